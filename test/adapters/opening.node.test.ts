// What forms and decisions withhold opens by the clock: whoever listens is told at that moment, by one timer and no polling.
// A process of its own: it stands in for the timers of everybody.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createLocalAdapter } from '@meanwhile/adapters/local';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { type Adapter, answersOpenAt, type ChangeSet, type Cursor } from '@meanwhile/sdk/adapter';
import { lastDayEnds } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import 'fake-indexeddb/auto';
import { createOf, editOf, listAll, pushAll, signal } from './acts.js';

const ana = { id: 'ana', name: 'Ana Sousa' };
const ben = { id: 'ben', name: 'Ben Mwangi' };
const start = Date.parse('2026-11-27T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (hours: number): string => new Date(start + hours * HOUR).toISOString();

let count = 0;
const stores: Readonly<Record<string, () => Adapter>> = {
  memory: () => createMemoryAdapter({ person: ana, people: [ben], backend: createMemoryBackend() }),
  local: () => createLocalAdapter({ name: `opening ${++count}`, person: ana }),
};

const adapters: Adapter[] = [];
/** Closed after the test, whatever comes of it. */
const opened = (open: () => Adapter): Adapter => {
  const adapter = open();
  adapters.push(adapter);
  return adapter;
};

/** Timers for longer than a minute: those that wait for a moment, not those that limit a call. */
const waiting = new Set<unknown>();
beforeEach(() => {
  mock.timers.enable({ apis: ['Date', 'setTimeout'], now: start });
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  mock.method(globalThis, 'setTimeout', (run: () => void, delay = 0) => {
    const timer: unknown = set(() => (waiting.delete(timer), run()), delay);
    assert.ok(delay < 2 ** 31, 'a longer one would ring at once');
    if (delay > 60_000) waiting.add(timer);
    return timer;
  });
  mock.method(globalThis, 'clearTimeout', (timer: unknown) => (waiting.delete(timer), clear(timer as number)));
});
afterEach(async () => {
  for (const adapter of adapters.splice(0)) await adapter.close?.();
  assert.equal(waiting.size, 0, 'no timer is left');
  mock.restoreAll();
  mock.timers.reset();
  waiting.clear();
});

/** Until storage has answered whatever was asked of it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise(setImmediate);
}
async function pass(milliseconds: number): Promise<void> {
  mock.timers.tick(milliseconds);
  await settled();
}

/** Somebody who listens, and what they hear of: the ids of what is told as there. */
async function listening(adapter: Adapter) {
  const heard: string[] = [];
  const stop = new AbortController();
  let cursor: Cursor | null = (await adapter.changes!(null, { signal })).cursor;
  const take = ({ changes, cursor: next }: ChangeSet): void => {
    cursor = next;
    for (const change of changes) if ('put' in change) heard.push(change.put.id);
  };
  const sink = { changes: take, poke: () => void adapter.changes!(cursor, { signal }).then(take), down: () => {} };
  const ended = adapter.subscribe!(cursor, sink, { signal: stop.signal });
  await settled();
  const end = async (): Promise<void> => {
    stop.abort();
    await ended;
    await settled();
  };
  return { heard, end };
}

const form = (reveal: string) => ({
  title: 'Blind',
  questions: [{ id: 'done', type: 'text', label: 'What is done?' }],
  schedule: { every: 'day' },
  window: { workingHours: 8 },
  privacy: { identity: 'named', reveal },
});
const answer = { author: ben.id, checkIn: 'form', localDate: '2026-11-27', answers: { done: 'Quay wall' } };
const answerId = 'response:form:2026-11-27:ben';
const decision = (results: string, more: object) =>
  createOf('decision', 'd', {
    ...{ title: 'T', stage: 'open', openedAt: at(-1), consulted: [ben.id], decider: 'cem', author: 'cem' },
    visibility: { results, voters: 'named' },
    ...more,
  });
const vote = createOf('position', 'position:d:ben', { author: ben.id, decision: 'd', stance: 'agree' });

for (const [name, open] of Object.entries(stores))
  describe(`what the clock opens, ${name}`, () => {
    it('is told to whoever listens when it opens, and not before', async () => {
      const adapter = opened(open);
      await pushAll(adapter, [
        createOf('check-in', 'form', form('after-window')),
        createOf('response', answerId, answer),
        createOf('update', 'u', { intent: 'note' }),
      ]);
      await settled();
      const { heard, end } = await listening(adapter);
      assert.equal(waiting.size, 1, 'one timer');
      const opensAt = answersOpenAt(form('after-window') as never, '2026-11-27');
      await pass(opensAt - Date.now());
      assert.deepEqual(heard, [], 'it shows after that moment');
      await pass(1);
      assert.deepEqual(heard, [answerId]);
      assert.deepEqual(await listAll(adapter, { kind: 'response' }), [answerId]);
      assert.equal(waiting.size, 0, 'nothing more opens');
      await pass(2 * DAY);
      assert.deepEqual(heard, [answerId], 'told once');
      await end();
    });

    it('is a vote after the last day, for everybody at the end of it', async () => {
      const adapter = opened(open);
      const decideBy = at(2);
      await pushAll(adapter, [decision('after-last-day', { decideBy }), vote]);
      await settled();
      const { heard, end } = await listening(adapter);
      const people = [ben, { id: 'cem' }].map(({ id }) => ({ id, calendar: workCalendar({}) }));
      const ends = lastDayEnds(people, Date.parse(decideBy));
      assert.ok(ends > Date.parse(decideBy));
      await pass(ends - 1 - Date.now());
      assert.deepEqual(heard, []);
      await pass(1);
      assert.deepEqual(heard, ['position:d:ben']);
      await end();
    });

    it('is a vote for whoever decides, when the time to vote is over', async () => {
      const adapter = opened(open);
      await pushAll(adapter, [decision('after-close', { decideBy: at(5), decider: ana.id }), vote]);
      await settled();
      const { heard, end } = await listening(adapter);
      await pass(5 * HOUR - 1);
      assert.deepEqual(heard, []);
      await pass(1);
      assert.deepEqual(heard, ['position:d:ben']);
      await end();
    });

    it('opens at another moment when the form, the decision or an answer changes', async () => {
      const adapter = opened(open);
      await pushAll(adapter, [decision('after-close', { decideBy: at(5), decider: ana.id })]);
      const { heard, end } = await listening(adapter);
      assert.equal(waiting.size, 0, 'nobody has voted');
      await pushAll(adapter, [vote]);
      await settled();
      assert.equal(waiting.size, 1);
      await pushAll(adapter, [editOf('decision', 'd', { decideBy: at(30) })]);
      await settled();
      heard.length = 0;
      await pass(6 * HOUR);
      assert.deepEqual(heard, []);
      await pass(24 * HOUR);
      assert.deepEqual(heard, ['position:d:ben']);
      await pushAll(adapter, [editOf('decision', 'd', { stage: 'withdrawn' })]);
      await settled();
      assert.equal(waiting.size, 0);
      await end();
    });

    it('is told however far away it is, although a timer waits 24 days at most', async () => {
      const adapter = opened(open);
      await pushAll(adapter, [decision('after-close', { decideBy: at(60 * 24), decider: ana.id }), vote]);
      await settled();
      const { heard, end } = await listening(adapter);
      for (let days = 0; days < 58; days += 2) await pass(2 * DAY);
      assert.deepEqual([heard, waiting.size], [[], 1]);
      await pass(2 * DAY);
      assert.deepEqual(heard, ['position:d:ben']);
      await end();
    });

    it('holds no timer where nobody listens; what opened meanwhile is news all the same', async () => {
      const adapter = opened(open);
      await pushAll(adapter, [decision('after-close', { decideBy: at(5), decider: ana.id }), vote]);
      const first = await listening(adapter);
      assert.equal(waiting.size, 1);
      const { cursor } = await adapter.changes!(null, { signal });
      await first.end();
      assert.equal(waiting.size, 0);
      await pass(6 * HOUR);
      assert.deepEqual(first.heard, []);
      const second = await listening(adapter);
      await pass(0);
      const { changes } = await adapter.changes!(cursor, { signal });
      assert.deepEqual(
        changes.map((change) => 'put' in change && change.put.id),
        ['position:d:ben'],
      );
      await second.end();
      assert.equal(waiting.size, 0);
    });
  });
