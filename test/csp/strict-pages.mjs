// Serves pages with a strict content security policy, and the scripts they load, under /strict/.
// The runner's own pages cannot have such headers; a test opens these in frames of the same origin.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { litPolicy } from '../../packages/embed/tools/lit-policy.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cdn = (name) => fileURLToPath(new URL(`../../packages/embed/cdn/${name}`, import.meta.url));

const tags = [
  'update-feed',
  'update-composer',
  'decision-log',
  'decision',
  'check-in',
  'check-in-results',
  'working-hours',
  'needs-me',
  'catch-up',
];

/** What some widgets are about; fill.js creates these. */
const subjects = {
  decision: 'decision="strict-decision" variant="page"',
  'check-in': 'check-in="strict-check-in"',
  'check-in-results': 'check-in="strict-check-in"',
};

const policy = (types) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');

/** A page as an intranet would write it: script tags and widgets, nothing inline. */
function page({ scripts, name }) {
  const asked = name ? ` data-meanwhile-trusted-types="${name}"` : '';
  const script = (path) =>
    path.endsWith('.iife.js')
      ? `<script src="/strict/${path}" defer></script>`
      : `<script type="module" src="/strict/${path}"></script>`;
  return `<!doctype html>
<html lang="en" data-meanwhile-adapter="memory" data-meanwhile-person="ana" data-meanwhile-person-name="Ana"${asked}>
  <head>
    <meta charset="utf-8" />
    <title>Strict page</title>
    <script src="/strict/watch.js"></script>
    ${scripts.map(script).join('\n    ')}
  </head>
  <body>
    <foreign-greeting></foreign-greeting>
    ${tags.map((tag) => `<meanwhile-${tag} space="strict" ${subjects[tag] ?? ''}>${tag} is on its way</meanwhile-${tag}>`).join('\n    ')}
  </body>
</html>`;
}

/** A copy of Lit that knows nothing of us, bundled as anybody would. */
async function bundle(input, plugins) {
  const build = await rollup({
    input: here(input),
    plugins: [...plugins, resolve({ browser: true })],
    onwarn: () => undefined,
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

const scripts = {
  'watch.js': () => readFile(here('watch.js'), 'utf8'),
  'fill.js': () => readFile(here('fill.js'), 'utf8'),
  // The same through the autoloader that stands beside it.
  'fill-without-full.js': async () =>
    (await readFile(here('fill.js'), 'utf8')).replace('./meanwhile.js', './auto-without-full/autoload.js'),
  'no-set-html.js': () => readFile(here('no-set-html.js'), 'utf8'),
  'foreign.js': () => bundle('foreign.js', []),
  'small.js': () => bundle('small.js', [litPolicy()]),
  'meanwhile.js': () => readFile(cdn('meanwhile.js'), 'utf8'),
  'meanwhile.iife.js': () => readFile(cdn('meanwhile.iife.js'), 'utf8'),
  // The same build, but for the version it says it has: what a page gets that loads two releases.
  'meanwhile-next.js': async () =>
    (await readFile(cdn('meanwhile.js'), 'utf8')).replaceAll(/(["'`])0\.1\.0\1/g, '"9.9.9"'),
};

/** A file of the autoloader's folder: its parts find each other beside it. Undefined: not found. */
const autoloaded = (path) => readFile(cdn(`auto/${path}`), 'utf8').catch(() => undefined);
/** The same folder on a bad day: the full Markdown reader does not come. */
const withoutFull = (path) => (path.startsWith('full-') ? undefined : autoloaded(path));
const folders = { auto: autoloaded, 'auto-without-full': withoutFull };

/**
 * A Koa middleware of the runner's server. It stands before the runner's own steps, which would put scripts into the
 * page and follow imports in the bundles.
 */
export function strictPages() {
  const ready = new Map();
  return async (context, next) => {
    const name = /^\/strict\/([a-z.-]+)$/.exec(context.path)?.[1];
    const part = /^\/strict\/(auto(?:-without-full)?)\/([\w.-]+\.js)$/.exec(context.path);
    if (name === 'page') {
      const { types = "'none'", scripts: list = '', name: asked } = context.query;
      context.set('content-security-policy', policy(types));
      context.type = 'html';
      context.body = page({ scripts: list.split(',').filter(Boolean), name: asked });
    } else if (name && Object.hasOwn(scripts, name)) {
      if (!ready.has(name)) ready.set(name, scripts[name]());
      context.type = 'js';
      context.body = await ready.get(name);
    } else if (part) {
      context.type = 'js';
      context.body = await folders[part[1]](part[2]);
    } else await next();
  };
}
