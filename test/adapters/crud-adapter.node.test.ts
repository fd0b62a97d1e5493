import {
  type Adapter,
  crudAdapter,
  type CrudOptions,
  errorFromStatus,
  MeanwhileError,
  type MutationResult,
} from '@meanwhile/sdk/adapter';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf, createOf, deleteOf, editOf, signal } from './acts.js';

type Stored = Record<string, unknown>;
/** Five functions over a map, with the failures a test asks for. */
function backend(overrides: Partial<CrudOptions> = {}) {
  const stored = new Map<string, Stored>();
  const options: CrudOptions = {
    name: 'five-functions',
    connect: async () => ({ user: null, scope: 'test' }),
    list: async ({ kind, ids }) => ({
      items: [...stored.values()].filter((item) => item['kind'] === kind && (!ids || ids.includes(String(item['id'])))),
    }),
    create: async (kind, id, data) => {
      if (stored.has(id)) throw errorFromStatus(409);
      stored.set(id, { ...data, kind, id });
      return stored.get(id)!;
    },
    edit: async (_kind, id, patch) => {
      if (!stored.has(id)) throw errorFromStatus(404);
      stored.set(id, { ...stored.get(id)!, ...patch });
    },
    remove: async (_kind, id) => {
      if (!stored.delete(id)) throw errorFromStatus(404);
    },
    ...overrides,
  };
  return { stored, options, adapter: crudAdapter(options) };
}
const push = (
  adapter: Adapter,
  ...batch: Parameters<NonNullable<Adapter['push']>>[0]
): Promise<readonly MutationResult[]> => adapter.push!(batch, { signal });
const verdicts = (results: readonly MutationResult[]): readonly unknown[] =>
  results.map((result) => (result.ok ? 'ok' : result.error.code));

describe('crudAdapter', () => {
  it('is read-only with two functions, and declares so', async () => {
    const { options } = backend();
    const adapter = crudAdapter({ name: 'two', connect: options.connect, list: options.list });
    const { capabilities } = await adapter.connect(contextOf());
    assert.equal(capabilities.write, false);
    assert.equal(adapter.push, undefined);
  });

  it('declares the least, and what the backend adds to it', async () => {
    const { options } = backend({
      connect: async () => ({ user: null, scope: 's', capabilities: { versions: true } }),
    });
    const { capabilities, protocol } = await crudAdapter(options).connect(contextOf());
    assert.deepEqual(
      [capabilities.write, capabilities.versions, capabilities.changes, protocol],
      [true, true, false, 1],
    );
  });

  it('refuses the one thing of three that the backend cannot do', async () => {
    const { create, edit, ...rest } = backend().options;
    const adapter = crudAdapter(rest);
    assert.deepEqual(verdicts(await push(adapter, createOf('update', 'u1', {}), deleteOf('update', 'u1'))), [
      'unsupported',
      'ok',
    ]);
    assert.ok(create && edit);
  });

  it('counts deleting what is gone as done', async () => {
    const { adapter } = backend();
    assert.deepEqual(verdicts(await push(adapter, deleteOf('update', 'never'))), ['ok']);
  });

  it('accepts a creation whose answer was lost, when it is tried again', async () => {
    const { options, stored } = backend();
    let lose = true;
    const adapter = crudAdapter({
      ...options,
      create: async (...write) => {
        await options.create!(...write);
        if (!lose) return;
        lose = false;
        throw new TypeError('Failed to fetch');
      },
    });
    const write = createOf('update', 'u1', { headline: 'Once' });
    await assert.rejects(push(adapter, write), { name: 'MeanwhileError', code: 'unavailable' });
    const [result] = await push(adapter, write);
    assert.ok(result?.ok && result.replayed);
    assert.equal(stored.size, 1);
  });

  it('answers a creation over another entity with conflict, and what is there', async () => {
    const { adapter, stored } = backend();
    stored.set('u1', { kind: 'update', id: 'u1', headline: 'Theirs' });
    const [result] = await push(adapter, createOf('update', 'u1', { headline: 'Mine' }));
    assert.ok(result && !result.ok);
    assert.equal(result.error.code, 'conflict');
    assert.equal((result.error.current as unknown as Stored)['headline'], 'Theirs');
  });

  it('turns an answer given again into an edit of it', async () => {
    const { adapter, stored } = backend();
    const give = (done: string) => createOf('response', 'response:c:2026-03-02:ana', { answers: { done } });
    assert.deepEqual(verdicts(await push(adapter, give('First'), give('Second'))), ['ok', 'ok']);
    assert.deepEqual(stored.get('response:c:2026-03-02:ana')!['answers'], { done: 'Second' });
  });

  it('stops at the first failure that may pass, and tells what was done until then', async () => {
    const { options, stored } = backend();
    const adapter = crudAdapter({
      ...options,
      create: async (kind, id, ...rest) => {
        if (id === 'u2') throw errorFromStatus(503);
        return options.create!(kind, id, ...rest);
      },
    });
    const batch = ['u1', 'u2', 'u3'].map((id) => createOf('update', id, {}));
    const results = await push(adapter, ...batch);
    assert.deepEqual(
      results.map((result) => result.key),
      [batch[0]!.key],
    );
    assert.deepEqual([...stored.keys()], ['u1']);
  });

  it('throws when nothing could be done, so that the queue pauses or waits', async () => {
    const { options } = backend();
    const asked = crudAdapter({
      ...options,
      create: async () => {
        throw new MeanwhileError({ code: 'unauthenticated' });
      },
    });
    await assert.rejects(push(asked, createOf('update', 'u1', {})), { code: 'unauthenticated' });
  });

  it('goes on after a refusal, except with what has to come after it', async () => {
    const { adapter, stored } = backend();
    const refused = editOf('update', 'never', {});
    const held = { ...createOf('comment', 'c1', {}), after: [refused.key] };
    const results = await push(adapter, refused, held, createOf('update', 'u1', {}));
    assert.deepEqual(verdicts(results), ['not-found', 'ok']);
    assert.deepEqual([...stored.keys()], ['u1']);
  });

  it('stops between two writes when it is told to', async () => {
    const stop = new AbortController();
    const { options, stored } = backend();
    const adapter = crudAdapter({
      ...options,
      create: async (...write) => {
        stop.abort();
        return options.create!(...write);
      },
    });
    const results = await adapter.push!([createOf('update', 'u1', {}), createOf('update', 'u2', {})], {
      signal: stop.signal,
    });
    assert.deepEqual([results.length, stored.size], [1, 1]);
  });
});

describe('errorFromStatus', () => {
  it('knows the code of a status, and tries again whatever it does not know', () => {
    const codes = [401, 409, 412, 413, 418, 429, 500, 503].map((status) => errorFromStatus(status).code);
    const expected = [
      'unauthenticated',
      'conflict',
      'conflict',
      'too-large',
      'unavailable',
      'rate-limited',
      'unavailable',
      'unavailable',
    ];
    assert.deepEqual(codes, expected);
    assert.equal(errorFromStatus(404, { ref: 'r-1' }).data.status, 404);
  });

  it('refuses forms and decisions that show later what people say, unless the backend can withhold it', async () => {
    const later = { title: 'T', stage: 'open', visibility: { results: 'after-close', voters: 'named' } } as const;
    const form = { title: 'F', questions: [], privacy: { identity: 'named', reveal: 'after-mine' } } as const;
    const writes = [
      createOf('decision', 'd', later),
      createOf('decision', 'open', { ...later, visibility: { results: 'always', voters: 'named' } }),
      editOf('decision', 'open', { visibility: later.visibility }),
      createOf('check-in', 'f', form),
    ];
    assert.deepEqual(verdicts(await push(backend().adapter, ...writes)), [
      'unsupported',
      'ok',
      'unsupported',
      'unsupported',
    ]);
    const able = backend({ withholds: true }).adapter;
    assert.deepEqual(verdicts(await push(able, ...writes)), ['ok', 'ok', 'ok', 'ok']);
  });
});
