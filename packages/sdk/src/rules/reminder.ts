import type { Decision } from '../model/schema.js';
import type { WorkCalendar } from '../time/work-calendar.js';
import { isReminderDue, type PersonalWindow } from '../time/window.js';
import { addWorkingTime, nextWorkingMoment, workingTimeBetween } from '../time/working-time.js';
import { askedIn, isAsking } from './decision-people.js';

/** The share of somebody's working time after which they are reminded of a decision. */
const REMIND_AFTER = 0.75;

/** The time one person has for a decision, and when they are reminded once; undefined when it has no end. */
export function decisionWindow(decision: Decision, calendar: WorkCalendar): PersonalWindow | undefined {
  const { reopenings, openedAt, createdAt, lastCall, decideBy } = decision;
  const until = lastCall?.until ?? decideBy;
  if (until === undefined) return undefined;
  const opensAt = Date.parse(reopenings?.at(-1)?.at ?? openedAt ?? createdAt);
  const closesAt = Date.parse(until);
  const has = workingTimeBetween(calendar, { from: opensAt, to: closesAt });
  const reached = has > 0 ? addWorkingTime(calendar, opensAt, has * REMIND_AFTER) : undefined;
  const remindAt = reached === undefined ? undefined : nextWorkingMoment(calendar, reached);
  return { opensAt, closesAt, ...(remindAt !== undefined && remindAt < closesAt && { remindAt }) };
}

export interface ReminderQuestion {
  readonly person: string;
  readonly calendar: WorkCalendar;
  readonly now: number;
  readonly spoken: boolean;
  readonly reminded: boolean;
}

/** Whether to remind somebody of a decision now: only who is asked and has not spoken, once, inside their hours. */
export function isDecisionReminderDue(decision: Decision, question: ReminderQuestion): boolean {
  const { person, calendar, now, spoken, reminded } = question;
  const window = decisionWindow(decision, calendar);
  if (!window || !isAsking(decision) || !askedIn(decision).includes(person)) return false;
  return isReminderDue(calendar, { ...window, answered: spoken, reminded }, now);
}
