// The figures of the browsers as tables of docs/reliability.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceTable, tableOf } from '../simulator/report.mjs';
import { root } from '../tools/files.mjs';
import type { Growth, Leak } from './leaks.js';
import type { BrowserResult } from './rows.js';

export interface BrowserFigures {
  readonly results: readonly BrowserResult[];
  readonly leaks: readonly Leak[];
  readonly growth?: Growth | undefined;
}
const names = (added: object): string =>
  Object.entries(added)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ') || '0';
const kept = join(root, 'test/.cache/reliability/results.json');
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

/** Puts what was run now into the page, beside the last figures of what was not. */
export function writeBrowserTables({ results, leaks, growth }: BrowserFigures): void {
  const old = existsSync(kept)
    ? (JSON.parse(readFileSync(kept, 'utf8')) as BrowserFigures)
    : { results: [], leaks: [] };
  const fresh = new Set(results.map(({ row, engine }) => `${row} ${engine}`));
  const all = {
    results: [...old.results.filter(({ row, engine }) => !fresh.has(`${row} ${engine}`)), ...results].sort(
      (one, other) => (`${one.engine} ${one.row}` < `${other.engine} ${other.row}` ? -1 : 1),
    ),
    leaks: leaks.length ? leaks : old.leaks,
    growth: growth ?? (old as BrowserFigures).growth,
  };
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(all));
  const rows = all.results.map(({ row, engine, count, saved, lost, doubled, notes }) => [row, engine, count, saved, lost, doubled, notes]); // prettier-ignore
  const left = all.leaks.map(({ element, times, instances, added }) => [`\`${element}\``, times, instances, names(added)]); // prettier-ignore
  const growing = all.growth
    ? `${all.growth.changes.toLocaleString('en-US')} changes under a standing feed; the heap in use, once all garbage is collected, was ${all.growth.heap.map(([changes, bytes]) => `${megabytes(bytes)} after ${changes.toLocaleString('en-US')}`).join(', ')}. More than at the first of these: ${names(all.growth.added)}.` // prettier-ignore
    : 'Not run yet.';
  const path = join(root, 'docs/reliability.md');
  const page = [
    ['browsers', tableOf(['fault', 'engine', 'times', 'saved', 'lost', 'doubled', 'notes'], rows)] as const,
    ['leaks', tableOf(['element', 'times', 'living instances', 'more than before'], left)] as const,
    ['growth', growing] as const,
  ].reduce((text, [name, content]) => replaceTable(text, name, content), readFileSync(path, 'utf8'));
  writeFileSync(path, page);
}
