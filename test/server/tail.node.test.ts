// Streams that end and begin while the tail reads: whoever has joined is told everything from then on.
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { cursorOf } from '../../packages/server/src/entries/changes.js';
import type { Entry } from '../../packages/server/src/entries/entity.js';
import { Stream } from '../../packages/server/src/live/stream.js';
import { type Listener, Tail } from '../../packages/server/src/live/tail.js';

type Row = { readonly [column: string]: unknown };

/** A database of one space with one counter; every question waits until it is let through. */
function database() {
  let head = 0;
  const waiting: (() => void)[] = [];
  const rowOf = (seq: number): Row => ({
    at_space: 'team',
    of_kind: 'update',
    with_id: `u${seq}`,
    place: seq,
    gone: false,
    seers: null,
    was_told: false,
    opened_by: null,
    open_from: null,
    content: JSON.stringify({ kind: 'update', id: `u${seq}` }),
    exactly: null,
  });
  const answer = (text: string, parameters: readonly unknown[]): readonly Row[] => {
    if (text.includes('from counter')) return [{ space: 'team', head, roles: null }];
    const [from = 0] = parameters[1] as readonly number[];
    return Array.from({ length: head - from }, (_, index) => rowOf(from + index + 1));
  };
  return {
    write: (): void => void head++,
    putBack: (): void => void (head = 0),
    async letThrough(): Promise<void> {
      waiting.shift()?.();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
    waits: () => waiting.length,
    queries: {
      async query<R>(text: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return answer(text, parameters) as readonly R[];
      },
    },
  };
}

function ear(): Listener & { readonly heard: string[] } {
  const heard: string[] = [];
  const told = (entries: readonly Entry[]): void => void heard.push(...entries.map(({ id }) => id));
  return { heard, told, rolesChanged() {}, ending() {} };
}

/** Lets questions through until none waits any more. */
async function drained({ letThrough, waits }: ReturnType<typeof database>): Promise<void> {
  do await letThrough();
  while (waits());
}

function tailOf({ queries }: ReturnType<typeof database>) {
  let hint = (): void => {};
  const hearing = (listener: () => void) => ((hint = listener), () => {});
  const tail = new Tail({
    queries: queries as never,
    hint: { hear: hearing, give() {}, close: async () => {} } as never,
    failed: (error) => assert.fail(String(error)),
  });
  return { tail, hint: () => hint() };
}

describe('the tail of all streams', () => {
  for (const place of ['the counters', 'the entries'])
    it(`tells who joins while ${place} are being read for somebody who has left`, async () => {
      const db = database();
      const { tail, hint } = tailOf(db);
      const first = ear();
      const joined = tail.join(first);
      await drained(db);
      const leave = await joined;
      db.write();
      hint(); // the tail reads …
      if (place === 'the entries') await db.letThrough();
      leave(); // … for nobody …
      const second = ear();
      const joining = tail.join(second); // … when the next one comes
      hint();
      await drained(db);
      const leaveAgain = await joining;
      second.heard.length = 0;
      db.write();
      hint();
      await drained(db);
      assert.deepEqual(second.heard, ['u2']);
      leaveAgain();
      tail.stop();
    });
});

describe('a stream', () => {
  for (const since of [null, cursorOf('s', new Map([['team', 1]]))])
    it(`${since ? 'from a cursor' : 'without one'} tells what is written between letting the reader in and its beginning`, async () => {
      const db = database();
      const { tail, hint } = tailOf(db);
      db.write();
      const access = {
        person: { id: 'ana', name: 'Ana' },
        heads: new Map([['team', { seq: 1, floor: 0 }]]),
        roleIn: () => 'reader' as const,
      };
      db.write(); // u2: the reader was let in, and the tail has not begun to read
      let text = '';
      const response = { once() {}, write: (more: string) => (text += more), writableLength: 0, end() {} };
      const stream = new Stream(response as never, { access, queries: db.queries as never, store: 's', since, tail });
      const running = stream.run();
      await drained(db);
      await running;
      db.write();
      hint();
      await drained(db);
      assert.deepEqual(
        [...text.matchAll(/"id":"(u\d)"/g)].map(([, id]) => id),
        ['u2', 'u3'],
      );
      stream.bye(0);
      tail.stop();
    });

  for (const gone of ['before', 'while'])
    it(`stays with nobody when its reader leaves ${gone} what was missed is asked for, and that fails`, async () => {
      const db = database();
      const { tail } = tailOf(db);
      db.write();
      const access = {
        person: { id: 'ana', name: 'Ana' },
        heads: new Map([['team', { seq: 1, floor: 0 }]]),
        roleIn: () => 'reader' as const,
      };
      const response = Object.assign(new EventEmitter(), { closed: false, write() {}, writableLength: 0, end() {} });
      const leaves = (): void => {
        response.closed = true;
        response.emit('close');
      };
      const queries = {
        query: async () => {
          if (gone === 'while') leaves();
          throw new Error('The database is away.');
        },
      };
      const since = cursorOf('s', new Map([['team', 0]]));
      const stream = new Stream(response as never, { access, queries: queries as never, store: 's', since, tail });
      const running = stream.run().catch(() => {});
      assert.equal(tail.size, 1);
      if (gone === 'before') leaves();
      await drained(db);
      await running;
      assert.equal(tail.size, 0);
      tail.stop();
    });

  it('tells what is written after the database was put back while somebody listened', async () => {
    const db = database();
    const { tail } = tailOf(db);
    const [one, other] = [ear(), ear()];
    const joined = tail.join(one);
    await drained(db);
    await joined;
    for (let write = 0; write < 3; write++) db.write();
    tail.look();
    await drained(db);
    assert.deepEqual(one.heard, ['u1', 'u2', 'u3']);
    db.putBack();
    const joinedLater = tail.join(other);
    await drained(db);
    await joinedLater;
    db.write();
    tail.look();
    await drained(db);
    assert.deepEqual(other.heard, ['u1']);
    tail.stop();
  });
});
