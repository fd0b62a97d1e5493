export { localDateIn, offsetAt } from './zone.js';
export { readsAlike, readsSteadily, statedTimes, type StatedTime } from './stated-times.js';
export {
  defaultHours,
  isAway,
  workCalendar,
  type CalendarOptions,
  type Holidays,
  type WorkCalendar,
} from './work-calendar.js';
export {
  addWorkingTime,
  isWorking,
  nextWorkingMoment,
  workingRanges,
  workingTimeBetween,
  type Interval,
  type WorkingRange,
} from './working-time.js';
export {
  isOccurrence,
  latestOccurrence,
  occurrencesBetween,
  occurrencesFrom,
  scheduleZone,
  type OccurrenceOptions,
} from './recurrence.js';
export { askedAt, askings, type Asking } from './asking.js';
export { nextAskings, type NextAskings, type PassedOver } from './next-askings.js';
export { fromRRule, toRRule } from './rrule.js';
export { answerWindow, isReminderDue, type PersonalWindow, type WindowProgress } from './window.js';
export {
  awayUntil,
  holdAndRelease,
  releaseAt,
  snoozeUntil,
  type Digest,
  type HoldOptions,
  type Notice,
  type Release,
  type Snooze,
} from './release.js';
export {
  clashAt,
  deadlineViews,
  fairDeadline,
  type Clash,
  type DeadlineQuestion,
  type DeadlineView,
  type FairDeadline,
  type Obstacle,
  type Participant,
} from './deadline.js';
export { nextAwake, nextMorning, overlaps, reach, type Overlap, type Reach } from './team.js';
export {
  readCalendar,
  toAway,
  toHolidays,
  type CalendarDays,
  type CalendarIssue,
  type CalendarReading,
  type ReadCalendarOptions,
} from './ics-read.js';
export {
  dueEntries,
  writeCalendar,
  type CalendarEntry,
  type CalendarText,
  type DueKind,
  type DueOptions,
} from './ics-write.js';
