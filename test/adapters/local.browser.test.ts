import { createLocalAdapter } from '@meanwhile/adapters/local';
import type { Adapter } from '@meanwhile/sdk/adapter';
import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { contextOf, createOf, editOf, listAll, pushAll, signal } from './acts.js';

const person = { id: 'ana', name: 'Ana Sousa' };

describe('createLocalAdapter in a browser', () => {
  let name: string;
  let opened: Adapter[];
  beforeEach(() => {
    name = `browser-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    opened = [];
  });
  afterEach(async () => {
    for (const adapter of opened) adapter.close?.();
    await deleteDB(`meanwhile-1/${name}/ana`);
  });
  function open(): Adapter {
    const adapter = createLocalAdapter({ name, person });
    opened.push(adapter);
    return adapter;
  }

  it('keeps an import of 800 long texts, pages and searches them', async () => {
    const adapter = open();
    const body = 'A paragraph about many things that a team may write about. '.repeat(100);
    const texts = Array.from({ length: 800 }, (_, i) => {
      const createdAt = new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString();
      return createOf('update', `u${i}`, {
        intent: 'note',
        headline: `Update ${i}`,
        body: `${body} number${i}.`,
        createdAt,
      });
    });
    await pushAll(adapter, texts);
    adapter.close!();

    const later = open();
    const ids = await listAll(later, { kind: 'update', limit: 100 });
    expect(ids.length).to.equal(800);
    expect(ids[0]).to.equal('u799');
    const found = await later.search!({ text: 'NUMBER73.' }, { signal });
    expect(found.items.map((item) => item.id)).to.deep.equal(['u73']);
  });

  it('tells the other tab of a write, and the other tab finds it', async () => {
    const [here, there] = [open(), open()];
    await pushAll(here, [createOf('update', 'u1', { headline: 'Before' })]);
    const { cursor } = await there.changes!(null, { signal });
    const stop = new AbortController();
    const poked = new Promise<void>((resolve) => {
      const sink = { changes: () => {}, poke: resolve, down: () => {} };
      void there.subscribe!(null, sink, { signal: stop.signal });
    });
    // The channel opens with the first call; by now it is open.
    await there.list({ kind: 'update' }, { signal });
    await pushAll(here, [editOf('update', 'u1', { headline: 'After' })]);
    await poked;
    stop.abort();
    const { changes } = await there.changes!(cursor, { signal });
    expect(changes.map((change) => 'put' in change && (change.put as { headline?: string }).headline)).to.deep.equal([
      'After',
    ]);
  });

  it('keeps everything in memory, and says so, where the page may not store', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      const adapter = open();
      expect((await adapter.connect(contextOf())).storage).to.equal('memory');
      await pushAll(adapter, [createOf('update', 'u1', {})]);
      expect(await listAll(adapter, { kind: 'update' })).to.deep.equal(['u1']);
    } finally {
      if (before) Object.defineProperty(globalThis, 'indexedDB', before);
      else delete (globalThis as { indexedDB?: unknown }).indexedDB;
    }
  });

  it('is deleted while a tab has it open, and starts anew', async () => {
    const adapter = open();
    await pushAll(adapter, [createOf('update', 'u1', {})]);
    await deleteDB(`meanwhile-1/${name}/ana`);
    expect(await listAll(adapter, { kind: 'update' })).to.deep.equal([]);
    await pushAll(adapter, [createOf('update', 'u2', {})]);
    expect(await listAll(adapter, { kind: 'update' })).to.deep.equal(['u2']);
  });

  it('works on a page whose libraries have added to every object and list', async () => {
    const objects = Object.prototype as { get?: unknown };
    const lists = Array.prototype as { toJSON?: unknown };
    let pages: readonly (readonly string[])[];
    try {
      objects.get = () => 'from an old library';
      lists.toJSON = () => 'from an old library';
      const adapter = open();
      const day = (n: number) => createOf('update', `u${n}`, { topics: ['x'], createdAt: `2026-01-0${n}T00:00:00Z` });
      await pushAll(adapter, [day(1), day(2), day(3)]);
      await pushAll(adapter, [editOf('update', 'u2', { topics: ['x', 'y'] })]);
      const query = { kind: 'update', filter: ['topics', 'has', 'y'] } as const;
      pages = [await listAll(adapter, { kind: 'update', limit: 1 }), await listAll(adapter, query)];
    } finally {
      delete objects.get;
      delete lists.toJSON;
    }
    expect(pages).to.deep.equal([['u3', 'u2', 'u1'], ['u2']]);
  });
});
