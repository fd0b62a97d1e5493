import type { DecisionData, Outcome, Reopening } from '../model/kinds.js';
import type { Decision } from '../model/schema.js';
import { canMove, type Move } from './decision.js';
import { hasLapsed, outlook, type OutlookQuestion } from './outlook.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

/** How long a move can be taken back without reason or news, in milliseconds. */
export const takeBackWithin = 15 * 60_000;

/** A decision as it would be after a move. */
export type Moved = Pick<DecisionData, 'stage' | 'standing' | 'lastCall' | 'reopenings'> & {
  readonly outcome?: Partial<Outcome>;
};

function checkDeciding(
  decision: Decision,
  { outcome, standing = 'accepted' }: Moved,
  question: OutlookQuestion,
): RuleVerdict {
  if (decision.stage === 'draft') return allowed; // the record of something decided elsewhere
  if (!outcome?.by?.length) return refusal('no-decider', 'outcome.by');
  // Not doing it, or not now, needs no one's consent.
  if (standing !== 'accepted') return allowed;
  const { obstacles, result } = outlook(decision, question);
  const { method = 'advice' } = decision;
  // By the advice process the decider may decide whatever is said; only time that was asked for is given.
  const stops = method === 'advice' ? obstacles.filter((one) => one === 'on-hold') : obstacles;
  if (stops[0]) return refusal(stops[0], 'stage');
  if (question.withheld) return allowed;
  const { winners } = result;
  const chosen = outcome.option;
  return winners.length > 0 && (chosen === undefined || !winners.includes(chosen))
    ? refusal('not-the-winner', 'outcome.option')
    : allowed;
}

function checkLastCall(decision: Decision, { lastCall }: Moved, question: OutlookQuestion): RuleVerdict {
  const { obstacles, mayLastCall } = outlook(decision, question);
  // Waiting for those who have not spoken is what a last call is for.
  const stop = obstacles.find((one) => one !== 'not-heard' && one !== 'in-last-call');
  if (!mayLastCall) return refusal(stop ?? 'not-from-here', 'stage');
  return lastCall && Date.parse(lastCall.until) <= question.now ? refusal('in-the-past', 'lastCall.until') : allowed;
}

/** A slip of the finger: the move back of what was done a moment ago, before anybody could act on it. */
function isTakenBack(
  before: Decision,
  { stage: to }: Moved,
  { now, positions = [], submitted = [] }: OutlookQuestion,
): boolean {
  const { stage, openedAt, outcome, reopenings, updatedAt } = before;
  const isFresh = (at: string | undefined): boolean => at !== undefined && now - Date.parse(at) <= takeBackWithin;
  if (stage === 'decided' && (to === 'open' || to === 'last-call')) return isFresh(outcome?.at);
  if (stage === 'open' && to === 'draft') return isFresh(openedAt) && positions.length + submitted.length === 0;
  if (stage === 'open' && (to === 'decided' || to === 'reviewed'))
    return outcome !== undefined && isFresh(reopenings?.at(-1)?.at);
  return stage === 'reviewed' && to === 'decided' && isFresh(updatedAt);
}

/** What was opened again and decided again rests so long before it is opened once more, in milliseconds. */
export const reopenAfter = 7 * 86_400_000;

function checkReopening(decision: Decision, { reopenings = [] }: Moved, now: number): RuleVerdict {
  const { stage, outcome, reopenings: earlier = [] } = decision;
  if (stage !== 'decided' && stage !== 'reviewed') return allowed;
  const added: Reopening | undefined = reopenings.length > earlier.length ? reopenings.at(-1) : undefined;
  if (!added?.reason.trim()) return refusal('no-reason', 'reopenings');
  if (!added.news.trim()) return refusal('no-news', 'reopenings');
  // The first time is free: what is new may come at any time. A question that goes back and forth waits a week.
  const isSoon = earlier.length > 0 && outcome?.at !== undefined && now - Date.parse(outcome.at) < reopenAfter;
  return isSoon ? refusal('too-soon', 'reopenings') : allowed;
}

/**
 * Whether a decision may make a move, with everything its method, quorum, holds and last call ask for. `moved` is the
 * decision as it would be afterwards. For a quick look without what people said there is `canMove`.
 */
export function checkMove(decision: Decision, moved: Moved, question: OutlookQuestion): RuleVerdict {
  const { stage: to } = moved;
  if (isTakenBack(decision, moved, question)) return allowed;
  const move: Move = { to, ...(moved.outcome && { outcome: moved.outcome }) };
  const quick = canMove(decision, move);
  if (!quick.ok) return refusal(quick.reason, quick.reason === 'no-outcome' ? 'outcome' : 'stage');
  if (to === 'decided') return checkDeciding(decision, moved, question);
  if (to === 'last-call') return checkLastCall(decision, moved, question);
  if (to === 'open') return checkReopening(decision, moved, question.now);
  if (to === 'lapsed') return hasLapsed(decision, question, question.now) ? allowed : refusal('not-lapsed', 'stage');
  return allowed;
}
