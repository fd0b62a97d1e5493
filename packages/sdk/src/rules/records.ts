import type { Id } from '../model/base.js';
import type {
  Ballot,
  CheckIn,
  Comment,
  Decision,
  Hold,
  Objection,
  Position,
  Response,
  Submitted,
  Update,
} from '../model/schema.js';
import type { WorkCalendar } from '../time/work-calendar.js';

/** What is known about a space, as far as it is loaded: rules look at these and at nothing else. */
export interface Records {
  readonly updates?: readonly Update[];
  readonly comments?: readonly Comment[];
  readonly decisions?: readonly Decision[];
  readonly positions?: readonly Position[];
  readonly objections?: readonly Objection[];
  readonly holds?: readonly Hold[];
  readonly checkIns?: readonly CheckIn[];
  readonly responses?: readonly Response[];
  readonly ballots?: readonly Ballot[];
  readonly submitted?: readonly Submitted[];
}

/** Who looks, when they work, and what time it is: rules have no clock of their own. */
export interface Reader {
  readonly id: Id;
  readonly calendar: WorkCalendar;
  readonly now: number;
}

/** Items by what they belong to, so that a long list is gone through once. */
export function groupBy<T>(items: readonly T[] | undefined, keyOf: (item: T) => Id): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items ?? []) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** By code unit, as ids and instants sort everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
