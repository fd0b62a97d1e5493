import { countStances, rankOptions, type Method, type MethodResult } from './result.js';

/** How often each option was named beside a stance: a picture for the decider, never a result. */
const mentioned: Method = (votes, { options }) => ({
  outcome: 'carried',
  options: rankOptions(options, ({ id }) => [
    votes.filter(({ option, stance }) => option === id && stance !== 'abstain').length,
  ]),
  winners: [],
  stances: countStances(votes),
});

const stoppedIf = (isStopped: boolean, result: MethodResult): MethodResult =>
  isStopped ? { ...result, outcome: 'stopped' } : result;

/** Advice: the decider asks, listens and decides. Nothing that is said binds them, not even a block. */
export const advice: Method = mentioned;

/**
 * Consent: adopted unless somebody objects. A concern is heard and does not stop it; an objection or a block does, until
 * it is resolved or withdrawn. There are no ties.
 */
export const consent: Method = (votes, ballot) => {
  const result = mentioned(votes, ballot);
  return stoppedIf(ballot.objections > 0 || result.stances.block > 0, result);
};

/**
 * Consensus: adopted when everybody agrees. Who has a concern stands aside or is persuaded: a concern stops it as a block
 * does; abstaining does not. Without a single agreement there is none. There are no ties.
 */
export const consensus: Method = (votes, ballot) => {
  const result = mentioned(votes, ballot);
  const { agree, concern, block } = result.stances;
  if (ballot.objections > 0 || block > 0 || concern > 0) return { ...result, outcome: 'stopped' };
  return agree > 0 ? result : { ...result, outcome: 'none' };
};
