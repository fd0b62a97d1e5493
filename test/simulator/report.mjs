// The figures of a soak as the tables of docs/reliability.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/files.mjs';

const number = (value) => value.toLocaleString('en-US');
const broken = ({ violations }) =>
  Object.entries(violations)
    .sort()
    .map(([invariant, count]) => `${invariant} ${count}`)
    .join(', ') || '0';
/** A table of Markdown. */
export const tableOf = (head, rows) =>
  rows.length === 0
    ? 'Not run yet.'
    : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const names = {
  A1: 'everything below at once, per request, with crashes, sign-outs and clocks that jump',
  A3: 'a crash at every point of every kind of write, with two tabs and no other fault',
  A4: 'two tabs of one person that send at once',
  A5: 'clocks of devices that jump by up to two years',
  A6: 'sign-ins that run out, and a portal that has no new one',
  A8: 'answers that are none: cut anywhere, other JSON, names that reach for prototypes',
  http: 'the first row on plain HTTP: no Web Locks',
  shared: 'the first row with both people at one browser',
  frozen: 'the first row with pages that are frozen at any moment and thawed later',
  keyless: 'the first row over a backend that remembers no idempotency keys',
};

/** The page with what stands under one name in it made anew. */
export function replaceTable(text, name, content) {
  const [begin, end] = [`<!-- generated: ${name} -->`, '<!-- end of generated -->'];
  const from = text.indexOf(begin);
  if (from < 0) throw new Error(`docs/reliability.md has no “${begin}”.`);
  const to = text.indexOf(end, from);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}
/** The page with its tables made anew. */
function soakTables(page, results) {
  const schedules = Object.entries(names)
    .filter(([row]) => results[row])
    .map(([row, name]) => {
      const { schedules: count, writes, crashes, lost, doubled, parked } = results[row];
      return [name, ...[count, writes, crashes, lost, doubled, parked].map(number), broken(results[row])];
    });
  const faultsOf = (prefix) =>
    Object.entries(results)
      .filter(([row]) => row.startsWith(prefix))
      .map(([row, result]) => {
        const fault = row.slice(prefix.length);
        const met = result.faults[fault] ?? 0;
        return [fault, ...[met, result.writes, result.lost, result.doubled, result.parked].map(number), broken(result)];
      });
  const first = ['schedules', 'run', 'writes', 'crashes', 'lost', 'doubled', 'kept for the person', 'violations'];
  const second = ['fault', 'requests', 'writes', 'lost', 'doubled', 'kept for the person', 'violations'];
  const third = ['planted defect', 'caught within', 'by'];
  const storms = (results.storms ?? []).map(
    ({ fault, clients, requests, mostPerClient, peak, drained, lost, doubled }) => [
      fault,
      ...[clients, requests, mostPerClient].map(number),
      `${peak} ×`,
      drained === undefined ? 'not within 10 minutes' : `${drained} s`,
      ...[lost, doubled].map(number),
    ],
  );
  const fourth = ['refusal', 'clients', 'requests in the hour', 'most of one client in 30 s', 'fullest 10 s, of the mean', 'all sent after', 'lost', 'doubled']; // prettier-ignore
  const power = (results.power ?? []).map(({ name, ran, by }) => [
    name,
    by ? `${ran} schedules` : 'not caught',
    by ?? '',
  ]);
  return [
    ['soak', tableOf(first, schedules)],
    ['soak-faults', tableOf(second, faultsOf('fault '))],
    ['soak-faults-keyless', tableOf(second, faultsOf('keyless fault '))],
    ['soak-storms', storms.length ? tableOf(fourth, storms) : 'Not run yet.'],
    ['soak-power', power.length ? tableOf(third, power) : 'Not run yet.'],
  ].reduce((text, [name, content]) => replaceTable(text, name, content), page);
}

/** Puts what was run now into the page, beside what was run before over the same client. */
export function writeTables(results, client) {
  const kept = join(root, 'test/.cache/simulator/results.json');
  const last = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const all = { ...(last.client === client && last.results), ...results };
  writeFileSync(kept, JSON.stringify({ client, results: all }));
  const page = join(root, 'docs/reliability.md');
  writeFileSync(page, soakTables(readFileSync(page, 'utf8'), all));
}
