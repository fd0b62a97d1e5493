import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { MeanwhileError, type Client, type MutationResult } from '@meanwhile/sdk';
import { fakeBackend, update, type Stored } from './fake-backend.js';
import { createWorld } from './world.js';

/** A client that has seen `row`, lost its network, and come back after `meanwhile` happened. */
async function apart(
  row: Stored,
  write: (client: Client) => Promise<unknown>,
  meanwhile: (backend: ReturnType<typeof fakeBackend>) => void,
  declared = {},
) {
  const world = createWorld();
  const backend = fakeBackend({ live: false, ...declared });
  backend.put(row);
  const tab = world.tab();
  const client = tab.open(backend);
  await client.get(row.kind as 'update', row.id);
  await world.quiet();
  const { push } = backend.adapter;
  backend.adapter.push = () => Promise.reject(new MeanwhileError({ code: 'network' }));
  await write(client);
  await world.quiet();
  meanwhile(backend);
  backend.adapter.push = push!;
  await world.pass(120_000);
  return { world, backend, client, now: () => backend.rows.get(`${row.kind}/${row.id}`) };
}
const changed = (backend: ReturnType<typeof fakeBackend>, place: string, more: Partial<Stored>): void =>
  void backend.put({ ...backend.rows.get(place)!, ...more });

describe('two people over one entry', () => {
  it('that changed different fields are merged, silently, under a new key', async () => {
    const { backend, client, now } = await apart(
      update(1),
      (c) => c.edit('update', 'u001', { headline: 'Mine' }),
      (b) => changed(b, 'update/u001', { body: 'Theirs' }),
    );
    assert.equal(now()?.['headline'], 'Mine');
    assert.equal(now()?.['body'], 'Theirs');
    assert.deepEqual(client.problems, []);
    const keys = backend.named('push').flatMap(({ batch }) => batch!.map(({ key }) => key));
    assert.equal(new Set(keys).size, 2);
    client.close();
  });

  it('that changed the same words are shown beside each other, with what both began from', async () => {
    const { world, client, now } = await apart(
      update(1),
      (c) => c.edit('update', 'u001', { headline: 'Mine', body: 'Also mine' }),
      (b) => changed(b, 'update/u001', { headline: 'Theirs' }),
    );
    assert.equal(now()?.['headline'], 'Theirs');
    assert.equal(client.peek('update', 'u001')?.headline, 'Theirs', 'the view shows what is there');
    const [problem] = client.problems;
    assert.equal(problem?.error.code, 'conflict');
    assert.deepEqual(problem?.payload, { headline: 'Mine', body: 'Also mine' });
    assert.deepEqual(problem?.conflict?.fields, ['headline']);
    const { base, theirs, mine } = problem!.conflict! as unknown as Record<string, Stored>;
    assert.deepEqual(
      [base, theirs, mine].map((row) => row?.['headline']),
      ['Update 1', 'Theirs', 'Mine'],
    );
    await problem!.resend({ headline: 'Both', body: 'Also mine' });
    await world.pass(1_000);
    assert.equal(now()?.['headline'], 'Both');
    assert.deepEqual(client.queue, []);
    client.close();
  });

  it('of whom one wrote again over what the other has: the later words settle what they name, other fields go on', async () => {
    const { world, client, now } = await apart(
      update(1),
      (c) => c.edit('update', 'u001', { headline: 'Mine' }),
      (b) => changed(b, 'update/u001', { headline: 'Theirs' }),
    );
    assert.equal(client.problems.length, 1);
    await client.edit('update', 'u001', { body: 'Something else' });
    await world.pass(1_000);
    assert.equal(now()?.['body'], 'Something else', 'it does not wait behind the conflict');
    assert.equal(now()?.['headline'], 'Theirs', 'nor does it bring the old words along');
    assert.equal(client.problems.length, 1);
    await client.edit('update', 'u001', { headline: 'Settled' });
    await world.pass(1_000);
    assert.equal(now()?.['headline'], 'Settled');
    assert.deepEqual(client.problems, []);
    client.close();
  });

  it('are not two where the other is one’s own write, whose answer was lost', async () => {
    const { client } = await apart(
      update(1),
      (c) => c.edit('update', 'u001', { headline: 'Mine' }),
      (b) => changed(b, 'update/u001', { headline: 'Mine' }),
    );
    assert.deepEqual([client.problems, client.queue], [[], []]);
    client.close();
  });

  it('keep the words when the entry is gone', async () => {
    const { client } = await apart(
      update(1),
      (c) => c.edit('update', 'u001', { body: 'Long work' }),
      (b) => b.drop('update', 'u001'),
    );
    assert.deepEqual(client.problems[0]?.payload, { body: 'Long work' });
    assert.equal(client.problems[0]?.error.code, 'not-found');
    client.close();
  });

  it('find their words compared where the backend itself cannot tell', async () => {
    const { client, now } = await apart(
      update(1),
      (c) => c.edit('update', 'u001', { headline: 'Mine' }),
      (b) => changed(b, 'update/u001', { headline: 'Theirs' }),
      { versions: false, idempotency: 'none' },
    );
    assert.equal(now()?.['headline'], 'Theirs', 'never the last write by chance');
    assert.equal(client.problems[0]?.error.code, 'conflict');
    client.close();
  });

  it('merge where the backend itself cannot tell that there is anything to merge', async () => {
    for (const meanwhile of [{}, { body: 'Theirs', updatedAt: '2026-03-02T09:00:30.000Z' }]) {
      const { client, now } = await apart(
        update(1),
        (c) => c.edit('update', 'u001', { headline: 'Mine' }),
        (b) => changed(b, 'update/u001', meanwhile),
        { versions: false, idempotency: 'none' },
      );
      assert.deepEqual([now()?.['headline'], now()?.['body']], ['Mine', meanwhile.body]);
      assert.deepEqual([client.problems, client.queue], [[], []]);
      client.close();
    }
  });

  it('ask for what is there where a conflict does not say it', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false });
    backend.put(update(1));
    const client = world.tab().open(backend);
    await client.get('update', 'u001');
    await world.quiet();
    changed(backend, 'update/u001', { body: 'Theirs' });
    const { push } = backend.adapter;
    backend.adapter.push = async (batch, options) =>
      (await push!(batch, options)).map((one): MutationResult =>
        one.ok ? one : { key: one.key, ok: false, error: { code: 'conflict' } },
      );
    await client.edit('update', 'u001', { headline: 'Mine' });
    await world.pass(1_000);
    assert.equal(backend.rows.get('update/u001')?.['headline'], 'Mine');
    assert.equal(backend.rows.get('update/u001')?.['body'], 'Theirs');
    client.close();
  });
});

describe('a creation that was changed before it was sent again', () => {
  /** Refused once, changed by its author, sent again; what somebody else did to it by then comes from `meanwhile`. */
  async function again(options: {
    /** Whether the first attempt arrived although it was refused, and whether the second did, whose answer is lost. */
    readonly arrives: readonly [boolean, boolean];
    readonly meanwhile: (backend: ReturnType<typeof fakeBackend>) => void;
    readonly declared?: Parameters<typeof fakeBackend>[0];
  }) {
    const world = createWorld();
    const backend = fakeBackend({ live: false, ...options.declared });
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const { push } = backend.adapter;
    let attempt = 0;
    backend.adapter.push = async (batch, call) => {
      const arrives = options.arrives[attempt++];
      if (arrives === undefined || arrives) {
        const verdicts = await push!(batch, call);
        if (arrives === undefined) return verdicts;
      }
      throw new MeanwhileError({ code: attempt === 1 ? 'forbidden' : 'unavailable' });
    };
    await client.create('update', { intent: 'note', headline: 'First', body: 'Words' }, { id: 'u1' });
    await world.quiet();
    assert.equal(client.problems[0]?.error.code, 'forbidden');
    await client.edit('update', 'u1', { headline: 'Second' });
    await world.quiet();
    options.meanwhile(backend);
    await world.pass(120_000);
    return { world, backend, client, now: () => backend.rows.get('update/u1') };
  }

  it('leaves alone what somebody wrote over it after it had arrived', async () => {
    const { client, backend, now } = await again({
      arrives: [false, true],
      meanwhile: (b) => changed(b, 'update/u1', { headline: 'Theirs' }),
    });
    assert.equal(now()?.['headline'], 'Theirs');
    assert.equal(client.peek('update', 'u1')?.headline, 'Theirs');
    assert.deepEqual([client.problems, client.queue], [[], []]);
    assert.ok(!backend.named('push').some(({ batch }) => batch!.some(({ op }) => op === 'edit')));
    client.close();
  });

  it('sends only the later words where the earlier ones are there', async () => {
    const { client, now } = await again({
      arrives: [true, false],
      meanwhile: (b) => changed(b, 'update/u1', { body: 'Theirs' }),
    });
    assert.deepEqual([now()?.['headline'], now()?.['body']], ['Second', 'Theirs']);
    assert.deepEqual([client.problems, client.queue], [[], []]);
    client.close();
  });

  it('waits for the person where it cannot be told which of their words the other has seen', async () => {
    for (const declared of [{}, { idempotency: 'none' as const }]) {
      const { world, client, now } = await again({
        arrives: [true, false],
        meanwhile: (b) => changed(b, 'update/u1', { headline: 'Theirs' }),
        declared,
      });
      assert.equal(now()?.['headline'], 'Theirs', 'never over what they have not seen');
      const [problem] = client.problems;
      assert.deepEqual(problem?.conflict?.fields, ['headline']);
      assert.deepEqual(problem?.payload, { headline: 'Second' });
      const { base, theirs, mine } = problem!.conflict! as unknown as Record<string, Stored>;
      assert.deepEqual(
        [base, theirs, mine].map((row) => row?.['headline']),
        ['First', 'Theirs', 'Second'],
      );
      await problem!.resend({ headline: 'Both' });
      await world.pass(1_000);
      assert.equal(now()?.['headline'], 'Both');
      assert.deepEqual([client.problems, client.queue], [[], []]);
      client.close();
    }
  });
});

describe('a creation whose answer was lost', () => {
  it('is not made anew where somebody has deleted it, on a backend that remembers no keys', async () => {
    const world = createWorld();
    const backend = fakeBackend({ live: false, idempotency: 'none' });
    const client = world.tab().open(backend);
    const live = client.query({ kind: 'update' });
    live.subscribe(() => {});
    await world.pass(1_000);
    const { push } = backend.adapter;
    backend.adapter.push = async (batch, call) => {
      await push!(batch, call);
      throw new MeanwhileError({ code: 'unavailable' });
    };
    await client.create('update', { intent: 'note', headline: 'Mine' }, { id: 'u1' });
    await world.quiet();
    await live.refresh();
    backend.drop('update', 'u1');
    backend.adapter.push = push!;
    await world.pass(120_000);
    assert.deepEqual([backend.rows.size, client.queue, client.peek('update', 'u1')], [0, [], undefined]);
    client.close();
  });

  for (const closed of [false, true])
    it(`is not made anew where a later listing no longer had it${closed ? ', and the page that saw it was closed' : ''}`, async () => {
      const world = createWorld();
      const backend = fakeBackend({ live: false, idempotency: 'none' });
      const client = world.tab().open(backend);
      const live = client.query({ kind: 'update' });
      live.subscribe(() => {});
      await world.pass(1_000);
      const { push, list } = backend.adapter;
      backend.adapter.push = async (batch, call) => {
        await push!(batch, call);
        throw new MeanwhileError({ code: 'unavailable' });
      };
      // Listings come through, what asks for this one does not.
      backend.adapter.list = (query, call) =>
        query.ids ? Promise.reject(new MeanwhileError({ code: 'unavailable' })) : list(query, call);
      await client.create('update', { intent: 'note', headline: 'Mine' }, { id: 'u1' });
      await world.quiet();
      await live.refresh();
      await world.quiet();
      backend.drop('update', 'u1');
      await live.refresh();
      await world.quiet();
      if (closed) client.close();
      const reader = closed ? world.tab().open(backend) : client;
      Object.assign(backend.adapter, { push, list });
      await reader.connect();
      await world.pass(120_000);
      assert.deepEqual([backend.rows.size, reader.queue, reader.peek('update', 'u1')], [0, [], undefined]);
      reader.close();
    });
});

describe('a decision that somebody closed meanwhile', () => {
  const decision = { ...update(1), id: 'd', kind: 'decision', title: 'Which way', stage: 'open', context: 'Old' };

  it('is not changed by what was written before, which is kept with the reason and can become a comment', async () => {
    const { world, backend, client, now } = await apart(
      decision,
      (c) => c.edit('decision', 'd', { context: 'More to think about' }),
      (b) => changed(b, 'decision/d', { stage: 'decided', standing: 'accepted' }),
    );
    assert.equal(now()?.['context'], 'Old');
    const [problem] = client.problems;
    assert.equal(problem?.reason, 'decision-closed');
    assert.deepEqual(problem?.payload, { context: 'More to think about' });
    await problem!.asComment!();
    await world.pass(1_000);
    const comment = [...backend.rows.values()].find(({ kind }) => kind === 'comment');
    assert.equal(comment?.['body'], 'More to think about');
    assert.deepEqual(comment?.['target'], { kind: 'decision', id: 'd' });
    assert.deepEqual([client.problems, client.queue], [[], []]);
    client.close();
  });

  it('never has its course merged', async () => {
    for (const mine of [{ stage: 'last-call' }, { standing: 'deferred' }] as const) {
      const { client, now } = await apart(
        decision,
        (c) => c.edit('decision', 'd', mine),
        (b) => changed(b, 'decision/d', { title: 'Renamed' }),
      );
      assert.equal(now()?.['stage'], 'open');
      assert.equal(client.problems[0]?.error.code, 'conflict');
      client.close();
    }
  });

  it('explains a position that came too late', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    backend.put({ ...decision, stage: 'decided' });
    const client = world.tab().open(backend);
    await client.get('decision', 'd');
    await world.quiet();
    backend.adapter.push = async (batch) =>
      batch.map(({ key }): MutationResult => ({ key, ok: false, error: { code: 'invalid', message: 'closed' } }));
    await client.create('position', { decision: 'd', stance: 'block', reason: 'Because' }, { id: 'position:d:ann' });
    await world.pass(1_000);
    assert.equal(client.problems[0]?.reason, 'decision-closed');
    assert.ok(client.problems[0]?.asComment);
    client.close();
  });
});
