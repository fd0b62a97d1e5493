import { createLocalAdapter } from '@meanwhile/adapters/local';
import type { Adapter, Session } from '@meanwhile/sdk/adapter';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { contextOf, createOf, listAll, signal } from './acts.js';

const person = { id: 'ana', name: 'Ana Sousa' };
const opened: Adapter[] = [];
let count = 0;
const freshName = (): string => `storage-${++count}`;
function open(name: string, who: typeof person | null = person): Adapter {
  const adapter = createLocalAdapter({ name, zone: 'Africa/Nairobi', ...(who && { person: who }) });
  opened.push(adapter);
  return adapter;
}
const connect = (adapter: Adapter): Promise<Session> => adapter.connect(contextOf());
const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
/** Puts something in the place of `indexedDB` while `act` runs. */
async function withIndexedDB(value: () => unknown, act: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: value });
  try {
    await act();
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', before);
  }
}

describe('createLocalAdapter', () => {
  afterEach(() => {
    for (const adapter of opened.splice(0)) adapter.close?.();
    mock.restoreAll();
    mock.timers.reset();
  });

  it('says that writes are kept on the device, and finds them after a reload', async () => {
    const name = freshName();
    const before = open(name);
    assert.equal((await connect(before)).storage, 'device');
    await before.push!([createOf('update', 'kept', { intent: 'note', headline: 'Kept' })], { signal });
    before.close!();
    const { items } = await open(name).list({ kind: 'update' }, { signal });
    assert.deepEqual(
      items.map((item) => item.headline),
      ['Kept'],
    );
  });

  it('lets go of a file a month after it came, where no entry names it any more, and of no other', async () => {
    const day = 24 * 3_600_000;
    mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 0, 1) });
    const adapter = open(freshName());
    await connect(adapter);
    const keep = (key: string) => adapter.upload!(new Blob([key]), { key, name: `${key}.txt`, signal });
    const named = await keep('named');
    const taken = await keep('taken');
    await keep('forgotten');
    const attachments = [named, taken];
    await adapter.push!([createOf('update', 'one', { intent: 'note', attachments })], { signal });
    const take = (kept: readonly unknown[]) =>
      adapter.push!([{ ...createOf('update', 'one', {}), op: 'edit', patch: { attachments: kept } } as never], {
        signal,
      });
    const left = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      for (const id of ['named', 'taken', 'forgotten', 'fresh'])
        await adapter.file!({ ...named, id }, { signal }).then(
          () => found.push(id),
          ({ code }) => assert.equal(code, 'not-found'),
        );
      return found;
    };
    await take([named]);
    assert.deepEqual(await left(), ['named', 'taken', 'forgotten'], 'an undo and a draft find theirs');
    mock.timers.setTime(Date.UTC(2026, 0, 1) + 31 * day);
    await keep('fresh');
    await take([named]);
    assert.deepEqual(await left(), ['named', 'fresh']);
  });

  it('knows the same person called You at every visit, with the zone of the device', async () => {
    const name = freshName();
    const first = await connect(open(name, null));
    const second = await connect(open(name, null));
    assert.equal(first.user!.name, 'You');
    assert.equal(first.user!.zone, 'Africa/Nairobi');
    assert.equal(second.user!.id, first.user!.id);
    assert.notEqual((await connect(open(freshName(), null))).user!.id, first.user!.id);
  });

  it('keeps what one person wrote from the next person in the same browser', async () => {
    const name = freshName();
    await open(name).push!([createOf('update', 'mine', { intent: 'note' })], { signal });
    const next = open(name, { id: 'ben', name: 'Ben Otieno' });
    assert.deepEqual(await listAll(next, { kind: 'update' }), []);
    assert.deepEqual((await next.search!({ text: 'mine' }, { signal })).items, []);
  });

  it('shows what a person has said of themself, at the next visit', async () => {
    const name = freshName();
    const hours = { 1: [{ from: '09:00', to: '17:00' }] };
    await open(name).push!([createOf('person', 'ana', { name: 'Ana', hours })], { signal });
    const again = open(name);
    assert.deepEqual((await connect(again)).user!.hours, hours);
    const { items } = await again.people!({ ids: ['ana'] }, { signal });
    assert.deepEqual(
      items.map((entry) => entry.name),
      ['Ana'],
    );
  });

  for (const [what, value] of [
    ['forbids storage', forbidden],
    ['has no storage', () => undefined],
    ['opens no database', () => ({ open: forbidden })],
  ] as const)
    it(`keeps everything in memory, and says so, where the browser ${what}`, async () => {
      await withIndexedDB(value, async () => {
        const adapter = open(freshName());
        const session = await connect(adapter);
        assert.equal(session.storage, 'memory');
        assert.equal(session.user!.id, 'ana');
        await adapter.push!([createOf('update', 'u1', { intent: 'note' })], { signal });
        assert.equal((await listAll(adapter, { kind: 'update' })).length, 1);
      });
    });

  it('does not wait for a database that never answers', async () => {
    await withIndexedDB(
      () => ({ open: () => new EventTarget() }),
      async () => {
        mock.timers.enable({ apis: ['setTimeout'] });
        const session = connect(open(freshName()));
        await new Promise((resolve) => setImmediate(resolve));
        mock.timers.tick(5_000);
        assert.equal((await session).storage, 'memory');
      },
    );
  });

  it('opens a lost connection again, once, and tells nobody', async () => {
    const adapter = open(freshName());
    await adapter.push!([createOf('update', 'u1', { intent: 'note' })], { signal });
    let failures = 1;
    const { transaction } = IDBDatabase.prototype;
    mock.method(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
        if (failures-- > 0) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        return transaction.apply(this, args);
      },
    );
    assert.equal((await listAll(adapter, { kind: 'update' })).length, 1);
  });

  it('answers a failure that lasts with a code that is tried again later', async () => {
    const adapter = open(freshName());
    await connect(adapter);
    mock.method(IDBDatabase.prototype, 'transaction', () => {
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    });
    await assert.rejects(adapter.list({ kind: 'update' }, { signal }), { name: 'MeanwhileError', code: 'unavailable' });
  });

  it('does not wait for a call that is never answered', async () => {
    const adapter = open(freshName());
    await connect(adapter);
    const never = { objectStore: () => ({ index: () => ({ getAll: () => new Promise(() => {}) }) }) };
    mock.method(IDBDatabase.prototype, 'transaction', () => never);
    mock.timers.enable({ apis: ['setTimeout'] });
    const call = adapter.list({ kind: 'update' }, { signal });
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(15_000);
    await assert.rejects(call, { code: 'timeout' });
  });

  it('stores nothing of a batch for which there is no space, and says why', async () => {
    const adapter = open(freshName());
    await connect(adapter);
    const { put } = IDBObjectStore.prototype;
    const full = mock.method(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, value: { id: string }) {
      if (value.id === 'u2') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return put.call(this, value);
    });
    const batch = ['u1', 'u2'].map((id) => createOf('update', id, { intent: 'note' }));
    await assert.rejects(adapter.push!(batch, { signal }), { code: 'unavailable', message: /no space/ });
    full.mock.restore();
    assert.deepEqual(await listAll(adapter, { kind: 'update' }), []);
    const results = await adapter.push!(batch, { signal });
    assert.deepEqual(
      results.map((result) => result.ok),
      [true, true],
    );
  });

  it('makes way for a newer version in another tab', async () => {
    const name = freshName();
    await connect(open(name));
    const newer = await openDB(`meanwhile-1/${name}/ana`, 2);
    assert.equal(newer.version, 2);
    newer.close();
  });

  it('asks to reload, instead of starting empty, when a newer version owns the database', async () => {
    const name = freshName();
    (await openDB(`meanwhile-1/${name}/ana`, 2)).close();
    await assert.rejects(connect(open(name)), { code: 'upgrade-required' });
  });

  it('starts anew when the database was wiped, and says that old cursors mean nothing', async () => {
    const name = freshName();
    const adapter = open(name);
    await adapter.push!([createOf('update', 'u1', { intent: 'note', headline: 'Wiped' })], { signal });
    const { cursor } = await adapter.changes!(null, { signal });
    await deleteDB(`meanwhile-1/${name}/ana`);
    assert.deepEqual(await listAll(adapter, { kind: 'update' }), []);
    await adapter.push!([createOf('update', 'u2', { intent: 'note' }), createOf('update', 'u3', { intent: 'note' })], {
      signal,
    });
    assert.equal((await adapter.changes!(cursor, { signal })).reset, true);
    assert.deepEqual((await adapter.search!({ text: 'wiped' }, { signal })).items, []);
  });

  it('flushes a small write to the disk, and lets an import be quick', async () => {
    const adapter = open(freshName());
    await connect(adapter);
    const { transaction } = IDBDatabase.prototype;
    const used: unknown[] = [];
    mock.method(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
        if (args[1] === 'readwrite') used.push(args[2]?.durability);
        return transaction.apply(this, args);
      },
    );
    await adapter.push!([createOf('update', 'one', { intent: 'note' })], { signal });
    const many = Array.from({ length: 100 }, (_, i) => createOf('update', `many-${i}`, { intent: 'note' }));
    await adapter.push!(many, { signal });
    assert.deepEqual(used, ['strict', 'relaxed']);
  });

  it('publishes at the next visit what was written for later, and says so to this tab', async () => {
    const now = Date.parse('2026-11-27T17:00:00Z');
    mock.timers.enable({ apis: ['Date'], now });
    const name = freshName();
    const friday = open(name);
    const publishAt = '2026-11-30T08:00:00.000Z';
    await friday.push!([createOf('update', 'monday', { intent: 'note', publishAt })], { signal });
    await friday.push!([createOf('update', 'friday', { intent: 'note' })], { signal });
    const { cursor } = await friday.changes!(null, { signal });
    friday.close!();
    mock.timers.setTime(Date.parse('2026-11-30T09:30:00Z'));
    const monday = open(name);
    const stop = new AbortController();
    const poked = new Promise<void>((resolve) => {
      const sink = { changes: () => {}, poke: resolve, down: () => {} };
      void monday.subscribe!(null, sink, { signal: stop.signal });
    });
    await monday.list({ kind: 'update' }, { signal });
    await poked;
    stop.abort();
    const { changes } = await monday.changes!(cursor, { signal });
    const told = changes.map((change) => 'put' in change && [change.put.id, change.put.createdAt]);
    assert.deepEqual(told, [['monday', '2026-11-30T09:30:00.000Z']]);
    assert.deepEqual(await listAll(monday, { kind: 'update' }), ['monday', 'friday']);
  });
});
