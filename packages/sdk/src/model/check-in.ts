import type { Id, Link, LocalDate, Ref, Zone } from './base.js';

export const questionTypes = [
  'text',
  'long-text',
  'choice',
  'multi-choice',
  'scale',
  'mood',
  'yes-no',
  'number',
  'person-or-link',
] as const;
export type QuestionType = (typeof questionTypes)[number];
export interface QuestionOption {
  readonly id: string;
  readonly label: string;
}
export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** For `choice` and `multi-choice`. */
  readonly options?: readonly QuestionOption[];
  /** For `scale` and `number`. A scale runs from `min` (1) to `max` (5). */
  readonly min?: number;
  readonly max?: number;
  readonly minLabel?: string;
  readonly maxLabel?: string;
  /** Condition in the small `when` language; evaluated by `rules`. */
  readonly when?: string;
  /** Offers to turn the answer into something of its own. */
  readonly routeTo?: 'update' | 'ask' | 'thanks';
  /** The update section a routed answer belongs to, for example `done`. */
  readonly section?: string;
  /** Show last time's answer to carry forward. */
  readonly carry?: boolean;
}
export interface Privacy {
  /** `named`: a `response` with its author. `detached`: a `ballot` that nothing connects to a person. */
  readonly identity: 'named' | 'detached';
  /** Results stay hidden below this many answers: 5 unless told, never under 3. */
  readonly minGroup?: number;
  /** When the answers of others show. `after-last-day`: when the occurrence's working day has ended for everybody. */
  readonly reveal?: 'always' | 'after-mine' | 'after-window' | 'after-last-day';
}
/** Days on which a schedule rests: from the first, up to the day it is asked again. */
export interface Pause {
  readonly from: LocalDate;
  /** Not paused any more on this day. */
  readonly until: LocalDate;
  readonly reason?: string;
}
/** When a check-in is asked: a subset of RFC 5545 recurrence (section 3.3.10), in wall time. */
export interface Schedule {
  readonly every: 'day' | 'week' | 'month';
  /** Every n days, weeks or months, counted from `start`; weeks begin on Monday. */
  readonly interval?: number;
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays?: readonly number[];
  /** For months: which of those weekdays, 1 = the first … 5, −1 = the last; every one where absent. */
  readonly nth?: readonly number[];
  /**
   * For months: days of the month, 1 … 31, −1 = the last; months without such a day are passed over. With `weekdays`
   * both must hold. Without either it is the day of `start`, or the last day of a shorter month.
   */
  readonly monthDays?: readonly number[];
  /** Which of all days found in a week or month: 1 = the first, −1 = the last. Monday to Friday and −1: last workday. */
  readonly pick?: readonly number[];
  /** `HH:MM`, local wall time; absent means the start of each participant's working day. */
  readonly at?: string;
  /** Whose wall time: each participant's own, unless one zone is named. */
  readonly zone?: Zone | 'participant';
  readonly start?: LocalDate;
  /** The last day. */
  readonly end?: LocalDate;
  /** Days left out. */
  readonly except?: readonly LocalDate[];
  readonly pauses?: readonly Pause[];
  /** On a day nobody works: `skip` (unless told) or `shift` to the next working moment. */
  readonly holidays?: 'skip' | 'shift';
}
/** How long answers are awaited, in each participant's own working time. */
export interface AnswerWindow {
  readonly workingHours: number;
  /** The share of the window after which those who have not answered are reminded, once; absent means never. */
  readonly remindAt?: number;
}
export interface CheckInData {
  readonly title: string;
  /** Markdown. */
  readonly intro?: string;
  readonly questions: readonly Question[];
  readonly schedule?: Schedule;
  readonly window?: AnswerWindow;
  readonly privacy?: Privacy;
  /** People asked; absent means everyone in the space. */
  readonly people?: readonly Id[];
  /** People who read and are not asked. */
  readonly observers?: readonly Id[];
  readonly state?: 'active' | 'paused' | 'ended';
}

/** A person named by id, or a web address. */
export type Answer = string | number | boolean | readonly string[];
export type Answers = { readonly [question: string]: Answer };

/** One line of an earlier answer, and what became of it. Nothing counts how often a line was carried. */
export interface CarriedItem {
  readonly question: string;
  readonly text: string;
  readonly mark: 'done' | 'carry' | 'drop';
}
/** A named answer. Its id is `response:{check-in}:{local date}:{person}`. */
export interface ResponseData {
  readonly checkIn: Id;
  /** The occurrence it belongs to. */
  readonly localDate: LocalDate;
  readonly answers: Answers;
  readonly skipped?: boolean;
  /** What became of the plans of last time. */
  readonly carried?: readonly CarriedItem[];
  readonly links?: readonly Link[];
}
/**
 * A detached answer or vote: no person, no clock. Its id is random (not time-ordered), and
 * `createdAt` is the start of the occurrence's day for every ballot alike.
 */
export interface BallotData {
  readonly subject: Ref;
  readonly localDate: LocalDate;
  readonly answers: Answers;
}
/** Says only that a person has taken part. Its id is `submitted:{local date}:{subject’s kind}:{subject}:{person}`. */
export interface SubmittedData {
  readonly subject: Ref;
  readonly localDate: LocalDate;
}
