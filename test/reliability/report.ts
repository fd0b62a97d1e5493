// The figures of the browsers as tables of docs/reliability.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
const growthText = ({ changes, points, added }: Growth): string => {
  const at = points.map(([after]) => after.toLocaleString('en-US')).join(', ');
  const heap = points.map(([, bytes]) => megabytes(bytes)).join(', ');
  const nodes = points.map(([, , count]) => count.toLocaleString('en-US')).join(', ');
  const listeners = points.map(([, , , count]) => count).join(', ');
  return `${changes.toLocaleString('en-US')} changes under a standing feed. After ${at} of them, once all garbage was collected, the heap in use was ${heap}; there were ${nodes} nodes and ${listeners} listeners. More at the end than at all points before: ${names(added)}.`;
};

/** The rows of a table that stands on the page, without its head. */
function rowsOn(page: string, name: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`<!-- generated: ${name} -->`);
  const [table = ''] = after.split('<!-- end of generated -->');
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.split('|').slice(1, -1).map((text) => text.trim())); // prettier-ignore
}
const keyOf = ([row, engine]: readonly unknown[]): string => `${String(engine)} ${String(row)}`;

/** The page with what was run now, beside the last figures of what was not. */
export function withFigures(page: string, { results, leaks, growth }: BrowserFigures): string {
  const ran = results.map(({ row, engine, count, saved, lost, doubled, notes }) => [row, engine, count, saved, lost, doubled, notes]); // prettier-ignore
  const fresh = new Set(ran.map(keyOf));
  const rows = [...rowsOn(page, 'browsers').filter((row) => !fresh.has(keyOf(row))), ...ran];
  rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const left = leaks.map(({ element, times, instances, added }) => [`\`${element}\``, times, instances, names(added)]);
  const head = ['fault', 'engine', 'times', 'saved', 'lost', 'doubled', 'notes'];
  let text = replaceTable(page, 'browsers', tableOf(head, rows));
  if (left.length)
    text = replaceTable(text, 'leaks', tableOf(['element', 'times', 'living instances', 'more than before'], left));
  return growth ? replaceTable(text, 'growth', growthText(growth)) : text;
}

export function writeBrowserTables(figures: BrowserFigures): void {
  const path = join(root, 'docs/reliability.md');
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), figures));
}
