import type { CheckInData, DecisionData } from '../model/kinds.js';
import { minGroupOf } from './privacy.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

/** From the earliest showing to the latest: a promise may be made stricter, never looser. */
const lateness = { always: 0, 'after-mine': 1, 'after-last-day': 2, 'after-close': 3 } as const;
const revealLateness = { always: 0, 'after-mine': 1, 'after-last-day': 2, 'after-window': 3 } as const;

/** What people were told when they were asked stays true: who sees their vote, and when. */
export function checkDecisionPromises(
  before: DecisionData,
  after: DecisionData,
  hasNamedAnswers: boolean,
): RuleVerdict {
  // While it is a draft nobody was told anything.
  if (before.stage === 'draft') return allowed;
  const { results = 'always', voters = 'named' } = before.visibility ?? {};
  const { results: nextResults = 'always', voters: nextVoters = 'named' } = after.visibility ?? {};
  if (voters === 'detached' && nextVoters !== 'detached') return refusal('anonymity-kept', 'visibility.voters');
  if (voters === 'named' && nextVoters === 'detached' && hasNamedAnswers) {
    return refusal('names-given', 'visibility.voters');
  }
  if (lateness[nextResults] < lateness[results]) return refusal('visibility-kept', 'visibility.results');
  return allowed;
}

/**
 * Detached answers stay detached, groups do not shrink and answers do not show sooner than was said, for as long as a
 * check-in exists: from its first day on somebody may have answered.
 */
export function checkCheckInPromises(before: CheckInData, after: CheckInData): RuleVerdict {
  const [old, next] = [before.privacy, after.privacy];
  if (old?.identity === 'detached' && next?.identity !== 'detached')
    return refusal('anonymity-kept', 'privacy.identity');
  if (minGroupOf(next) < minGroupOf(old)) return refusal('threshold-kept', 'privacy.minGroup');
  if (revealLateness[next?.reveal ?? 'always'] < revealLateness[old?.reveal ?? 'always']) {
    return refusal('visibility-kept', 'privacy.reveal');
  }
  return allowed;
}
