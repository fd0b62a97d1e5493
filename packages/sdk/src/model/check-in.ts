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
  readonly reveal?: 'always' | 'after-mine' | 'after-window';
}
/** When a check-in is asked: a subset of RFC 5545 recurrence, in wall time. */
export interface Schedule {
  readonly every: 'day' | 'week' | 'month';
  readonly interval?: number;
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays?: readonly number[];
  /** `HH:MM`, local wall time. */
  readonly at?: string;
  readonly zone?: Zone | 'participant';
  readonly start?: LocalDate;
  readonly end?: LocalDate;
}
export interface CheckInData {
  readonly title: string;
  /** Markdown. */
  readonly intro?: string;
  readonly questions: readonly Question[];
  readonly schedule?: Schedule;
  readonly privacy?: Privacy;
  /** People asked; absent means everyone in the space. */
  readonly people?: readonly Id[];
  readonly state?: 'active' | 'paused' | 'ended';
}

/** A person named by id, or a web address. */
export type Answer = string | number | boolean | readonly string[];
export type Answers = { readonly [question: string]: Answer };

/** A named answer. Its id is `response:{check-in}:{local date}:{person}`. */
export interface ResponseData {
  readonly checkIn: Id;
  /** The occurrence it belongs to. */
  readonly localDate: LocalDate;
  readonly answers: Answers;
  readonly skipped?: boolean;
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
/** Says only that a person has taken part. Its id is `submitted:{subject}:{local date}:{person}`. */
export interface SubmittedData {
  readonly subject: Ref;
  readonly localDate: LocalDate;
}
