import type { Id } from '../model/base.js';
import { DAY, HOUR, MINUTE } from './calendar-day.js';
import { hasHours, isAwayOn, isOffOn, spansOn, type WorkCalendar } from './work-calendar.js';
import { addWorkingTime, isWorking, workingRanges, workingTimeBetween } from './working-time.js';
import { localDayIn, toWall } from './zone.js';

/** A person and when they work. */
export interface Participant {
  readonly id: Id;
  readonly calendar: WorkCalendar;
}

/**
 * Why a moment is a bad one for a person: on leave; a holiday; a weekday they never work; between 22:00 and 06:00; any
 * other time outside their hours; or they have no hours at all.
 */
export type Clash = 'leave' | 'holiday' | 'weekend' | 'night' | 'outside-hours' | 'no-hours';

/** A deadline as one person meets it. */
export interface DeadlineView {
  readonly id: Id;
  /** Working milliseconds they have left until then. */
  readonly workingTime: number;
  /** Whether that is as much as was asked for. */
  readonly enough: boolean;
  /** What is wrong with the moment itself; absent when they work then. */
  readonly clash?: Clash;
}

export interface DeadlineQuestion {
  readonly now: number;
  /** Working milliseconds everybody should have. */
  readonly needs: number;
}

const NIGHT_BEGINS = 22 * HOUR;
const NIGHT_ENDS = 6 * HOUR;

/** What is wrong with a moment for a person. The end of their day is still a good one: "by 17:00". */
export function clashAt(calendar: WorkCalendar, at: number): Clash | undefined {
  if (isWorking(calendar, at) || isWorking(calendar, at - 1)) return undefined;
  if (!hasHours(calendar)) return 'no-hours';
  const wall = toWall(at, calendar.zone);
  const day = Math.floor(wall / DAY);
  if (isAwayOn(calendar, day)) return 'leave';
  if (calendar.holidays.has(day)) return 'holiday';
  if (spansOn(calendar, day).length === 0) return 'weekend';
  const time = wall - day * DAY;
  return time < NIGHT_ENDS || time >= NIGHT_BEGINS ? 'night' : 'outside-hours';
}

/** A deadline as each of several people meets it, in their order. */
export function deadlineViews(
  people: readonly Participant[],
  due: number,
  { now, needs }: DeadlineQuestion,
): readonly DeadlineView[] {
  return people.map(({ id, calendar }) => {
    const workingTime = workingTimeBetween(calendar, { from: now, to: due });
    const clash = clashAt(calendar, due);
    return { id, workingTime, enough: workingTime >= needs, ...(clash && { clash }) };
  });
}

/** What stands between a person and the working time they need. */
export type Obstacle = 'leave' | 'holiday' | 'weekend' | 'hours';

/** The earliest deadline that is fair to everybody, with its reason. */
export interface FairDeadline {
  readonly at: number;
  /** The moment by which everybody has had their working time, on the quarter hour. */
  readonly readyAt: number;
  /** The person who has it last. */
  readonly decidedBy: Id;
  /** What makes it last. */
  readonly because: Obstacle;
  /** Later than `readyAt`, because more people work then. */
  readonly waitsForHours: boolean;
  readonly people: readonly DeadlineView[];
  /** People without any working time: no deadline can be fair to them. */
  readonly without: readonly Id[];
}

const QUARTER = 15 * MINUTE;
/** How much later a moment may be that suits more people. */
const PATIENCE = 7 * DAY;

function obstacleOf(calendar: WorkCalendar, now: number, ready: number): Obstacle {
  const [first, last] = [localDayIn(now, calendar.zone), localDayIn(ready - 1, calendar.zone)];
  const found = new Set<Obstacle>();
  for (let day = first; day <= last; day++) {
    // A day off takes something only on a weekday with hours.
    const hasOwn = spansOn({ ...calendar, away: [], holidays: new Set() }, day).length > 0;
    if (!hasOwn) found.add('weekend');
    else if (isOffOn(calendar, day)) found.add(isAwayOn(calendar, day) ? 'leave' : 'holiday');
  }
  return (['leave', 'holiday', 'weekend'] as const).find((obstacle) => found.has(obstacle)) ?? 'hours';
}

/** The moment with the fewest clashes from `readyAt` on, the earliest of them: that one, or when somebody begins. */
function bestMoment(people: readonly Participant[], readyAt: number): number {
  const starts = people.flatMap(({ calendar }) =>
    [...workingRanges(calendar, { from: readyAt, to: readyAt + PATIENCE })].map(({ from }) => from),
  );
  let best = { at: readyAt, clashes: Infinity };
  for (const at of [...new Set([readyAt, ...starts])].sort((a, b) => a - b)) {
    const clashes = people.filter(({ calendar }) => clashAt(calendar, at)).length;
    if (clashes < best.clashes) best = { at, clashes };
  }
  return best.at;
}

/**
 * The earliest deadline by which everybody has had as much of their own working time as is needed, at a moment that
 * suits the most of them within a week from there. Undefined when nobody has any working time.
 */
export function fairDeadline(people: readonly Participant[], question: DeadlineQuestion): FairDeadline | undefined {
  const { now, needs } = question;
  const reached = people.map((person) => ({ ...person, at: addWorkingTime(person.calendar, now, needs) }));
  const within = reached.flatMap((person) =>
    person.at === undefined || !hasHours(person.calendar) ? [] : [{ ...person, at: person.at }],
  );
  const [first, ...others] = within;
  if (!first) return undefined;
  const last = others.reduce((latest, person) => (person.at > latest.at ? person : latest), first);
  const readyAt = Math.ceil(last.at / QUARTER) * QUARTER;
  const at = bestMoment(within, readyAt);
  return {
    at,
    readyAt,
    decidedBy: last.id,
    because: obstacleOf(last.calendar, now, last.at),
    waitsForHours: at > readyAt,
    people: deadlineViews(people, at, question),
    without: people.filter(({ id }) => !within.some((person) => person.id === id)).map(({ id }) => id),
  };
}
