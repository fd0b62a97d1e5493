import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  amend,
  askForTime,
  castVote,
  createClient,
  decide,
  endHold,
  failAssumption,
  isMeanwhileError,
  lapseDecision,
  lookAtDecision,
  offerResolution,
  proposeDecision,
  raiseObjection,
  reopen,
  resolveObjection,
  startLastCall,
  supersede,
  takePosition,
  withdrawObjection,
} from '@meanwhile/sdk';
import { fakeBackend } from './fake-backend.js';

type Backend = ReturnType<typeof fakeBackend>;
async function signIn(backend: Backend) {
  const client = createClient({ adapter: backend.adapter, storage: 'memory' });
  await client.connect();
  return client;
}
async function connected() {
  const backend = fakeBackend({}, { user: 'ann' });
  const client = await signIn(backend);
  return { backend, client, pushes: () => backend.named('push').length };
}
const refusal =
  (message: string, code = 'invalid') =>
  (error: unknown): boolean =>
    isMeanwhileError(error) && error.code === code && error.message === message && !!error.data.issues?.length;
const DAY = 86_400_000;
const later = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const options = ['x', 'y', 'z'].map((id) => ({ id, title: id.toUpperCase() }));

describe('taking part in a decision', () => {
  it('goes from an objection over its resolution to an outcome, refused in between before anything is sent', async () => {
    const { client, pushes } = await connected();
    const decision = await proposeDecision(client, { title: 'T', method: 'consent', decider: 'ann' });
    assert.ok(decision.openedAt);
    await takePosition(client, { decision, stance: 'agree' });
    const objection = await raiseObjection(client, { decision, reason: 'It breaks links' });
    assert.deepEqual((await lookAtDecision(client, decision)).obstacles, ['open-objection']);
    const before = pushes();
    await assert.rejects(decide(client, { decision, statement: 'Yes' }), refusal('open-objection'));
    await assert.rejects(startLastCall(client, { decision, until: later(1) }), refusal('open-objection'));
    await assert.rejects(raiseObjection(client, { decision, reason: ' ' }), refusal('no-reason'));
    await assert.rejects(resolveObjection(client, { objection }), refusal('no-resolution'));
    assert.equal(pushes(), before, 'nothing was sent');
    const offered = await offerResolution(client, { objection, resolution: 'A test for it' });
    assert.deepEqual([offered.state, offered.resolutionBy], ['open', 'ann']);
    assert.equal((await resolveObjection(client, { objection })).state, 'resolved');
    assert.equal((await decide(client, { decision, statement: 'Yes' })).stage, 'decided');
    await assert.rejects(raiseObjection(client, { decision, reason: 'Late' }), refusal('not-asking'));
    client.close();
  });

  it('leaves an objection to its author', async () => {
    const { backend, client } = await connected();
    const decision = await proposeDecision(client, { title: 'T', method: 'consent', decider: 'ann' });
    const objection = await raiseObjection(client, { decision, reason: 'It breaks links' });
    const row = backend.rows.get(`objection/${objection.id}`);
    backend.rows.set(`objection/${objection.id}`, { ...row!, author: 'bo' });
    const other = await signIn(backend);
    await other.get('decision', decision.id);
    await other.get('objection', objection.id);
    await assert.rejects(withdrawObjection(other, { objection: objection.id }), refusal('not-yours', 'forbidden'));
    client.close();
    other.close();
  });

  it('asks for time that runs out by itself, once', async () => {
    const { client } = await connected();
    const decision = await proposeDecision(client, { title: 'T', decider: 'ann' });
    await assert.rejects(askForTime(client, { decision, until: later(20) }), refusal('too-long'));
    const hold = await askForTime(client, { decision, until: later(1), reason: 'To read it' });
    await assert.rejects(decide(client, { decision, statement: 'Yes' }), refusal('on-hold'));
    await assert.rejects(askForTime(client, { decision, until: later(2) }), refusal('held-before'));
    await endHold(client, hold);
    assert.equal((await decide(client, { decision, statement: 'Yes' })).stage, 'decided');
    client.close();
  });

  it('takes the vote that the method asks for, and adopts its result', async () => {
    const { client } = await connected();
    const decision = await proposeDecision(client, { title: 'T', method: 'ranked', decider: 'ann', options });
    await assert.rejects(takePosition(client, { decision, stance: 'agree' }), refusal('vote-odd'));
    await takePosition(client, { decision, stance: 'agree', ranking: ['y', 'x'] });
    const again = await takePosition(client, { decision, stance: 'agree', ranking: ['x', 'y'] });
    assert.deepEqual(again.ranking, ['x', 'y']);
    assert.deepEqual((await lookAtDecision(client, decision)).result.winners, ['x']);
    await assert.rejects(decide(client, { decision, statement: 'Y', option: 'y' }), refusal('not-the-winner'));
    assert.equal((await decide(client, { decision, statement: 'X', option: 'x' })).outcome?.option, 'x');
    client.close();
  });

  it('keeps a detached vote apart from its person, once, and shows nobody a position', async () => {
    const { backend, client } = await connected();
    const visibility = { results: 'after-close', voters: 'detached' } as const;
    const decision = await proposeDecision(client, { title: 'T', method: 'majority', options, visibility });
    await assert.rejects(takePosition(client, { decision, stance: 'agree', option: 'x' }), refusal('detached-only'));
    await castVote(client, { decision, stance: 'agree', option: 'x' });
    await assert.rejects(castVote(client, { decision, stance: 'agree', option: 'y' }), refusal('voted-already'));
    const ballots = [...backend.rows.values()].filter(({ kind }) => kind === 'ballot');
    assert.equal(ballots.length, 1);
    assert.ok(!JSON.stringify(ballots).includes('ann'));
    assert.equal(ballots[0]?.createdAt, `${decision.openedAt?.slice(0, 10)}T00:00:00.000Z`);
    assert.equal([...backend.rows.values()].filter(({ kind }) => kind === 'position').length, 0);
    client.close();
  });

  it('calls last, and lapses only after the time to decide', async () => {
    const { client } = await connected();
    const decision = await proposeDecision(client, { title: 'T', decider: 'ann', decideBy: later(-1) });
    const called = await startLastCall(client, { decision, until: later(1) });
    assert.deepEqual([called.stage, !!called.lastCall?.from], ['last-call', true]);
    await assert.rejects(lapseDecision(client, decision), refusal('not-lapsed'));
    const other = await proposeDecision(client, { title: 'T', decider: 'ann', decideBy: later(-1) });
    assert.equal((await lapseDecision(client, other)).stage, 'lapsed');
    client.close();
  });

  it('is asked for again with a reason and something new', async () => {
    const { client, backend } = await connected();
    const decision = await proposeDecision(client, { title: 'T', decider: 'ann' });
    await decide(client, { decision, statement: 'Yes' });
    const row = backend.rows.get(`decision/${decision.id}`)!;
    const old = { ...(row['outcome'] as object), at: later(-3) };
    await client.edit('decision', decision.id, { outcome: old as never });
    await assert.rejects(reopen(client, { decision }), refusal('no-reason'));
    await assert.rejects(reopen(client, { decision, reason: 'Rent' }), refusal('no-news'));
    const again = await reopen(client, { decision, reason: 'Rent', news: 'It doubles in May' });
    assert.deepEqual(
      [again.stage, again.standing, again.reopenings?.[0]?.news],
      ['open', undefined, 'It doubles in May'],
    );
    client.close();
  });
});

describe('decisions and each other', () => {
  it('are replaced and amended in both directions, never in a circle', async () => {
    const { client } = await connected();
    const made = [];
    for (const title of ['One', 'Two', 'Three']) {
      const decision = await proposeDecision(client, { title });
      await decide(client, { decision, statement: 'Yes' });
      made.push(decision);
    }
    const [one, two, three] = made as [(typeof made)[0], (typeof made)[0], (typeof made)[0]];
    for (let i = 0; i < 2; i++) await amend(client, { decision: one!, by: two! });
    assert.deepEqual(
      client.peek('decision', one!.id)?.amendedBy?.map(({ title }) => title),
      ['Two'],
    );
    assert.deepEqual(
      client.peek('decision', two!.id)?.amends?.map(({ title }) => title),
      ['One'],
    );
    await assert.rejects(amend(client, { decision: two!, by: one! }), refusal('cycle'));
    await supersede(client, { decision: two!, by: three! });
    await assert.rejects(supersede(client, { decision: three!, by: one! }), refusal('cycle'));
    client.close();
  });

  it('are asked about again when something they rest on holds no more', async () => {
    const { client } = await connected();
    const decision = await proposeDecision(client, { title: 'T', review: { when: ['Rent stays'] } });
    const failed = await failAssumption(client, { decision, assumption: 'Rent stays' });
    assert.deepEqual(failed.review?.failed, ['Rent stays']);
    const true_ = await failAssumption(client, { decision, assumption: 'Rent stays', holds: true });
    assert.deepEqual(true_.review?.failed, []);
    await assert.rejects(failAssumption(client, { decision, assumption: 'Other' }), refusal('unknown-assumption'));
    client.close();
  });
});
