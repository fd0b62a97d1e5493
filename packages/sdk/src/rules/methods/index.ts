import type { DecisionData, DecisionMethod } from '../../model/kinds.js';
import { limitsOf, type Vote } from '../votes.js';
import { dot, majority, score, timePoll } from './counts.js';
import { ranked } from './ranked.js';
import type { Method, MethodResult } from './result.js';
import { advice, consensus, consent } from './stances.js';

export type { MethodResult, OptionResult, StanceCounts } from './result.js';

/** Every way of deciding, as a function of the votes. None breaks a tie by chance or by the order of the options. */
export const methods: { readonly [method in DecisionMethod]: Method } = {
  advice,
  consent,
  consensus,
  majority,
  score,
  dot,
  ranked,
  'time-poll': timePoll,
};

/** What a decision's method makes of its votes; advice where it names none. */
export function tallyVotes(decision: DecisionData, votes: readonly Vote[], objections = 0): MethodResult {
  const { method = 'advice', options = [] } = decision;
  const { low, high } = limitsOf(decision);
  return methods[method](votes, { options, low, high, objections });
}
