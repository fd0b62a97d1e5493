import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createClient, MeanwhileError, toJson, type Client, type ErrorCode } from '@meanwhile/sdk';
import { deviceBackend, settle } from './fake-backend.js';

/** Mulberry32: the same seed makes the same run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An adapter on a bad day: requests lost before and answers lost after the effect, late answers, refusals. */
function troubled(backend: ReturnType<typeof deviceBackend>, random: () => number, calm: () => boolean) {
  const { adapter } = backend;
  const late = async (): Promise<void> => {
    for (let i = Math.floor(random() * 4); i > 0; i--) await settle();
  };
  const chance = (share: number): boolean => !calm() && random() < share;
  const fail = (code: ErrorCode): never => {
    throw new MeanwhileError({ code });
  };
  return {
    ...adapter,
    list: (async (query, options) => {
      if (chance(0.1)) fail('network');
      const page = await adapter.list(query, options);
      await late();
      return page;
    }) as typeof adapter.list,
    push: (async (batch, options) => {
      if (chance(0.12)) fail('network');
      await late();
      // Remembered keys: a retry has no second effect.
      const verdicts = await adapter.push!(batch, options);
      await late();
      if (chance(0.12)) fail('unavailable');
      return verdicts;
    }) as typeof adapter.push,
  };
}

const words = (n: number): string => `words ${n}`;

/**
 * One thing a person does; gives the words that were accepted, if it had any. `last` holds what this person said last in
 * each place: words they took back or said anew before these went out need not arrive.
 */
async function act(
  client: Client,
  random: () => number,
  n: number,
  last: Map<string, string>,
): Promise<string | undefined> {
  const known = Array.from({ length: 40 }, (_, i) => `u${i}`).filter((one) => client.peek('update', one));
  const id = known[Math.floor(random() * 6)];
  const roll = random();
  // Ids are made once and never twice, as with UUIDs.
  if (!id) await client.create('update', { intent: 'note', headline: words(n) }, { id: `u${n}` });
  else if (roll < 0.85) {
    const field = roll < 0.5 ? 'headline' : 'body';
    last.set(`${id} ${field}`, words(n));
    await client.edit('update', id, { [field]: words(n) });
    return last.get(`${id} ${field}`) === words(n) ? words(n) : undefined;
  } else {
    for (const field of ['headline', 'body']) last.set(`${id} ${field}`, '');
    await client.remove('update', id);
    return undefined;
  }
  if (last.has(`u${n} headline`)) return undefined;
  return words(n);
}

async function run(seed: number, capabilities: Parameters<typeof deviceBackend>[0]): Promise<void> {
  const random = randomFrom(seed);
  const backend = deviceBackend(capabilities);
  let calm = true;
  const clients = [0, 1].map(() =>
    createClient({ adapter: troubled(backend, random, () => calm), storage: 'memory' }),
  ) as [Client, Client];
  const windows = clients.map((client) => client.query({ kind: 'update', sort: [['id', 'asc']] }));
  windows.forEach((live) => live.subscribe(() => {}));
  await Promise.all(clients.map((client) => client.connect()));
  calm = false;
  const work: Promise<unknown>[] = [];
  const accepted = new Set<string>();
  const said = [new Map<string, string>(), new Map<string, string>()] as const;
  for (let n = 0; n < 40; n++) {
    const which = n % 2 ? 1 : 0;
    const client = clients[which];
    work.push(
      act(client, random, n, said[which]).then(
        (text) => text && accepted.add(text),
        () => {},
      ),
    );
    if (random() < 0.3) await settle();
    if (random() < 0.1) void windows[n % 2]?.refresh();
    // Somebody decides about a problem, now and then.
    const [problem] = client.problems;
    if (problem && random() < 0.4) work.push(problem.retry().catch(() => {}));
  }
  calm = true;
  await Promise.all(work);
  for (let round = 0; round < 20 && clients.some(({ problems }) => problems.length); round++) {
    for (const client of clients) for (const problem of client.problems) await problem.retry().catch(() => {});
    for (const client of clients)
      for (const problem of client.problems) if (problem.error.code === 'not-found') problem.discard();
  }
  await Promise.all(windows.map((live) => live.refresh()));
  for (let i = 0; i < 10; i++) await settle();

  const history = toJson(backend.log);
  for (const text of accepted)
    assert.ok(history.includes(`"${text}"`), `seed ${seed}: "${text}" was accepted and is there`);
  const truth = [...backend.rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [i, live] of windows.entries()) {
    assert.equal(toJson(live.get().items), toJson(truth), `seed ${seed}: client ${i} shows what the backend has`);
    assert.equal(clients[i]?.status.pending, 0, `seed ${seed}: nothing is stuck`);
    assert.deepEqual(clients[i]?.problems, [], `seed ${seed}: every problem could be settled`);
    clients[i]?.close();
  }
}

describe('two clients and a bad network', () => {
  it('end up with what the backend has, with nothing stuck, over a hundred seeds on a stream', async () => {
    for (let seed = 1; seed <= 100; seed++) await run(seed, {});
  });
  it('and over fifty without one, by listing', async () => {
    for (let seed = 1; seed <= 50; seed++) await run(seed, { live: false, changes: false });
  });
});
