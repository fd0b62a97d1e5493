import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { fakeBackend, update } from './fake-backend.js';
import { createWorld } from './world.js';

const note = (headline: string) => ({ intent: 'note', headline }) as const;

for (const [words, options] of [
  ['with locks', {}],
  ['on plain http, without locks', { locks: false }],
  ['that cannot talk to each other', { locks: false, channels: false }],
] as const) {
  describe(`several tabs of one person, ${words}`, () => {
    it('see each other’s writes and problems; one of them sends', async () => {
      const world = createWorld(options);
      const backend = fakeBackend({ live: false });
      const [one, two] = [world.tab(), world.tab()].map((tab) => tab.open(backend));
      await Promise.all([one!.connect(), two!.connect()]);
      await world.pass(1_000);
      const open = backend.hold();
      await two!.create('update', note('From the second'), { id: 'x' });
      await world.pass(6_000);
      assert.equal(one!.peek('update', 'x')?.headline, 'From the second');
      assert.deepEqual(
        one!.queue.map(({ key }) => key),
        two!.queue.map(({ key }) => key),
      );
      open();
      await world.pass(12_000);
      const sent = backend.named('push').flatMap(({ batch }) => batch!.map(({ id }) => id));
      assert.deepEqual(sent, ['x'], 'once');
      assert.deepEqual([one!.queue, two!.queue], [[], []]);
      assert.equal(two!.peek('update', 'x')?.version, backend.rows.get('update/x')?.['version']);
      backend.adapter.push = async (batch) => batch.map(({ key }) => ({ key, ok: false, error: { code: 'invalid' } }));
      await one!.create('update', note('Refused'), { id: 'y' });
      await world.pass(12_000);
      assert.equal(two!.problems.length, 1);
      two!.problems[0]!.discard();
      await world.pass(6_000);
      assert.deepEqual(one!.problems, []);
      one!.close();
      two!.close();
    });

    it('go on when the one that sends is closed', async () => {
      const world = createWorld(options);
      const backend = fakeBackend({ live: false });
      const tabs = [world.tab(), world.tab(), world.tab(), world.tab()].map((tab) => tab.open(backend));
      for (const tab of tabs) await tab.connect();
      await world.pass(1_000);
      for (const [n, tab] of tabs.slice(0, 3).entries()) {
        await tab.create('update', note('Last words'), { id: `u${n}` });
        tab.close();
        await world.pass(20_000);
      }
      assert.equal(backend.rows.size, 3);
      assert.deepEqual(await world.jobs(), []);
      tabs[3]!.close();
    });
  });
}

describe('two tabs that both send one write', () => {
  it('lose no words that joined it, where one is refused and the other is not', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    backend.put(update(1));
    const opened: (() => void)[] = [];
    const gates = [0, 1].map(() => new Promise<void>((open) => opened.push(open)));
    const { push } = backend.adapter;
    const slow = {
      ...backend.adapter,
      push: (async (...call) => (await gates[1], push!(...call))) as typeof push,
    };
    const forbidden = { ok: false, error: { code: 'forbidden' } } as const;
    const refusing = {
      ...backend.adapter,
      push: (async (batch) => (await gates[0], batch.map(({ key }) => ({ key, ...forbidden })))) as typeof push,
    };
    // A lock for each of them: both lead.
    const locks = {
      request: async (_name: string, _options: unknown, hold: () => Promise<void>) => (await null, hold()),
    } as never;
    const one = world.tab({ locks }).open({ adapter: slow });
    const other = world.tab({ locks }).open({ adapter: refusing });
    for (const tab of [one, other]) {
      await tab.connect();
      await tab.get('update', 'u001');
      await world.pass(1_000);
    }
    await one.edit('update', 'u001', { headline: 'First words' });
    await world.pass(1_000);
    await one.edit('update', 'u001', { body: 'Later words' });
    await world.pass(1_000);
    opened[0]!();
    await world.pass(1_000);
    assert.deepEqual(
      other.problems.map(({ error }) => error.code),
      ['forbidden'],
    );
    refusing.push = push;
    opened[1]!();
    await world.pass(10_000);
    const row = backend.rows.get('update/u001');
    assert.deepEqual([row?.['headline'], row?.['body']], ['First words', 'Later words']);
    assert.deepEqual([one.queue, other.queue, one.problems, other.problems], [[], [], [], []]);
    one.close();
    other.close();
  });
});

describe('a page that is frozen and thawed over and over, on plain http', () => {
  it('gives signs of life no more often than before', async () => {
    const world = createWorld({ locks: false });
    const backend = fakeBackend({ live: false });
    const { after } = world.tab().environment;
    let beats = 0;
    const tab = world.tab({ after: (time, run) => after!(time, () => (time === 2_000 && beats++, run())) });
    const client = tab.open(backend);
    await client.connect();
    await world.pass(10_000);
    const usual = beats;
    for (let n = 0; n < 5; n++) {
      // In the middle of one.
      await world.pass(2_000);
      for (const event of ['freeze', 'resume', 'freeze', 'resume']) tab.tell(event);
    }
    await world.pass(4_000);
    beats = 0;
    await world.pass(10_000);
    assert.ok(usual > 3 && beats <= usual + 1, `${beats} in ten seconds, ${usual} before`);
    client.close();
  });
});

describe('a tab that should send and does not', () => {
  for (const [idempotency, seconds] of [
    ['key', 4],
    ['none', 12],
  ] as const)
    it(`is not waited for: the one that wrote sends after ${seconds} seconds, with idempotency “${idempotency}”`, async () => {
      const world = createWorld();
      const backend = fakeBackend({ live: false, idempotency });
      // It holds the lock and hears nothing.
      const stuck = world.tab({ channel: () => undefined, after: () => 0 }).open(backend);
      await stuck.connect();
      await world.quiet();
      const client = world.tab().open(backend);
      await client.connect();
      await world.pass(1_000);
      await client.create('update', note('Impatient'), { id: 'x' });
      await world.pass(seconds * 1_000 - 500);
      assert.equal(backend.rows.get('update/x'), undefined);
      await world.pass(5_000);
      assert.equal(backend.rows.get('update/x')?.['headline'], 'Impatient');
      client.close();
      stuck.close();
    });

  for (const [words, options, takes] of [
    ['with locks', {}, 100],
    ['on plain http', { locks: false }, 2_100],
  ] as const)
    it(`because its page is frozen hands over at once, ${words}`, async () => {
      const world = createWorld(options);
      const backend = fakeBackend({ live: false });
      const [first, second] = [world.tab(), world.tab()];
      const [frozen, client] = [first.open(backend), second.open(backend)];
      for (const one of [frozen, client]) {
        await one.connect();
        await world.pass(1_000);
      }
      for (const [rest, back] of [
        ['freeze', 'resume'],
        ['pagehide', 'pageshow'],
      ] as const) {
        first.tell(rest);
        await client.create('update', note(`After ${rest}`), { id: rest });
        await world.pass(takes);
        assert.equal(backend.rows.get(`update/${rest}`)?.['headline'], `After ${rest}`);
        assert.equal(frozen.peek('update', rest), undefined, 'a frozen page asks nothing of the storage');
        first.tell(back);
        await world.pass(10_000);
        await frozen.create('update', note(`After ${back}`), { id: back });
        await world.pass(10_000);
        assert.equal(backend.rows.get(`update/${back}`)?.['headline'], `After ${back}`);
        assert.deepEqual([frozen.queue, client.queue], [[], []]);
      }
      assert.equal(backend.named('push').flatMap(({ batch }) => batch!).length, 4, 'each once');
      client.close();
      frozen.close();
    });

  it('shows nothing again that another one has deleted, where it heard neither of the sending nor of the deletion', async () => {
    const world = createWorld({ channels: false });
    const backend = fakeBackend({ live: false });
    backend.put(update(1));
    const deaf = { adapter: { ...backend.adapter } };
    const [one, other] = [world.tab(), world.tab()];
    const [first, second] = [one.open(backend), other.open(deaf)];
    for (const client of [first, second]) client.query({ kind: 'update' }).subscribe(() => {});
    await world.pass(1_000);
    // What it asks comes from a copy that is behind.
    const behind = [...backend.rows.values()];
    deaf.adapter.list = async () => ({ items: behind as never });
    deaf.adapter.changes = async (since) => ({ changes: [], cursor: since ?? '0' });
    const { push } = backend.adapter;
    backend.adapter.push = () => Promise.reject(new Error('away'));
    await first.remove('update', 'u001');
    await world.quiet();
    other.tell('online');
    for (let n = 0; n < 10 && !second.queue.length; n++) await world.quiet();
    assert.deepEqual([second.queue.length, second.peek('update', 'u001')], [1, undefined]);
    backend.adapter.push = push;
    await world.pass(60_000);
    assert.deepEqual([first.queue, backend.rows.size], [[], 0]);
    other.tell('online');
    await world.quiet();
    assert.deepEqual([second.queue, second.peek('update', 'u001')], [[], undefined]);
    first.close();
    second.close();
  });

  it('shows nothing again that is gone, where another one settles a write on it', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false, changes: false });
    backend.put(update(1));
    const [first, second] = [world.tab().open(backend), world.tab().open(backend)];
    const own = first.query({ kind: 'update' });
    own.subscribe(() => {});
    // The first one sends.
    await first.connect();
    await world.pass(1_000);
    const shown: number[] = [];
    const feed = second.query({ kind: 'update' });
    feed.subscribe(() => shown.push(feed.get().items.length));
    await second.connect();
    await world.pass(2_000);
    // It has arrived, and has been deleted since: there is nothing to answer but that.
    let answer!: () => void;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    backend.adapter.push = async (batch) => {
      await answered;
      return batch.map(({ key }) => ({ key, ok: true, replayed: true }) as never);
    };
    await second.edit('update', 'u001', { headline: 'Late' });
    await world.quiet();
    backend.drop('update', 'u001');
    await Promise.all([own.refresh(), feed.refresh()]);
    await world.quiet();
    assert.deepEqual([second.queue.length, shown.at(-1)], [1, 0]);
    shown.length = 0;
    answer();
    await world.quiet();
    assert.deepEqual([second.queue, feed.get().items, shown.filter(Boolean)], [[], [], []]);
    first.close();
    second.close();
  });
});

describe('leaving', () => {
  async function withWork() {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    backend.put(update(1));
    const [client, other] = [world.tab(), world.tab()].map((tab) => tab.open(backend)) as [never, never] as unknown as [
      ReturnType<ReturnType<typeof world.tab>['open']>,
      ReturnType<ReturnType<typeof world.tab>['open']>,
    ];
    for (const tab of [client, other]) {
      tab.query({ kind: 'update' }).subscribe(() => {});
      await tab.connect();
    }
    await client.device.set('draft', 'half a sentence');
    await world.pass(1_000);
    const { push } = backend.adapter;
    backend.adapter.push = () => Promise.reject(new Error('away'));
    await client.create('update', note('Unsent'), { id: 'x' });
    await world.pass(1_000);
    return { world, backend, client, other, restore: () => void (backend.adapter.push = push!) };
  }

  it('tells first what waits, and does nothing then', async () => {
    const { client } = await withWork();
    const answer = await client.signOut({ pending: 'ask' });
    assert.equal(answer.done, false);
    assert.deepEqual(
      answer.pending.map(({ id }) => id),
      ['x'],
    );
    assert.equal(client.status.user?.id, 'ann');
    assert.equal(client.queue.length, 1);
    client.close();
  });

  it('tells of what another tab has called saved a moment ago, before any news of it', async () => {
    const world = createWorld({ channels: false });
    const backend = fakeBackend({ live: false });
    const [one, two] = [world.tab(), world.tab()].map((tab) => tab.open(backend));
    await Promise.all([one!.connect(), two!.connect()]);
    await world.pass(1_000);
    backend.adapter.push = () => Promise.reject(new Error('away'));
    await two!.create('update', note('Just now'), { id: 'x' });
    assert.deepEqual(one!.queue, []);
    const asked = one!.signOut({ pending: 'ask' });
    await world.pass(1_000);
    const { done, pending } = await asked;
    assert.deepEqual([done, pending.map(({ id }) => id)], [false, ['x']]);
    one!.close();
    two!.close();
  });

  it('leaves nothing of the person in any tab or store', async () => {
    const { world, client, other, backend } = await withWork();
    const answer = await client.signOut({ pending: 'discard' });
    assert.equal(answer.done, true);
    await world.pass(2_000);
    const names = (await world.factory.databases()).map(({ name }) => name).filter((name) => name?.includes('-client'));
    assert.deepEqual(names, []);
    for (const tab of [client, other]) {
      assert.equal(tab.peek('update', 'u001'), undefined);
      assert.deepEqual(tab.queue, []);
      assert.equal(tab.status.user, null);
    }
    await assert.rejects(async () => client.get('update', 'u001'), { code: 'unauthenticated' });
    assert.equal(await client.device.get('draft'), undefined);
    assert.equal(client.status.user, null, 'nothing on the page brings the person back but the page itself');
    // Nobody is assumed to be the one who left.
    backend.fail({ code: 'network' });
    const next = world.tab().open(backend);
    await assert.rejects(next.connect());
    assert.equal(next.status.user, null);
    next.close();
    client.close();
    other.close();
  });

  it('shows nothing afterwards of what was asked for before it and answered late', async () => {
    const { world, backend, client, other } = await withWork();
    const live = other.query({ kind: 'update' });
    live.subscribe(() => {});
    await world.pass(1_000);
    const release = backend.hold();
    live.refresh().catch(() => {});
    const one = Promise.resolve(other.get('update', 'u002')).catch(() => {});
    await world.quiet();
    backend.put(update(2));
    const found = other.search({ text: 'Update' }).catch(() => undefined);
    await world.pass(20_000);
    await client.signOut({ pending: 'discard' });
    await world.pass(2_000);
    release();
    await world.pass(2_000);
    await Promise.all([one, found]);
    assert.deepEqual(
      [live.get().items, other.peek('update', 'u001'), other.peek('update', 'u002')],
      [[], undefined, undefined],
    );
    client.close();
    other.close();
  });

  it('keeps on the device what waits, where asked, for this person’s next visit; open widgets come back', async () => {
    const { world, backend, client, other, restore } = await withWork();
    await client.signOut({ pending: 'keep' });
    await world.pass(2_000);
    assert.equal((await world.jobs()).length, 1);
    assert.deepEqual(client.queue, []);
    restore();
    other.close();
    await client.connect();
    await world.pass(2_000);
    assert.equal(backend.rows.get('update/x')?.['headline'], 'Unsent');
    assert.equal(client.peek('update', 'u001')?.headline, 'Update 1');
    client.close();
  });

  for (const pending of ['discard', 'keep'] as const)
    it(`heard late by a tab that was frozen takes no words of the next visit along, where what waits is to ${pending}`, async () => {
      const world = createWorld();
      const backend = fakeBackend({ live: false });
      backend.put(update(1));
      const late: (() => void)[] = [];
      let holding = false;
      const slow = world.tab();
      const { channel } = slow.environment;
      const frozen = world
        .tab({
          channel: (name, hear) =>
            channel!(name, (message) => (holding ? late.push(() => hear(message)) : hear(message))),
        })
        .open(backend);
      const client = world.tab().open(backend);
      const feed = frozen.query({ kind: 'update' });
      const seen: (readonly [user: unknown, shown: number])[] = [];
      feed.subscribe(() => seen.push([frozen.status.user?.id, feed.get().items.length]));
      for (const tab of [client, frozen]) {
        await tab.connect();
        await world.pass(1_000);
      }
      holding = true;
      const leaving = client.signOut({ pending });
      await world.pass(1_000);
      await leaving;
      await client.connect();
      await world.pass(1_000);
      await client.create('update', note('Told the others'), { id: 'told' });
      await world.pass(12_000);
      backend.adapter.push = () => Promise.reject(new Error('away'));
      await client.create('update', note('Of the next visit'), { id: 'x' });
      holding = false;
      for (const hear of late) hear();
      await world.pass(10_000);
      assert.deepEqual(
        client.queue.map(({ id }) => id),
        ['x'],
      );
      assert.equal((await world.jobs()).length, 1, 'it is still on the device');
      const nobodys = seen.filter(([user, shown]) => user === undefined && shown > 0);
      assert.deepEqual(nobodys, [], 'nothing is shown where nobody is signed in');
      client.close();
      frozen.close();
    });

  it('finds what waits for who was here last where the backend does not say who is here', async () => {
    const { world, backend, client, other, restore } = await withWork();
    client.close();
    other.close();
    await world.pass(1_000);
    restore();
    backend.adapter.connect = () => new Promise(() => {});
    const page = world.tab().open(backend);
    page.connect().catch(() => {});
    const asked = page.signOut({ pending: 'ask' });
    await world.pass(10_000);
    const answer = await asked;
    assert.equal(answer.done, false);
    assert.deepEqual(
      answer.pending.map(({ id }) => id),
      ['x'],
    );
    const left = page.signOut({ pending: 'discard' });
    await world.pass(10_000);
    assert.equal((await left).done, true);
    const names = (await world.factory.databases()).map(({ name }) => name).filter((name) => name?.includes('-client'));
    assert.deepEqual(names, []);
    page.close();
  });

  it('takes along what is written before the page is back, and calls it saved only when it is', async () => {
    const { world, backend, client, other, restore } = await withWork();
    await client.signOut({ pending: 'keep' });
    await world.pass(2_000);
    restore();
    other.close();
    const connecting = client.connect();
    let shown: unknown;
    const writing = client.create('update', note('Early'), { id: 'early' }).then(() => {
      shown = client.peek('update', 'early')?.headline;
    });
    await world.pass(5_000);
    await Promise.all([connecting, writing]);
    assert.equal(shown, 'Early');
    assert.equal(backend.rows.get('update/early')?.['headline'], 'Early');
    client.close();
  });

  it('wipes drafts also where nobody has said who is here', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const before = world.tab().open(backend);
    await before.connect();
    await world.quiet();
    await before.device.set('draft:update:', { headline: 'Half a thought' });
    before.close();
    await world.quiet();
    const page = world.tab().open(backend);
    await page.signOut({ pending: 'discard' });
    assert.equal(backend.named('connect').length, 1, 'nobody was asked');
    page.close();
    const next = world.tab().open(backend);
    await next.connect();
    await world.quiet();
    assert.equal(await next.device.get('draft:update:'), undefined);
    next.close();
  });
});
