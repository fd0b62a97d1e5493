// Rollup: after the last bundle is written, lists what every file must hash to (Subresource Integrity), and an import map that
// makes browsers check it, dynamic imports included. Every path is relative to the folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Everything a page may load; the configurator is a tool, and holds the list itself. */
const scripts = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.js') && !path.startsWith('configurator/'))
    .sort();

/** `{ "meanwhile.js": "sha384-…" }` */
export const integrityOf = (folder) =>
  Object.fromEntries(scripts(folder).map((path) => [path, hash(join(folder, path))]));

/** The names people import, and the chunk each of them is in. */
function imports(bundle, entries) {
  const map = {};
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk' || !chunk.facadeModuleId) continue;
    const id = chunk.facadeModuleId.split(sep).join('/');
    const element = /\/elements\/dist\/([a-z-]+)\/define\.js$/.exec(id)?.[1];
    if (element) map[`@meanwhile/elements/${element}/define`] = `./auto/${chunk.fileName}`;
    if (entries[chunk.name]) map[entries[chunk.name]] = `./auto/${chunk.fileName}`;
  }
  return Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Two plugins: one for the build of the chunks, one for the build that comes last.
 *
 * @param {{ folder: string, entries: Record<string, string> }} options `entries`: the name of an entry chunk, and what it is imported as
 * @returns {{ chunks: import('rollup').Plugin, last: import('rollup').Plugin }}
 */
export function integrity({ folder, entries }) {
  let names = {};
  return {
    chunks: { name: 'meanwhile-names', writeBundle: (_options, bundle) => void (names = imports(bundle, entries)) },
    last: {
      name: 'meanwhile-integrity',
      writeBundle() {
        const hashes = integrityOf(folder);
        const checked = Object.fromEntries(Object.entries(hashes).map(([path, value]) => [`./${path}`, value]));
        writeFileSync(join(folder, 'integrity.json'), json(hashes));
        writeFileSync(join(folder, 'importmap.json'), json({ imports: names, integrity: checked }));
        // The configurator may run from the file system, where nothing can be fetched.
        const shown = Object.entries(hashes).filter(([path]) =>
          /^(?:meanwhile|auto\/autoload|frame\/connect)/.test(path),
        );
        const list = JSON.stringify(Object.fromEntries(shown));
        writeFileSync(join(folder, 'configurator/integrity.js'), `globalThis.meanwhileIntegrity = ${list};\n`);
      },
    },
  };
}
