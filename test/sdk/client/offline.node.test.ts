import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { MeanwhileError } from '@meanwhile/sdk';
import { fakeBackend, update } from './fake-backend.js';
import { createWorld } from './world.js';

async function visited(options: Parameters<typeof fakeBackend>[0] = {}) {
  const world = createWorld();
  const backend = fakeBackend(options);
  for (let i = 1; i <= 3; i++) backend.put(update(i));
  const client = world.tab().open(backend);
  const live = client.query({ kind: 'update' });
  live.subscribe(() => {});
  await client.connect();
  await world.pass(20_000);
  client.close();
  await world.pass(1_000);
  return { world, backend };
}

describe('a deletion that was heard', () => {
  for (const [days, shown] of [
    [6, 0],
    [8, 1],
  ] as const)
    it(`${shown ? 'is forgotten' : 'holds against an answer from before'} after ${days} days on the device`, async () => {
      const { world, backend } = await visited();
      const behind = backend.rows.get('update/u001');
      const before = world.tab().open(backend);
      before.query({ kind: 'update' }).subscribe(() => {});
      await before.connect();
      await world.pass(1_000);
      backend.drop('update', 'u001');
      await world.pass(120_000);
      assert.equal(before.peek('update', 'u001'), undefined);
      before.close();
      await world.quiet();
      world.jump(days * 86_400_000);
      // Read from a copy that is behind, by a client that has nothing but its device to know better.
      backend.adapter.list = async () => ({ items: [behind] as never });
      const client = world.tab().open(backend);
      const live = client.query({ kind: 'update', filter: ['id', 'eq', 'u001'] });
      live.subscribe(() => {});
      await client.connect();
      await world.pass(1_000);
      assert.equal(live.get().items.length, shown);
      client.close();
    });
});

describe('a visit without the backend', () => {
  it('shows who was here and what was there, takes writes, and sends them later', async () => {
    const { world, backend } = await visited();
    backend.fail({ code: 'network' });
    const client = world.tab().open(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await world.pass(2_000);
    assert.equal(client.status.phase, 'offline');
    assert.equal(client.status.user?.id, 'ann');
    assert.equal(live.get().phase, 'ready');
    assert.equal(live.get().items.length, 3);
    assert.ok(live.get().error, 'and says that this is not from now');
    await client.create('update', { intent: 'note', headline: 'Written away' }, { id: 'x' });
    assert.equal(client.status.outbox, 'device');
    backend.fail(undefined);
    backend.drop('update', 'u001');
    await world.pass(120_000);
    assert.equal(backend.rows.get('update/x')?.['headline'], 'Written away');
    assert.equal(client.status.phase, 'online');
    assert.equal(client.peek('update', 'u001'), undefined, 'what was deleted meanwhile is gone');
    client.close();
  });

  for (const away of [true, false]) {
    const where = away ? 'on the device' : 'from the backend';
    it(`never shows for a moment what a write that waits has changed: what is read ${where}`, async () => {
      const { world, backend } = await visited();
      backend.adapter.push = () => Promise.reject(new MeanwhileError({ code: 'network' }));
      const before = world.tab().open(backend);
      await before.connect();
      await before.remove('update', 'u001');
      await before.edit('update', 'u002', { headline: 'Said anew' });
      await world.pass(2_000);
      before.close();
      if (away) backend.fail({ code: 'network' });
      const client = world.tab().open(backend);
      const live = client.query({ kind: 'update' });
      const shown = new Set<string>();
      live.subscribe(() => live.get().items.forEach(({ headline }) => shown.add(String(headline))));
      await world.pass(20_000);
      assert.deepEqual([...shown].sort(), ['Said anew', 'Update 3']);
      client.close();
    });
  }

  it('begins after four seconds when the network neither works nor fails', async () => {
    const { world, backend } = await visited();
    backend.adapter.connect = () => new Promise(() => {});
    const client = world.tab().open(backend);
    client.query({ kind: 'update' }).subscribe(() => {});
    await world.pass(3_000);
    assert.equal(client.peek('update', 'u002'), undefined);
    await world.pass(2_000);
    await world.quiet(200);
    assert.equal(client.status.user?.id, 'ann');
    assert.equal(client.peek('update', 'u002')?.headline, 'Update 2');
    client.close();
  });

  it('goes on where the last one ended, without asking for everything', async () => {
    const { world, backend } = await visited({ live: false });
    backend.put(update(9));
    const client = world.tab().open(backend);
    await client.connect();
    await world.pass(2_000);
    assert.equal(backend.named('changes').at(-1)?.since, '3');
    assert.equal(client.peek('update', 'u009')?.headline, 'Update 9');
    assert.equal(client.peek('update', 'u001')?.headline, 'Update 1', 'from the device');
    client.close();
  });

  it('never shows one person’s rows to another, nor sends for them', async () => {
    const { world, backend } = await visited();
    const { push } = backend.adapter;
    backend.adapter.push = () => Promise.reject(new Error('away'));
    const ann = world.tab().open(backend);
    await ann.connect();
    await ann.create('update', { intent: 'note', headline: 'Ann’s' }, { id: 'x' });
    ann.close();
    await world.quiet();
    backend.adapter.push = push!;
    const eve = fakeBackend({}, { user: 'eve', scope: 'team/eve' });
    const client = world.tab().open(eve);
    await client.connect();
    await world.pass(2_000);
    assert.equal(client.peek('update', 'u001'), undefined);
    assert.deepEqual(client.queue, []);
    assert.deepEqual(eve.named('push'), []);
    client.close();
    // Assumed to be eve, who was here last; it is ann who signs in.
    await world.quiet();
    backend.fail({ code: 'network' });
    const wrong = world.tab().open(backend);
    await wrong.connect().catch(() => {});
    await world.quiet();
    assert.equal(wrong.status.user?.id, 'eve');
    backend.fail(undefined);
    const before = backend.named('push').length;
    await world.pass(120_000);
    assert.equal(wrong.status.phase, 'failed');
    assert.equal(backend.named('push').length, before);
    wrong.close();
  });

  it('offers what was written on a page that took somebody else for its reader to whoever it was', async () => {
    const { world, backend } = await visited();
    const eve = fakeBackend({}, { user: 'eve', scope: 'team/eve' });
    eve.fail({ code: 'network' });
    const wrong = world.tab().open(eve);
    wrong.connect().catch(() => {});
    await world.pass(2_000);
    assert.equal(wrong.status.user?.id, 'ann');
    await wrong.create('update', { intent: 'note', headline: 'Eve’s' }, { id: 'x' });
    assert.equal((await world.jobs()).length, 1, 'kept before it is called saved');
    eve.fail(undefined);
    await world.pass(120_000);
    assert.equal(wrong.status.phase, 'failed');
    assert.equal(wrong.status.user, null);
    assert.equal(wrong.peek('update', 'u001'), undefined);
    wrong.close();
    const ann = world.tab().open(backend);
    const later = world.tab().open(eve);
    await Promise.all([ann.connect(), later.connect()]);
    await world.pass(20_000);
    assert.deepEqual(ann.queue, []);
    assert.deepEqual([...backend.named('push'), ...eve.named('push')], []);
    const [problem] = later.problems;
    assert.equal(problem?.reason, 'unconfirmed');
    assert.deepEqual(problem.payload, { intent: 'note', headline: 'Eve’s' });
    await problem.retry();
    await world.pass(2_000);
    assert.equal(eve.rows.get('update/x')?.['headline'], 'Eve’s');
    ann.close();
    later.close();
  });

  it('asks the next page’s reader about words whose page was closed before it knew who was there', async () => {
    const { world, backend } = await visited();
    backend.fail({ code: 'network' });
    const gone = world.tab().open(backend);
    gone.connect().catch(() => {});
    await world.pass(2_000);
    await gone.create('update', { intent: 'note', headline: 'Whose?' }, { id: 'x' });
    gone.close();
    backend.fail(undefined);
    const client = world.tab().open(backend);
    await client.connect();
    await client.create('update', { intent: 'note', headline: 'Mine' }, { id: 'y' });
    await world.pass(20_000);
    assert.equal(backend.rows.get('update/y')?.['headline'], 'Mine');
    assert.equal(backend.rows.get('update/x'), undefined);
    assert.deepEqual(
      client.problems.map(({ id, reason }) => [id, reason]),
      [['x', 'unconfirmed']],
    );
    client.close();
  });

  for (const when of ['as soon as it is known', 'later'])
    it(`sends words on something refused in the order they were written: before it is known who is there, and ${when}`, async () => {
      const { world, backend } = await visited({ live: false });
      const { push } = backend.adapter;
      backend.adapter.push = async (batch) =>
        batch.map(({ key }) => ({ key, ok: false, error: { code: 'forbidden' } }) as never);
      const before = world.tab().open(backend);
      await before.connect();
      await before.create('update', { intent: 'note', headline: 'First' }, { id: 'x' });
      await world.pass(2_000);
      assert.equal(before.problems.length, 1);
      before.close();
      backend.fail({ code: 'network' });
      const client = world.tab().open(backend);
      client.connect().catch(() => {});
      await world.pass(2_000);
      await client.edit('update', 'x', { headline: 'Second', body: 'With a reason' });
      let third: Promise<unknown> | undefined;
      const write = () => (third ??= client.edit('update', 'x', { headline: 'Third' }));
      if (when !== 'later')
        client.query({ kind: 'update' }).subscribe(() => void (client.status.phase === 'online' && write()));
      backend.adapter.push = push!;
      backend.fail(undefined);
      await world.pass(60_000);
      await write();
      await world.pass(60_000);
      const [first, ...later] = client.queue.map(({ op, state }) => `${op} ${state}`);
      // The last words may have joined those before them, or go after them.
      assert.deepEqual([first, ...new Set(later)], ['create failed', 'edit blocked']);
      await client.problems[0]!.retry();
      await world.pass(60_000);
      const { headline, body } = backend.rows.get('update/x')!;
      assert.deepEqual([headline, body], ['Third', 'With a reason']);
      assert.deepEqual([client.queue, client.problems], [[], []]);
      client.close();
    });

  it('sends what waits on the device before what is written while the page connects', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    const { push } = backend.adapter;
    backend.adapter.push = () => Promise.reject(new Error('away'));
    const before = world.tab().open(backend);
    await before.connect();
    await before.create('update', { intent: 'note', headline: 'First' }, { id: 'x' });
    await world.pass(1_000);
    await before.signOut({ pending: 'keep' });
    await world.pass(1_000);
    const sent: string[] = [];
    backend.adapter.push = (batch, ...rest) => {
      sent.push(...batch.map(({ op }) => op));
      return push!(batch, ...rest);
    };
    const connecting = before.connect();
    await before.edit('update', 'x', { headline: 'Second' });
    await connecting;
    await world.pass(60_000);
    assert.deepEqual([sent, backend.rows.get('update/x')?.['headline']], [['create', 'edit'], 'Second']);
    assert.deepEqual([before.queue, before.problems], [[], []]);
    before.close();
  });

  it('shows nobody where the page says that nobody is signed in', async () => {
    const { world, backend } = await visited();
    backend.fail({ code: 'network' });
    const client = world.tab().open(backend, { token: () => Promise.resolve(null) });
    await client.connect().catch(() => {});
    await world.pass(5_000);
    assert.equal(client.status.user, null);
    assert.equal(client.peek('update', 'u001'), undefined);
    client.close();
  });
});

describe('a backend that never answers', () => {
  it('is given up on in time, by every question, and asked again', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    const client = world.tab().open(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await client.connect();
    await world.pass(1_000);
    const open = backend.hold();
    await client.create('update', { intent: 'note', headline: 'Hangs' }, { id: 'x' });
    void live.refresh();
    await world.pass(61_000);
    assert.equal(client.status.phase, 'offline');
    assert.notEqual(client.queue[0]?.state, 'sending');
    open();
    await world.pass(120_000);
    assert.equal(client.status.phase, 'online');
    assert.deepEqual(client.queue, []);
    assert.equal(live.get().items.length, 1);
    client.close();
  });
});
