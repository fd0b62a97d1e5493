import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import type { Entity } from '@meanwhile/sdk/adapter';
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { contextOf, createOf, editOf, listAll, pushAll, signal } from './acts.js';

describe('createMemoryAdapter', () => {
  afterEach(() => mock.timers.reset());

  it('starts with the entities it is given, with their own authors and times', async () => {
    const entity = {
      kind: 'update',
      id: 'u1',
      author: 'wanjiru',
      createdAt: '2025-01-02T03:04:05.000Z',
      updatedAt: '2025-02-02T03:04:05.000Z',
      intent: 'note',
      headline: 'From before',
    } satisfies Entity;
    const adapter = createMemoryAdapter({ entities: [entity] });
    const { items } = await adapter.list({ kind: 'update' }, { signal });
    assert.deepEqual(
      [items[0]!.author, items[0]!.createdAt, items[0]!.updatedAt, items[0]!.headline],
      [entity.author, entity.createdAt, entity.updatedAt, entity.headline],
    );
  });

  it('offers the directory it is given', async () => {
    const people = [
      { id: 'wanjiru', name: 'Wanjiru Kamau' },
      { id: 'zoe', name: 'Zoë Gagnon' },
    ];
    const adapter = createMemoryAdapter({ people });
    const { items } = await adapter.people!({ text: 'zoe' }, { signal });
    assert.deepEqual(items, [people[1]]);
  });

  it('lets nobody write when nobody is signed in', async () => {
    const adapter = createMemoryAdapter({ person: null });
    assert.equal((await adapter.connect(contextOf())).capabilities.write, false);
    await assert.rejects(adapter.push!([createOf('update', 'u1', {})], { signal }), { code: 'forbidden' });
    assert.deepEqual(await listAll(adapter, { kind: 'update' }), []);
  });

  it('stores instants of any offset in UTC, so that they sort', async () => {
    const adapter = createMemoryAdapter();
    await pushAll(adapter, [
      createOf('update', 'later', { createdAt: '2026-03-02T09:30:00+02:00' }),
      createOf('update', 'earlier', { createdAt: '2026-03-02T07:00:00Z' }),
    ]);
    const { items } = await adapter.list({ kind: 'update' }, { signal });
    assert.deepEqual(
      items.map(({ id, createdAt }) => [id, createdAt]),
      [
        ['later', '2026-03-02T07:30:00.000Z'],
        ['earlier', '2026-03-02T07:00:00.000Z'],
      ],
    );
  });

  it('remembers a key for ninety days', async () => {
    mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
    const backend = createMemoryBackend();
    const adapter = createMemoryAdapter({ backend });
    const keys = () => [...backend.rows.values()].flatMap((row) => row.keys.map((use) => use.key));
    const first = createOf('update', 'u1', { headline: 'First' });
    await pushAll(adapter, [first]);
    mock.timers.setTime(Date.parse('2026-03-31T00:00:00Z'));
    await pushAll(adapter, [editOf('update', 'u1', { headline: 'Second' })]);
    assert.ok(keys().includes(first.key));
    mock.timers.setTime(Date.parse('2026-04-02T00:00:00Z'));
    await pushAll(adapter, [editOf('update', 'u1', { headline: 'Third' })]);
    assert.ok(!keys().includes(first.key));
    assert.equal(keys().length, 2);
  });

  it('keeps no key and no order with a ballot', async () => {
    const backend = createMemoryBackend();
    const data = { subject: { kind: 'decision', id: 'd' }, localDate: '2026-03-02', answers: { choice: 'a' } };
    await pushAll(createMemoryAdapter({ backend }), [createOf('ballot', 'b1', data)]);
    const [row] = backend.rows.values();
    assert.deepEqual([row!.keys, row!.seq], [[], undefined]);
  });
});
