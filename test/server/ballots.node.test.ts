// Somebody lists the detached answers again and again while people vote, beside the notes of who has taken part.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRandomId, submittedId, submittedIds } from '@meanwhile/sdk';
import { letGo } from '../../packages/server/src/entries/ballot-groups.js';
import { clearOld } from '../../packages/server/src/entries/retention.js';
import { type Backend, signedIn, startBackend } from './backend.js';
import { openPrepared } from './prepared.js';

const least = 5;
const today = new Date().toISOString().slice(0, 10);
let backend: Backend;
before(async () => (backend = await startBackend(await openPrepared())));
after(() => backend.close());

interface Result {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}
async function push(person: string, ...mutations: object[]): Promise<readonly Result[]> {
  const response = await fetch(`${backend.address}/v1/push`, {
    method: 'POST',
    headers: signedIn(person),
    body: JSON.stringify({ mutations: mutations.map((one) => ({ key: createRandomId(), ...one })) }),
  });
  return ((await response.json()) as { results: readonly Result[] }).results;
}
const question = { id: 'mood', type: 'mood', label: 'Mood' };
async function ask(id: string, more: object = {}): Promise<void> {
  const data = { space: 'team', title: 'Mood', questions: [question], privacy: { identity: 'detached' }, ...more };
  const [made] = await push('steward', { op: 'create', kind: 'check-in', id, data });
  assert.equal(made?.ok, true);
}
const edit = (id: string, patch: object) => push('steward', { op: 'edit', kind: 'check-in', id, patch });
async function vote(person: string, form: string, more: object = {}): Promise<Result | undefined> {
  const data = {
    space: 'team',
    subject: { kind: 'check-in', id: form },
    localDate: today,
    answers: { mood: 3 },
    ...more,
  };
  return (await push(person, { op: 'create', kind: 'ballot', id: createRandomId(), data }))[0];
}
async function votes(form: string, people: readonly string[]): Promise<void> {
  for (const person of people) assert.equal((await vote(person, form))?.ok, true, person);
}
async function listed(form: string): Promise<readonly string[]> {
  const filter = encodeURIComponent(JSON.stringify(['subject.id', 'eq', form]));
  const response = await fetch(`${backend.address}/v1/ballot?limit=500&filter=${filter}`, {
    headers: signedIn('watcher'),
  });
  return ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
}
const team = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `p${i}`);

describe('detached answers, listed again after every single vote', () => {
  it('leave in groups of at least the promised size, and all of them in the end', async () => {
    await ask('f');
    let seen: readonly string[] = [];
    const steps: number[] = [];
    for (const person of team(23)) {
      await votes('f', [person]);
      const now = await listed('f');
      assert.ok(
        seen.every((id) => now.includes(id)),
        'what was shown stays',
      );
      if (now.length > seen.length) steps.push(now.length - seen.length);
      seen = now;
    }
    // At 10, 15 and 20 votes; the last three hide among eight.
    assert.deepEqual(steps, [least, least, least]);
    await edit('f', { state: 'ended' });
    const all = await listed('f');
    assert.equal(all.length, 23);
    assert.ok(all.length - seen.length >= least);
  });

  it('are drawn by chance from all that wait, not in the order they came', () => {
    const all = Array.from({ length: 10 }, (_, i) => `id${i}`);
    const first = all.slice(0, least).join();
    const drawn = Array.from({ length: 40 }, () => letGo({ all, shown: [] }, { least, closed: false }).join());
    assert.ok(drawn.some((ids) => ids !== first));
    assert.ok(new Set(drawn).size > 10);
  });

  it('never leave while they are fewer than a group, also when it is over', async () => {
    await ask('few');
    await votes('few', team(least - 1));
    await edit('few', { state: 'ended' });
    assert.deepEqual(await listed('few'), []);
  });

  it('are all there at once when everybody who was asked by name has answered', async () => {
    await ask('asked', { people: team(6) });
    await votes('asked', team(5));
    assert.deepEqual(await listed('asked'), [], 'the sixth would be alone');
    await votes('asked', ['p5']);
    assert.equal((await listed('asked')).length, 6);
  });

  it('hide in a group of their own when they come after the others were shown', async () => {
    await ask('late', { people: team(5) });
    await votes('late', team(5));
    assert.equal((await listed('late')).length, 5);
    await edit('late', { people: team(9) });
    await votes('late', ['p5', 'p6', 'p7', 'p8']);
    assert.equal((await listed('late')).length, 5, 'four would be told apart from the five');
    await votes('late', ['p9']);
    assert.equal((await listed('late')).length, 10);
  });

  it('stay held back when the form is deleted, and go when its trace goes', async () => {
    await ask('deleted');
    await votes('deleted', team(3));
    await push('steward', { op: 'delete', kind: 'check-in', id: 'deleted' });
    assert.deepEqual(await listed('deleted'), []);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await clearOld(backend.store, tomorrow);
    assert.deepEqual(await listed('deleted'), [], 'without its trace nothing would hold them back');
    const left = await backend.store.query(`select 1 from ballot_box where subject = 'deleted'`);
    assert.deepEqual(left, []);
  });

  it('cannot be laid into another space, where nothing holds them back', async () => {
    await ask('here');
    assert.equal((await vote('p1', 'here', { space: 'elsewhere' }))?.ok, false);
  });
});

describe('a vote in a detached decision', () => {
  it('is counted for the deciders when the time to vote is over, and not one by one before', async () => {
    const data = {
      space: 'team',
      title: 'Where?',
      stage: 'open',
      method: 'majority',
      decider: 'steward',
      options: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      visibility: { voters: 'detached', results: 'always' },
    };
    const [made] = await push('steward', { op: 'create', kind: 'decision', id: 'd', data });
    assert.equal(made?.ok, true, JSON.stringify(made));
    const cast = { subject: { kind: 'decision', id: 'd' }, answers: { stance: 'agree', option: 'a' } };
    for (const person of team(6)) {
      const result = await vote(person, 'd', cast);
      assert.equal(result?.ok, true, JSON.stringify(result));
      assert.deepEqual(await listed('d'), []);
    }
    const until = new Date(Date.now() - 1000).toISOString();
    const [edited] = await push('steward', { op: 'edit', kind: 'decision', id: 'd', patch: { decideBy: until } });
    assert.equal(edited?.ok, true, JSON.stringify(edited));
    assert.equal((await listed('d')).length, 6);
  });

  it('waits for the end of the last person’s working day where that was promised', async () => {
    const decideBy = new Date(Date.now() + 3_600_000).toISOString();
    const options = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const visibility = { voters: 'detached', results: 'after-last-day' };
    const data = {
      space: 'team',
      title: 'When?',
      stage: 'open',
      method: 'majority',
      decider: 'steward',
      options,
      decideBy,
      visibility,
    };
    const [made] = await push('steward', { op: 'create', kind: 'decision', id: 'evening', data });
    assert.equal(made?.ok, true, JSON.stringify(made));
    const cast = { subject: { kind: 'decision', id: 'evening' }, answers: { stance: 'agree', option: 'a' } };
    for (const person of team(6)) {
      const voted = await vote(person, 'evening', cast);
      assert.equal(voted?.ok, true, JSON.stringify(voted));
    }
    const works = (weekdays: readonly number[]): object =>
      Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].map((day) => [day, weekdays.includes(day) ? [{ from: '00:00', to: '23:59' }] : []]),
      );
    const everyDay = { name: 'Steward', zone: 'UTC', hours: works([1, 2, 3, 4, 5, 6, 7]) };
    const [said] = await push('steward', { op: 'create', kind: 'person', id: 'steward', data: everyDay });
    assert.equal(said?.ok, true, JSON.stringify(said));
    const until = new Date(Date.now() - 1000).toISOString();
    const [over] = await push('steward', { op: 'edit', kind: 'decision', id: 'evening', patch: { decideBy: until } });
    assert.equal(over?.ok, true, JSON.stringify(over));
    assert.deepEqual(await listed('evening'), [], 'the deadline has passed, the steward’s day has not ended');
    const [gone] = await push('steward', { op: 'edit', kind: 'person', id: 'steward', patch: { hours: works([]) } });
    assert.equal(gone?.ok, true, JSON.stringify(gone));
    assert.equal((await listed('evening')).length, 6, 'nobody works any more whose day could end');
  });
});

describe('notes of who has taken part', () => {
  const noteOf = (person: string, id: string, subject: object) =>
    push(person, { op: 'create', kind: 'submitted', id, data: { space: 'team', subject, localDate: today } });
  const onForm = { kind: 'check-in', id: 'same' };
  const onDecision = { kind: 'decision', id: 'same' };

  it('are apart for a check-in and a decision with the same id', async () => {
    await ask('same');
    const visibility = { results: 'always', voters: 'detached' };
    const decision = { space: 'team', title: 'T', stage: 'open', visibility, decider: 'steward' };
    const [made] = await push('steward', { op: 'create', kind: 'decision', id: 'same', data: decision });
    assert.equal(made?.ok, true);
    assert.equal((await vote('p1', 'same'))?.ok, true);
    const vote2 = { subject: onDecision, answers: { stance: 'agree' } };
    assert.equal((await vote('p1', 'same', vote2))?.ok, true, 'it was the check-in that was answered');
    assert.equal((await vote('p1', 'same', vote2))?.ok, false, 'given once');
    assert.equal((await vote('p1', 'same'))?.ok, false, 'given once');
  });

  it('of before, which name no kind, count for what they are about', async () => {
    const [, earlier] = submittedIds(onForm, today, 'p2');
    assert.equal((await noteOf('p2', earlier, onForm))[0]?.ok, true);
    assert.equal((await vote('p2', 'same'))?.ok, false, 'given once');
    assert.equal((await vote('p2', 'same', { subject: onDecision, answers: { stance: 'agree' } }))?.ok, true);
    const [stranger] = await noteOf('p3', 'submitted:of:another:p3', onForm);
    assert.equal(stranger?.ok, false, 'the id says whose it is and what about');
  });

  it('of before open what one’s own answer opens, and are waited for no more', async () => {
    const people = team(5);
    const privacy = { identity: 'detached', reveal: 'after-mine' };
    await ask('mine', { people: [...people, 'watcher'], privacy });
    await votes('mine', people);
    assert.deepEqual(await listed('mine'), []);
    const form = { kind: 'check-in', id: 'mine' };
    await noteOf('watcher', submittedIds({ ...form, kind: 'decision' }, today, 'watcher')[0], {
      ...form,
      kind: 'decision',
    });
    assert.deepEqual(await listed('mine'), [], 'that is of a decision');
    await noteOf('watcher', submittedIds(form, today, 'watcher')[1], form);
    assert.equal((await listed('mine')).length, 5, 'everybody has answered');
  });
});

describe('what is stored of detached answers', () => {
  it('is one for each person, beside a note, in one row without an order, a key or a change of its own', async () => {
    await ask('g');
    await votes('g', team(7));
    assert.equal((await vote('p1', 'g'))?.ok, false);
    const filter = encodeURIComponent(JSON.stringify(['subject.id', 'eq', 'g']));
    const response = await fetch(`${backend.address}/v1/submitted?filter=${filter}`, { headers: signedIn('watcher') });
    const notes = ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id).sort();
    assert.deepEqual(
      notes,
      team(7).map((person) => submittedId({ kind: 'check-in', id: 'g' }, today, person)),
    );
    const boxes = await backend.store.query<{ ballots: string }>(
      `select ballots::text as ballots from ballot_box where subject = 'g'`,
    );
    assert.equal(boxes.length, 1);
    const ids = Object.keys(JSON.parse(boxes[0]?.ballots ?? '{}') as object);
    assert.deepEqual(ids, [...ids].sort());
    const [traces] = await backend.store.query<{ count: number }>(
      `select count(*)::integer as count from entry where kind = 'ballot'`,
    );
    assert.equal(traces?.count, 0);
    assert.deepEqual(await backend.store.query(`select print from used_key where person = 'p1'`), []);
  });
});
