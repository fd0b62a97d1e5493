// In the page: puts the tests of each file that shares it under the file's name, so that a report says where they stand.

/** Loads a test file; one that does not load is a failed test of that name, and the others run. */
export async function load(path, file) {
  const { mocha, Mocha } = globalThis;
  const tests = Mocha.Suite.create(mocha.suite, path);
  const others = mocha.suite.suites.length;
  await file().catch((error) =>
    globalThis.describe('the file', () =>
      globalThis.it('loads', () => {
        throw error;
      }),
    ),
  );
  for (const suite of mocha.suite.suites.splice(others)) {
    suite.parent = tests;
    tests.suites.push(suite);
  }
}
