import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  createClient,
  defineSchema,
  isMeanwhileError,
  positionId,
  postUpdate,
  type Adapter,
  type Client,
  type ErrorCode,
  type MutationResult,
} from '@meanwhile/sdk';
import { deviceBackend, settle, update } from './fake-backend.js';

const clientOn = (backend: ReturnType<typeof deviceBackend>) =>
  createClient({ adapter: backend.adapter, storage: 'memory' });
const withCode = (code: ErrorCode) => (error: unknown) => isMeanwhileError(error) && error.code === code;

describe('writing', () => {
  it('shows a creation, an edit and a deletion before the first await, and the backend’s own row after it', async () => {
    const backend = deviceBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    await client.connect();
    await client.get('update', 'u001');
    const open = backend.hold();
    const created = client.create('update', { intent: 'note', headline: 'New' }, { id: 'new' });
    const edited = client.edit('update', 'u001', { headline: 'Edited', intent: 'ask', topics: null });
    assert.equal(client.peek('update', 'new')?.headline, 'New');
    assert.equal(client.peek('update', 'new')?.author, 'ann');
    assert.equal(client.peek('update', 'u001')?.headline, 'Edited');
    assert.equal(client.status.pending, 2);
    open();
    assert.equal((await created).version, backend.rows.get('update/new')?.['version']);
    assert.equal((await edited).headline, 'Edited');
    assert.equal(client.status.pending, 0);
    const removed = client.remove('update', 'u001');
    assert.equal(client.peek('update', 'u001'), undefined);
    await removed;
    assert.equal(backend.rows.has('update/u001'), false);
    client.close();
  });

  it('sends the writes to one entity in order, one at a time, each on the version before it', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    await Promise.all([
      client.create('update', { intent: 'note', headline: 'a' }, { id: 'x' }),
      client.create('update', { intent: 'note' }, { id: 'y' }),
    ]);
    const open = backend.hold();
    const first = client.edit('update', 'x', { headline: 'b' });
    while (backend.named('push').length < 2) await settle();
    const second = client.edit('update', 'x', { body: 'c' });
    open();
    await Promise.all([first, second]);
    const ops = backend.named('push').map(({ batch }) => batch?.map(({ op, id }) => `${op} ${id}`));
    assert.deepEqual(ops, [['create x', 'create y'], ['edit x'], ['edit x']]);
    assert.equal(client.peek('update', 'x')?.headline, 'b');
    assert.equal(client.peek('update', 'x')?.body, 'c');
    assert.deepEqual(client.problems, []);
    client.close();
  });

  it('keeps a write that could not be sent visible, with its text verbatim, until it is sent again', async () => {
    for (const code of ['network', 'unavailable', 'unauthenticated'] as const) {
      const backend = deviceBackend();
      const client = clientOn(backend);
      await client.connect();
      backend.fail({ code, message: 'No' });
      await assert.rejects(
        client.create('update', { intent: 'note', headline: 'Long text' }, { id: 'x' }),
        withCode(code),
      );
      assert.equal(client.peek('update', 'x')?.headline, 'Long text');
      assert.equal(client.writeState('x'), 'failed');
      const [problem] = client.problems;
      assert.deepEqual(problem?.payload, { intent: 'note', headline: 'Long text' });
      assert.equal(problem?.error.code, code);
      backend.fail(undefined);
      await problem?.retry();
      assert.equal(backend.rows.get('update/x')?.['headline'], 'Long text');
      assert.deepEqual(client.problems, []);
      const keys = backend.named('push').map(({ batch }) => batch?.[0]?.key);
      assert.equal(new Set(keys).size, 1, 'the same key on every attempt');
      client.close();
    }
  });

  it('takes a refused edit back from the view and keeps its text', async () => {
    const backend = deviceBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    await client.get('update', 'u001');
    backend.fail({ code: 'forbidden' });
    await assert.rejects(client.edit('update', 'u001', { headline: 'Mine' }), withCode('forbidden'));
    assert.equal(client.peek('update', 'u001')?.headline, 'Update 1');
    assert.deepEqual(client.problems[0]?.payload, { headline: 'Mine' });
    client.problems[0]?.discard();
    assert.deepEqual(client.problems, []);
    assert.equal(client.writeState('u001'), undefined);
    client.close();
  });

  it('lets later words amend a write that failed instead of waiting behind it', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    await client.connect();
    backend.fail({ code: 'network' });
    await assert.rejects(client.create('update', { intent: 'note', headline: 'First', body: 'Body' }, { id: 'x' }));
    backend.fail(undefined);
    await client.edit('update', 'x', { headline: 'Second' });
    assert.equal(backend.rows.get('update/x')?.['headline'], 'Second');
    assert.equal(backend.rows.get('update/x')?.['body'], 'Body');
    assert.deepEqual(client.problems, []);
    const [first, second] = backend.named('push').map(({ batch }) => batch?.[0]);
    assert.notEqual(first?.key, second?.key, 'a new key for a new payload');
    assert.equal(second?.op, 'create');
    client.close();
  });

  it('merges a conflict over different fields and parks one over the same field', async () => {
    const backend = deviceBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    await client.get('update', 'u001');
    backend.put({ ...backend.rows.get('update/u001')!, body: 'Theirs' }, false);
    await client.edit('update', 'u001', { headline: 'Mine' });
    assert.equal(backend.rows.get('update/u001')?.['body'], 'Theirs');
    assert.equal(backend.rows.get('update/u001')?.['headline'], 'Mine');
    backend.put({ ...backend.rows.get('update/u001')!, headline: 'Theirs too' }, false);
    await assert.rejects(client.edit('update', 'u001', { headline: 'Mine again' }), withCode('conflict'));
    assert.equal(client.peek('update', 'u001')?.headline, 'Theirs too');
    assert.deepEqual(client.problems[0]?.payload, { headline: 'Mine again' });
    await client.problems[0]?.retry();
    assert.equal(backend.rows.get('update/u001')?.['headline'], 'Mine again');
    client.close();
  });

  it('never merges the course of a decision', async () => {
    const backend = deviceBackend();
    const decision = { ...update(1), id: 'd', kind: 'decision', title: 'T', stage: 'open' };
    backend.put(decision);
    const client = clientOn(backend);
    await client.get('decision', 'd');
    backend.put({ ...decision, title: 'Theirs' }, false);
    await assert.rejects(client.edit('decision', 'd', { stage: 'withdrawn' }), withCode('conflict'));
    assert.equal(backend.rows.get('decision/d')?.['stage'], 'open');
    client.close();
  });

  it('accepts its own write when the answer to it was lost', async () => {
    const backend = deviceBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    await client.get('update', 'u001');
    const { push } = backend.adapter;
    backend.adapter.push = async (batch, options) => {
      await push!(batch, options);
      backend.adapter.push = push;
      throw new Error('connection lost');
    };
    await assert.rejects(client.edit('update', 'u001', { headline: 'Mine' }), withCode('unavailable'));
    await client.problems[0]?.retry();
    assert.deepEqual(client.problems, []);
    assert.equal(client.peek('update', 'u001')?.headline, 'Mine');
    client.close();
  });

  it('lets the later word hold when this person’s earlier one is met under the same deterministic id', async () => {
    const backend = deviceBackend();
    const id = positionId('d', 'ann');
    backend.put({ ...update(1), id, kind: 'position', decision: 'd', stance: 'agree' }, false);
    const client = clientOn(backend);
    await client.create('position', { decision: 'd', stance: 'block' }, { id });
    assert.equal(backend.rows.get(`position/${id}`)?.['stance'], 'block');
    assert.equal(client.peek('position', id)?.stance, 'block');
    client.close();
  });

  it('sends several writes together, each after the one before, and none past a failure', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    await client.connect();
    const writes = [
      { op: 'create', kind: 'update', id: 'a', data: { intent: 'note' } },
      { op: 'create', kind: 'comment', id: 'b', data: { target: { kind: 'update', id: 'a' }, body: 'Words' } },
    ] as const;
    backend.adapter.push = async (batch) =>
      batch.slice(0, 1).map(({ key }): MutationResult => ({ key, ok: false, error: { code: 'invalid' } }));
    await assert.rejects(client.write(writes), withCode('invalid'));
    assert.equal(client.problems.length, 1);
    assert.equal(client.writeState('b'), 'pending');
    client.problems[0]?.discard();
    assert.deepEqual(
      client.problems.map(({ id, payload }) => [id, payload]),
      [['b', writes[1].data]],
      'what was to follow keeps its words',
    );
    client.close();
  });

  it('sends what waited behind a failure once that has gone out', async () => {
    const backend = deviceBackend({ batch: 1 });
    const client = clientOn(backend);
    await client.connect();
    backend.fail({ code: 'network' });
    await assert.rejects(
      client.write([
        { op: 'create', kind: 'update', id: 'a', data: { intent: 'note' } },
        { op: 'create', kind: 'comment', id: 'b', data: { target: { kind: 'update', id: 'a' }, body: 'Words' } },
      ]),
    );
    backend.fail(undefined);
    await client.problems[0]?.retry();
    await settle();
    assert.equal(backend.rows.get('comment/b')?.['body'], 'Words');
    assert.equal(client.status.pending, 0);
    client.close();
  });

  it('puts back what was not attempted and sends it again', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    const { push } = backend.adapter;
    backend.adapter.push = (batch, options) => push!(batch.slice(0, 1), options);
    await Promise.all(['a', 'b', 'c'].map((id) => client.create('update', { intent: 'note' }, { id })));
    assert.equal(backend.rows.size, 3);
    client.close();
  });

  it('fails visibly when nothing is answered at all', async () => {
    const backend = deviceBackend();
    backend.adapter.push = async () => [];
    const client = clientOn(backend);
    await assert.rejects(client.create('update', { intent: 'note' }, { id: 'x' }), withCode('unavailable'));
    assert.equal(client.problems.length, 1);
    client.close();
  });

  it('keeps the words when the backend takes no writes', async () => {
    const backend = deviceBackend({ write: false });
    const client = clientOn(backend);
    await assert.rejects(client.create('update', { intent: 'note', body: 'Kept' }), withCode('unsupported'));
    assert.deepEqual(client.problems[0]?.payload, { intent: 'note', body: 'Kept' });
    client.close();
  });

  it('counts deleting what is gone as deleted', async () => {
    const backend = deviceBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    await client.get('update', 'u001');
    backend.adapter.push = async (batch) => batch.map(({ key }) => ({ key, ok: false, error: { code: 'not-found' } }));
    await client.remove('update', 'u001');
    assert.deepEqual(client.problems, []);
    client.close();
  });

  it('does not raise an unhandled rejection for a caller that looks at the problems instead', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    await client.connect();
    backend.fail({ code: 'network' });
    let unhandled = 0;
    const count = () => unhandled++;
    process.on('unhandledRejection', count);
    void client.create('update', { intent: 'note' });
    void client.remove('update', 'x');
    await settle();
    await settle();
    process.off('unhandledRejection', count);
    assert.equal(unhandled, 0);
    assert.equal(client.problems.length, 2);
    client.close();
  });
});

describe('writing with a schema', () => {
  const positive = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value: unknown) =>
        Number((value as { points?: unknown }).points) > 0
          ? { value: value as { points: number } }
          : { issues: [{ message: 'Give at least one point', path: ['points'] }] },
    },
  } as StandardSchemaV1<unknown, { points: number }>;
  const schema = defineSchema({ update: { fields: positive }, kudos: { data: positive } });
  const typed = (backend: ReturnType<typeof deviceBackend>) =>
    createClient({ adapter: backend.adapter as unknown as Adapter<typeof schema>, schema, storage: 'memory' });

  it('refuses wrong custom values with their path, before anything is shown or sent', async () => {
    const backend = deviceBackend();
    const client = typed(backend);
    const refused = (path: readonly string[]) => (error: unknown) => {
      assert.ok(isMeanwhileError(error));
      assert.deepEqual(error.data.issues, [{ message: 'Give at least one point', path }]);
      return true;
    };
    const fields = { points: 0 };
    await assert.rejects(
      client.create('update', { intent: 'note', fields }, { id: 'x' }),
      refused(['fields', 'points']),
    );
    await assert.rejects(client.edit('update', 'x', { fields }), refused(['fields', 'points']));
    await assert.rejects(client.create('kudos', fields), refused(['points']));
    assert.equal(client.peek('update', 'x'), undefined);
    assert.deepEqual([client.problems, backend.named('push')], [[], []]);
    await client.create('kudos', { points: 2, space: 's' }, { id: 'k' });
    assert.equal(backend.rows.get('kudos/k')?.['points'], 2);
    client.close();
  });

  it('does not ask the built-in forms for custom values', async () => {
    const backend = deviceBackend();
    const client = typed(backend);
    await postUpdate(client as unknown as Client, { intent: 'note', headline: 'Plain' });
    assert.equal(backend.rows.size, 1);
    client.close();
  });
});

describe('the fences', () => {
  it('keep a late page from bringing back what was deleted meanwhile', async () => {
    for (const seq of [true, false]) {
      const backend = deviceBackend({ live: false, changes: false });
      backend.put(update(1));
      if (!seq) backend.rows.forEach((row) => delete row['seq']);
      const client = clientOn(backend);
      await client.get('update', 'u001');
      const live = client.query({ kind: 'update' });
      const open = backend.hold();
      live.subscribe(() => {});
      await settle();
      backend.adapter.push = async (batch) => batch.map(({ key }) => ({ key, ok: true }));
      await client.remove('update', 'u001');
      open();
      await settle();
      assert.deepEqual(live.get().items, [], seq ? 'with seq' : 'without seq');
      client.close();
    }
  });

  it('keep an older change from overwriting a newer one', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    await client.connect();
    const [sink] = backend.sinks;
    const send = (seq: number, headline: string) =>
      sink?.changes({
        changes: [{ put: { ...update(1), seq, version: `${seq}`, headline } as never }],
        cursor: `${seq}`,
      });
    send(5, 'newer');
    send(4, 'older');
    assert.equal(client.peek('update', 'u001')?.headline, 'newer');
    sink?.changes({ changes: [{ del: { kind: 'update', id: 'u001', seq: 6 } }], cursor: '6' });
    send(5, 'newer');
    assert.equal(client.peek('update', 'u001'), undefined);
    send(7, 'made again');
    assert.equal(client.peek('update', 'u001')?.headline, 'made again');
    client.close();
  });
});

describe('several writes to one entity when the first fails', () => {
  it('join it with all their words, and no promise is left waiting', async () => {
    const backend = deviceBackend();
    const client = clientOn(backend);
    await client.connect();
    backend.fail({ code: 'network' });
    const outcomes = await Promise.allSettled([
      client.create('update', { intent: 'note', headline: 'a' }, { id: 'x' }),
      client.edit('update', 'x', { body: 'b' }),
      client.edit('update', 'x', { headline: 'c' }),
    ]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(
      client.problems.map(({ op, payload }) => [op, payload]),
      [['create', { intent: 'note', headline: 'c', body: 'b' }]],
    );
    backend.fail(undefined);
    await client.problems[0]?.retry();
    assert.equal(backend.rows.get('update/x')?.['body'], 'b');
    client.close();
  });

  it('go on without it when the last one makes it moot', async () => {
    const backend = deviceBackend();
    backend.put(update(1));
    const client = clientOn(backend);
    await client.get('update', 'u001');
    const push = backend.adapter.push!;
    let lose: (() => void) | undefined;
    backend.adapter.push = () => {
      backend.adapter.push = push;
      return new Promise((_, reject) => (lose = () => reject(new Error('lost'))));
    };
    const edit = client.edit('update', 'u001', { headline: 'x' });
    while (!lose) await settle();
    const removal = client.remove('update', 'u001');
    lose();
    await assert.rejects(edit);
    await removal;
    assert.equal(backend.rows.size, 0);
    assert.deepEqual(client.problems, []);
    client.close();
  });
});
