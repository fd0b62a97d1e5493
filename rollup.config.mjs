// Bundles what tsc has built into the files a page author loads. Every other package ships tsc's modules as they are.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { integrity } from './packages/embed/tools/integrity.mjs';
import { languageChunk } from './packages/embed/tools/language-chunks.mjs';
import { licences } from './packages/embed/tools/licences.mjs';
import { minify } from './packages/embed/tools/minify.mjs';

const embed = new URL('packages/embed/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', embed), 'utf8'));
const banner = `/*! Meanwhile ${version} | MIT */`;

const notices = licences({
  folder: fileURLToPath(new URL('cdn/', embed)),
  own: new URL('LICENSE', import.meta.url),
});
const plugins = () => [resolve({ browser: true }), ...minify({ preamble: banner }), notices.collect];

const onwarn = (warning) => {
  if (warning.code === 'THIS_IS_UNDEFINED') return; // tsc's decorator function, harmless
  throw Object.assign(new Error(warning.message), warning);
};

/** `update-feed` rather than `define`: a chunk is named after the folder it opens; words of a language after that. */
const chunkName = (path) => {
  const words = languageChunk(path);
  if (words) return words;
  const [folder, file] = path.replace(/\.js$/, '').split('/').slice(-2);
  return file === 'define' || file === 'index' || file === 'browser'
    ? folder.replace('dist', 'library')
    : (file ?? folder);
};

/** Languages besides English. The single files load them, each as one file, from the folder beside them (decision record 14). */
const localesFolder = new URL('packages/elements/dist/locales/', import.meta.url);
const languages = () =>
  readdirSync(localesFolder).filter((name) => name !== 'en' && existsSync(new URL(`${name}/index.js`, localesFolder)));
const beside = {
  name: 'languages-beside',
  resolveId(source, importer) {
    const language = /^\.\/([\w-]+)\/index\.js$/.exec(source)?.[1];
    const known = language && importer?.endsWith('locales.js');
    return known ? { id: `./languages/${language}.js`, external: true } : null;
  },
};
const dist = (name) => fileURLToPath(new URL(`dist/${name}.js`, embed));
const cdn = (name) => fileURLToPath(new URL(`cdn/${name}`, embed));

// A chunk of an earlier build must not stay behind.
const clean = { name: 'clean', buildStart: () => rmSync(cdn(''), { recursive: true, force: true }) };

const page = (name) => fileURLToPath(new URL(name, embed));

/** Pages need no build: they go beside their scripts as they are. */
const copy = (...names) => ({
  name: 'copy',
  writeBundle() {
    for (const name of names) {
      const target = cdn(name);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(page(name), target);
    }
  },
});

/** The bridges to hosts' own variables, written by `npm run manifest`. */
const copyThemes = {
  name: 'copy-themes',
  writeBundle: () => cpSync(new URL('packages/elements/themes/', import.meta.url), cdn('themes'), { recursive: true }),
};

/** What a script of a page imports by name, with an import map, from the chunks. */
const entries = { autoload: '@meanwhile/embed', sdk: '@meanwhile/sdk', adapter: '@meanwhile/sdk/adapter' };
const hashes = integrity({ folder: cdn(''), entries });
const elementsFolder = new URL('packages/elements/dist/', import.meta.url);
const elements = () =>
  Object.fromEntries(
    readdirSync(elementsFolder)
      .filter((name) => name !== 'internal' && existsSync(new URL(`${name}/define.js`, elementsFolder)))
      .map((name) => [name, fileURLToPath(new URL(`${name}/define.js`, elementsFolder))]),
  );
const sdk = (path) => fileURLToPath(new URL(`packages/sdk/dist/${path}.js`, import.meta.url));

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
    plugins: [clean, beside, ...plugins()],
    onwarn,
  },
  ...languages().map((language) => ({
    input: fileURLToPath(new URL(`${language}/index.js`, localesFolder)),
    output: [{ file: cdn(`languages/${language}.js`), format: 'es', inlineDynamicImports: true }],
    plugins: plugins(),
    onwarn,
  })),
  {
    // The light way: a small script that loads each element, and each lazy part, when it is needed.
    // Each element is an entry too, so that an import map can name it.
    input: { autoload: dist('autoload'), sdk: sdk('index'), adapter: sdk('adapter/index'), ...elements() },
    preserveEntrySignatures: 'allow-extension',
    output: [
      {
        dir: cdn('auto'),
        format: 'es',
        entryFileNames: ({ name }) => (name in entries ? '[name].js' : '[name]-[hash].js'),
        chunkFileNames: ({ facadeModuleId, name }) => `${chunkName(facadeModuleId ?? name)}-[hash].js`,
        manualChunks: languageChunk,
        onlyExplicitManualChunks: true,
        hoistTransitiveImports: false,
        sourcemap: true,
      },
    ],
    plugins: [...plugins(), hashes.chunks],
    onwarn,
  },
  ...['frame/start.js', 'frame/connect.js'].map((name) => ({
    // For hosts that take a frame and nothing else: the page inside, and the script around it.
    input: page(name),
    output: [{ file: cdn(`frame/${basename(name).replace('start', 'frame')}`), format: 'es', sourcemap: true }],
    plugins: [...plugins(), copy('frame/index.html', 'frame/frame.css', 'frame/scheme.js')],
    onwarn,
  })),
  {
    // A classic script: from the file system a browser runs no modules.
    input: page('configurator/start.js'),
    output: [
      { file: cdn('configurator/configurator.js'), format: 'iife', inlineDynamicImports: true, sourcemap: true },
    ],
    plugins: [
      ...plugins(),
      copy('configurator/index.html', 'configurator/configurator.css'),
      copyThemes,
      hashes.last,
      notices.last,
    ],
    onwarn,
  },
];
