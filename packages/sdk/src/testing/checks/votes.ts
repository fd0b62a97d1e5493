import { createRandomId, positionId, submittedId } from '../../model/id.js';
import type { Check, Scene } from '../check.js';
import { needs, twoPeople, writes } from '../check.js';
import { equals, holds } from '../expect.js';
import { readings, secret } from '../readings.js';
import type { Side } from '../side.js';

const day = '2026-01-05';

/** Opens a decision whose votes carry names and show later. A backend that cannot withhold them refuses it, which is as honest. */
async function open({ a }: Scene, results: string): Promise<string | undefined> {
  const id = `decision-${createRandomId()}`;
  const openedAt = `${day}T09:00:00.000Z`;
  const data = { title: 'Blind', stage: 'open', openedAt, visibility: { results, voters: 'named' } };
  const [result] = await a.push({ op: 'create', kind: 'decision', id, data });
  if (result?.ok) return id;
  holds(result, 'No result for a decision whose votes show later.');
  equals(result.error.code, 'unsupported', 'The code for a decision whose votes cannot be withheld');
  return undefined;
}
const me = (side: Side): string => side.session.user!.id;
const vote = (decision: string, side: Side, reason: string) =>
  ({
    op: 'create',
    kind: 'position',
    id: positionId(decision, me(side)),
    data: { decision, stance: 'agree', reason },
  }) as const;
/** Says beside a vote that somebody has taken part: others wait for those who have not. */
const note = (decision: string, side: Side) =>
  ({
    op: 'create',
    kind: 'submitted',
    id: submittedId({ kind: 'decision', id: decision }, day, me(side)),
    data: { subject: { kind: 'decision', id: decision }, localDate: day },
  }) as const;
/** What somebody hears of a vote from a cursor on. */
const told = async (side: Side, cursor: string | null): Promise<boolean> =>
  JSON.stringify((await side.pull(cursor)).changes).includes(secret);
const from = async (side: Side): Promise<string | null> =>
  side.capabilities.changes ? (await side.pull(null)).cursor : null;

export const voteChecks: readonly Check[] = [
  {
    name: 'named votes shown after one’s own are in no response before it, and in all after it',
    level: 'privacy',
    skip: needs(writes('decision', 'position', 'submitted'), twoPeople),
    async run(scene) {
      const { a, b } = scene;
      const decision = await open(scene, 'after-mine');
      if (decision === undefined) return;
      const theirs = vote(decision, a, secret);
      await a.write(theirs);
      await a.write(note(decision, a));
      const before = await readings(b, 'position', theirs.id);
      holds(!before.includes(secret), 'A vote is sent to someone who has not voted yet.');
      holds(await b.get(note(decision, a).id, 'submitted'), 'Others cannot tell who has taken part.');
      const cursor = await from(b);
      await b.write(vote(decision, b, 'Mine'));
      equals((await b.get(theirs.id, 'position'))?.['reason'], secret, 'What is read after voting');
      if (b.capabilities.changes) holds(await told(b, cursor), 'What is shown by one’s own vote is in no change.');
    },
  },
  {
    name: 'named votes shown once it is decided are in no response before that, and told then',
    level: 'privacy',
    skip: needs(writes('decision', 'position'), twoPeople),
    async run(scene) {
      const { a, b } = scene;
      const decision = await open(scene, 'after-close');
      if (decision === undefined) return;
      const theirs = vote(decision, a, secret);
      await a.write(theirs);
      await b.write(vote(decision, b, 'Mine'));
      const before = await readings(b, 'position', theirs.id);
      holds(!before.includes(secret), 'A vote is sent while the question is open.');
      holds((await a.get(theirs.id, 'position'))?.['reason'], 'One’s own vote is not there.');
      const cursor = await from(b);
      await a.write({ op: 'edit', kind: 'decision', id: decision, patch: { stage: 'withdrawn' } });
      equals((await b.get(theirs.id, 'position'))?.['reason'], secret, 'What is read once it is closed');
      if (b.capabilities.changes) holds(await told(b, cursor), 'What is shown by closing is in no change.');
    },
  },
  {
    name: 'votes of others that were imported are in no response before the decision shows them',
    level: 'privacy',
    skip: needs(writes('decision', 'position')),
    async run(scene) {
      const { a } = scene;
      const decision = await open(scene, 'after-close');
      if (decision === undefined) return;
      const { op, kind, data } = vote(decision, a, secret);
      const id = positionId(decision, 'somebody-else');
      // One person may be all there is; what others wrote then comes by import, or is refused.
      const [result] = await a.push({ op, kind, id, data: { ...data, author: 'somebody-else' } });
      if (!result?.ok) return;
      holds(
        !(await readings(a, 'position', id)).includes(secret),
        'An imported vote is sent while the question is open.',
      );
      const cursor = await from(a);
      await a.write({ op: 'edit', kind: 'decision', id: decision, patch: { stage: 'withdrawn' } });
      equals((await a.get(id, 'position'))?.['reason'], secret, 'What is read once it is closed');
      if (a.capabilities.changes) holds(await told(a, cursor), 'What is shown by closing is in no change.');
    },
  },
];
