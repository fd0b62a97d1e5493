// The practices of asynchronous work that need a client and a store; those of rules alone are in rules/practices.
import { createLocalAdapter } from '@meanwhile/adapters/local';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { answerAsk, createClient, submitCheckIn, type CheckIn, type Entity, type Update } from '@meanwhile/sdk';
import { summarise } from '@meanwhile/sdk/rules';
import { nextAwake, workCalendar } from '@meanwhile/sdk/time';
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const ana = { id: 'ana', name: 'Ana Sousa' };
const stamps = { createdAt: '2026-11-02T09:00:00.000Z', updatedAt: '2026-11-02T09:00:00.000Z', space: 'team' };

describe('the practices of asynchronous work, over a client', () => {
  it('pro: written record: with 500 items in IndexedDB and no network a word of an old decision is found and opened', async () => {
    const name = 'written-record';
    const writer = createClient({ adapter: createLocalAdapter({ name, person: ana }), storage: 'memory' });
    await writer.connect();
    const old = await writer.create('decision', {
      title: 'Which quay?',
      stage: 'open',
      context: 'The bollards at Beira',
    });
    await Promise.all(
      Array.from({ length: 499 }, (_, n) => writer.create('update', { intent: 'note', headline: `Entry ${n}` })),
    );
    await writer.close();
    // Another visit, without a network: nothing but the store of the browser answers.
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    try {
      const reader = createClient({ adapter: createLocalAdapter({ name, person: ana }), storage: 'memory' });
      await reader.connect();
      const { items } = await reader.search({ text: 'bollards' });
      assert.deepEqual(
        items.map(({ id }) => id),
        [old.id],
      );
      assert.equal((await reader.get('decision', old.id))?.context, 'The bollards at Beira');
      assert.equal((await reader.all('update')).length, 499);
      await reader.close();
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('con: lost connection to culture: skipping is one action without a trace, and below k nothing of a mood is there', async () => {
    const questions = [{ id: 'mood', type: 'mood', label: 'How are you?' }] as const;
    const checkIn: CheckIn = { ...stamps, id: 'weekly', kind: 'check-in', title: 'Weekly', questions };
    const client = createClient({
      adapter: createMemoryAdapter({ person: ana, entities: [checkIn as Entity] }),
      storage: 'memory',
    });
    await client.connect();
    const turn = { checkIn, localDate: '2026-11-02', answers: { mood: 1 }, skipped: true };
    const skipped = await submitCheckIn(client, turn);
    assert.deepEqual(skipped?.answers, {});
    assert.equal(JSON.stringify(await client.all('response')).includes('mood'), false);
    const sets = [1, 2, 1, 1].map((mood) => ({ answers: { mood } }));
    const [summary] = summarise(checkIn, sets);
    assert.deepEqual(summary, { question: questions[0], answered: 4, hidden: true, counts: [], texts: [] });
    await client.close();
  });

  it('knowledge sharing: an ask closed with an answer is found by the words of either, with its topics and the link back', async () => {
    const ask: Update = {
      ...stamps,
      id: 'ask',
      kind: 'update',
      intent: 'ask',
      state: 'open',
      headline: 'How do I reset a turnstile?',
      topics: ['gates'],
    };
    const client = createClient({
      adapter: createMemoryAdapter({ person: ana, entities: [ask as Entity] }),
      storage: 'memory',
    });
    await client.connect();
    await client.get('update', 'ask');
    const answered = await answerAsk(client, { ask: 'ask', body: 'Hold the yellow lever.' });
    assert.equal(answered.state, 'answered');
    const found = async (text: string) => (await client.search({ text })).items;
    const [asked] = await found('turnstile');
    assert.deepEqual((asked as Update).topics, ['gates']);
    const [answer] = await found('yellow lever');
    assert.deepEqual([answer?.kind, answer?.id], ['comment', answered.answer]);
    assert.equal((answer as { readonly target?: { readonly id: string } }).target?.id, 'ask');
    await client.close();
  });

  it('peer support: who can help is ordered by the start of their next working range, from declared hours alone', () => {
    const people = [
      { id: 'lima', calendar: workCalendar({ zone: 'America/Lima' }) },
      {
        id: 'away',
        calendar: workCalendar({ zone: 'Africa/Nairobi', away: [{ from: '2026-11-23', to: '2026-11-27' }] }),
      },
      { id: 'kolkata', calendar: workCalendar({ zone: 'Asia/Kolkata' }) },
      { id: 'nobody', calendar: workCalendar({ zone: 'Europe/Berlin', hours: {} }) },
    ];
    const next = nextAwake(people, Date.parse('2026-11-23T10:00:00Z'));
    assert.deepEqual(
      next.map(({ id, at }) => [id, new Date(at).toISOString()]),
      [
        ['kolkata', '2026-11-23T10:00:00.000Z'],
        ['lima', '2026-11-23T14:00:00.000Z'],
        ['away', '2026-11-30T06:00:00.000Z'],
      ],
    );
  });
});
