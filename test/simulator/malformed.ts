// Answers that are none: cut anywhere, other JSON, names that reach for prototypes. A client may believe none of them.
import { createRandom, type Random, Simulation, type SimulationResult, type Violation } from '@meanwhile/sdk/testing';
import { type RowResult, sumOf } from './results.js';
import { simulatorOptions } from './world.js';

const deep = (open: string, close: string): string => open.repeat(20_000) + close.repeat(20_000);
const others: readonly string[] = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '1e999',
  '-0',
  '""',
  '"ok"',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  deep('[', ']'),
  deep('{"a":', '}').replace(':}', ':0}'),
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"items":null}',
  '{"items":[null]}',
  '{"items":[7]}',
  '{"items":{"length":3}}',
  '{"items":"many"}',
  '{"results":null}',
  '{"results":[null]}',
  '{"results":[{}]}',
  '{"results":[[]]}',
  '{"results":[{"key":null,"ok":true}]}',
  '{"results":{"0":{"ok":true}}}',
  '{"scope":7}',
  '{"scope":{}}',
  '{"changes":[]}',
  '{"changes":7,"cursor":null}',
  '{"seq":"many"}',
  '{"ok":true}',
  '{"error":"no"}',
  "{'items':[]}",
  '{"items":[],}',
  '\uFEFF{"items":[]',
  'NaN',
  'undefined',
  '<html></html>',
  '\u0000',
  '{"items":[1e400]}',
];
/** The text as it may arrive on a bad day; never one that says what the backend did not. */
function spoil(text: string, random: Random): string {
  const kind = random.below(4);
  if (kind === 0) return random.pick(others);
  // Twice the same name: the last one counts, and is of the wrong kind.
  if (kind === 1) return text.replace(/^\{"(\w+)":(.*)\}$/s, '{"$1":$2,"$1":false}');
  if (kind === 2) return `{"__proto__":{"polluted":true},${text.slice(1, -1 - random.below(4))}`;
  return text.slice(0, random.below(text.length));
}

function hear(errors: string[]): () => void {
  const note = (error: unknown): void => void errors.push(String(error));
  process.on('uncaughtException', note).on('unhandledRejection', note);
  return () => void process.off('uncaughtException', note).off('unhandledRejection', note);
}
async function schedule(seed: number, count: () => void): Promise<SimulationResult> {
  const random = createRandom(seed * 77);
  const options = simulatorOptions({
    trouble: 0,
    only: ['add', 'add', 'edit', 'edit', 'delete', 'flush', 'wait', 'crash', 'reopen', 'reopen'],
    defect: {
      fetch: (send) => async (address, init) => {
        const answer = await send(address, init);
        if (simulation.network.quiet || !random.chance(0.5)) return answer;
        const text = spoil(await answer.text(), random);
        count();
        const headers = { get: () => 'application/json' } as unknown as Headers;
        return {
          status: 200,
          ok: true,
          headers,
          text: async () => text,
          json: async () => JSON.parse(text),
        } as Response;
      },
    },
  });
  const simulation = new Simulation(options, seed);
  return simulation.run();
}

/** Each schedule is one of the row; `faults` counts the bodies. */
export async function malformedBodies(from: number, count: number): Promise<RowResult> {
  const errors: string[] = [];
  const off = hear(errors);
  let bodies = 0;
  const results: SimulationResult[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const result = await schedule(seed, () => bodies++);
    const more: Violation[] = errors.splice(0).map((message) => ({ invariant: 'uncaught', message }));
    if ('polluted' in {}) more.push({ invariant: 'polluted', message: 'Object.prototype has been changed' });
    results.push({ ...result, violations: [...result.violations, ...more] });
  }
  off();
  return { ...sumOf(results), faults: { bodies } };
}
