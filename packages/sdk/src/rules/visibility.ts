import type { Id, Iso } from '../model/base.js';
import type { CheckInData, DecisionData } from '../model/kinds.js';
import type { Decision } from '../model/schema.js';
import type { Participant } from '../time/deadline.js';
import { answerWindow } from '../time/window.js';
import { workingRanges } from '../time/working-time.js';
import { countedPositions, isAsking, isDecider, showsVotesLater, votingEnds } from './decision-people.js';

const DAY = 86_400_000;

/** Whether results may be shown to somebody now, and if not, why, and until when where that is known. */
export type ResultsView =
  | { readonly shown: true }
  | {
      readonly shown: false;
      readonly because: 'after-mine' | 'after-close' | 'after-last-day' | 'after-window';
      readonly until?: number;
    };

const shown: ResultsView = { shown: true };

/** When the working day that holds or follows a moment has ended for everybody; people without hours do not delay it. */
export function lastDayEnds(people: readonly Participant[], at: number): number {
  const ends = people.flatMap(({ calendar }) => {
    // The day begun before the moment, to its end: a break at noon does not end it.
    const ranges = [...workingRanges(calendar, { from: at - DAY, to: at + 14 * DAY })];
    const first = ranges.find(({ to }) => to > at);
    const day = first && ranges.filter(({ date }) => date === first.date);
    return day?.at(-1)?.to ?? [];
  });
  return ends.length > 0 ? Math.max(...ends) : at;
}

export interface ResultsQuestion {
  readonly now: number;
  /** The reader has taken part. */
  readonly mine: boolean;
  /** Those who are asked, and when they work. */
  readonly people: readonly Participant[];
  /** The reader decides. */
  readonly decides?: boolean;
}

/**
 * Whether the results of a decision may be shown. What is closed is shown to everybody, those who were away included.
 * `after-last-day`: once the working day of the deadline has ended for the last of those who are asked.
 * Somebody has to say what came out: who decides sees it once the time to vote is over.
 */
export function decisionResults(
  decision: DecisionData,
  { now, mine, people, decides = false }: ResultsQuestion,
): ResultsView {
  const { results = 'always' } = decision.visibility ?? {};
  if (results === 'always' || !isAsking(decision)) return shown;
  if (results === 'after-mine' && mine) return shown;
  const deadline = votingEnds(decision);
  if (decides && deadline !== undefined && deadline <= now) return shown;
  if (results !== 'after-last-day' || deadline === undefined) return { shown: false, because: results };
  const until = lastDayEnds(people, deadline);
  return until <= now ? shown : { shown: false, because: results, until };
}

/** Who reads, and what of theirs there is. */
export interface VoteReader {
  readonly id: Id | undefined;
  readonly now: number;
  /** Their own position, if any. */
  readonly position?: { readonly updatedAt: Iso } | undefined;
  /** Those who are asked, and when they work. */
  readonly people: readonly Participant[];
}
/**
 * Whether somebody may read the positions of others: the same for a backend, which leaves out what they may not, and for
 * a widget. What was said in an earlier opening does not open this one.
 */
export function positionsShown(decision: Decision, { id, now, position, people }: VoteReader): boolean {
  if (!showsVotesLater(decision)) return true;
  const mine = countedPositions(decision, position ? [position] : []).length > 0;
  return decisionResults(decision, { now, mine, people, decides: isDecider(decision, id) }).shown;
}

export interface AnswersQuestion extends ResultsQuestion {
  /** When each of them was asked. */
  readonly askedAt: (person: Participant) => number | undefined;
}

/**
 * Whether the answers of others may be shown. With `after-mine` and `after-window` alike everything shows once the
 * window of the last person has closed, with `after-last-day` once the day they were asked on has ended for each, so that somebody who was away still reads it. Without a window that moment never
 * comes by itself.
 */
export function checkInResults(
  { privacy, window }: Pick<CheckInData, 'privacy' | 'window'>,
  { now, mine, people, askedAt }: AnswersQuestion,
): ResultsView {
  const { reveal = 'always' } = privacy ?? {};
  if (reveal === 'always' || (reveal === 'after-mine' && mine)) return shown;
  const ends = people.flatMap((person) => {
    const at = askedAt(person);
    if (reveal === 'after-last-day') return at === undefined ? [] : lastDayEnds([person], at);
    return at === undefined || !window ? [] : (answerWindow(person.calendar, at, window).closesAt ?? []);
  });
  const until = ends.length > 0 ? Math.max(...ends) : undefined;
  if (until !== undefined && until <= now) return shown;
  return { shown: false, because: reveal, ...(until !== undefined && { until }) };
}
