import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import {
  addComment,
  announceOutcome,
  answerAsk,
  createClient,
  decide,
  isMeanwhileError,
  moveDecision,
  positionId,
  postUpdate,
  proposeDecision,
  reopen,
  responseId,
  routeAnswer,
  submitCheckIn,
  supersede,
  takeAsk,
  takePosition,
  toggleReaction,
  turnIntoDecision,
  withdraw,
  type CheckIn,
} from '@meanwhile/sdk';
import { fakeBackend } from './fake-backend.js';

async function connected(user: string | null = 'ann') {
  const backend = fakeBackend({}, { user });
  const client = createClient({ adapter: backend.adapter, storage: 'memory' });
  await client.connect();
  const kinds = (): string[] => [...backend.rows.values()].map(({ kind }) => kind).sort();
  return { backend, client, kinds };
}
const refusal = (message: string) => (error: unknown) =>
  isMeanwhileError(error) && error.code === 'invalid' && error.message === message;

describe('commands on updates', () => {
  it('post in a space; an ask begins open', async () => {
    const { client } = await connected();
    const ask = await postUpdate(client, { intent: 'ask', headline: 'Who?', space: 's' });
    assert.deepEqual([ask.state, ask.space, ask.author], ['open', 's', 'ann']);
    assert.equal((await postUpdate(client, { intent: 'note' })).state, undefined);
    client.close();
  });

  it('put a reaction there and take it away, with the same id on every device', async () => {
    const { client, backend } = await connected();
    const target = { kind: 'update', id: 'u1', space: 's' };
    const work = toggleReaction(client, target, 'thanks');
    assert.ok(client.peek('reaction', 'reaction:u1:ann:thanks'), 'shown at once');
    assert.equal(await work, true);
    assert.deepEqual(backend.rows.get('reaction/reaction:u1:ann:thanks')?.['target'], { kind: 'update', id: 'u1' });
    assert.equal(await toggleReaction(client, target, 'thanks'), false);
    assert.equal(backend.rows.size, 0);
    client.close();
  });

  it('need a person where the id names one', async () => {
    const { client } = await connected(null);
    await assert.rejects(toggleReaction(client, { kind: 'update', id: 'u' }, 'seen'), /Sign in/);
    client.close();
  });

  it('take an ask and answer it with a comment, in one push', async () => {
    const { client, backend } = await connected();
    const ask = await postUpdate(client, { intent: 'ask', headline: 'Who?', space: 's', needs: ['bo'] });
    const taken = await takeAsk(client, ask);
    assert.deepEqual([taken.state, taken.needs], ['taken', ['bo', 'ann']]);
    const pushes = backend.named('push').length;
    const answered = await answerAsk(client, { ask, body: 'Me.' });
    assert.equal(backend.named('push').length, pushes + 1);
    assert.equal(answered.state, 'answered');
    const comment = client.peek('comment', answered.answer ?? '');
    assert.deepEqual([comment?.body, comment?.target, comment?.space], ['Me.', { kind: 'update', id: ask.id }, 's']);
    const other = await addComment(client, { target: ask, body: 'Better', parent: comment!.id });
    assert.equal((await answerAsk(client, { ask: ask.id, comment: other.id })).answer, other.id);
    client.close();
  });

  it('begin a decision from an update, linked both ways, once', async () => {
    const { client, kinds } = await connected();
    const update = await postUpdate(client, {
      intent: 'question',
      body: '## Which database?\n\nWe need one.',
      topics: ['data'],
      space: 's',
    });
    const decision = await turnIntoDecision(client, update);
    assert.deepEqual(
      [decision.title, decision.stage, decision.tags, decision.space],
      ['Which database?', 'draft', ['data'], 's'],
    );
    assert.match(decision.context ?? '', /We need one/);
    assert.deepEqual(
      decision.links?.map(({ rel, target }) => [rel, target?.id]),
      [['from-update', update.id]],
    );
    const linked = client.peek('update', update.id)?.links;
    assert.deepEqual(
      linked?.map(({ rel, target }) => [rel, target?.id]),
      [['became-decision', decision.id]],
    );
    assert.equal((await turnIntoDecision(client, update)).id, decision.id);
    assert.deepEqual(kinds(), ['decision', 'update']);
    client.close();
  });
});

describe('commands on decisions', () => {
  it('go from a proposal through positions to an outcome that is told in the feed', async () => {
    const { client } = await connected();
    const decision = await proposeDecision(client, { title: 'Use X', options: [{ id: 'x', title: 'X' }], space: 's' });
    assert.equal(decision.stage, 'open');
    const position = await takePosition(client, { decision, stance: 'concern', reason: 'Cost' });
    assert.deepEqual([position.id, position.space], [positionId(decision.id, 'ann'), 's']);
    const changed = await takePosition(client, { decision: decision.id, stance: 'agree' });
    assert.deepEqual([changed.id, changed.stance, changed.reason], [position.id, 'agree', undefined]);
    await moveDecision(client, { decision, to: 'last-call' });
    await assert.rejects(decide(client, { decision, statement: '  ' }), refusal('no-outcome'));
    await assert.rejects(announceOutcome(client, decision), refusal('no-outcome'));
    const decided = await decide(client, { decision, statement: 'We use X.', option: 'x' });
    assert.deepEqual([decided.stage, decided.standing, decided.outcome?.by], ['decided', 'accepted', ['ann']]);
    const news = await announceOutcome(client, decision);
    assert.deepEqual([news.intent, news.headline, news.body, news.space], ['decision-news', 'Use X', 'We use X.', 's']);
    assert.equal(news.links?.[0]?.target?.id, decision.id);
    assert.equal(client.peek('decision', decision.id)?.links?.[0]?.target?.id, news.id);
    assert.equal((await announceOutcome(client, decision)).id, news.id);
    client.close();
  });

  it('refuse a move the rules do not allow, before anything is sent', async () => {
    const { client, backend } = await connected();
    const decision = await proposeDecision(client, { title: 'T', stage: 'draft' });
    const pushes = backend.named('push').length;
    await assert.rejects(moveDecision(client, { decision, to: 'reviewed' }), refusal('not-from-here'));
    assert.equal(backend.named('push').length, pushes);
    assert.deepEqual(client.problems, []);
    client.close();
  });

  it('keep the reason of taking back and the earlier outcome of what is reopened', async () => {
    const { client, backend } = await connected();
    const decision = await proposeDecision(client, { title: 'T' });
    assert.equal((await withdraw(client, { decision, reason: 'Not now' })).stage, 'withdrawn');
    const comment = [...backend.rows.values()].find(({ kind }) => kind === 'comment');
    assert.deepEqual([comment?.['body'], comment?.['target']], ['Not now', { kind: 'decision', id: decision.id }]);
    await reopen(client, { decision });
    await decide(client, { decision, statement: 'Yes' });
    const again = await reopen(client, { decision });
    assert.deepEqual([again.stage, again.standing, again.outcome?.statement], ['open', undefined, 'Yes']);
    client.close();
  });

  it('write a supersession on both decisions, and only once', async () => {
    const { client } = await connected();
    const old = await proposeDecision(client, { title: 'Old' });
    await decide(client, { decision: old, statement: 'Yes' });
    const next = await proposeDecision(client, { title: 'New' });
    for (let i = 0; i < 2; i++) await supersede(client, { decision: old, by: next });
    const [first, second] = [client.peek('decision', old.id), client.peek('decision', next.id)];
    assert.deepEqual(first?.supersededBy, { kind: 'decision', id: next.id, title: 'New' });
    assert.equal(first?.standing, 'superseded');
    assert.deepEqual(second?.supersedes, [{ kind: 'decision', id: old.id, title: 'Old' }]);
    await assert.rejects(supersede(client, { decision: old, by: old }), refusal('same-decision'));
    const third = await proposeDecision(client, { title: 'Third' });
    await assert.rejects(supersede(client, { decision: old, by: third }), refusal('superseded'));
    client.close();
  });
});

const checkIn = {
  id: 'c',
  kind: 'check-in',
  space: 's',
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  title: 'Daily',
  questions: [
    { id: 'done', type: 'long-text', label: 'Done', required: true, routeTo: 'update', section: 'done' },
    { id: 'blocked', type: 'text', label: 'Blocked by', routeTo: 'ask', when: 'stuck = yes' },
    { id: 'stuck', type: 'yes-no', label: 'Stuck?' },
  ],
} as const satisfies CheckIn;
const localDate = '2026-11-23';

describe('commands on check-ins', () => {
  it('submit a named response that a second submission edits, on this device and on another', async () => {
    const { client, backend } = await connected();
    const first = await submitCheckIn(client, {
      checkIn,
      localDate,
      answers: { done: 'A', stuck: false, blocked: 'x' },
    });
    assert.equal(first?.id, responseId('c', localDate, 'ann'));
    assert.deepEqual(first?.answers, { done: 'A', stuck: false }, 'hidden answers stay here');
    await submitCheckIn(client, { checkIn, localDate, answers: { done: 'B' } });
    const other = createClient({ adapter: backend.adapter, storage: 'memory' });
    await other.connect();
    await submitCheckIn(other, { checkIn, localDate, answers: {}, skipped: true });
    assert.equal(backend.rows.size, 1);
    const [row] = backend.rows.values();
    assert.deepEqual([row?.['answers'], row?.['skipped'], row?.['space']], [{}, true, 's']);
    const back = await submitCheckIn(other, { checkIn, localDate, answers: { done: 'C' } });
    assert.equal(back?.skipped, undefined);
    client.close();
    other.close();
  });

  it('refuse what the rules refuse, naming question and code', async () => {
    const { client } = await connected();
    await assert.rejects(submitCheckIn(client, { checkIn, localDate, answers: { done: ' ' } }), (error) => {
      assert.ok(isMeanwhileError(error));
      assert.deepEqual(error.data.issues, [{ message: 'required', path: ['done'] }]);
      return true;
    });
    client.close();
  });

  it('submit a detached ballot that nothing connects to the person, beside the note that they took part', async () => {
    const { client, backend } = await connected();
    const detached = { ...checkIn, privacy: { identity: 'detached' } } as const;
    assert.equal(await submitCheckIn(client, { checkIn: detached, localDate, answers: { done: 'A' } }), undefined);
    const [push, ...rest] = backend.named('push');
    assert.equal(rest.length, 0, 'in one write');
    const ballot = [...backend.rows.values()].find(({ kind }) => kind === 'ballot')!;
    const submitted = [...backend.rows.values()].find(({ kind }) => kind === 'submitted')!;
    assert.equal(ballot['author'], undefined);
    assert.equal(ballot.createdAt, '2026-11-23T00:00:00.000Z');
    assert.equal(ballot.updatedAt, '2026-11-23T00:00:00.000Z');
    assert.equal(ballot.id[14], '4', 'a random id, not a time-ordered one');
    const sent = push?.batch?.find(({ kind }) => kind === 'ballot');
    assert.equal(sent?.at, '2026-11-23T00:00:00.000Z');
    assert.equal(sent?.key[14], '4');
    assert.ok(!JSON.stringify(sent).includes('ann'));
    assert.equal(client.peek('ballot', ballot.id)?.author, undefined);
    assert.equal(submitted.id, 'submitted:2026-11-23:check-in:c:ann');
    assert.ok(!JSON.stringify(submitted).includes(ballot.id));
    await assert.rejects(submitCheckIn(client, { checkIn: detached, localDate, answers: { done: 'B' } }), /given once/);
    assert.equal(backend.rows.size, 2);
    client.close();
  });

  it('send no ballot for a detached check-in that was skipped', async () => {
    const { client, kinds } = await connected();
    const detached = { ...checkIn, privacy: { identity: 'detached' } } as const;
    await submitCheckIn(client, { checkIn: detached, localDate, answers: {}, skipped: true });
    assert.deepEqual(kinds(), ['submitted']);
    client.close();
  });

  it('turn a blocker into an ask, linked both ways, once', async () => {
    const { client, kinds } = await connected();
    const answers = { done: 'First line\nand more', stuck: true, blocked: 'No access' };
    const response = (await submitCheckIn(client, { checkIn, localDate, answers }))!;
    const ask = await routeAnswer(client, { checkIn, response, question: 'blocked' });
    assert.deepEqual([ask.intent, ask.state, ask.headline, ask.space], ['ask', 'open', 'No access', 's']);
    assert.deepEqual(
      ask.links?.map(({ rel, target }) => `${rel} ${target?.id}`),
      ['from-check-in c', `from-answer ${response.id}`],
    );
    const update = await routeAnswer(client, { checkIn, response, question: checkIn.questions[0] });
    assert.deepEqual(
      [update.intent, update.headline, update.sections],
      ['progress', 'First line', [{ name: 'done', text: answers.done }]],
    );
    const links = client.peek('response', response.id)?.links;
    assert.deepEqual(
      links?.map(({ rel, title, target }) => [rel, title, target?.id]),
      [
        ['became-ask', 'blocked', ask.id],
        ['became-update', 'done', update.id],
      ],
    );
    assert.equal((await routeAnswer(client, { checkIn, response, question: 'blocked' })).id, ask.id);
    assert.deepEqual(kinds(), ['response', 'update', 'update']);
    await assert.rejects(routeAnswer(client, { checkIn, response, question: 'stuck' }), refusal('not-routed'));
    const detached = { ...checkIn, privacy: { identity: 'detached' } } as const;
    await assert.rejects(routeAnswer(client, { checkIn: detached, response, question: 'done' }), refusal('detached'));
    client.close();
  });
});
