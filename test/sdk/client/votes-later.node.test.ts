// Votes with names that show later: what each client has, what it counts, and what it may do without having it.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import {
  type Client,
  createClient,
  decide,
  lookAtDecision,
  proposeDecision,
  startLastCall,
  takePosition,
  withdraw,
  withdrawPosition,
} from '@meanwhile/sdk';
import { needDetailQueries, needsMe } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';

const people = ['ana', 'ben', 'dee'] as const;
const options = ['x', 'y'].map((id) => ({ id, title: id.toUpperCase() }));
const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();
const open: Client[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

async function team() {
  const backend = createMemoryBackend();
  const of = async (id: string): Promise<Client> => {
    const client = createClient({
      adapter: createMemoryAdapter({ person: { id, name: id }, backend }),
      storage: 'memory',
    });
    await client.connect();
    open.push(client);
    return client;
  };
  const [ana, ben, dee] = await Promise.all(people.map(of));
  return { ana: ana!, ben: ben!, dee: dee! };
}
/** Until the backend has everything that was written. */
const sent = (client: Client): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (client.queue.length) return;
      stop();
      resolve();
    };
    const stop = client.subscribe(look);
    look();
  });
type Results = 'after-mine' | 'after-close';
async function asked(clients: Awaited<ReturnType<typeof team>>, results: Results, more: object = {}) {
  const { ana, ben, dee } = clients;
  const visibility = { results, voters: 'named' } as const;
  const named = { decider: 'dee', consulted: ['ana', 'ben'] };
  const decision = await proposeDecision(dee, {
    title: 'T',
    method: 'majority',
    options,
    visibility,
    ...named,
    ...more,
  });
  await sent(dee);
  await Promise.all([ana, ben].map((client) => client.get('decision', decision.id)));
  return decision;
}
const votes = async (client: Client, decision: { readonly id: string }): Promise<readonly (string | undefined)[]> =>
  (await client.all('position', ['decision', 'eq', decision.id])).map(({ author }) => author).sort();

describe('a vote with a name that shows later', () => {
  it('is with nobody else, and counted all the same: quorum, silence and whom one waits for', async () => {
    const clients = await team();
    const { ana, ben, dee } = clients;
    const decision = await asked(clients, 'after-close', { quorum: 0.5 });
    await takePosition(ana, { decision, stance: 'agree', option: 'x' });
    await takePosition(ben, { decision, stance: 'agree', option: 'x' });
    await Promise.all([sent(ana), sent(ben)]);
    assert.deepEqual(await votes(dee, decision), []);
    const { turnout, result, obstacles } = await lookAtDecision(dee, decision);
    assert.deepEqual([[...turnout.spoken].sort(), turnout.pending, turnout.quorum], [['ana', 'ben'], ['dee'], true]);
    assert.deepEqual(result.winners, [], 'nobody can tell who leads');
    assert.deepEqual(obstacles, ['not-heard'], 'what is not known stands in nobody’s way here');
  });

  it('shows to whoever decides when the time to vote is over, so that the outcome can be told', async () => {
    const clients = await team();
    const { ana, dee } = clients;
    const decision = await asked(clients, 'after-close', { decideBy: hours(-1) });
    await takePosition(ana, { decision, stance: 'agree', option: 'x' });
    await sent(ana);
    assert.deepEqual(await votes(dee, decision), ['ana']);
    assert.deepEqual((await lookAtDecision(dee, decision)).result.winners, ['x']);
    await assert.rejects(decide(dee, { decision, statement: 'Y', option: 'y' }), /not-the-winner/);
    assert.equal((await decide(dee, { decision, statement: 'X', option: 'x' })).stage, 'decided');
  });

  it('does not keep a decision from its last call or its end', async () => {
    const clients = await team();
    const { ana, ben, dee } = clients;
    const decision = await asked(clients, 'after-close');
    for (const client of [ana, ben, dee]) await takePosition(client, { decision, stance: 'agree', option: 'y' });
    await Promise.all([sent(ana), sent(ben), sent(dee)]);
    assert.equal((await startLastCall(dee, { decision, until: hours(1) })).stage, 'last-call');
    const early = await asked(clients, 'after-close');
    for (const client of [ana, ben, dee]) await takePosition(client, { decision: early, stance: 'agree', option: 'y' });
    await Promise.all([sent(ana), sent(ben)]);
    // Everybody was heard: it may be decided, and a backend that knows the votes has the last word.
    assert.equal((await decide(dee, { decision: early, statement: 'Y', option: 'y' })).stage, 'decided');
  });

  it('opens with one’s own vote, and with the end, for everybody who listens', async () => {
    const clients = await team();
    const { ana, ben, dee } = clients;
    const mine = await asked(clients, 'after-mine');
    await takePosition(ana, { decision: mine, stance: 'agree', option: 'x' });
    await sent(ana);
    assert.deepEqual(await votes(ben, mine), []);
    await takePosition(ben, { decision: mine, stance: 'agree', option: 'y' });
    await sent(ben);
    assert.deepEqual(await votes(ben, mine), ['ana', 'ben']);
    assert.deepEqual(await votes(dee, mine), []);
    const listening = dee.query({ kind: 'position', filter: ['decision', 'eq', mine.id] });
    const heard = new Promise<readonly string[]>((resolve) => {
      listening.subscribe(() => {
        const { items } = listening.get();
        if (items.length === 2) resolve(items.map(({ author }) => author ?? ''));
      });
    });
    await withdraw(dee, { decision: mine });
    assert.deepEqual([...(await heard)].sort(), ['ana', 'ben']);
  });

  it('takes its note along when it is taken back', async () => {
    const clients = await team();
    const { ana, dee } = clients;
    const decision = await asked(clients, 'after-close');
    const position = await takePosition(ana, { decision, stance: 'agree', option: 'x' });
    await withdrawPosition(ana, position);
    await sent(ana);
    assert.deepEqual((await lookAtDecision(dee, decision)).turnout.spoken, []);
    assert.deepEqual(await dee.all('submitted', ['subject.id', 'eq', decision.id]), []);
  });

  it('is waited for by whoever decides, and by nobody once all have voted', async () => {
    const clients = await team();
    const { ana, ben, dee } = clients;
    const decision = await asked(clients, 'after-close', { decideBy: hours(10) });
    const reasons = async (client: Client, id: string) => {
      const decisions = [decision];
      const { positions, submitted } = needDetailQueries(id, { decisions });
      const records = {
        decisions,
        positions: await client.all('position', positions.filter),
        submitted: await client.all('submitted', submitted.filter),
      };
      const reader = { id, now: Date.now(), calendar: workCalendar({}) };
      return needsMe(records, reader).map(({ reason }) => reason);
    };
    await takePosition(ana, { decision, stance: 'agree', option: 'x' });
    await sent(ana);
    assert.deepEqual(await reasons(ana, 'ana'), []);
    assert.deepEqual(await reasons(ben, 'ben'), ['take-part']);
    assert.deepEqual(await reasons(dee, 'dee'), ['take-part']);
    for (const client of [ben, dee]) await takePosition(client, { decision, stance: 'agree', option: 'x' });
    await Promise.all([sent(ben), sent(dee)]);
    assert.deepEqual(await reasons(dee, 'dee'), ['decide']);
  });
});
