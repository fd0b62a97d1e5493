import { describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { createClient, isMeanwhileError, MeanwhileError, type ConnectContext, type ErrorCode } from '@meanwhile/sdk';
import { fakeBackend, settle, update } from './fake-backend.js';
import { createWorld } from './world.js';

const clientOn = (backend: ReturnType<typeof fakeBackend>) =>
  createClient({ adapter: backend.adapter, storage: 'memory' });
const withCode = (code: ErrorCode) => (error: unknown) => isMeanwhileError(error) && error.code === code;

describe('the connection', () => {
  it('asks nothing before the first question and connects once for many', async () => {
    const backend = fakeBackend();
    const client = clientOn(backend);
    await settle();
    assert.equal(client.status.phase, 'idle');
    assert.deepEqual(backend.calls, []);
    await Promise.all([client.connect(), client.get('update', 'x'), client.all('update')]);
    assert.equal(backend.named('connect').length, 1);
    assert.equal(client.status.phase, 'online');
    assert.deepEqual(client.status.user, { id: 'ann', name: 'ann' });
    assert.equal(client.status.storage, 'server');
    client.close();
  });

  it('names the phase that a failure leads to', async () => {
    const phases = {
      network: 'offline',
      unauthenticated: 'needs-auth',
      'upgrade-required': 'update-required',
      forbidden: 'failed',
    };
    for (const [code, phase] of Object.entries(phases)) {
      const backend = fakeBackend();
      backend.fail({ code: code as ErrorCode });
      const client = clientOn(backend);
      await assert.rejects(client.connect(), withCode(code as ErrorCode));
      assert.equal(client.status.phase, phase);
      assert.equal(client.status.error?.code, code);
      client.close();
    }
  });

  it('does not take for a session what names neither a scope nor whether somebody is there', async () => {
    const backend = fakeBackend();
    const { connect } = backend.adapter;
    const session = await connect({} as ConnectContext);
    for (const answer of [null, {}, { ...session, user: false }, { ...session, user: {} }, { ...session, scope: 7 }]) {
      backend.adapter.connect = async () => answer as never;
      const client = clientOn(backend);
      await assert.rejects(client.connect(), withCode('unavailable'));
      assert.deepEqual([client.status.phase, client.status.user], ['offline', null], JSON.stringify(answer));
      backend.adapter.connect = connect;
      await client.connect();
      assert.deepEqual([client.status.phase, client.status.user?.id], ['online', 'ann']);
      client.close();
    }
    backend.adapter.connect = async () => ({ ...session, user: null });
    const nobody = clientOn(backend);
    await nobody.connect();
    assert.deepEqual([nobody.status.phase, nobody.status.user], ['online', null]);
    nobody.close();
  });

  it('takes an adapter’s unknown failure for a passing one', async () => {
    const backend = fakeBackend();
    backend.adapter.connect = () => Promise.reject(new TypeError('boom'));
    const client = clientOn(backend);
    await assert.rejects(client.connect(), withCode('unavailable'));
    assert.equal(client.status.phase, 'offline');
    client.close();
  });

  it('connects again after signing in, and refuses to go on as somebody else', async () => {
    const backend = fakeBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await client.connect();
    await settle();
    backend.fail({ code: 'unauthenticated' });
    await live.refresh();
    assert.equal(client.status.phase, 'needs-auth');
    backend.fail(undefined);
    await client.connect();
    assert.equal(client.status.phase, 'online');
    await settle(); // what is open is listed anew: a refresh meanwhile would be that one
    backend.fail({ code: 'unauthenticated' });
    await live.refresh();
    backend.fail(undefined);
    const { connect } = backend.adapter;
    backend.adapter.connect = async (context: ConnectContext) => ({ ...(await connect(context)), scope: 'team/eve' });
    await assert.rejects(client.connect(), withCode('forbidden'));
    assert.equal(client.status.phase, 'failed');
    client.close();
  });

  it('follows the stream from now on, and resumes it where it was cut', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const backend = fakeBackend();
    const client = clientOn(backend);
    await client.connect();
    assert.equal(backend.named('subscribe')[0]?.since, null);
    backend.put(update(1));
    assert.equal(client.peek('update', 'u001')?.headline, 'Update 1');
    [...backend.sinks][0]?.down(new MeanwhileError({ code: 'network' }));
    await settle();
    assert.equal(backend.sinks.size, 0);
    backend.put(update(2));
    t.mock.timers.tick(5_000);
    await settle();
    await settle();
    assert.equal(backend.named('subscribe')[1]?.since, '1');
    assert.equal(client.peek('update', 'u002')?.headline, 'Update 2', 'what was missed has been asked for');
    client.close();
    assert.equal(backend.sinks.size, 0, 'closing ends the stream');
  });

  it('asks for changes when poked: one question at a time, and once more for a poke during it', async () => {
    const backend = fakeBackend({ live: 'poke' });
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await settle();
    backend.rows.set('update/u001', { ...update(1), seq: 1 });
    const open = backend.hold();
    const [sink] = backend.sinks;
    const before = backend.named('list').length;
    sink?.poke();
    sink?.poke();
    sink?.poke();
    await settle();
    assert.equal(backend.named('list').length, before + 1);
    open();
    await settle();
    await settle();
    assert.equal(backend.named('list').length, before + 2);
    assert.equal(live.get().items.length, 1);
    client.close();
  });

  it('polls changes page by page where there is no stream', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const backend = fakeBackend({ live: false });
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await settle();
    for (let n = 0; n < 700; n++) backend.put(update(n));
    assert.equal(live.get().items.length, 0);
    t.mock.timers.tick(16_000);
    for (let i = 0; i < 4; i++) await settle();
    assert.equal(backend.named('changes').length, 2);
    assert.equal(live.get().items.length, 700);
    backend.drop('update', 'u003');
    t.mock.timers.tick(60_000);
    for (let i = 0; i < 4; i++) await settle();
    assert.equal(client.peek('update', 'u003'), undefined);
    client.close();
  });

  it('asks less often while nothing happens, not at all while nobody looks, and at once when somebody does', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    let hidden = false;
    const tab = world.tab({ hidden: () => hidden });
    const client = tab.open(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    const asked = async (milliseconds: number): Promise<number> => {
      const before = backend.named('changes').length;
      await world.pass(milliseconds);
      return backend.named('changes').length - before;
    };
    await world.pass(1_000);
    const first = await asked(60_000);
    await asked(10 * 60_000);
    const later = await asked(10 * 60_000);
    assert.ok(first >= 2 && first <= 4, `${first} times in the first minute`);
    assert.equal(later, 10, 'once a minute');
    hidden = true;
    // What is planned already may still be asked.
    await asked(60_000);
    assert.equal(await asked(30 * 60_000), 0);
    backend.put(update(1));
    hidden = false;
    tab.tell('visibilitychange');
    await world.quiet();
    assert.equal(live.get().items.length, 1);
    client.close();
  });

  it('lists open windows anew where there are no changes to ask for', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const backend = fakeBackend({ live: false, changes: false });
    backend.put(update(1));
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await settle();
    backend.put(update(2));
    backend.drop('update', 'u001');
    t.mock.timers.tick(16_000);
    await settle();
    assert.deepEqual(
      live.get().items.map(({ id }) => id),
      ['u002'],
    );
    client.close();
  });

  it('lists again after a reset and forgets only what did not come back', async () => {
    const backend = fakeBackend();
    backend.put(update(1));
    backend.put(update(2));
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await client.get('comment', 'none');
    await settle();
    backend.rows.delete('update/u001');
    [...backend.sinks][0]?.changes({ changes: [], cursor: '99', reset: true });
    assert.equal(live.get().items.length, 2, 'nothing is taken away before the new listing');
    await settle();
    assert.deepEqual(
      live.get().items.map(({ id }) => id),
      ['u002'],
    );
    assert.equal(client.peek('update', 'u001'), undefined);
    client.close();
  });

  it('tries again by itself after an outage, with growing pauses, and lists what had failed', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    t.mock.method(Math, 'random', () => 0.5);
    const backend = fakeBackend();
    backend.put(update(1));
    backend.fail({ code: 'network' });
    const client = clientOn(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await settle();
    assert.equal(client.status.phase, 'offline');
    for (let i = 0; i < 4; i++) {
      t.mock.timers.tick(2_000);
      await settle();
    }
    assert.ok(backend.named('connect').length < 5, 'pauses grow');
    backend.fail(undefined);
    t.mock.timers.tick(60_000);
    for (let i = 0; i < 4; i++) await settle();
    assert.equal(client.status.phase, 'online');
    assert.equal(live.get().items.length, 1);
    client.close();
  });

  it('asks the portal for a token once, and once again when the adapter insists', async () => {
    const backend = fakeBackend();
    const { connect } = backend.adapter;
    const tokens: (string | null)[] = [];
    backend.adapter.connect = async (context) => {
      tokens.push(...(await Promise.all([context.token(), context.token()])));
      tokens.push(...(await Promise.all([context.token({ force: true }), context.token({ force: true })])));
      tokens.push(await context.token());
      return connect(context);
    };
    const ask = mock.fn(async (options?: { force?: boolean }) => (options?.force ? 'new' : 'old'));
    const client = createClient({ adapter: backend.adapter, storage: 'memory', token: ask });
    await client.connect();
    assert.deepEqual(tokens, ['old', 'old', 'new', 'new', 'new']);
    assert.equal(ask.mock.callCount(), 2);
    client.close();
  });

  it('rejects calls after it was closed', async () => {
    const client = clientOn(fakeBackend());
    client.close();
    await assert.rejects(client.connect(), withCode('aborted'));
  });
});

describe('people and permissions', () => {
  it('asks for all unknown people of one moment at once, and never twice for the same', async () => {
    const backend = fakeBackend();
    const client = clientOn(backend);
    let told = 0;
    client.subscribe(() => told++);
    await client.connect();
    assert.equal(client.person('ann')?.name, 'ann');
    for (const id of ['bo', 'cy', 'bo', 'nobody']) assert.equal(client.person(id), undefined);
    await settle();
    assert.deepEqual(
      backend.named('people').map(({ ids }) => ids),
      [['bo', 'cy', 'nobody']],
    );
    assert.equal(client.person('bo')?.name, 'BO');
    assert.equal(client.person('nobody'), undefined);
    assert.equal(client.person(undefined), undefined);
    await settle();
    assert.equal(backend.named('people').length, 1);
    assert.ok(told > 0);
    client.close();
  });

  it('does without a directory', async () => {
    const backend = fakeBackend({ people: false });
    const client = clientOn(backend);
    assert.deepEqual(await client.people({ text: 'bo' }), []);
    assert.equal(client.person('bo'), undefined);
    await settle();
    assert.equal(backend.named('people').length, 0);
    backend.put({ ...update(1), kind: 'person', id: 'bo', name: 'Bo' });
    assert.equal(client.person('bo')?.name, 'Bo', 'a person may be an entity of the backend');
    client.close();
  });

  it('follows the entity’s own word, then the session’s, then what the backend can do', async () => {
    const backend = fakeBackend({ write: ['update', 'comment'] });
    const { connect } = backend.adapter;
    backend.adapter.connect = async (context) => ({ ...(await connect(context)), actions: { comment: ['create'] } });
    const client = clientOn(backend);
    assert.equal(client.can('create', 'update'), false, 'unknown before it is connected');
    await client.connect();
    const row = (more: object) => ({ ...update(1), ...more }) as never;
    assert.equal(client.can('create', 'update'), true);
    assert.equal(client.can('create', 'decision'), false);
    assert.equal(client.can('read', 'decision'), true);
    assert.equal(client.can('edit', 'comment'), false);
    assert.equal(client.can('edit', row({})), true);
    assert.equal(client.can('edit', row({ can: ['read'] })), false);
    assert.equal(client.can('delete', row({ kind: 'comment', can: ['delete'] })), true);
    client.close();
  });
});
