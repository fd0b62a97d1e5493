// The practices of asynchronous work that need a client and a store; those of rules alone are in rules/practices.
// A process of its own: it takes the network away from everybody.
import { createLocalAdapter } from '@meanwhile/adapters/local';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import {
  answerAsk,
  answersOpenAt,
  createClient,
  decide,
  submitCheckIn,
  takePosition,
  type CheckIn,
  type Client,
  type Entity,
  type Update,
} from '@meanwhile/sdk';
import { summarise, tallyVotes } from '@meanwhile/sdk/rules';
import { nextAwake, workCalendar } from '@meanwhile/sdk/time';
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';

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

  it('virtual brainstorming: ideas are in no answer of the adapter before they are revealed; then options, dots, a decision', async () => {
    const backend = createMemoryBackend();
    const names = ['ana', 'ben', 'cem'];
    const clients = names.map((id) =>
      createClient({ adapter: createMemoryAdapter({ person: { id, name: id }, backend }), storage: 'memory' }),
    );
    await Promise.all(clients.map((client) => client.connect()));
    const [anas, bens, cems] = clients as [Client, Client, Client];
    mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T10:00:00Z') });
    try {
      const checkIn = await anas.create('check-in', {
        title: 'Ideas for the quay',
        questions: [{ id: 'idea', type: 'long-text', label: 'What could we try?' }],
        schedule: { every: 'day', start: '2026-11-24', end: '2026-11-24' },
        privacy: { identity: 'named', reveal: 'after-last-day' },
      });
      const write = (client: Client, idea: string) =>
        submitCheckIn(client, { checkIn, localDate: '2026-11-24', answers: { idea } });
      await write(bens, 'Floating bollards');
      await write(cems, 'Tide lights');
      const look = async () =>
        JSON.stringify([
          await createMemoryAdapter({ person: { id: 'ana', name: 'ana' }, backend }).list(
            { kind: 'response' },
            {
              signal: new AbortController().signal,
            },
          ),
          await createMemoryAdapter({ person: { id: 'ana', name: 'ana' }, backend }).changes!(null, {
            signal: new AbortController().signal,
          }),
        ]);
      assert.ok(!/bollards|lights/.test(await look()), 'an idea is sent before all have had their day');
      mock.timers.setTime(answersOpenAt(checkIn, '2026-11-24') + 1);
      assert.ok(/bollards/.test(await look()) && /lights/.test(await look()));
      const ideas = await anas.all('response');
      const options = ideas.map(({ answers }, index) => ({ id: `idea-${index}`, title: String(answers['idea']) }));
      const asked = await anas.create('decision', {
        title: 'What do we try first?',
        stage: 'open',
        method: 'dot',
        decider: 'ana',
        options,
      });
      const lights = options.find(({ title }) => title === 'Tide lights')!.id;
      const bollards = options.find(({ title }) => title === 'Floating bollards')!.id;
      await takePosition(bens, { decision: asked, stance: 'agree', points: { [bollards]: 3, [lights]: 5 } });
      await takePosition(anas, { decision: asked, stance: 'agree', points: { [lights]: 2, [bollards]: 1 } });
      await takePosition(cems, { decision: asked, stance: 'agree', points: { [lights]: 8 } });
      const votes = await anas.all('position', ['decision', 'eq', asked.id]);
      assert.deepEqual(tallyVotes(asked, votes).winners, [lights]);
      const decided = await decide(anas, { decision: asked, statement: 'Tide lights first', option: lights });
      assert.equal(decided.outcome?.statement, 'Tide lights first');
    } finally {
      mock.timers.reset();
      await Promise.all(clients.map((client) => client.close()));
    }
  });
});
