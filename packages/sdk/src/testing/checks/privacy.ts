import { createRandomId, positionId, submittedId } from '../../model/id.js';
import type { Check, Scene } from '../check.js';
import { needs, signedIn, writes } from '../check.js';
import { equals, holds } from '../expect.js';
import type { Item } from '../side.js';

/** Fields that watch people. None of them has a place in a backend for Meanwhile, whatever it is meant for. */
export const forbiddenFields: readonly string[] = (
  'readBy seenBy viewedBy views viewCount lastSeen lastSeenAt lastActive lastActiveAt online presence active ' +
  'typing isTyping durationMs duration timeTaken timeSpent startedAt submittedAt responseTime responseRate ' +
  'participationRate completionRate keystrokes scrollDepth ip ipAddress userAgent deviceId geolocation'
).split(' ');

function fieldNames(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) fieldNames(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      into.add(name);
      fieldNames(inner, into);
    }
  return into;
}
function watchesNobody(value: unknown, where: string): void {
  const names = fieldNames(value);
  const found = forbiddenFields.filter((name) => names.has(name));
  equals(found, [], `Fields that watch people, in ${where}`);
}
const day = '2026-03-02';
const subject = { kind: 'check-in', id: 'standup' };
/** Casts ballots whose answers tell them apart; who casts them is offered, and must not be kept. */
async function cast({ a, b }: Scene, count: number): Promise<readonly Item[]> {
  for (let i = 0; i < count; i++) {
    const side = i % 2 ? a : b;
    const author = side.session.user?.id;
    const data = {
      subject,
      localDate: day,
      answers: { mood: i + 1 },
      ...(author && { author }),
      createdAt: new Date().toISOString(),
    };
    await side.write({ op: 'create', kind: 'ballot', id: createRandomId(), data });
  }
  const { items } = await b.list({ kind: 'ballot', limit: 100 });
  equals(items.length, count, 'How many ballots there are');
  return items;
}
const ballots = needs(writes('ballot'), signedIn);

export const privacyChecks: readonly Check[] = [
  {
    name: 'nothing that is read watches people',
    level: 'privacy',
    async run(scene) {
      const { a, b, sample } = scene;
      const canWrite = !writes()({ a: a.session, sample });
      if (canWrite) await a.create(0);
      for (const kind of [sample.kind, 'person', 'space', 'comment', 'check-in', 'response', 'decision']) {
        const { items } = await b.list({ kind, limit: 100 });
        watchesNobody(items, `what is listed as ${kind}`);
      }
      watchesNobody(a.session, 'the session');
      if (a.capabilities.people) watchesNobody((await a.people({})).items, 'the people');
      if (a.capabilities.changes) watchesNobody((await a.pull(null)).changes, 'the changes');
    },
  },
  {
    name: 'a ballot carries no person',
    level: 'privacy',
    skip: ballots,
    async run(scene) {
      const items = await cast(scene, 2);
      for (const item of items) {
        holds(!('author' in item), 'A ballot has an author.');
        const text = JSON.stringify(item);
        for (const { session } of [scene.a, scene.b]) {
          const { id = '' } = session.user ?? {};
          // A short id like "1" may occur anywhere; as a value of its own it may not.
          holds(!text.includes(`:${JSON.stringify(id)}`), `A ballot names the person ${id}.`);
        }
      }
    },
  },
  {
    name: 'a ballot carries no clock: all of one day look alike',
    level: 'privacy',
    skip: ballots,
    async run(scene) {
      const items = await cast(scene, 3);
      const start = `${day}T00:00:00.000Z`;
      for (const item of items) {
        equals([item.createdAt, item.updatedAt], [start, start], 'When a ballot was cast');
        equals([item.seq ?? null, item['at'] ?? null], [null, null], 'The place of a ballot in the order of changes');
      }
      equals(new Set(items.map((item) => item.version)).size, 1, 'How many versions the ballots have');
    },
  },
  {
    name: 'the order of ballots does not tell the order of voting',
    level: 'privacy',
    skip: ballots,
    async run(scene) {
      const items = await cast(scene, 6);
      const ids = items.map((item) => item.id);
      equals(ids, [...ids].sort().reverse(), 'The ballots, which are ordered by their random ids');
      if (!scene.b.capabilities.changes) return;
      const { changes } = await scene.b.pull(null);
      const told = changes.filter((change) => ('put' in change ? change.put.kind : change.del.kind) === 'ballot');
      equals(told, [], 'Ballots among the changes, whose order tells who voted when');
    },
  },
  {
    name: 'a ballot cannot be edited, and sending it twice counts once',
    level: 'privacy',
    skip: ballots,
    async run({ a, b }) {
      const id = createRandomId();
      const ballot = {
        op: 'create',
        kind: 'ballot',
        id,
        data: { subject, localDate: day, answers: { mood: 4 } },
      } as const;
      await a.write(ballot);
      await a.write(ballot);
      const [edit] = await b.push({ op: 'edit', kind: 'ballot', id, patch: { answers: { mood: 1 } } });
      holds(edit && !edit.ok, 'A ballot belongs to nobody, and yet somebody could edit it.');
      const { items } = await b.list({ kind: 'ballot' });
      equals(
        items.map((item) => item['answers']),
        [{ mood: 4 }],
        'The answers',
      );
    },
  },
  {
    name: 'the note that someone took part tells nothing of the answer',
    level: 'privacy',
    skip: needs(ballots, writes('submitted')),
    async run(scene) {
      const { a } = scene;
      const id = submittedId(subject, day, a.session.user!.id);
      await a.write({ op: 'create', kind: 'submitted', id, data: { subject, localDate: day } });
      const [ballot] = await cast(scene, 1);
      const note = await scene.b.get(id, 'submitted');
      holds(note && !JSON.stringify(note).includes(ballot.id), 'The note names the ballot.');
      holds(!('answers' in note), 'The note carries the answers.');
    },
  },
  {
    name: 'a stance has the id of its person and decision, so it cannot double',
    level: 'privacy',
    skip: needs(writes('position'), signedIn),
    async run({ a, b }) {
      const id = positionId('decision-1', a.session.user!.id);
      await a.write({ op: 'create', kind: 'position', id, data: { decision: 'decision-1', stance: 'concern' } });
      await a.write({ op: 'create', kind: 'position', id, data: { decision: 'decision-1', stance: 'agree' } });
      const { items } = await b.list({ kind: 'position' });
      equals(
        items.map((item) => [item.id, item['stance']]),
        [[id, 'agree']],
        'The stances',
      );
    },
  },
];
