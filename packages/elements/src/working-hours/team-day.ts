import {
  awayUntil,
  isAway,
  localDateIn,
  overlaps,
  workingRanges,
  type Interval,
  type Overlap,
} from '@meanwhile/sdk/time';
import type { Member, TeamController } from '../controllers/team-controller.js';
import { toInstant } from '../parts/zoned.js';

/** One person's working time within one day of the reader. */
export interface MemberDay {
  readonly member: Member;
  readonly ranges: readonly Interval[];
  /** Why there is none. */
  readonly off?: { readonly why: 'away' | 'holiday' | 'free'; readonly until?: string | undefined };
}

/** A day of the reader, from their midnight to the next, and who works when in it. */
export interface TeamDay extends Interval {
  readonly date: string;
  readonly rows: readonly MemberDay[];
  /** Stretches with the same people, in order. */
  readonly together: readonly Overlap[];
  /** The stretches with the most people, joined where they touch; empty when no two meet. */
  readonly best: readonly Interval[];
  readonly most: number;
  /** People who have not said where they are: nothing can be drawn for them. */
  readonly unknown: readonly Member[];
}

const DAY = 86_400_000;
/** The day `count` days after another. */
export const shiftDay = (date: string, count: number): string =>
  new Date(Date.parse(date) + count * DAY).toISOString().slice(0, 10);

function offOn({ calendar }: Member, { from, to }: Interval, holidays: ReadonlySet<string>): MemberDay['off'] {
  const date = localDateIn((from + to) / 2, calendar.zone);
  if (isAway(calendar, date)) return { why: 'away', until: awayUntil(calendar, (from + to) / 2) };
  return { why: holidays.has(date) ? 'holiday' : 'free' };
}

function bestOf(together: readonly Overlap[]): Pick<TeamDay, 'best' | 'most'> {
  const most = Math.max(0, ...together.map(({ ids }) => ids.length));
  if (most < 2) return { best: [], most };
  const best: Interval[] = [];
  for (const { from, to, ids } of together) {
    if (ids.length < most) continue;
    const last = best.at(-1);
    if (last?.to === from) best[best.length - 1] = { from: last.from, to };
    else best.push({ from, to });
  }
  return { best, most };
}

/** Who works when on a day (`2026-11-24`) of a zone. */
export function teamDay(team: Pick<TeamController, 'members' | 'holidays'>, date: string, zone: string): TeamDay {
  const midnight = (day: string): number => Date.parse(toInstant(`${day}T00:00`, zone) ?? '');
  const interval = { from: midnight(date), to: midnight(shiftDay(date, 1)) };
  const known = team.members.filter(({ declared }) => declared);
  const holidays = new Set(team.holidays.map((day) => day.date));
  const rows = known.map((member): MemberDay => {
    const ranges = [...workingRanges(member.calendar, interval)];
    return { member, ranges, ...(!ranges.length && { off: offOn(member, interval, holidays) }) };
  });
  const together = overlaps(known, interval);
  const unknown = team.members.filter(({ declared }) => !declared);
  return { date, ...interval, rows, together, ...bestOf(together), unknown };
}
