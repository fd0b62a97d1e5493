import type { Id } from '../model/base.js';
import { DAY } from './calendar-day.js';
import type { Participant } from './deadline.js';
import { nextWorkingMoment, workingRanges, type Interval } from './working-time.js';

/** As far as anybody's leave reaches. */
const YEAR = 366 * DAY;

/** Whom something written at an instant reaches, and when: from declared hours only. */
export interface Reach {
  /** People who work at that moment. */
  readonly now: readonly Id[];
  /** The others, by the moment it reaches them, soonest first. */
  readonly later: readonly { readonly at: number; readonly ids: readonly Id[] }[];
  /** People with no known working time to come. */
  readonly unknown: readonly Id[];
}

/** "Reaches 3 of 8 people tomorrow at 09:00 their time", as data. */
export function reach(people: readonly Participant[], at: number): Reach {
  const now: Id[] = [];
  const unknown: Id[] = [];
  const later = new Map<number, Id[]>();
  for (const { id, calendar } of people) {
    const moment = nextWorkingMoment(calendar, at);
    if (moment === undefined) unknown.push(id);
    else if (moment === at) now.push(id);
    else later.set(moment, [...(later.get(moment) ?? []), id]);
  }
  const sorted = [...later].sort(([a], [b]) => a - b).map(([moment, ids]) => ({ at: moment, ids }));
  return { now, later: sorted, unknown };
}

/** Who works next, soonest first; those who work now have the instant itself. People without hours are left out. */
export function nextAwake(
  people: readonly Participant[],
  at: number,
): readonly { readonly id: Id; readonly at: number }[] {
  return people
    .flatMap(({ id, calendar }) => {
      const moment = nextWorkingMoment(calendar, at);
      return moment === undefined ? [] : [{ id, at: moment }];
    })
    .sort((a, b) => a.at - b.at);
}

/** The beginning of somebody's next working day: today's while it has not begun, else that of the next day they work. */
function nextBeginning({ calendar }: Participant, at: number): number | undefined {
  let day: string | undefined;
  // From the day before, so that a range after a break is not taken for the beginning of its day.
  for (const { from, date } of workingRanges(calendar, { from: at - 2 * DAY, to: at + YEAR })) {
    if (date !== day && from > at) return from;
    day = date;
  }
  return undefined;
}

/**
 * When the first of these people begins a working day, and who begins then: the moment for something that need not be
 * read tonight. Undefined when nobody's hours are known.
 */
export function nextMorning(
  people: readonly Participant[],
  at: number,
): { readonly at: number; readonly ids: readonly Id[] } | undefined {
  const beginnings = people.flatMap((person) => {
    const moment = nextBeginning(person, at);
    return moment === undefined ? [] : [{ id: person.id, moment }];
  });
  const first = Math.min(...beginnings.map(({ moment }) => moment));
  const ids = beginnings.filter(({ moment }) => moment === first).map(({ id }) => id);
  return ids.length ? { at: first, ids } : undefined;
}

/** A stretch during which the same people work. */
export interface Overlap extends Interval {
  /** In the order of the people given. */
  readonly ids: readonly Id[];
}

/** Who works together when, between two instants, in order; stretches in which nobody works are left out. */
export function overlaps(people: readonly Participant[], interval: Interval): readonly Overlap[] {
  const ranges = people.map(({ calendar }) => [...workingRanges(calendar, interval)]);
  const edges = [...new Set(ranges.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? to;
    const ids = people.filter((_, place) => ranges[place]?.some((range) => range.from <= from && to <= range.to));
    return ids.length > 0 ? [{ from, to, ids: ids.map(({ id }) => id) }] : [];
  });
}
