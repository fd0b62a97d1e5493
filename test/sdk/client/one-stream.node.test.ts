import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { Client, ClientOptions, LiveQuery, Update } from '@meanwhile/sdk';
import type { Capabilities } from '@meanwhile/sdk/adapter';
import { fakeBackend, update } from './fake-backend.js';
import { createWorld } from './world.js';

type World = ReturnType<typeof createWorld>;
interface Opened {
  readonly client: Client;
  readonly window: LiveQuery<Update>;
}
async function open(
  world: World,
  backend: ReturnType<typeof fakeBackend>,
  tab = world.tab(),
  options: Partial<ClientOptions> = {},
): Promise<Opened> {
  const client = tab.open(backend, options);
  const window = client.query({ kind: 'update' });
  window.subscribe(() => {});
  await client.connect();
  await world.pass(1_000);
  return { client, window };
}
const shown = ({ window }: Opened): readonly string[] =>
  window
    .get()
    .items.map(({ headline }) => headline ?? '')
    .sort();
const close = (tabs: readonly Opened[]): void => tabs.forEach(({ client }) => client.close());

describe('a stream that begins after the first listing', () => {
  for (const [live, storage] of [
    ['changes', 'auto'],
    ['poke', 'auto'],
    ['changes', 'memory'],
  ] as const)
    it(`leaves out nothing that came between the two, where it says ${live} and storage is ${storage}`, async () => {
      const world = createWorld();
      const backend = fakeBackend({ live });
      backend.put(update(1));
      const { subscribe } = backend.adapter;
      backend.adapter.subscribe = async (...call) => {
        // It begins once the listing has been answered.
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
        backend.put(update(2), false);
        void subscribe!(...call);
        return new Promise(() => {});
      };
      const tab = await open(world, backend, world.tab(), { storage });
      await world.pass(10_000);
      assert.deepEqual(shown(tab), ['Update 1', 'Update 2']);
      close([tab]);
    });
});

for (const [words, live, options] of [
  ['with locks', 'changes', {}],
  ['on plain http', 'changes', { locks: false }],
  ['over a backend that only says that there is something', 'poke', {}],
] as const) {
  describe(`tabs of one person share one live stream, ${words}`, () => {
    it('and every window follows what it says', async () => {
      const world = createWorld(options);
      const backend = fakeBackend({ live });
      backend.put(update(1));
      const tabs: Opened[] = [];
      for (let n = 0; n < 4; n++) tabs.push(await open(world, backend));
      await world.pass(20_000);
      assert.equal(backend.sinks.size, 1);
      const tell = (): void => void (live === 'poke' && backend.sinks.forEach((sink) => sink.poke()));
      for (let n = 2; n < 6; n++) {
        backend.put(update(n), live === 'changes');
        tell();
        await world.pass(1_000);
      }
      backend.drop('update', 'u002', live === 'changes');
      tell();
      await world.pass(1_000);
      for (const tab of tabs) assert.deepEqual(shown(tab), ['Update 1', 'Update 3', 'Update 4', 'Update 5']);
      close(tabs);
    });

    it('which another opens when the tab that had it is gone, without a gap', async () => {
      const world = createWorld(options);
      const backend = fakeBackend({ live });
      backend.put(update(0));
      const tabs = new Map<number, Opened>();
      let listening = -1;
      for (let n = 0; n < 4; n++) {
        const subscribe: typeof backend.adapter.subscribe = (...call) => {
          listening = n;
          return backend.adapter.subscribe!(...call);
        };
        tabs.set(n, await open(world, { ...backend, adapter: { ...backend.adapter, subscribe } }));
      }
      backend.put(update(1));
      await world.pass(1_000);
      for (let n = 2; tabs.size > 1; n++) {
        tabs.get(listening)!.client.close();
        tabs.delete(listening);
        // Nobody listens now.
        backend.put(update(n), false);
        await world.pass(40_000);
        assert.equal(backend.sinks.size, 1);
        const all = Array.from({ length: n + 1 }, (_, i) => `Update ${i}`);
        for (const tab of tabs.values()) assert.deepEqual(shown(tab), all);
      }
      close([...tabs.values()]);
    });
  });
}

describe('a page that is frozen and has the stream', () => {
  for (const live of ['changes', 'poke'] as const)
    it(`hands it on, and misses nothing once it is back, where the backend says ${live}`, async () => {
      const world = createWorld();
      const backend = fakeBackend({ live });
      backend.put(update(1));
      const first = world.tab();
      const tabs = [await open(world, backend, first), await open(world, backend)];
      await world.pass(5_000);
      first.tell('freeze');
      await world.pass(100);
      assert.equal(backend.sinks.size, 1);
      backend.put(update(2), live === 'changes');
      if (live === 'poke') backend.sinks.forEach((sink) => sink.poke());
      await world.pass(1_000);
      assert.deepEqual(tabs.map(shown), [['Update 1'], ['Update 1', 'Update 2']]);
      first.tell('resume');
      await world.pass(6_000);
      assert.deepEqual(tabs.map(shown), Array(2).fill(['Update 1', 'Update 2']));
      assert.equal(backend.sinks.size, 1);
      close(tabs);
    });

  it('opens it again itself where there is no other', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: 'poke' });
    backend.put(update(1));
    const only = world.tab();
    const tabs = [await open(world, backend, only)];
    only.tell('freeze');
    await world.pass(1_000);
    assert.equal(backend.sinks.size, 0);
    backend.put(update(2), false);
    only.tell('resume');
    await world.pass(1_000);
    assert.equal(backend.sinks.size, 1);
    assert.deepEqual(tabs.map(shown), [['Update 1', 'Update 2']]);
    close(tabs);
  });
});

describe('a tab that follows', () => {
  const silence = (world: World) => {
    let silent = false;
    const tab = world.tab();
    const { channel } = tab.environment;
    const muted = {
      channel: ((name, hear) => {
        const real = channel!(name, hear);
        return real && { ...real, post: (message: unknown) => void (silent || real.post(message)) };
      }) as typeof channel,
    };
    return { tab: world.tab({ ...muted }), hush: () => void (silent = true) };
  };

  it('takes a change from another tab without asking for it', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put(update(1));
    const tabs = [await open(world, backend), await open(world, backend)];
    backend.put(update(2));
    await world.pass(5_000);
    const before = backend.named('changes').length + backend.named('list').length;
    backend.put(update(3));
    await world.pass(5_000);
    assert.deepEqual(tabs.map(shown), [shown(tabs[0]!), ['Update 1', 'Update 2', 'Update 3']]);
    assert.equal(backend.named('changes').length + backend.named('list').length, before);
    close(tabs);
  });

  it('asks the backend when it has missed something in between', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put(update(1));
    const { tab, hush } = silence(world);
    const leader = await open(world, backend, tab);
    const follower = await open(world, backend);
    backend.put(update(2));
    await world.pass(1_000);
    assert.deepEqual(shown(follower), ['Update 1', 'Update 2']);
    hush();
    backend.put(update(3));
    await world.pass(2_000);
    assert.deepEqual(shown(follower), ['Update 1', 'Update 2'], 'it was not told');
    await world.pass(30_000);
    assert.deepEqual(shown(follower), ['Update 1', 'Update 2', 'Update 3'], 'a follower nobody speaks to looks itself');
    backend.put(update(4));
    await world.pass(90_000);
    assert.deepEqual(shown(follower), ['Update 1', 'Update 2', 'Update 3', 'Update 4'], 'and goes on looking');
    assert.equal(backend.sinks.size, 1);
    close([leader, follower]);
  });

  it('looks itself while the stream of the others is down', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.adapter.subscribe = async () => {
      throw new Error('A proxy cuts every stream');
    };
    const tabs = [await open(world, backend), await open(world, backend)];
    backend.put(update(1));
    await world.pass(180_000);
    for (const tab of tabs) assert.deepEqual(shown(tab), ['Update 1']);
    close(tabs);
  });

  it('has a stream of its own where tabs cannot talk', async () => {
    const world = createWorld({ channels: false });
    const backend = fakeBackend();
    const tabs = [await open(world, backend), await open(world, backend)];
    assert.equal(backend.sinks.size, 2);
    close(tabs);
    await world.quiet();
    assert.equal(backend.sinks.size, 0);
  });

  it('hears a reset and takes away what is gone', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put(update(1));
    backend.put(update(2));
    const tabs = [await open(world, backend), await open(world, backend)];
    backend.put(update(3));
    await world.pass(1_000);
    backend.drop('update', 'u001', false);
    for (const sink of backend.sinks) sink.changes({ changes: [], cursor: '9', reset: true });
    await world.pass(5_000);
    for (const tab of tabs) assert.deepEqual(shown(tab), ['Update 2', 'Update 3']);
    close(tabs);
  });
});

describe('a backend that does not tell of deletions', () => {
  it('is asked now and then which of the rows on screen are still there', async () => {
    const world = createWorld();
    const changes = { tombstones: false } satisfies Capabilities['changes'];
    const backend = fakeBackend({ changes, live: false });
    for (let n = 0; n < 70; n++) backend.put(update(n));
    const tab = await open(world, backend);
    await tab.window.loadMore();
    await tab.window.loadMore();
    await world.pass(1_000);
    assert.equal(tab.window.get().items.length, 70);
    await tab.client.create('update', { intent: 'note', headline: 'Mine' }, { id: 'mine' });
    // The log forgets it: nothing will say that it is gone.
    for (const id of ['u000', 'u064']) backend.rows.delete(`update/${id}`);
    await world.pass(6 * 60_000);
    assert.equal(tab.window.get().items.length, 69);
    assert.equal(tab.client.peek('update', 'u000'), undefined);
    assert.notEqual(tab.client.peek('update', 'mine'), undefined);
    close([tab]);
  });

  it('is not asked where deletions are told', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    backend.put(update(1));
    const tab = await open(world, backend);
    await world.pass(20 * 60_000);
    assert.deepEqual(
      backend.named('list').filter(({ query }) => query?.ids),
      [],
    );
    close([tab]);
  });
});
