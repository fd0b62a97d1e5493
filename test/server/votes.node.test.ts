// Votes with names on a decision that shows them later: who reads what, and when, over HTTP and in the stream.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRandomId, positionId, responseId, submittedId, submittedIds } from '@meanwhile/sdk';
import { openDue } from '../../packages/server/src/entries/votes.js';
import { type Backend, signedIn, startBackend } from './backend.js';
import { openPrepared } from './prepared.js';

const secret = 'Only for later';
const HOUR = 3_600_000;
const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
let backend: Backend;
before(async () => (backend = await startBackend(await openPrepared())));
after(() => backend.close());

interface Result {
  readonly ok: boolean;
  readonly entity?: Item;
  readonly error?: { readonly code: string; readonly issues?: readonly { readonly message: string }[] };
}
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly reason?: string;
}
async function ask<T>(person: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${backend.address}${path}`, {
    headers: signedIn(person),
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}
const push = async (person: string, ...mutations: object[]): Promise<readonly Result[]> => {
  const body = { mutations: mutations.map((one) => ({ key: createRandomId(), ...one })) };
  return (await ask<{ results: readonly Result[] }>(person, '/v1/push', body)).results;
};
async function accepted(person: string, ...mutations: object[]): Promise<void> {
  for (const result of await push(person, ...mutations)) assert.ok(result.ok, JSON.stringify(result));
}
const create = (kind: string, id: string, data: object) => ({
  op: 'create',
  kind,
  id,
  data: { space: 'team', ...data },
});
const edit = (kind: string, id: string, patch: object) => ({ op: 'edit', kind, id, patch });
const changed = (id: string, patch: object) => accepted('dee', edit('decision', id, patch));

/** Dee decides, Ana and Ben are asked. */
async function decision(results: string, more: object = {}): Promise<string> {
  const id = createRandomId();
  const people = { decider: 'dee', consulted: ['ana', 'ben'] };
  const visibility = { results, voters: 'named' };
  const data = { title: 'Where?', stage: 'open', openedAt: at(-1), visibility, method: 'consent', ...people, ...more };
  await accepted('dee', create('decision', id, data));
  return id;
}
const vote = (id: string, person: string, more: object = {}) =>
  accepted(person, create('position', positionId(id, person), { decision: id, stance: 'agree', ...more }));
const query = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const changesOf = (person: string, since?: string) =>
  ask<{ cursor: string; changes: { put?: Item; del?: Item }[] }>(
    person,
    `/v1/changes${since ? `?since=${since}` : ''}`,
  );

/** Everything a person gets to read of somebody's vote on a decision. */
async function readings(id: string, who: string, { reads }: { readonly reads: string }): Promise<readonly boolean[]> {
  const own = positionId(id, who);
  const answers = await Promise.all([
    ask(reads, `/v1/position?filter=${query(['decision', 'eq', id])}`),
    ask(reads, `/v1/position?filter=${query(['reason', 'eq', secret])}&limit=500`),
    ask(reads, `/v1/position/${encodeURIComponent(own)}`),
    ask(reads, `/v1/position?ids=${query([own])}`),
    ask(reads, `/v1/search?text=${encodeURIComponent(secret)}&limit=500`),
    changesOf(reads),
  ]);
  return answers.map(
    (answer) => JSON.stringify(answer).includes(`"id":${JSON.stringify(own)},`) || quotes(answer, own),
  );
}
const quotes = (answer: unknown, id: string): boolean => JSON.stringify(answer).includes(`"${id}"`);
const everywhere = (is: boolean): readonly boolean[] => Array.from({ length: 6 }, () => is);
async function isRead(is: boolean, id: string, reads: string): Promise<void> {
  assert.deepEqual(await readings(id, 'ana', { reads }), everywhere(is), `read by ${reads}`);
}

/** What a stream brings from now on; a poke is answered by asking, as the adapter does. */
async function listening(person: string): Promise<{ until(text: string): Promise<string>; stop(): void }> {
  const cut = new AbortController();
  const { cursor } = await changesOf(person);
  const response = await fetch(`${backend.address}/v1/live?since=${cursor}`, {
    headers: { ...signedIn(person), accept: 'text/event-stream' },
    signal: cut.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    stop: () => cut.abort(),
    async until(text) {
      for (;;) {
        if (heard.includes(text)) return heard;
        const { value = '', done } = await reader.read();
        if (done) throw new Error(`The stream ended; heard: ${heard}`);
        heard += value;
        if (value.includes('event: poke')) heard += JSON.stringify(await changesOf(person, cursor));
      }
    },
  };
}

describe('votes with names that show later', () => {
  it('after one’s own: are nowhere before it, and everywhere after it', async () => {
    const id = await decision('after-mine');
    await vote(id, 'ana', { reason: secret });
    await isRead(false, id, 'ben');
    await isRead(true, id, 'ana');
    const { cursor } = await changesOf('ben');
    await vote(id, 'ben');
    await isRead(true, id, 'ben');
    assert.ok(quotes(await changesOf('ben', cursor), positionId(id, 'ana')), 'the opening is a change');
    await isRead(false, id, 'cem');
  });

  it('once it is decided: the decision opens them for everybody, and whoever listens hears of it', async () => {
    const id = await decision('after-close');
    const stream = await listening('ben');
    await vote(id, 'ana', { reason: secret });
    await vote(id, 'ben');
    const before = await stream.until(positionId(id, 'ben'));
    assert.ok(!before.includes(secret), 'a stream tells a vote that is held');
    await isRead(false, id, 'ben');
    await isRead(false, id, 'dee');
    await changed(id, { stage: 'withdrawn' });
    await isRead(true, id, 'ben');
    await isRead(true, id, 'cem');
    assert.ok((await stream.until(secret)).includes(positionId(id, 'ana')));
    stream.stop();
  });

  it('stay held when they are changed, by an edit that names no decision', async () => {
    const id = await decision('after-close');
    await vote(id, 'ana');
    await accepted('ana', edit('position', positionId(id, 'ana'), { reason: secret }));
    await isRead(false, id, 'ben');
  });

  it('show to whoever decides once the time to vote is over, and to nobody else', async () => {
    const id = await decision('after-close', { decideBy: at(1) });
    await vote(id, 'ana', { reason: secret });
    await isRead(false, id, 'dee');
    await changed(id, { decideBy: at(-1) });
    await isRead(true, id, 'dee');
    await isRead(false, id, 'ben');
  });

  it('open by the clock when the last day has ended, and that is told', async () => {
    const id = await decision('after-last-day', { decideBy: at(1) });
    await vote(id, 'ana', { reason: secret });
    await isRead(false, id, 'ben');
    const { cursor } = await changesOf('ben');
    const later = { store: backend.store, now: () => Date.now() + 15 * 24 * HOUR };
    assert.equal(await openDue(later), 1);
    assert.ok(quotes(await changesOf('ben', cursor), positionId(id, 'ana')), 'the opening is a change');
    await isRead(true, id, 'ben');
    assert.equal(await openDue(later), 0, 'told once');
  });

  it('leave a note of who has taken part, whatever the client sends, which goes with the vote', async () => {
    const id = await decision('after-close');
    const note = submittedId({ kind: 'decision', id }, at(-1).slice(0, 10), 'ana');
    const noted = async () => quotes(await ask('ben', `/v1/submitted?filter=${query(['subject.id', 'eq', id])}`), note);
    await vote(id, 'ana');
    assert.ok(await noted());
    await accepted('ana', { op: 'delete', kind: 'position', id: positionId(id, 'ana') });
    assert.ok(!(await noted()));
    // One of before names no kind: it is the same note, and goes the same way.
    const subject = { kind: 'decision', id };
    const localDate = at(-1).slice(0, 10);
    const [, earlier] = submittedIds(subject, localDate, 'ana');
    await accepted('ana', {
      op: 'create',
      kind: 'submitted',
      id: earlier,
      data: { space: 'team', subject, localDate },
    });
    await vote(id, 'ana');
    assert.ok(!(await noted()), 'there is one already');
    await accepted('ana', { op: 'delete', kind: 'position', id: positionId(id, 'ana') });
    assert.ok(!quotes(await ask('ben', '/v1/submitted?limit=500'), earlier));
    const open = await decision('always');
    await vote(open, 'ana');
    assert.equal(
      quotes(
        await ask('ben', '/v1/submitted?limit=500'),
        submittedId({ kind: 'decision', id: open }, at(-1).slice(0, 10), 'ana'),
      ),
      false,
    );
  });

  it('count for the rules all the same: what lost is not adopted, what won is', async () => {
    const options = ['lisbon', 'lima'].map((id) => ({ id, title: id }));
    const id = await decision('after-close', { method: 'majority', options, quorum: 1 });
    for (const person of ['ana', 'ben', 'dee']) await vote(id, person, { option: 'lisbon' });
    const outcome = (option: string) => ({
      stage: 'decided',
      standing: 'accepted',
      outcome: { statement: 'There.', option, by: ['dee'], at: at(0) },
    });
    const [lost] = await push('dee', edit('decision', id, outcome('lima')));
    assert.deepEqual(lost?.error?.issues?.[0]?.message, 'not-the-winner');
    await changed(id, outcome('lisbon'));
  });

  it('are not opened by a decision with the same id in another space', async () => {
    const id = await decision('after-close');
    await vote(id, 'ana', { reason: secret });
    const data = {
      title: 'Mine',
      stage: 'withdrawn',
      visibility: { results: 'always', voters: 'named' },
      space: 'other',
    };
    await push('ben', create('decision', id, data));
    await openDue({ store: backend.store, now: Date.now });
    await isRead(false, id, 'ben');
  });
});

describe('answers that show later', () => {
  it('stay held when they are changed, by an edit that names no form', async () => {
    const id = createRandomId();
    const today = at(0).slice(0, 10);
    const questions = [{ id: 'done', type: 'text', label: 'Done?' }];
    const privacy = { identity: 'named', reveal: 'after-window' };
    const schedule = { every: 'day', start: '2026-01-05' };
    await accepted(
      'dee',
      create('check-in', id, { title: 'Day', questions, privacy, schedule, window: { workingHours: 8 } }),
    );
    const mine = responseId(id, today, 'ana');
    await accepted('ana', create('response', mine, { checkIn: id, localDate: today, answers: { done: 'First' } }));
    await accepted('ana', edit('response', mine, { answers: { done: secret } }));
    assert.ok(!quotes(await ask('ben', `/v1/response?filter=${query(['checkIn', 'eq', id])}`), mine));
  });

  it('are told once when time has opened them', async () => {
    const id = createRandomId();
    const day = at(-24 * 20).slice(0, 10);
    const questions = [{ id: 'done', type: 'text', label: 'Done?' }];
    const privacy = { identity: 'named', reveal: 'after-last-day' };
    await accepted(
      'dee',
      create('check-in', id, { title: 'Day', questions, privacy, schedule: { every: 'day', start: day } }),
    );
    const mine = responseId(id, day, 'ana');
    await accepted('ana', create('response', mine, { checkIn: id, localDate: day, answers: { done: 'Late' } }));
    const { cursor } = await changesOf('ben');
    assert.equal(await openDue({ store: backend.store, now: Date.now }), 1);
    assert.ok(quotes(await changesOf('ben', cursor), mine));
  });
});
