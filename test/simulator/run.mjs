// Runs rows of the fault matrix in processes of their own, as many at once as there are processors.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/files.mjs';

/** Names the client, and everything else that is in the simulation: what is said of one is not said of another. */
export const nameOf = (bundle) => createHash('sha256').update(readFileSync(bundle)).digest('hex').slice(0, 12);

/** One process: `count` schedules of a row, from the seed `from`. */
export function runPart(bundle, { row, from, count }) {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', NODE_TEST_CONTEXT: undefined };
  const child = spawn(process.execPath, [bundle, row, String(from), String(count)], { cwd: root, env });
  let [text, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`${row} from ${from} ended with ${code}: ${errors.slice(-2_000)}`));
    });
  });
}

const sum = (one, other) => {
  const all = { ...one };
  for (const [name, count] of Object.entries(other)) all[name] = (all[name] ?? 0) + count;
  return all;
};
/** Two results as one. */
export function addResults(one, other) {
  if (!one) return other;
  const counts = ['schedules', 'writes', 'crashes', 'lost', 'doubled', 'parked'];
  return {
    ...Object.fromEntries(counts.map((name) => [name, one[name] + other[name]])),
    faults: sum(one.faults, other.faults),
    violations: sum(one.violations, other.violations),
    failures: [...one.failures, ...other.failures].slice(0, 10),
  };
}

/** A portion of a row, kept: a run that was broken off goes on with what is left of it. */
async function portionOf(bundle, { row, from, count }) {
  const folder = join(root, 'test/.cache/simulator/parts', nameOf(bundle));
  const file = join(folder, `${row.replaceAll(' ', '-')}.${from}-${from + count - 1}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).result;
  const result = await runPart(bundle, { row, from, count });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ row, from, count, result }));
  renameSync(`${file}.new`, file);
  return result;
}

/** A row in portions. `heard` is told after each how far it is. */
export async function runRow(bundle, { row, count, from = 1, portion = 250 }, heard = () => {}) {
  let result;
  let next = from;
  let done = 0;
  const end = from + count;
  const work = async () => {
    while (next < end) {
      const part = { row, from: next, count: Math.min(portion, end - next) };
      next += part.count;
      const made = await portionOf(bundle, part);
      // After the wait: two parts end side by side, and neither may forget the other.
      result = addResults(result, made);
      done += part.count;
      heard(done, result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return result;
}
