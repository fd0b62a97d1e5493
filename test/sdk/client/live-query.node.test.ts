import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createClient, type Query, type QueryOptions } from '@meanwhile/sdk';
import { fakeBackend, settle, update } from './fake-backend.js';

type Backend = ReturnType<typeof fakeBackend>;
async function opened(backend: Backend, query: Query<'update'>, options?: QueryOptions) {
  const client = createClient({ adapter: backend.adapter, storage: 'memory' });
  const live = client.query(query, options);
  let told = 0;
  const off = live.subscribe(() => told++);
  // Brings the part that writes, so that a write is shown before it is awaited; a backend that refuses is part of a test.
  await client.connect().catch(() => {});
  await settle();
  return {
    client,
    live,
    off,
    told: () => told,
    ids: () => live.get().items.map(({ id }) => id),
  };
}
function filled(count: number, ...args: Parameters<typeof fakeBackend>): Backend {
  const backend = fakeBackend(...args);
  for (let n = 0; n < count; n++) backend.put(update(n));
  return backend;
}

describe('a live query', () => {
  it('asks once, shows the newest page and says whether there is more', async () => {
    const backend = filled(5);
    const { client, live, ids } = await opened(backend, { kind: 'update', limit: 3 });
    assert.deepEqual(ids(), ['u004', 'u003', 'u002']);
    assert.equal(live.get().phase, 'ready');
    assert.equal(live.get().more, true);
    assert.equal(backend.named('list').length, 1);
    client.close();
  });

  it('loads older pages without a gap or a repeat, also when something new arrives between two pages', async () => {
    const backend = filled(7);
    const { client, live, ids } = await opened(backend, { kind: 'update', limit: 3 });
    backend.put(update(50));
    await live.loadMore();
    await live.loadMore();
    assert.deepEqual(ids(), ['u050', 'u006', 'u005', 'u004', 'u003', 'u002', 'u001', 'u000']);
    assert.equal(live.get().more, false);
    client.close();
  });

  it('keeps rows past its edge hidden even when others have stored them', async () => {
    const backend = filled(5);
    const { client, ids } = await opened(backend, { kind: 'update', limit: 2 });
    assert.equal((await client.get('update', 'u000'))?.headline, 'Update 0');
    assert.deepEqual(ids(), ['u004', 'u003']);
    client.close();
  });

  it('keeps its state object until something changes and tells once per microtask', async () => {
    const backend = filled(2);
    const { client, live, told } = await opened(backend, { kind: 'update' });
    const before = live.get();
    const count = told();
    assert.equal(live.get(), before);
    backend.put(update(7));
    backend.put(update(8));
    backend.put({ ...update(9), kind: 'decision' });
    await settle();
    assert.equal(told(), count + 1);
    assert.notEqual(live.get(), before);
    client.close();
  });

  it('keeps the objects of rows that are listed again unchanged, with versions or without', async () => {
    for (const versions of [true, false]) {
      const backend = filled(2, { live: false, changes: false });
      if (!versions) for (const row of backend.rows.values()) delete row['version'];
      const { client, live } = await opened(backend, { kind: 'update' });
      const [first] = live.get().items;
      for (const [key, row] of backend.rows) backend.rows.set(key, { ...row });
      await live.refresh();
      assert.equal(live.get().items[0], first);
      client.close();
    }
  });

  it('holds new items of others behind a count, and shows edits and deletions at once', async () => {
    const backend = filled(3);
    const { client, live, ids } = await opened(backend, { kind: 'update' }, { hold: true });
    backend.put(update(10));
    backend.put(update(11));
    backend.put({ ...update(1), headline: 'Edited' });
    backend.drop('update', 'u000');
    assert.deepEqual(ids(), ['u002', 'u001']);
    assert.equal(live.get().items[1]?.headline, 'Edited');
    assert.equal(live.get().held, 2);
    live.reveal();
    assert.deepEqual(ids(), ['u011', 'u010', 'u002', 'u001']);
    assert.equal(live.get().held, 0);
    client.close();
  });

  it('shows own writes at once in hold mode, and once only when the backend echoes them', async () => {
    const backend = filled(2);
    const { client, live, ids } = await opened(backend, { kind: 'update' }, { hold: true });
    const work = client.create('update', { intent: 'note', headline: 'Mine' }, { id: 'mine' });
    assert.deepEqual(ids(), ['mine', 'u001', 'u000']);
    assert.equal(client.writeState('mine'), 'pending');
    assert.equal((await work).author, 'ann');
    await settle();
    assert.deepEqual(ids(), ['mine', 'u001', 'u000']);
    assert.equal(live.get().held, 0);
    assert.equal(client.writeState('mine'), undefined);
    client.close();
  });

  it('does not hold what load more brings', async () => {
    for (const sort of [['*'], []]) {
      const backend = filled(6, { sort });
      const query = { kind: 'update', limit: 2, sort: [['createdAt', 'desc']] } as const;
      const { client, live } = await opened(backend, query, { hold: true });
      while (live.get().more) await live.loadMore();
      assert.equal(live.get().items.length, 6);
      assert.equal(live.get().held, 0);
      client.close();
    }
  });

  it('filters and sorts itself where the backend cannot, reading on until the page is full', async () => {
    const backend = fakeBackend({ filter: { intent: ['eq'] }, sort: [] });
    for (let n = 0; n < 40; n++) backend.put(update(n, { topics: n % 10 ? [] : ['launch'], rank: 40 - n }));
    const { client, ids } = await opened(backend, {
      kind: 'update',
      limit: 10,
      sort: [['rank', 'asc']],
      filter: {
        and: [
          ['topics', 'has', 'launch'],
          ['intent', 'eq', 'note'],
        ],
      },
    });
    assert.deepEqual(ids(), ['u030', 'u020', 'u010', 'u000']);
    const asked = backend.named('list')[0]?.query;
    assert.deepEqual(asked?.filter, ['intent', 'eq', 'note']);
    assert.equal(asked?.sort, undefined);
    client.close();
  });

  it('never pushes down a part of an or, which would hide matches', async () => {
    const backend = fakeBackend({ filter: { intent: ['eq'] } });
    backend.put(update(1, { topics: ['x'] }));
    backend.put(update(2, { intent: 'ask' }));
    backend.put(update(3));
    const { client, ids } = await opened(backend, {
      kind: 'update',
      filter: {
        or: [
          ['topics', 'has', 'x'],
          ['intent', 'eq', 'ask'],
        ],
      },
    });
    assert.deepEqual(ids(), ['u002', 'u001']);
    assert.equal(backend.named('list')[0]?.query?.filter, undefined);
    client.close();
  });

  it('fails with the reason, keeps the page when only a refresh fails, and recovers', async () => {
    const backend = filled(1);
    backend.fail({ code: 'unavailable', message: 'Down' });
    const { client, live, ids } = await opened(backend, { kind: 'update' });
    assert.equal(live.get().phase, 'failed');
    assert.equal(live.get().error?.code, 'unavailable');
    assert.equal(client.status.phase, 'offline');
    backend.fail(undefined);
    await live.refresh();
    assert.deepEqual(ids(), ['u000']);
    assert.equal(live.get().phase, 'ready');
    backend.fail({ code: 'network' });
    await live.refresh();
    assert.equal(live.get().phase, 'ready');
    assert.equal(live.get().error?.code, 'network');
    assert.deepEqual(ids(), ['u000']);
    client.close();
  });

  it('drops rows that a new listing no longer has, and only inside what was listed', async () => {
    const backend = filled(6, { live: false, changes: false });
    const { client, live, ids } = await opened(backend, { kind: 'update', limit: 3 });
    await live.loadMore();
    backend.drop('update', 'u004');
    backend.drop('update', 'u001');
    await live.refresh();
    assert.deepEqual(ids(), ['u005', 'u003', 'u002', 'u000']);
    client.close();
  });

  it('shows what is in memory to a second window before its own page has come', async () => {
    const backend = filled(3);
    const { client } = await opened(backend, { kind: 'update' });
    const open = backend.hold();
    const second = client.query({ kind: 'update', limit: 2 });
    second.subscribe(() => {});
    assert.deepEqual(
      second.get().items.map(({ id }) => id),
      ['u002', 'u001'],
    );
    assert.equal(second.get().phase, 'loading');
    open();
    client.close();
  });

  it('tells of one write when it shows, when the stream repeats it and when it is accepted, and of nothing else', async () => {
    const backend = filled(3);
    const { client, live, told } = await opened(backend, { kind: 'update', limit: 9 });
    const decisions = client.query({ kind: 'decision' });
    let toldOthers = 0;
    decisions.subscribe(() => toldOthers++);
    await settle();
    const heard: ('queue' | undefined)[] = [];
    client.subscribe((only) => heard.push(only));
    await client.edit('update', 'u000', { headline: 'Words' });
    await settle();
    heard.length = 0;
    const before = [told(), toldOthers];
    await client.edit('update', 'u000', { headline: 'Other words' });
    await settle();
    assert.equal(live.get().items.find(({ id }) => id === 'u000')?.headline, 'Other words');
    assert.deepEqual([told() - before[0]!, toldOthers - before[1]!], [3, 0]);
    // Waiting, being sent, gone: nothing else of the client has changed.
    assert.deepEqual(heard, ['queue', 'queue', 'queue']);
    client.close();
  });

  it('is not listed anew when it is moved: unsubscribed and subscribed again in one task', async () => {
    const backend = filled(1);
    const { client, live, off } = await opened(backend, { kind: 'update' });
    off();
    const again = live.subscribe(() => {});
    await settle();
    assert.equal(backend.named('list').length, 1);
    again();
    await settle();
    backend.put(update(9));
    assert.equal(client.peek('update', 'u009')?.headline, 'Update 9');
    client.close();
  });

  it('answers without a subscriber from what is in memory, with the same object while nothing changes', async () => {
    const backend = filled(2);
    const { client } = await opened(backend, { kind: 'update' });
    const quiet = client.query({ kind: 'update' });
    assert.equal(quiet.get(), quiet.get());
    assert.equal(quiet.get().items.length, 2);
    backend.put(update(5));
    assert.equal(quiet.get().items.length, 3);
    client.close();
  });

  it('shows nothing again that a listing has left out, where the answer to a write on it comes late', async () => {
    const backend = filled(1, { live: false, changes: false });
    const { client, live, ids } = await opened(backend, { kind: 'update' });
    const { push } = backend.adapter;
    let answer!: () => void;
    const late = new Promise<void>((resolve) => (answer = resolve));
    backend.adapter.push = async (...call) => {
      const verdicts = await push!(...call);
      await late;
      return verdicts;
    };
    const edited = client.edit('update', 'u000', { headline: 'Mine' });
    await settle();
    // It has arrived, and somebody has deleted it since.
    assert.equal(backend.rows.get('update/u000')?.['headline'], 'Mine');
    backend.drop('update', 'u000');
    await live.refresh();
    assert.deepEqual(ids(), []);
    answer();
    await edited;
    await settle();
    assert.deepEqual(ids(), []);
    client.close();
  });
});
