import type { Client, Comment, CoreKind, Entity, Filter, Id } from '@meanwhile/sdk';
import { needDetailQueries, needQueries, type Records } from '@meanwhile/sdk/rules';
import { inSpace } from '../controllers/records-controller.js';

export interface Absence {
  readonly me: Id;
  readonly space: Id | undefined;
  /** When the reader last was up to date, in milliseconds. */
  readonly since: number;
  /** The reader's own day. */
  readonly today: string;
}

type Of<K extends CoreKind> = Entity<Record<never, never>, K>;

function joined<E extends { readonly id: Id }>(...lists: readonly (readonly E[])[]): readonly E[] {
  return [...new Map(lists.flat().map((one) => [one.id, one])).values()];
}

/** Everything that may concern somebody who was away: what waits for them, and what happened since. */
export async function loadMissed(client: Client, { me, space, since, today }: Absence): Promise<Records> {
  const all = <K extends CoreKind>(kind: K, filter: Filter) =>
    client.all(kind, inSpace(filter, space)) as unknown as Promise<readonly Of<K>[]>;
  const instant = new Date(since).toISOString();
  const needed = needQueries(me, today);
  const [changed, decided, said, updates, decisions, checkIns] = await Promise.all([
    all('update', ['updatedAt', 'gt', instant]),
    all('decision', ['updatedAt', 'gt', instant]),
    all('comment', ['createdAt', 'gt', instant]),
    all('update', needed.updates.filter),
    all('decision', needed.decisions.filter),
    all('check-in', needed.checkIns.filter),
  ]);
  const waiting = { updates, decisions, checkIns } as unknown as Records;
  const about = needDetailQueries(me, waiting);
  const [answers, mine, positions, objections, responses, submitted, spokenOf] = await Promise.all([
    all('comment', about.comments.filter),
    ownIn(said, (filter) => all('comment', filter), me),
    all('position', about.positions.filter),
    all('objection', about.objections.filter),
    all('response', about.responses.filter),
    all('submitted', about.submitted.filter),
    Promise.all([...targetsOf(said, 'update')].map((id) => client.get('update', id))),
  ]);
  return {
    updates: joined(changed, updates, spokenOf as unknown as readonly Of<'update'>[]).filter(Boolean),
    decisions: joined(decided, decisions),
    comments: joined(said, answers, mine),
    checkIns,
    positions,
    objections,
    responses,
    submitted,
  } as unknown as Records;
}

const targetsOf = (comments: readonly Comment[], kind: string): ReadonlySet<Id> =>
  new Set(comments.filter(({ target }) => target.kind === kind).map(({ target }) => target.id));

/** What the reader had said where others went on talking: talk is news to those who are part of it. */
async function ownIn(
  said: readonly Comment[],
  all: (filter: Filter) => Promise<readonly Comment[]>,
  me: Id,
): Promise<readonly Comment[]> {
  const ids = [...new Set(said.map(({ target }) => target.id))];
  if (!ids.length) return [];
  return all({
    and: [
      ['author', 'eq', me],
      ['target.id', 'in', ids],
    ],
  });
}
