// Builds an Angular app ahead of time: its templates are checked and compiled here, and no compiler goes to the page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../tools/files.mjs';

const folder = join(root, 'test/hosts');
const require = createRequire(join(folder, 'frameworks/package.json'));

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.d.ts'],
  strict: true,
  strictTemplates: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: false,
  types: [],
};

/**
 * @param {string} entry the file that begins the app
 * @param {Map<string, string>} files sources that are in no folder, by their path
 * @returns {Promise<Map<string, string>>} JavaScript of the entry and of `files`, by the path of the source
 */
export async function compileAngular(entry, files = new Map()) {
  const { createCompilerHost, formatDiagnostics, NgtscProgram } = await import('@angular/compiler-cli');
  const host = createCompilerHost({ options });
  const { fileExists, getSourceFile, readFile: read } = host;
  Object.assign(host, {
    fileExists: (path) => files.has(path) || fileExists.call(host, path),
    readFile: (path) => files.get(path) ?? read.call(host, path),
    getSourceFile: (path, version) =>
      files.has(path)
        ? ts.createSourceFile(path, files.get(path), version, true)
        : getSourceFile.call(host, path, version),
  });
  const program = new NgtscProgram([entry], options, host);
  await program.loadNgStructureAsync();
  const own = program
    .getTsProgram()
    .getSourceFiles()
    .filter(({ fileName }) => fileName === entry || files.has(fileName));
  const faults = [
    ...program.getNgStructuralDiagnostics(),
    ...own.flatMap((file) => [
      ...program.getTsSyntacticDiagnostics(file),
      ...program.getTsSemanticDiagnostics(file),
      ...program.getNgSemanticDiagnostics(file.fileName),
    ]),
  ];
  if (faults.length > 0) throw new Error(formatDiagnostics(faults));
  const written = new Map();
  const { before, after } = program.compiler.prepareEmit().transformers;
  for (const file of own)
    program
      .getTsProgram()
      .emit(file, (_, text) => written.set(file.fileName, text), undefined, undefined, { before, after });
  return written;
}

async function link(path) {
  const source = await readFile(path, 'utf8');
  if (!source.includes('ɵɵngDeclare')) return undefined;
  const { ConsoleLogger, LogLevel, NodeJSFileSystem } = await import('@angular/compiler-cli');
  const { createEs2015LinkerPlugin } = await import('@angular/compiler-cli/linker/babel');
  const linker = createEs2015LinkerPlugin({
    fileSystem: new NodeJSFileSystem(),
    logger: new ConsoleLogger(LogLevel.warn),
    linkerJitMode: false,
  });
  const options = { filename: path, configFile: false, babelrc: false, compact: false, plugins: [linker] };
  const { code } = await require('@babel/core').transformAsync(source, options);
  return { contents: code, loader: 'js' };
}

const links = new Map();
/** Angular's packages come half compiled; its linker does the rest, once, in place of a compiler in the page. */
export const linked = {
  name: 'linked',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]@angular[\\/].*\.mjs$/ }, ({ path }) => {
      if (!links.has(path)) links.set(path, link(path));
      return links.get(path);
    });
  },
};
