import type { AnswerWindow } from '../model/kinds.js';
import { HOUR } from './calendar-day.js';
import type { WorkCalendar } from './work-calendar.js';
import { addWorkingTime, isWorking, nextWorkingMoment } from './working-time.js';

/** One person's window: when it closes for them, and when they are reminded, if at all. */
export interface PersonalWindow {
  /** When they were asked. */
  readonly opensAt: number;
  /** Undefined when they have no working time to fill it: then nothing is late. */
  readonly closesAt?: number;
  /** Inside their working time and before the window closes. */
  readonly remindAt?: number;
}

/** "Eight working hours" for one person: it closes at another wall time for somebody in another zone or on leave. */
export function answerWindow(
  calendar: WorkCalendar,
  opensAt: number,
  { workingHours, remindAt }: AnswerWindow,
): PersonalWindow {
  const length = workingHours * HOUR;
  const closesAt = addWorkingTime(calendar, opensAt, length);
  if (closesAt === undefined) return { opensAt };
  if (remindAt === undefined) return { opensAt, closesAt };
  const reached = addWorkingTime(calendar, opensAt, length * Math.min(1, Math.max(0, remindAt)));
  // The end of a range is a moment too late to be inside it.
  const reminder = reached === undefined ? undefined : nextWorkingMoment(calendar, reached);
  return reminder === undefined || reminder >= closesAt
    ? { opensAt, closesAt }
    : { opensAt, closesAt, remindAt: reminder };
}

/** What has happened in a window so far. */
export interface WindowProgress {
  readonly answered: boolean;
  readonly reminded: boolean;
}

/**
 * Whether to remind a person now. True at one look at most, if `reminded` is kept: only those who have not answered,
 * only inside their hours, never while away, never after the window.
 */
export function isReminderDue(
  calendar: WorkCalendar,
  { closesAt = Infinity, remindAt, answered, reminded }: PersonalWindow & WindowProgress,
  now: number,
): boolean {
  if (answered || reminded || remindAt === undefined) return false;
  return now >= remindAt && now < closesAt && isWorking(calendar, now);
}
