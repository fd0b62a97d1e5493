import { createRandomId, responseId, submittedId } from '../../model/id.js';
import type { Check, Scene } from '../check.js';
import { needs, twoPeople, writes } from '../check.js';
import { equals, holds } from '../expect.js';
import { readings, secret } from '../readings.js';
import type { Side } from '../side.js';

/** The day in UTC: a window of that day is open somewhere. */
const today = (): string => new Date().toISOString().slice(0, 10);
const questions = [{ id: 'done', type: 'text', label: 'What is done?' }];
const schedule = { every: 'day', start: '2026-01-05' };

/** Asks a form whose answers are revealed later. A backend that cannot withhold answers refuses it, which is as honest. */
async function ask({ a }: Scene, privacy: object): Promise<string | undefined> {
  const id = `form-${createRandomId()}`;
  const data = { title: 'Blind', questions, schedule, window: { workingHours: 8 }, privacy };
  const [result] = await a.push({ op: 'create', kind: 'check-in', id, data });
  if (result?.ok) return id;
  holds(result, 'No result for a form whose answers are revealed later.');
  equals(result.error.code, 'unsupported', 'The code for a form whose answers cannot be withheld');
  return undefined;
}
const answer = (checkIn: string, side: Side, text: string) =>
  ({
    op: 'create',
    kind: 'response',
    id: responseId(checkIn, today(), side.session.user!.id),
    data: { checkIn, localDate: today(), answers: { done: text } },
  }) as const;

export const revealChecks: readonly Check[] = [
  {
    name: 'answers shown after one’s own are in no response before it, and in all after it',
    level: 'privacy',
    skip: needs(writes('check-in', 'response'), twoPeople),
    async run(scene) {
      const { a, b } = scene;
      const form = await ask(scene, { identity: 'named', reveal: 'after-mine' });
      if (!form) return;
      const theirs = answer(form, a, secret);
      await a.write(theirs);
      const before = await readings(b, 'response', theirs.id);
      holds(!before.includes(secret), 'An answer is sent to someone who has not answered yet.');
      const { cursor } = b.capabilities.changes ? await b.pull(null) : { cursor: null };
      await b.write(answer(form, b, 'Mine'));
      equals((await b.get(theirs.id, 'response'))?.['answers'], { done: secret }, 'What is read after answering');
      if (!b.capabilities.changes) return;
      const told = JSON.stringify((await b.pull(cursor)).changes);
      holds(told.includes(secret), 'What is revealed by one’s own answer is in no change.');
    },
  },
  {
    name: 'answers of others that were imported are in no response before one’s own, where the form says so',
    level: 'privacy',
    skip: needs(writes('check-in', 'response')),
    async run(scene) {
      const { a } = scene;
      const form = await ask(scene, { identity: 'named', reveal: 'after-mine' });
      if (!form) return;
      const id = responseId(form, today(), 'somebody-else');
      const data = { checkIn: form, localDate: today(), author: 'somebody-else', answers: { done: secret } };
      // One person may be all there is; what others wrote then comes by import, or is refused.
      const [result] = await a.push({ op: 'create', kind: 'response', id, data });
      if (!result?.ok) return;
      holds(!(await readings(a, 'response', id)).includes(secret), 'An imported answer is sent before one’s own.');
      const { cursor } = a.capabilities.changes ? await a.pull(null) : { cursor: null };
      await a.write(answer(form, a, 'Mine'));
      equals((await a.get(id, 'response'))?.['answers'], { done: secret }, 'What is read after answering');
      if (!a.capabilities.changes) return;
      const told = JSON.stringify((await a.pull(cursor)).changes);
      holds(told.includes(secret), 'What is revealed by one’s own answer is in no change.');
    },
  },
  {
    name: 'answers shown after the window are in no response while it is open',
    level: 'privacy',
    skip: needs(writes('check-in', 'response'), twoPeople),
    async run(scene) {
      const { a, b } = scene;
      const form = await ask(scene, { identity: 'named', reveal: 'after-window' });
      if (!form) return;
      const theirs = answer(form, a, secret);
      await a.write(theirs);
      await b.write(answer(form, b, 'Mine'));
      const before = await readings(b, 'response', theirs.id);
      holds(!before.includes(secret), 'An answer is sent while its window is open.');
      holds((await a.get(theirs.id, 'response'))?.['answers'], 'One’s own answer is not there.');
    },
  },
  {
    name: 'answers shown after the last working day are in no response before it has ended everywhere',
    level: 'privacy',
    skip: needs(writes('check-in', 'response'), twoPeople),
    async run(scene) {
      const { a, b } = scene;
      const form = await ask(scene, { identity: 'named', reveal: 'after-last-day' });
      if (!form) return;
      const theirs = answer(form, a, secret);
      await a.write(theirs);
      await b.write(answer(form, b, 'Mine'));
      const before = await readings(b, 'response', theirs.id);
      holds(!before.includes(secret), 'An answer is sent while somebody’s day has not ended.');
    },
  },
  {
    name: 'votes shown after one’s own are in no response before it',
    level: 'privacy',
    skip: needs(writes('check-in', 'ballot', 'submitted'), twoPeople),
    async run(scene) {
      const { a, b } = scene;
      const form = await ask(scene, { identity: 'detached', reveal: 'after-mine' });
      if (!form) return;
      const subject = { kind: 'check-in', id: form };
      const id = createRandomId();
      const day = { subject, localDate: today() };
      const note = (side: Side) => submittedId(subject, today(), side.session.user!.id);
      await a.write({ op: 'create', kind: 'ballot', id, data: { ...day, answers: { done: secret } } });
      await a.write({ op: 'create', kind: 'submitted', id: note(a), data: day });
      holds(!(await readings(b, 'ballot', id)).includes(secret), 'A vote is sent to someone who has not voted yet.');
      await b.write({ op: 'create', kind: 'submitted', id: note(b), data: day });
      const read = (await b.list({ kind: 'ballot', ids: [id] })).items;
      // One vote is fewer than any group it could hide in: a backend may withhold it still.
      equals(read[0]?.['answers'] ?? { done: secret }, { done: secret }, 'What is read after voting');
    },
  },
  {
    name: 'what is stored of a vote names nobody and no time',
    level: 'privacy',
    skip: needs(writes('ballot'), twoPeople, ({ probe }) => (probe.stored ? undefined : 'no probe: stored')),
    async run({ a, b, probe }) {
      const id = createRandomId();
      const before = Date.now();
      const data = { subject: { kind: 'decision', id: 'd' }, localDate: '2026-03-02', answers: { choice: 'yes' } };
      await a.write({ op: 'create', kind: 'ballot', id, data: { ...data, author: a.session.user!.id } });
      const rows = (await probe.stored!()).filter((row) => JSON.stringify(row).includes(id));
      holds(rows.length > 0, 'The probe does not show the vote.');
      const text = JSON.stringify(rows);
      for (const side of [a, b])
        holds(!text.includes(JSON.stringify(side.session.user!.id)), 'What is stored of a vote names a person.');
      const instants = [...text.matchAll(/"(\d{4}-\d\d-\d\dT[^"]+)"|\b(1\d{12})\b/g)].map(([, iso, number]) =>
        iso ? Date.parse(iso) : Number(number),
      );
      const close = instants.filter((time) => Math.abs(time - before) < 3_600_000);
      equals(close, [], 'Times near the moment of voting, stored with a vote');
    },
  },
];
