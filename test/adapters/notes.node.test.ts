// The notes that somebody has taken part: a check-in and a decision may have the same id, and notes of before name no kind.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createLocalAdapter } from '@meanwhile/adapters/local';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import {
  type Adapter,
  castVote,
  type Client,
  createClient,
  createRandomId,
  type Decision,
  lookAtDecision,
  submitCheckIn,
  submittedIds,
  takePosition,
  withdrawPosition,
} from '@meanwhile/sdk';
import { needsMe } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import 'fake-indexeddb/auto';
import { createOf, listAll, pushAll } from './acts.js';

const ana = { id: 'ana', name: 'Ana Sousa' };
const today = new Date().toISOString().slice(0, 10);
const subjects = { form: { kind: 'check-in', id: 'same' }, decision: { kind: 'decision', id: 'same' } } as const;
type Subject = (typeof subjects)[keyof typeof subjects];
const note = (subject: Subject, id: string) => createOf('submitted', id, { subject, localDate: today });
const [formNote, formNoteOfBefore] = submittedIds(subjects.form, today, ana.id);
const [, decisionNoteOfBefore] = submittedIds(subjects.decision, today, ana.id);

let count = 0;
const stores: Readonly<Record<string, () => Adapter>> = {
  memory: () => createMemoryAdapter({ person: ana, backend: createMemoryBackend() }),
  local: () => createLocalAdapter({ name: `notes ${++count}`, person: ana }),
};
const questions = [{ id: 'done', type: 'text', label: 'Done?' }] as const;
const form = (reveal: string) =>
  createOf('check-in', 'same', { title: 'F', questions, privacy: { identity: 'detached', reveal } });

for (const [name, open] of Object.entries(stores))
  describe(`notes of who has taken part, ${name}`, () => {
    const ballot = () =>
      createOf('ballot', createRandomId(), { subject: subjects.form, localDate: today, answers: { done: 'Quay' } });
    const seen = async (adapter: Adapter) => (await listAll(adapter, { kind: 'ballot' })).length;

    it('open the answers of their own check-in, whichever id they have', async () => {
      for (const id of [formNote, formNoteOfBefore]) {
        const adapter = open();
        await pushAll(adapter, [form('after-mine'), ballot()]);
        assert.equal(await seen(adapter), 0);
        await pushAll(adapter, [note(subjects.form, id)]);
        assert.equal(await seen(adapter), 1, id);
        await adapter.close?.();
      }
    });

    it('of a decision with the same id open nothing of a check-in', async () => {
      const adapter = open();
      const ids = submittedIds(subjects.decision, today, ana.id);
      await pushAll(adapter, [form('after-mine'), ballot(), ...ids.map((id) => note(subjects.decision, id))]);
      assert.equal(await seen(adapter), 0);
      await adapter.close?.();
    });
  });

describe('a check-in and a decision with the same id', () => {
  const clients: Client[] = [];
  afterEach(() => clients.splice(0).forEach((client) => client.close()));

  async function both(visibility: Decision['visibility'], ...notes: Parameters<typeof note>[]) {
    const adapter = stores.memory!();
    const options = [{ id: 'x', title: 'X' }];
    const asked = { title: 'T', stage: 'open', openedAt: new Date().toISOString(), method: 'majority', options };
    await pushAll(adapter, [
      form('always'),
      createOf('decision', 'same', { ...asked, visibility, decider: ana.id }),
      ...notes.map((one) => note(...one)),
    ]);
    const client = createClient({ adapter, storage: 'memory' });
    clients.push(client);
    await client.connect();
    const [checkIn, decision] = await Promise.all([client.get('check-in', 'same'), client.get('decision', 'same')]);
    await client.all('submitted');
    const answer = () => submitCheckIn(client, { checkIn: checkIn!, localDate: today, answers: { done: 'Quay' } });
    const vote = { decision: decision!, stance: 'agree', option: 'x' } as const;
    /** Who is heard on the decision, what waits for Ana, and the notes there are. */
    const standing = async () => {
      const submitted = await client.all('submitted');
      const records = { checkIns: [checkIn!], decisions: [decision!], submitted };
      const needs = needsMe(records, { id: ana.id, now: Date.now(), calendar: workCalendar({}) });
      const { turnout } = await lookAtDecision(client, decision!);
      return { heard: turnout.spoken, needs: needs.map(({ reason }) => reason), notes: submitted.length };
    };
    return { client, decision: decision!, answer, vote, standing };
  }
  const detached = { results: 'always', voters: 'detached' } as const;
  const later = { results: 'after-close', voters: 'named' } as const;

  it('are taken part in apart, whichever comes first', async () => {
    const one = await both(detached);
    await one.answer();
    assert.deepEqual(await one.standing(), { heard: [], needs: ['take-part'], notes: 1 });
    await castVote(one.client, one.vote);
    assert.deepEqual(await one.standing(), { heard: ['ana'], needs: [], notes: 2 });
    const two = await both(later);
    const position = await takePosition(two.client, two.vote);
    await two.answer();
    assert.equal((await two.standing()).notes, 2);
    await withdrawPosition(two.client, position);
    assert.deepEqual(await two.standing(), { heard: [], needs: ['take-part'], notes: 1 });
    for (const { answer } of [one, two]) await assert.rejects(answer(), /given once/);
  });

  it('read the notes of before, which name no kind, for what they are about', async () => {
    const answered = await both(detached, [subjects.form, formNoteOfBefore]);
    await assert.rejects(answered.answer(), /given once/);
    await castVote(answered.client, answered.vote);
    const voted = await both(detached, [subjects.decision, decisionNoteOfBefore]);
    assert.deepEqual((await voted.standing()).heard, ['ana']);
    await assert.rejects(castVote(voted.client, voted.vote), /voted-already/);
    await voted.answer();
    assert.equal((await voted.standing()).notes, 2);
  });

  it('take a note of before along with a vote that is taken back', async () => {
    const { client, vote, standing } = await both(later, [subjects.decision, decisionNoteOfBefore]);
    const position = await takePosition(client, vote);
    assert.equal((await standing()).notes, 1, 'there is one already');
    await withdrawPosition(client, position);
    assert.equal((await standing()).notes, 0);
  });
});
