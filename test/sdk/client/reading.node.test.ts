import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createClient, shareClient, type Entity } from '@meanwhile/sdk';
import { fakeBackend, update } from './fake-backend.js';

const clientOn = (backend: ReturnType<typeof fakeBackend>) =>
  createClient({ adapter: backend.adapter, storage: 'memory' });

describe('reading', () => {
  it('gets one entity once, from the store the second time', async () => {
    const backend = fakeBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    assert.equal((await client.get('update', 'u001'))?.headline, 'Update 1');
    await client.get('update', 'u001');
    assert.equal(backend.named('list').length, 1);
    assert.equal(await client.get('update', 'none'), undefined);
    client.close();
  });

  it('asks for many entities of one moment at once', async () => {
    const backend = fakeBackend();
    for (let n = 0; n < 5; n++) backend.put(update(n));
    const client = clientOn(backend);
    const found = await Promise.all(['u001', 'u002', 'none', 'u001'].map((id) => client.get('update', id)));
    assert.deepEqual(
      found.map((entity) => entity?.headline),
      ['Update 1', 'Update 2', undefined, 'Update 1'],
    );
    assert.deepEqual(
      backend.named('list').map(({ query }) => query?.ids),
      [['u001', 'u002', 'none']],
    );
    client.close();
  });

  it('reads all pages of a kind', async () => {
    const backend = fakeBackend({ filter: {} });
    for (let n = 0; n < 450; n++) backend.put(update(n, { intent: n % 2 ? 'ask' : 'note' }));
    const client = clientOn(backend);
    assert.equal((await client.all('update')).length, 450);
    assert.equal((await client.all('update', ['intent', 'eq', 'ask'])).length, 225);
    client.close();
  });

  it('searches what can be read where the backend has no search, page by page', async () => {
    const backend = fakeBackend();
    for (let n = 0; n < 50; n++) backend.put(update(n, { body: n % 2 ? 'Zürich' : 'Berlin' }));
    const client = clientOn(backend);
    const first = await client.search({ text: 'zurich', kinds: ['update'], limit: 20 });
    assert.deepEqual([first.items.length, first.total, first.next], [20, 25, '20']);
    const lists = backend.named('list').length;
    const second = await client.search({ text: 'ZURICH', kinds: ['update'], limit: 20, after: first.next ?? '' });
    assert.deepEqual([second.items.length, second.next], [5, undefined]);
    assert.equal(backend.named('list').length, lists, 'nothing is read twice');
    const narrow = await client.search({ text: 'zurich', kinds: ['update'], filter: ['id', 'eq', 'u001'] });
    assert.equal(narrow.items.length, 1);
    backend.put(update(99, { body: 'Zürich' }));
    assert.equal((await client.search({ text: 'zurich', kinds: ['update'] })).total, 26);
    client.close();
  });

  it('uses the backend’s search where it has one', async () => {
    const backend = fakeBackend({ search: true });
    backend.adapter.search = async () => ({ items: [update(7) as never], next: 'n' });
    const client = clientOn(backend);
    const page = await client.search({ text: 'anything' });
    assert.deepEqual([page.items[0]?.id, page.next], ['u007', 'n']);
    assert.equal(client.peek('update', 'u007')?.id, 'u007');
    client.close();
  });
});

describe('export and import', () => {
  const drain = async (entities: AsyncIterable<Entity>): Promise<Entity[]> => {
    const all: Entity[] = [];
    for await (const entity of entities) all.push(entity);
    return all;
  };

  it('gives everything, oldest first over all kinds, also where the backend cannot sort', async () => {
    for (const sort of [['*'], []]) {
      const backend = fakeBackend({ sort });
      for (let n = 0; n < 250; n++) backend.put({ ...update(n), ...(n % 3 ? {} : { kind: 'decision', title: 'T' }) });
      const client = clientOn(backend);
      const all = await drain(client.export());
      assert.equal(all.length, 250);
      assert.deepEqual(
        all.map(({ createdAt }) => createdAt),
        all.map(({ createdAt }) => createdAt).sort(),
      );
      client.close();
    }
  });

  it('brings everything into another backend with ids, authors and times, and skips it the second time', async () => {
    const from = fakeBackend();
    for (let n = 0; n < 230; n++) from.put(update(n));
    const source = clientOn(from);
    const entities = await drain(source.export());
    const to = fakeBackend({ batch: 40 });
    const client = clientOn(to);
    const progress: number[] = [];
    const summary = await client.import(entities, { onProgress: (done) => progress.push(done) });
    assert.deepEqual(summary, { created: 230, skipped: 0, failed: [] });
    assert.equal(progress.at(-1), 230);
    assert.ok(to.named('push').every(({ batch }) => batch!.length <= 40));
    const { author, createdAt, headline } = to.rows.get('update/u007')!;
    assert.deepEqual([author, createdAt, headline], ['bo', update(7).createdAt, 'Update 7']);
    assert.deepEqual(await client.import(entities), { created: 0, skipped: 230, failed: [] });
    source.close();
    client.close();
  });

  it('reports what is refused by id and goes on; the same id twice is imported once', async () => {
    const backend = fakeBackend();
    const { push } = backend.adapter;
    backend.adapter.push = async (batch, options) => {
      const good = await push!(
        batch.filter(({ id }) => id !== 'u002'),
        options,
      );
      const bad = batch.filter(({ id }) => id === 'u002');
      return [...good, ...bad.map(({ key }) => ({ key, ok: false, error: { code: 'invalid' } }) as const)];
    };
    const client = clientOn(backend);
    const entities = [update(1), update(2), update(3), update(3)] as unknown as Entity[];
    assert.deepEqual(await client.import(entities), {
      created: 2,
      skipped: 1,
      failed: [{ kind: 'update', id: 'u002', error: { code: 'invalid' } }],
    });
    client.close();
  });

  it('stops when it is told to, and says how far it came', async () => {
    const backend = fakeBackend({ batch: 10 });
    const client = clientOn(backend);
    const stop = new AbortController();
    const entities = Array.from({ length: 300 }, (_, n) => update(n)) as unknown as Entity[];
    const summary = await client.import(entities, {
      signal: stop.signal,
      onProgress: (done) => done >= 50 && stop.abort(),
    });
    assert.deepEqual([summary.created, summary.failed, backend.rows.size], [50, [], 50]);
    client.close();
  });

  it('does not put what was imported here behind the pill', async () => {
    const backend = fakeBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' }, { hold: true });
    live.subscribe(() => {});
    await live.refresh();
    await client.import([update(2), update(3)] as unknown as Entity[]);
    assert.equal(live.get().held, 0);
    assert.equal(live.get().items.length, 3);
    client.close();
  });
});

describe('a shared client', () => {
  it('is one per key on a page until it is closed', () => {
    const backend = fakeBackend();
    const make = () => clientOn(backend);
    const first = shareClient('fake', make);
    assert.equal(shareClient('fake', make), first);
    assert.notEqual(shareClient('other', make), first);
    first.close();
    assert.notEqual(shareClient('fake', make), first);
    shareClient('fake', make).close();
    shareClient('other', make).close();
  });
});
