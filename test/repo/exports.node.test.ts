import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import {
  exists,
  filesIn,
  importsOf,
  manifestOf,
  packageNames,
  read,
  root,
  trackedFiles,
  type PackageName,
} from './tree.js';

const star = (target: string): RegExp => new RegExp(`^${target.replace(/[.+]/g, '\\$&').replace('*', '[^/]+')}$`);

/** A target may hold one `*`; then some file must match. */
function targetExists(folder: string, target: string): boolean {
  const path = `${folder}/${target.replace(/^\.\//, '')}`;
  if (!path.includes('*')) return exists(path);
  return filesIn(path.slice(0, path.indexOf('*')).replace(/[^/]*$/, ''), { skip: new Set() }).some((file) =>
    star(path).test(file),
  );
}

for (const name of packageNames) {
  const { exports } = manifestOf(name);
  test(`every entry point of ${name} has its source`, () => {
    const missing = Object.entries(exports).filter(
      ([, target]) => typeof target === 'object' && !targetExists(`packages/${name}`, target['meanwhile-source'] ?? ''),
    );
    assert.deepEqual(
      missing.map(([entry]) => entry),
      [],
    );
  });

  test(`every entry point of ${name} is there once built, with its types`, () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types ?? '', target.default ?? ''],
    );
    // Compiled to packages/<name>/dist, bundled to packages/embed/cdn.
    assert.deepEqual(
      targets.filter((target) => !targetExists(`packages/${name}`, target)),
      [],
    );
  });
}

/** What of a package's dependencies no module of it asks for. */
function unasked(name: PackageName): readonly string[] {
  const modules = ['src', 'bin'].flatMap((folder) => filesIn(`packages/${name}/${folder}`));
  const asked = modules.filter((path) => /\.(ts|m?js)$/.test(path)).flatMap((path) => importsOf(read(path)));
  return Object.keys(manifestOf(name).dependencies ?? {}).filter(
    (dependency) => !asked.some((module) => module === dependency || module.startsWith(`${dependency}/`)),
  );
}

test('nobody installs what no module of a package asks for', () => {
  assert.deepEqual(packageNames.flatMap(unasked), []);
});

interface Imported {
  readonly page: string;
  readonly module: string;
  readonly names: readonly string[];
}

/** The imports of our packages shown in the code blocks of a page. */
function documentedImports(page: string): readonly Imported[] {
  const blocks = [...read(page).matchAll(/^```(?:js|ts|html|javascript|typescript)\n([\s\S]*?)^```/gm)];
  return blocks.flatMap(([, code = '']) => {
    const statements = /import\s+(?:type\s+)?(?:\{([^}]*)\}\s+from\s+)?['"](@meanwhile\/[^'"]+)['"]/g;
    return [...code.matchAll(statements)].map(([, names = '', module = '']) => ({
      page,
      module,
      names: names
        .split(',')
        .map(
          (name) =>
            name
              .replace(/^\s*type\s+/, '')
              .trim()
              .split(/\s+as\s+/)[0] ?? '',
        )
        .filter((name) => name !== ''),
    }));
  });
}

/** Resolves the imports as a newcomer's compiler would, against the sources. */
function unresolved(imports: readonly Imported[]): readonly string[] {
  const file = `${root}test/repo/documented.ts`;
  // Names are made unique, because two pages may show the same import.
  const line = ({ module, names }: Imported, index: number): string =>
    `import { ${names.map((name, place) => `${name} as _${index}_${place}`).join(', ')} } from '${module}';`;
  const text = imports.map(line).join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    customConditions: ['meanwhile-source'],
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  const program = ts.createProgram([file], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map((problem) => {
    const place = text.slice(0, problem.start).split('\n').length - 1;
    return `${imports[place]?.page}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`;
  });
}

test('every import shown in the documentation resolves, and one that does not is noticed', () => {
  const pages = trackedFiles().filter((path) => path.endsWith('.md') && !path.startsWith('docs/decisions/'));
  const imports = pages.flatMap(documentedImports);
  assert.ok(imports.length > 0);
  const wrong = [
    { page: 'no page', module: '@meanwhile/sdk/nowhere', names: ['x'] },
    { page: 'no page', module: '@meanwhile/sdk', names: ['noSuchName'] },
  ];
  const problems = unresolved([...imports, ...wrong]);
  assert.equal(problems.filter((problem) => problem.startsWith('no page: ')).length, 2);
  assert.deepEqual(
    problems.filter((problem) => !problem.startsWith('no page: ')),
    [],
  );
});
