import type { LocalDate } from '../model/base.js';
import type { CheckIn, Decision, Update } from '../model/schema.js';
import type { Notice } from '../time/release.js';

/**
 * Why something waits for a person. Of updates: `answer`, asked of them; `taken`, they said they would answer;
 * `handoff`, handed to them; `reply`, somebody spoke last on what they asked. Of decisions: `take-part`; `last-call`, the
 * same with the end in sight; `objection`, one they are to answer; `resolution`, offered for their own objection; `decide`;
 * `review`; `outcome`, what came out of a meeting that was agreed on. Of check-ins: `check-in`.
 */
export type NeedReason =
  | 'answer'
  | 'taken'
  | 'handoff'
  | 'reply'
  | 'take-part'
  | 'last-call'
  | 'objection'
  | 'resolution'
  | 'decide'
  | 'review'
  | 'outcome'
  | 'check-in';

/** One thing that waits for one person. It is a notice: `holdAndRelease` of `sdk/time` says what may light up now. */
export interface Need extends Notice {
  /** The same while it is the same matter: what a snooze is kept under. A last call is another matter than the question. */
  readonly key: string;
  readonly reason: NeedReason;
  readonly entity: Update | Decision | CheckIn;
  /** Since when it waits, in milliseconds. */
  readonly at: number;
  /** Until when it is wanted, where that was said. */
  readonly due?: number;
  /** Of a check-in: the day it is about. */
  readonly date?: LocalDate;
}

/** What a need is made of before it has a key. */
export type NeedDraft = Omit<Need, 'key'>;
