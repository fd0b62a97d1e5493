import fc from 'fast-check';

/** From here on every property says how many cases it was tried on and from which seed they came, also when it holds. */
export function tellCases(): void {
  fc.configureGlobal({
    reporter(details) {
      if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
      console.log(`${details.numRuns} generated cases from seed ${details.seed}: 0 failed`);
    },
  });
}
