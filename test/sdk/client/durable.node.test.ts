import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { isMeanwhileError, MeanwhileError, type ErrorCode, type MutationResult } from '@meanwhile/sdk';
import { fakeBackend, update } from './fake-backend.js';
import { createWorld } from './world.js';

const note = (headline: string) => ({ intent: 'note', headline }) as const;
const keysOf = (backend: ReturnType<typeof fakeBackend>): (string | undefined)[] =>
  backend.named('push').flatMap(({ batch }) => batch?.map(({ key }) => key) ?? []);

/** A client with a write that waits, because the backend has asked it a second ago to come back in ten minutes. */
async function askedToWait(drawn = 0.5, retryAfter = 600) {
  const world = createWorld();
  const backend = fakeBackend();
  const tab = world.tab({ random: () => drawn });
  const client = tab.open(backend);
  await client.connect();
  await world.quiet();
  backend.fail({ code: 'rate-limited', retryAfter });
  await client.create('update', note('Patient'), { id: 'x' });
  await world.pass(1_000);
  return { world, backend, tab, client, tries: backend.named('push').length };
}

describe('a write over a backend elsewhere', () => {
  it('is kept on the device before it is called saved, and sent at the next visit', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    assert.equal(client.status.outbox, 'device');
    backend.fail({ code: 'network' });
    const made = await client.create('update', note('Kept'), { id: 'x' });
    assert.equal(made.headline, 'Kept');
    assert.equal((await world.jobs()).length, 1, 'it is on the device when the promise settles');
    assert.equal(client.status.pending, 1);
    assert.equal(client.status.atRisk, false);
    assert.ok(client.status.waitingSince);
    client.close();
    await world.quiet();
    backend.fail(undefined);
    const next = world.tab().open(backend);
    await next.connect();
    await world.pass(1_000);
    assert.equal(backend.rows.get('update/x')?.['headline'], 'Kept');
    assert.deepEqual(await world.jobs(), []);
    assert.equal(next.status.pending, 0);
    next.close();
  });

  it('is sent again under the same key until an answer names it, and has one effect', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const push = backend.adapter.push!;
    let lost = 3;
    backend.adapter.push = async (batch, options) => {
      const verdicts = await push(batch, options);
      if (lost-- > 0) throw new MeanwhileError({ code: 'network' });
      return verdicts;
    };
    await client.create('update', note('Once'), { id: 'x' });
    await world.pass(60_000);
    assert.equal(client.status.pending, 0);
    assert.equal(new Set(keysOf(backend)).size, 1);
    assert.ok(keysOf(backend).length >= 4);
    client.close();
  });

  it('never leaves for an answer that does not say what became of it', async () => {
    const answers: unknown[] = [
      undefined,
      null,
      '<html>',
      {},
      [],
      [null],
      [{ key: 'another', ok: true }],
      'wrong-id',
      'no-verdict',
      'unknown-code',
    ];
    for (const answer of answers) {
      const world = createWorld();
      const backend = fakeBackend();
      const client = world.tab().open(backend);
      await client.connect();
      await world.quiet();
      const push = backend.adapter.push!;
      backend.adapter.push = async ([one]) => {
        const { key } = one!;
        if (answer === 'wrong-id') return [{ key, ok: true, entity: { ...update(1), id: 'other' } }] as never;
        if (answer === 'no-verdict') return [{ key }] as never;
        if (answer === 'unknown-code') return [{ key, ok: false, error: { code: 'teapot' } }] as never;
        return answer as never;
      };
      await client.create('update', note('Words'), { id: 'x' });
      await world.pass(3_000);
      assert.equal((await world.jobs()).length, 1, JSON.stringify(answer));
      assert.deepEqual(client.problems, [], JSON.stringify(answer));
      backend.adapter.push = push;
      await world.pass(120_000);
      assert.equal(backend.rows.get('update/x')?.['headline'], 'Words', JSON.stringify(answer));
      assert.deepEqual(await world.jobs(), []);
      client.close();
    }
  });

  it('pauses for a sign-in or a newer page: nothing is dropped, no attempt counted', async () => {
    for (const [code, phase] of [
      ['unauthenticated', 'needs-auth'],
      ['upgrade-required', 'update-required'],
    ] as const) {
      for (const wholeRequest of [true, false]) {
        const world = createWorld();
        const backend = fakeBackend();
        const client = world.tab().open(backend);
        await client.connect();
        await world.quiet();
        const push = backend.adapter.push!;
        backend.adapter.push = async (batch) => {
          if (wholeRequest) throw new MeanwhileError({ code });
          return batch.map(({ key }): MutationResult => ({ key, ok: false, error: { code } }));
        };
        await client.create('update', note('Waits'), { id: 'x' });
        await world.pass(5_000);
        assert.equal(client.status.phase, phase);
        assert.equal(client.status.paused, phase);
        assert.deepEqual(client.problems, []);
        assert.equal(client.queue[0]?.attempts, 0);
        backend.adapter.push = push;
        if (code === 'unauthenticated') {
          await client.connect();
          await world.pass(1_000);
          assert.equal(backend.rows.size, 1);
          assert.equal(client.status.pending, 0);
        }
        client.close();
      }
    }
  });

  it('waits for the person when it is refused, with its text; other entries go on', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const push = backend.adapter.push!;
    backend.adapter.push = async (batch, options) => {
      const verdicts = await push(
        batch.filter(({ id }) => id !== 'bad'),
        options,
      );
      return [
        ...verdicts,
        ...batch
          .filter(({ id }) => id === 'bad')
          .map(({ key }): MutationResult => ({ key, ok: false, error: { code: 'invalid', issues: [] } })),
      ];
    };
    await client.create('update', note('Refused words'), { id: 'bad' });
    await client.create('update', note('Fine'), { id: 'good' });
    await world.pass(1_000);
    assert.equal(backend.rows.has('update/good'), true);
    assert.equal(client.status.problems, 1);
    assert.deepEqual(client.problems[0]?.payload, note('Refused words'));
    client.close();
    await world.quiet();
    const again = world.tab().open(backend);
    await again.connect();
    await world.pass(1_000);
    assert.deepEqual(again.problems[0]?.payload, note('Refused words'), 'it is still there after a reload');
    backend.adapter.push = push;
    const before = keysOf(backend).length;
    await again.problems[0]!.resend(note('Better words'));
    await world.pass(1_000);
    assert.equal(backend.rows.get('update/bad')?.['headline'], 'Better words');
    assert.equal(keysOf(backend).length, before + 1);
    assert.deepEqual(await world.jobs(), []);
    again.close();
  });

  it('takes every refusal for one, and nothing else', async () => {
    const codes: readonly ErrorCode[] = [
      'forbidden',
      'invalid',
      'not-found',
      'gone',
      'too-large',
      'unsupported',
      'key-reused',
    ];
    for (const code of codes) {
      const world = createWorld();
      const backend = fakeBackend();
      const client = world.tab().open(backend);
      await client.connect();
      await world.quiet();
      backend.adapter.push = () => Promise.reject(new MeanwhileError({ code }));
      await client.create('update', note('Words'), { id: 'x' });
      await world.pass(1_000);
      assert.equal(client.problems[0]?.error.code, code);
      assert.equal(client.problems[0]?.key, client.queue[0]?.key);
      client.close();
    }
  });

  it('joins another that has not gone out, and leaves one that has as it is', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put(update(1));
    const client = world.tab().open(backend);
    await client.get('update', 'u001');
    await world.quiet();
    const open = backend.hold();
    await client.edit('update', 'u001', { headline: 'a' });
    await world.quiet();
    assert.equal(client.queue[0]?.state, 'sending');
    await client.edit('update', 'u001', { headline: 'b' });
    await client.edit('update', 'u001', { body: 'c' });
    assert.equal(client.queue.length, 2, 'the second and the third are one');
    open();
    await world.pass(1_000);
    const sent = backend.named('push').flatMap(({ batch }) => batch as unknown as { patch: object; key: string }[]);
    assert.deepEqual(
      sent.map(({ patch }) => patch),
      [{ headline: 'a' }, { headline: 'b', body: 'c' }],
    );
    assert.notEqual(sent[0]?.key, sent[1]?.key);
    client.close();
  });

  it('comes to nothing when what was made is taken back before it went out', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    backend.fail({ code: 'network' });
    await client.create('update', note('First'), { id: 'away' });
    await world.quiet();
    await client.create('update', note('Never'), { id: 'x' });
    await client.remove('update', 'x');
    assert.deepEqual(
      client.queue.map(({ id }) => id),
      ['away'],
    );
    client.close();
  });

  it('goes after those it depends on, whatever becomes of the batch', async () => {
    const world = createWorld();
    const backend = fakeBackend({ batch: 1 });
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    await client.write([
      { op: 'create', kind: 'update', id: 'u', data: note('Asked') },
      { op: 'create', kind: 'comment', id: 'c', data: { target: { kind: 'update', id: 'u' }, body: 'Answered' } },
    ]);
    await world.pass(1_000);
    assert.deepEqual(
      backend.named('push').map(({ batch }) => batch?.map(({ id }) => id)),
      [['u'], ['c']],
    );
    client.close();
  });

  it('grows its pauses, hears the backend’s own wish, and wakes when the network is back', async () => {
    const { world, backend, tab, client, tries } = await askedToWait();
    await world.pass(590_000);
    assert.equal(backend.named('push').length, tries, 'left alone for as long as it asked');
    await world.pass(620_000);
    assert.ok(backend.named('push').length > tries);
    backend.fail({ code: 'network' });
    await world.pass(3_600_000);
    const hour = backend.named('push').length;
    await world.pass(600_000);
    assert.ok(backend.named('push').length - hour <= 20, 'at most twice a minute');
    backend.fail(undefined);
    tab.tell('online');
    await world.quiet();
    assert.equal(client.status.pending, 0, 'at once, not when the pause is over');
    client.close();
  });

  it('comes back after as long as the backend asked, and up to twice as long: not together with all others it asked', async () => {
    const seconds: number[] = [];
    for (const drawn of [0, 0.5, 0.99]) {
      const { world, backend, client, tries } = await askedToWait(drawn);
      let passed = 0;
      for (; backend.named('push').length === tries && passed < 1_800; passed += 10) await world.pass(10_000);
      seconds.push(passed);
      client.close();
    }
    assert.deepEqual(seconds, [600, 900, 1_200]);
  });

  it('believes a backend that asks for more than an hour as if it had asked for one', async () => {
    const hours: number[] = [];
    for (const drawn of [0, 0.99]) {
      const { world, backend, client, tries } = await askedToWait(drawn, 1e9);
      let passed = 0;
      for (; backend.named('push').length === tries && passed < 30_000; passed += 60) await world.pass(60_000);
      hours.push(passed / 3_600);
      client.close();
    }
    assert.deepEqual(hours, [1, 2], 'an hour, and up to twice as long');
  });

  it('is looked up before it goes out again after two weeks', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put(update(1));
    const client = world.tab().open(backend);
    await client.get('update', 'u001');
    await world.quiet();
    backend.adapter.push = () => Promise.reject(new MeanwhileError({ code: 'network' }));
    await client.edit('update', 'u001', { headline: 'Old words' });
    await world.quiet();
    client.close();
    await world.quiet();
    world.jump(20 * 86_400_000);
    // Somebody changed the same words meanwhile, and this backend would not have said so.
    backend.put({ ...backend.rows.get('update/u001')!, headline: 'Newer words' });
    const pushed: unknown[] = [];
    const { push: _push, ...rest } = fakeBackend().adapter;
    backend.adapter.push = async (batch) => {
      pushed.push(...batch);
      return [];
    };
    assert.ok(rest);
    const again = world.tab().open(backend);
    await again.connect();
    await world.pass(1_000);
    assert.deepEqual(pushed, []);
    assert.equal(again.problems[0]?.error.code, 'conflict');
    assert.deepEqual(again.problems[0]?.payload, { headline: 'Old words' });
    again.close();
  });
});

describe('a write in memory only, over a backend elsewhere', () => {
  it('settles with the backend’s verdict, tries by itself, and says that closing would lose it', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend, { storage: 'memory' });
    await client.connect();
    backend.fail({ code: 'network' });
    let settled = false;
    const made = client.create('update', note('Unkept'), { id: 'x' }).then(() => (settled = true));
    await world.pass(1_000);
    assert.equal(settled, false);
    assert.equal(client.status.outbox, 'memory');
    assert.equal(client.status.atRisk, true);
    backend.fail(undefined);
    await world.pass(60_000);
    await made;
    assert.equal(client.status.atRisk, false);
    backend.fail({ code: 'forbidden' });
    await assert.rejects(
      client.create('update', note('No')),
      (error) => isMeanwhileError(error) && error.code === 'forbidden',
    );
    client.close();
  });
});

describe('an undo instead of a question', () => {
  it('holds the write on the device for that time, sends it after, and takes it back without a trace before', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put(update(1));
    const client = world.tab().open(backend);
    await client.get('update', 'u001');
    await world.quiet();
    await client.remove('update', 'u001', { undoFor: 8_000 });
    assert.equal(client.peek('update', 'u001'), undefined);
    assert.equal(client.queue[0]?.state, 'held');
    assert.ok(client.queue[0]?.heldUntil);
    assert.equal(await client.withdraw('u001'), true);
    assert.equal(client.peek('update', 'u001')?.headline, 'Update 1');
    assert.deepEqual(await world.jobs(), []);
    await client.remove('update', 'u001', { undoFor: 8_000 });
    client.close();
    await world.pass(2_000);
    assert.equal(backend.rows.has('update/u001'), true);
    const again = world.tab().open(backend);
    await again.connect();
    await world.pass(7_000);
    assert.equal(
      backend.rows.has('update/u001'),
      false,
      'the page that asked was closed, and it happened all the same',
    );
    assert.equal(await again.withdraw('u001'), false, 'too late');
    again.close();
  });
});
