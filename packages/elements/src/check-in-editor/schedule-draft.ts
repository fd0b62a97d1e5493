import type { LocalDate, Schedule } from '@meanwhile/sdk';

/** Days on which nobody is asked, as the form has them: both ends included. */
export interface DaysOffDraft {
  from: LocalDate;
  to: LocalDate;
  reason: string;
}
/** A schedule while it is planned: what the fields hold. */
export interface ScheduleDraft {
  /** `kept`: the days of the schedule are more than these fields can say, and stay as they are. */
  repeats: 'once' | 'day' | 'week' | 'month' | 'kept';
  interval: string;
  weekdays: number[];
  monthly: 'date' | 'last' | 'weekday';
  monthDay: string;
  nth: string;
  /** `1` … `7`, or `working` for Monday to Friday. */
  nthDay: string;
  begins: 'begin' | 'at';
  at: string;
  whose: 'participant' | 'one';
  zone: string;
  start: LocalDate;
  end: LocalDate;
  holidays: 'skip' | 'shift';
  daysOff: DaysOffDraft[];
}
export const workingWeek: readonly number[] = [1, 2, 3, 4, 5];
const DAY = 86_400_000;

/** The day so many days later. */
export const daysLater = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

export const emptySchedule = (today: LocalDate, zone: string): ScheduleDraft => ({
  repeats: 'week',
  interval: '1',
  weekdays: [5],
  monthly: 'weekday',
  monthDay: '1',
  nth: '1',
  nthDay: '1',
  begins: 'begin',
  at: '10:00',
  whose: 'participant',
  zone,
  start: today,
  end: '',
  holidays: 'skip',
  daysOff: [],
});

type Days = Pick<Schedule, 'every' | 'interval' | 'weekdays' | 'nth' | 'monthDays' | 'pick'>;

function monthOf({ monthly, monthDay, nth, nthDay }: ScheduleDraft): Partial<Days> {
  if (monthly === 'last') return { monthDays: [-1] };
  if (monthly === 'date') return { monthDays: [Math.min(31, Math.max(1, Math.round(Number(monthDay)) || 1))] };
  const place = Number(nth);
  return nthDay === 'working' ? { weekdays: workingWeek, pick: [place] } : { weekdays: [Number(nthDay)], nth: [place] };
}
/** Which days the fields mean. */
function daysOf(draft: ScheduleDraft): Days {
  const { repeats, interval, weekdays } = draft;
  const every = repeats === 'day' || repeats === 'month' ? repeats : 'week';
  const count = Math.max(1, Math.round(Number(interval)) || 1);
  return {
    every,
    ...(count > 1 && { interval: count }),
    ...(every !== 'month' && weekdays.length > 0 && { weekdays: [...weekdays].sort() }),
    ...(every === 'month' && monthOf(draft)),
  };
}
const kept = ({ every, interval, weekdays, nth, monthDays, pick }: Schedule): Days =>
  Object.fromEntries(
    Object.entries({ every, interval, weekdays, nth, monthDays, pick }).filter(([, value]) => value !== undefined),
  ) as unknown as Days;
const weekdayOf = (date: LocalDate): number => new Date(date).getUTCDay() || 7;

/** The days of a schedule, with what goes without saying said, where that comes to the same. */
function only({ every, interval, weekdays = [], nth, monthDays = [], pick, start }: Schedule): Days {
  const date = Number(start?.slice(8)) || 0;
  const isDate = every === 'month' && !weekdays.length && !monthDays.length && date > 0 && date < 29;
  const isWeekday = every === 'week' && !weekdays.length && start;
  const days = isWeekday ? [weekdayOf(start)] : [...weekdays].sort();
  const dates = isDate ? [date] : monthDays;
  return {
    every,
    ...(interval && interval > 1 && { interval }),
    ...(days.length > 0 && { weekdays: days }),
    ...(nth?.length && { nth }),
    ...(dates.length > 0 && { monthDays: dates }),
    ...(pick?.length && { pick }),
  };
}
const sameDays = (one: Days, other: Days): boolean =>
  (['every', 'interval', 'weekdays', 'nth', 'monthDays', 'pick'] as const).every(
    (name) => JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );

/** The schedule the fields mean; undefined for one that is asked once. */
export function scheduleOf(draft: ScheduleDraft, before?: Schedule): Schedule | undefined {
  if (draft.repeats === 'once') return undefined;
  const { begins, at, whose, zone, start, end, holidays } = draft;
  const whole = draft.daysOff.filter(({ from, to }) => from && (to || from) >= from);
  const except = whole.filter(({ from, to, reason }) => (!to || to === from) && !reason.trim());
  const pauses = whole.filter((one) => !except.includes(one));
  return {
    ...(draft.repeats === 'kept' && before ? kept(before) : daysOf(draft)),
    ...(begins === 'at' && at && { at }),
    ...(whose === 'one' && zone ? { zone } : { zone: 'participant' as const }),
    ...(start && { start }),
    ...(end && { end }),
    ...(except.length > 0 && { except: except.map(({ from }) => from) }),
    ...(pauses.length > 0 && {
      pauses: pauses.map(({ from, to, reason }) => ({
        from,
        until: daysLater(to || from, 1),
        ...(reason.trim() && { reason: reason.trim() }),
      })),
    }),
    ...(holidays === 'shift' && { holidays }),
  };
}

function guess({ every, interval = 1, weekdays = [], nth, monthDays = [], pick }: Days, base: ScheduleDraft) {
  const [day = 1] = monthDays;
  const place = nth?.[0] ?? pick?.[0];
  return {
    ...base,
    repeats: every as ScheduleDraft['repeats'],
    interval: String(interval),
    weekdays: every === 'month' ? base.weekdays : [...weekdays],
    monthly: place !== undefined ? ('weekday' as const) : day === -1 ? ('last' as const) : ('date' as const),
    monthDay: String(day === -1 ? 1 : day),
    nth: String(place ?? 1),
    nthDay: pick ? 'working' : String(weekdays[0] ?? 1),
  };
}

/** The fields of a schedule that exists. */
export function draftOfSchedule(schedule: Schedule | undefined, empty: ScheduleDraft): ScheduleDraft {
  if (!schedule) return { ...empty, repeats: 'once' };
  const { at, zone = 'participant', start = '', end = '', except = [], pauses = [], holidays = 'skip' } = schedule;
  const base: ScheduleDraft = {
    ...empty,
    begins: at ? 'at' : 'begin',
    at: at ?? empty.at,
    whose: zone === 'participant' ? 'participant' : 'one',
    zone: zone === 'participant' ? empty.zone : zone,
    start,
    end,
    holidays,
    daysOff: [
      ...except.map((date) => ({ from: date, to: date, reason: '' })),
      ...pauses.map(({ from, until, reason = '' }) => ({ from, to: daysLater(until, -1), reason })),
    ],
  };
  const days = only(schedule);
  const guessed = guess(days, base);
  return sameDays(daysOf(guessed), days) ? guessed : { ...base, repeats: 'kept' };
}
