import { randomInt } from 'node:crypto';
import { askedIn, decidersOf, isAsking, minGroupOf } from '@meanwhile/sdk/rules';
import { type CheckIn, type Decision, type Id, submittedIds } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';

/*
 * Beside each ballot stands a note that a person has taken part. Somebody who lists the ballots again and again while
 * people vote would see one more ballot beside one more name. So ballots leave the server in groups, each at least as
 * large as the group that the form promises: while answers come in, one group whenever two are waiting, drawn by chance
 * from all that wait; when it closes, the rest. As two must wait, the rest is never smaller than a group.
 */

const HOUR = 3_600_000;

/** How many answers a ballot hides among at least. */
export const groupOf = ({ kind, thing }: { readonly kind: string; readonly thing: object | undefined }): number =>
  minGroupOf(kind === 'check-in' ? (thing as Partial<CheckIn> | undefined)?.privacy : undefined);

/** Those who may be seen from now on: the shown ones and what is let go from the waiting ones. */
export function letGo(
  { all, shown }: { readonly all: readonly Id[]; readonly shown: readonly Id[] },
  { least, closed }: { readonly least: number; readonly closed: boolean },
): readonly Id[] {
  const seen = new Set(shown);
  const waiting = all.filter((id) => !seen.has(id));
  if (closed) return waiting.length < least ? shown : [...all];
  const going = [...shown];
  while (waiting.length >= 2 * least)
    for (let left = least; left > 0; left--) going.push(...waiting.splice(randomInt(waiting.length), 1));
  // In the order of their random ids: the order in which they were let go tells nothing either.
  return going.length === shown.length ? shown : going.sort();
}

/** What a group of ballots is about. */
export interface Asking {
  readonly space: string;
  readonly kind: string;
  readonly id: Id;
  readonly day: string;
  readonly thing: object;
}

/** Whether the time to take part is over, for everybody and by itself. */
function isOver({ kind, day, thing }: Asking, now: number): boolean {
  if (kind === 'decision') {
    const { lastCall, decideBy, ...decision } = thing as Decision;
    const until = lastCall?.until ?? decideBy;
    return !isAsking(decision) || (until !== undefined && Date.parse(until) <= now);
  }
  const { window, state } = thing as Partial<CheckIn>;
  // The day has ended everywhere on earth, and a window in working hours takes twelve hours for each at most.
  const ends = Date.parse(day) + 36 * HOUR + (window?.workingHours ?? 0) * 12 * HOUR;
  return state === 'ended' || ends <= now;
}

/** Whose word it asks for. */
function askedOf({ kind, thing }: Pick<Asking, 'kind' | 'thing'>): readonly Id[] {
  if (kind !== 'decision') return (thing as Partial<CheckIn>).people ?? [];
  const decision = thing as Decision;
  return [...new Set([...askedIn(decision), ...decidersOf(decision)])];
}

/** Whether nobody is awaited any more: it is over, or everybody who was asked by name has taken part. */
export async function isClosed(queries: Queries, asking: Asking, now: number): Promise<boolean> {
  if (isOver(asking, now)) return true;
  const asked = askedOf(asking);
  if (!asked.length) return false;
  const [row] = await queries.query<{ count: number }>(
    `select count(distinct author)::integer as count from entry
       where space = $1 and kind = 'submitted' and not deleted and id = any($2::text[])
         and data->'subject'->>'kind' = $3`,
    [asking.space, asked.flatMap((person) => submittedIds(asking, asking.day, person)), asking.kind],
  );
  return row?.count === asked.length;
}
