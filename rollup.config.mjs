// Bundles what tsc has built into the files a page author loads. Every other package ships tsc's modules as they are.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from './packages/embed/tools/minify.mjs';

const embed = new URL('packages/embed/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', embed), 'utf8'));
const banner = `/*! Meanwhile ${version} | MIT */`;

const plugins = () => [resolve({ browser: true }), ...minify({ preamble: banner })];

const onwarn = (warning) => {
  if (warning.code === 'THIS_IS_UNDEFINED') return; // tsc's decorator function, harmless
  throw Object.assign(new Error(warning.message), warning);
};

/** `update-feed` rather than `define`: a chunk is named after the folder it opens. */
const chunkName = (path) => {
  const [folder, file] = path.replace(/\.js$/, '').split('/').slice(-2);
  return file === 'define' || file === 'index' || file === 'browser'
    ? folder.replace('dist', 'library')
    : (file ?? folder);
};

const dist = (name) => fileURLToPath(new URL(`dist/${name}.js`, embed));
const cdn = (name) => fileURLToPath(new URL(`cdn/${name}`, embed));

// A chunk of an earlier build must not stay behind.
const clean = { name: 'clean', buildStart: () => rmSync(cdn(''), { recursive: true, force: true }) };

export default [
  {
    input: dist('auto'),
    output: [
      // One file for <script type="module">: everything inside, lazy parts too.
      { file: cdn('meanwhile.js'), format: 'es', inlineDynamicImports: true, sourcemap: true },
      // The same as a classic script, for hosts that strip type="module".
      {
        file: cdn('meanwhile.iife.js'),
        format: 'iife',
        name: 'Meanwhile',
        inlineDynamicImports: true,
        sourcemap: true,
      },
    ],
    plugins: [clean, ...plugins()],
    onwarn,
  },
  {
    // The light way: a small script that loads each element, and each lazy part, when it is needed.
    input: { autoload: dist('autoload') },
    preserveEntrySignatures: 'allow-extension',
    output: [
      {
        dir: cdn('auto'),
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) => `${chunkName(facadeModuleId ?? name)}-[hash].js`,
        hoistTransitiveImports: false,
        sourcemap: true,
      },
    ],
    plugins: plugins(),
    onwarn,
  },
];
