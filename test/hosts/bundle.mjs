// Builds a small app of a framework for a page: the framework from its package, our elements from their sources. esbuild is the one tsx brings.
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { root } from '../tools/files.mjs';
import { compileAngular, linked } from './angular-aot.mjs';

const folder = join(root, 'test/hosts');
const frameworks = createRequire(join(folder, 'frameworks/package.json'));

/** Single-file components of Vue: script setup and template, no styles. */
function compileVue(source, path) {
  const { compileScript, parse } = frameworks('vue/compiler-sfc');
  const { descriptor } = parse(source, { filename: path });
  const isCustomElement = (tag) => tag.startsWith('meanwhile-');
  const options = {
    id: basename(path),
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  };
  return { contents: compileScript(descriptor, options).content, loader: 'ts' };
}

function compileSvelte(source, path) {
  const { compile } = frameworks('svelte/compiler');
  return { contents: compile(source, { filename: path, generate: 'client' }).js.code, loader: 'js' };
}

const components = (files) => ({
  name: 'components',
  setup(builder) {
    const compile = async ({ path }) => {
      const source = files?.get(basename(path)) ?? (await readFile(path, 'utf8'));
      if (path.endsWith('.vue')) return compileVue(source, path);
      if (path.endsWith('.svelte')) return compileSvelte(source, path);
      return { contents: source, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    };
    // Angular imports its components without the ending.
    const own = (path) => [basename(path), `${basename(path)}.ts`].find((name) => files?.has(name));
    builder.onResolve({ filter: /^\.\// }, ({ path, importer }) =>
      own(path) && (importer === '' || own(importer)) ? { path: join(folder, 'frameworks', own(path)) } : null,
    );
    builder.onLoad({ filter: /\.(?:vue|svelte)$/ }, compile);
    if (files) builder.onLoad({ filter: /test[\\/]hosts[\\/]frameworks[\\/][^\\/]+$/ }, compile);
  },
});

/** What cannot be installed for a test; each file says why. */
const standIns = {
  '@backstage/plugin-catalog-react': join(folder, 'stand-ins/catalog-react.tsx'),
  '@microsoft/sp-property-pane': join(folder, 'stand-ins/sharepoint.ts'),
  '@microsoft/sp-webpart-base': join(folder, 'stand-ins/sharepoint.ts'),
};

/** Angular's components, built ahead of time. */
function built(entry, files) {
  const paths = new Map([...(files ?? [])].map(([name, code]) => [join(folder, 'frameworks', name), code]));
  const compiled = compileAngular(files ? join(folder, 'frameworks', entry) : join(folder, 'apps', entry), paths);
  return {
    name: 'built',
    setup: (builder) =>
      builder.onLoad({ filter: /test[\\/]hosts[\\/](?:apps|frameworks)[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        const code = (await compiled).get(path);
        return code === undefined ? undefined : { contents: code, loader: 'js' };
      }),
  };
}

/**
 * @param {{ entry: string, jsx?: string, home?: string, files?: Map<string, string>, ahead?: boolean }} app `entry` is a file of `apps`, or a name in `files`;
 *   `home` is the folder whose packages it takes; `jsx` is where its JSX comes from; `ahead` builds Angular's templates before they reach the page
 * @returns {Promise<string>} one classic script
 */
export async function bundle({ entry, jsx, home = 'frameworks', files, ahead }) {
  const { outputFiles } = await build({
    entryPoints: [files ? `./${entry}` : join(folder, 'apps', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['meanwhile-source', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"about:blank"' },
    nodePaths: [join(folder, home, 'node_modules'), join(root, 'node_modules')],
    alias: { ...standIns, ...(home === 'react-18' && aliases(home)) },
    ...(jsx && { jsx: 'automatic', jsxImportSource: jsx }),
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    plugins: [...(ahead ? [built(entry, files), linked] : []), components(files)],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** React 18 beside 19: every import of it from this app goes to its own folder. */
const aliases = (home) =>
  Object.fromEntries(['react', 'react-dom'].map((name) => [name, join(folder, home, 'node_modules', name)]));
