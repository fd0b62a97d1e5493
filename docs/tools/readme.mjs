// The tables of the README.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/tools/files.mjs';
import { promises } from './promises.mjs';
import { cell, code, table } from './tables.mjs';

const packages = ['sdk', 'adapters', 'elements', 'embed', 'server'];

/** One entry a group: `./update-feed` and `./update-feed/define` are said once. */
function entryPoints(exports) {
  const entries = Object.keys(exports ?? {}).filter((entry) => !entry.endsWith('.json'));
  const plain = entries.filter((entry) => !entry.endsWith('/define') || entry === './define');
  const shown = plain.filter((entry) => !entries.includes(`${entry}/define`));
  const elements = plain.some((entry) => entries.includes(`${entry}/define`));
  return [
    ...shown.map((entry) => code(entry)),
    ...(elements ? [`${code('./<element>')}, ${code('./<element>/define')}`] : []),
  ];
}

export function packageTable() {
  const rows = packages.map((name) => {
    const manifest = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
    return [code(manifest.name), cell(manifest.description), entryPoints(manifest.exports).join(', ')];
  });
  return table(['Package', 'What it is', 'Entry points'], rows);
}

const proofs = (tests) => tests.map((path) => `[${path.split('/').slice(1).join('/')}](${path})`).join(', ');

/** A promise is true today when tests prove it; the rest of it is said as planned. */
export function promiseTable() {
  const rows = promises.map(({ promise, tests, planned }) => {
    const missing = tests.filter((path) => !existsSync(join(root, path)));
    if (missing.length > 0) throw new Error(`"${promise}" names a test that is not there: ${missing.join(', ')}`);
    return [cell(promise), proofs(tests) || 'none yet', cell(planned)];
  });
  return table(['Promise', 'Proved by', 'Planned'], rows);
}
