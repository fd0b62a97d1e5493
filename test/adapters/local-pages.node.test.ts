import { createLocalAdapter } from '@meanwhile/adapters/local';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { type Adapter, compareBy, type Query } from '@meanwhile/sdk/adapter';
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { createOf, editOf, listAll, pushAll, signal } from './acts.js';

const opened: Adapter[] = [];
let count = 0;
function open(): Adapter {
  const adapter = createLocalAdapter({ name: `pages-${++count}`, person: { id: 'ana', name: 'Ana Sousa' } });
  opened.push(adapter);
  return adapter;
}
/** `count` updates on a few days, so that many share an instant, not in the order of writing. */
const updates = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const day = String(1 + ((i * 7) % 9)).padStart(2, '0');
    const data = {
      intent: i % 25 ? 'note' : 'ask',
      headline: `Update ${i}`,
      createdAt: `2026-02-${day}T09:00:00.000Z`,
    };
    return { id: `u${(i * 31) % 997}`, ...data };
  });
const creations = (entities: ReturnType<typeof updates>) =>
  entities.map(({ id, ...data }) => createOf('update', id, data));
const newest = (entities: ReturnType<typeof updates>): readonly string[] =>
  [...entities].sort(compareBy()).map(({ id }) => id);

describe('the pages of createLocalAdapter', () => {
  afterEach(() => {
    for (const adapter of opened.splice(0)) adapter.close?.();
    mock.restoreAll();
  });

  it('are newest first, by id within an instant, whatever their size', async () => {
    const adapter = open();
    const entities = updates(240);
    await pushAll(adapter, creations(entities));
    for (const limit of [1, 7, 30, 239, 240, 500])
      assert.deepEqual(await listAll(adapter, { kind: 'update', limit }), newest(entities), `pages of ${limit}`);
  });

  it('hold what a filter leaves, read over many chunks', async () => {
    const adapter = open();
    const entities = updates(420);
    await pushAll(adapter, creations(entities));
    const asks = newest(entities.filter(({ intent }) => intent === 'ask'));
    for (const limit of [1, 5, 100]) {
      const query: Query = { kind: 'update', filter: ['intent', 'eq', 'ask'], limit };
      assert.deepEqual(await listAll(adapter, query), asks, `pages of ${limit}`);
    }
  });

  it('are read from the index with one request', async () => {
    const adapter = open();
    await pushAll(
      adapter,
      creations(updates(200).map((entity, i) => ({ ...entity, createdAt: new Date(i * 1e6).toISOString() }))),
    );
    const reads: string[] = [];
    for (const method of ['get', 'getAll', 'openCursor', 'count'] as const) {
      const original = IDBIndex.prototype[method] as (this: IDBIndex, ...args: unknown[]) => unknown;
      mock.method(IDBIndex.prototype, method, function (this: IDBIndex, ...args: unknown[]) {
        reads.push(`${method} ${String(args[1])}`);
        return original.apply(this, args);
      });
    }
    await adapter.list({ kind: 'update', limit: 50 }, { signal });
    assert.deepEqual(reads, ['getAll 52']);
  });

  it('keep to their kind', async () => {
    const adapter = open();
    await pushAll(adapter, [
      createOf('update', 'u1', {}),
      createOf('updates-old', 'u2', {}),
      createOf('updat', 'u3', {}),
    ]);
    assert.deepEqual(await listAll(adapter, { kind: 'update' }), ['u1']);
  });

  it('move an entity when an edit changes what they are ordered by', async () => {
    const adapter = open();
    await pushAll(adapter, creations(updates(3)));
    await pushAll(adapter, [editOf('update', 'u31', { headline: 'A new first' })]);
    const ids = await listAll(adapter, { kind: 'update', sort: [['headline', 'asc']] });
    assert.equal(ids[0], 'u31');
  });
});

describe('the search index of createLocalAdapter', () => {
  afterEach(() => {
    for (const adapter of opened.splice(0)) adapter.close?.();
    mock.restoreAll();
  });

  it('reads every text once, and then only what has changed', async () => {
    const adapter = open();
    await pushAll(adapter, creations(updates(120)));
    const rowsRead: number[] = [];
    const { getAll } = IDBIndex.prototype;
    mock.method(IDBIndex.prototype, 'getAll', function (this: IDBIndex, ...args: Parameters<typeof getAll>) {
      const request = getAll.apply(this, args);
      request.addEventListener('success', () => rowsRead.push(request.result.length));
      return request;
    });
    for (const text of ['u', 'up', 'upd']) await adapter.search!({ text, limit: 5 }, { signal });
    await pushAll(adapter, [editOf('update', 'u31', { headline: 'Changed' })]);
    await adapter.search!({ text: 'changed' }, { signal });
    assert.deepEqual(rowsRead, [120, 0, 0, 1]);
  });
});

for (const [name, make] of [
  ['createLocalAdapter', open],
  ['createMemoryAdapter', () => createMemoryAdapter()],
] as const)
  describe(`the search of ${name}`, () => {
    afterEach(() => opened.splice(0).forEach((adapter) => adapter.close?.()));
    const find = async (adapter: Adapter, query: object): Promise<readonly string[]> => {
      const { items } = await adapter.search!({ text: '', ...query } as never, { signal });
      return items.map((item) => item.id);
    };

    it('puts titles first, then the newest', async () => {
      const adapter = make();
      await pushAll(adapter, [
        createOf('update', 'body-new', { headline: 'x', body: 'Lantern', createdAt: '2026-03-03T00:00:00Z' }),
        createOf('update', 'title-old', { headline: 'Lantern', createdAt: '2026-03-01T00:00:00Z' }),
        createOf('decision', 'title-new', { title: 'The lantern', createdAt: '2026-03-02T00:00:00Z' }),
      ]);
      assert.deepEqual(await find(adapter, { text: 'lantern' }), ['title-new', 'title-old', 'body-new']);
    });

    it('finds words without their accents, in the answers and fields people write too', async () => {
      const adapter = make();
      await pushAll(adapter, [
        createOf('update', 'accent', { headline: 'Réunion à Montréal' }),
        createOf('response', 'answer', { answers: { done: 'Shipped to Montreal' } }),
        createOf('update', 'field', { fields: { office: 'MONTRÉAL' } }),
        createOf('update', 'other', { headline: 'Nairobi', state: 'montreal' }),
      ]);
      assert.deepEqual([...(await find(adapter, { text: 'montreal' }))].sort(), ['accent', 'answer', 'field']);
    });

    it('keeps to a filter', async () => {
      const adapter = make();
      await pushAll(adapter, [
        createOf('update', 'ask', { intent: 'ask', headline: 'Lantern' }),
        createOf('update', 'note', { intent: 'note', headline: 'Lantern' }),
      ]);
      assert.deepEqual(await find(adapter, { text: 'lantern', filter: ['intent', 'eq', 'ask'] }), ['ask']);
    });

    it('never finds a ballot', async () => {
      const adapter = make();
      const data = { subject: { kind: 'check-in', id: 'c' }, localDate: '2026-03-02', answers: { why: 'lantern' } };
      await pushAll(adapter, [createOf('ballot', 'b', data)]);
      assert.deepEqual(await find(adapter, { text: 'lantern' }), []);
    });
  });
