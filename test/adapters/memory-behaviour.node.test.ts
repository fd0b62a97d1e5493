import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { answersOpenAt } from '@meanwhile/sdk/adapter';
import type { ChangeSet, Entity, Mutation } from '@meanwhile/sdk/adapter';
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { contextOf, createOf, editOf, listAll, pushAll, signal } from './acts.js';

describe('createMemoryAdapter', () => {
  afterEach(() => mock.timers.reset());

  it('starts with the entities it is given, with their own authors and times', async () => {
    const entity = {
      kind: 'update',
      id: 'u1',
      author: 'wanjiru',
      createdAt: '2025-01-02T03:04:05.000Z',
      updatedAt: '2025-02-02T03:04:05.000Z',
      intent: 'note',
      headline: 'From before',
    } satisfies Entity;
    const adapter = createMemoryAdapter({ entities: [entity] });
    const { items } = await adapter.list({ kind: 'update' }, { signal });
    assert.deepEqual(
      [items[0]!.author, items[0]!.createdAt, items[0]!.updatedAt, items[0]!.headline],
      [entity.author, entity.createdAt, entity.updatedAt, entity.headline],
    );
  });

  it('offers the directory it is given', async () => {
    const people = [
      { id: 'wanjiru', name: 'Wanjiru Kamau' },
      { id: 'zoe', name: 'Zoë Gagnon' },
    ];
    const adapter = createMemoryAdapter({ people });
    const { items } = await adapter.people!({ text: 'zoe' }, { signal });
    assert.deepEqual(items, [people[1]]);
  });

  it('lets nobody write when nobody is signed in', async () => {
    const adapter = createMemoryAdapter({ person: null });
    assert.equal((await adapter.connect(contextOf())).capabilities.write, false);
    await assert.rejects(adapter.push!([createOf('update', 'u1', {})], { signal }), { code: 'forbidden' });
    assert.deepEqual(await listAll(adapter, { kind: 'update' }), []);
  });

  it('stores instants of any offset in UTC, so that they sort', async () => {
    const adapter = createMemoryAdapter();
    await pushAll(adapter, [
      createOf('update', 'later', { createdAt: '2026-03-02T09:30:00+02:00' }),
      createOf('update', 'earlier', { createdAt: '2026-03-02T07:00:00Z' }),
    ]);
    const { items } = await adapter.list({ kind: 'update' }, { signal });
    assert.deepEqual(
      items.map(({ id, createdAt }) => [id, createdAt]),
      [
        ['later', '2026-03-02T07:30:00.000Z'],
        ['earlier', '2026-03-02T07:00:00.000Z'],
      ],
    );
  });

  it('remembers a key for ninety days', async () => {
    mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
    const backend = createMemoryBackend();
    const adapter = createMemoryAdapter({ backend });
    const keys = () => [...backend.rows.values()].flatMap((row) => row.keys.map((use) => use.key));
    const first = createOf('update', 'u1', { headline: 'First' });
    await pushAll(adapter, [first]);
    mock.timers.setTime(Date.parse('2026-03-31T00:00:00Z'));
    await pushAll(adapter, [editOf('update', 'u1', { headline: 'Second' })]);
    assert.ok(keys().includes(first.key));
    mock.timers.setTime(Date.parse('2026-04-02T00:00:00Z'));
    await pushAll(adapter, [editOf('update', 'u1', { headline: 'Third' })]);
    assert.ok(!keys().includes(first.key));
    assert.equal(keys().length, 2);
  });

  it('keeps no key and no order with a ballot', async () => {
    const backend = createMemoryBackend();
    const data = { subject: { kind: 'decision', id: 'd' }, localDate: '2026-03-02', answers: { choice: 'a' } };
    await pushAll(createMemoryAdapter({ backend }), [createOf('ballot', 'b1', data)]);
    const [row] = backend.rows.values();
    assert.deepEqual([row!.keys, row!.seq], [[], undefined]);
  });

  describe('with two people', () => {
    const hours = 3_600_000;
    const start = Date.parse('2026-11-27T17:00:00Z');
    const two = () => {
      mock.timers.enable({ apis: ['Date', 'setTimeout'], now: start });
      const backend = createMemoryBackend();
      const of = (id: string) => createMemoryAdapter({ person: { id, name: id }, backend });
      return { ana: of('ana'), ben: of('ben') };
    };
    const later = (id: string, publishAt: string) =>
      createOf('update', id, { intent: 'note', headline: id, publishAt });

    it('publishes what was held at the next look, where nobody was there at its moment', async () => {
      const { ana, ben } = two();
      await pushAll(ana, [later('monday', '2026-11-30T08:00:00.000Z')]);
      await pushAll(ben, [createOf('update', 'saturday', { intent: 'note' })]);
      assert.deepEqual(await listAll(ben, { kind: 'update' }), ['saturday']);
      const { cursor } = await ben.changes!(null, { signal });
      mock.timers.setTime(Date.parse('2026-11-30T11:00:00Z'));
      const { changes } = await ben.changes!(cursor, { signal });
      const told = changes.map((change) => 'put' in change && [change.put.id, change.put.createdAt]);
      assert.deepEqual(told, [['monday', '2026-11-30T11:00:00.000Z']]);
      assert.deepEqual(await listAll(ben, { kind: 'update' }), ['monday', 'saturday']);
    });

    it('tells whoever listens at that very moment, and nothing of what was taken back or moved', async () => {
      const { ana, ben } = two();
      const stop = new AbortController();
      const heard: string[] = [];
      const sink = {
        changes: ({ changes }: ChangeSet) =>
          heard.push(...changes.map((one) => ('put' in one ? one.put.id : one.del.id))),
        poke: () => {},
        down: () => {},
      };
      const ended = ben.subscribe!(null, sink, { signal: stop.signal });
      await pushAll(ana, [
        later('one', '2026-11-27T18:00:00.000Z'),
        later('two', '2026-11-27T19:00:00.000Z'),
        later('moved', '2026-11-27T18:30:00.000Z'),
        later('back', '2026-11-27T18:30:00.000Z'),
      ]);
      await pushAll(ana, [
        editOf('update', 'moved', { publishAt: '2026-12-01T08:00:00.000Z' }),
        { op: 'delete', key: 'k', kind: 'update', id: 'back', at: '' } as Mutation,
      ]);
      await Promise.resolve();
      // That something was there is said once it is gone; its words never were.
      heard.length = 0;
      mock.timers.tick(1 * hours);
      await Promise.resolve();
      assert.deepEqual(heard, ['one']);
      mock.timers.tick(1 * hours);
      await Promise.resolve();
      assert.deepEqual(heard, ['one', 'two']);
      stop.abort();
      await ended;
    });

    it('holds nothing that readers have already', async () => {
      const { ana } = two();
      await pushAll(ana, [createOf('update', 'out', { intent: 'note' })]);
      const [result] = await ana.push!([editOf('update', 'out', { publishAt: '2026-12-01T08:00:00.000Z' })], {
        signal,
      });
      assert.deepEqual(result.ok ? 'taken' : result.error.code, 'invalid');
    });

    it('shows answers kept until one’s own to everybody once the window must have closed', async () => {
      const { ana, ben } = two();
      const form = {
        title: 'Blind',
        questions: [{ id: 'done', type: 'text', label: 'What is done?' }],
        schedule: { every: 'day' },
        window: { workingHours: 8 },
        privacy: { identity: 'named', reveal: 'after-mine' },
      };
      const answer = { checkIn: 'form', localDate: '2026-11-27', answers: { done: 'Quay wall' } };
      await pushAll(ana, [
        createOf('check-in', 'form', form),
        createOf('response', 'response:form:2026-11-27:ana', answer),
      ]);
      const seen = () => listAll(ben, { kind: 'response' });
      assert.deepEqual(await seen(), []);
      mock.timers.setTime(answersOpenAt(form as never, '2026-11-27') - 1);
      assert.deepEqual(await seen(), []);
      mock.timers.setTime(answersOpenAt(form as never, '2026-11-27') + 1);
      assert.deepEqual(await seen(), ['response:form:2026-11-27:ana']);
    });
  });
});
