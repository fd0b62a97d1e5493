/**
 * Why a rule refuses a write. Stable: the client branches on it, widgets put it into words. `forbidden` ones are about who
 * acts, all others are `invalid`.
 */
export const ruleReasons = {
  // Moves of a decision.
  'same-stage': 'It is there already.',
  'not-from-here': 'There is no such move from its stage.',
  'no-outcome': 'Deciding needs a statement of what was decided.',
  'no-decider': 'Deciding needs somebody who answers for it.',
  'unknown-option': 'The option is none of this decision.',
  superseded: 'Another decision has replaced it: that is the one to act on.',
  'no-reason': 'It needs a reason.',
  'no-news': 'Opening a question again needs something that was not known before.',
  'too-soon': 'It was opened again before: a week has to pass since it was decided.',
  'open-objection': 'An objection is open: resolve it first.',
  blocked: 'Somebody blocks it: what they say must be resolved first.',
  'on-hold': 'Somebody has asked for time, which has not run out.',
  'in-last-call': 'The last call has not ended.',
  'no-quorum': 'Too few of the people present have taken part.',
  'not-heard': 'Somebody present has neither spoken nor had the time to.',
  'no-winner': 'The vote has no result that could be adopted.',
  'not-the-winner': 'The vote has another result.',
  'not-lapsed': 'Its time to decide has not passed.',
  'in-the-past': 'The time lies in the past.',
  // Between decisions.
  'same-decision': 'A decision cannot replace or amend itself.',
  cycle: 'It would replace or amend what came after it.',
  'not-decided': 'Only what was decided can be replaced or amended.',
  // Taking part.
  'not-asking': 'It is not open for positions.',
  'not-yours': 'It belongs to somebody else.',
  'reason-required': 'A position needs a reason here.',
  'no-reasons': 'Positions have no reasons here.',
  'vote-odd': 'The vote does not fit the method.',
  'too-many-dots': 'More dots than each person has.',
  'out-of-range': 'Points outside the scale.',
  'voted-already': 'A detached vote is given once.',
  'held-before': 'Each person may ask for time once.',
  'too-long': 'Time can be asked for up to three working days.',
  'not-open': 'The objection is not open any more.',
  'no-resolution': 'Resolving needs words on what resolves it.',
  // Promises that are kept.
  'anonymity-kept': 'Answers were promised to be detached: that is never taken back.',
  'visibility-kept': 'Results were promised to be hidden for longer.',
  'threshold-kept': 'The smallest group was promised to be larger.',
  'names-given': 'People have answered with their names already.',
  // Check-ins.
  'not-running': 'The check-in is not asked at present.',
  'not-asked': 'The check-in asks other people.',
  'no-such-day': 'The check-in is not asked on that day.',
  'answer-odd': 'An answer does not fit its question.',
  'detached-only': 'Answers to it are detached: a named response is refused.',
  'named-only': 'Answers to it carry names.',
} as const;
export type RuleReason = keyof typeof ruleReasons;

const aboutWho: readonly RuleReason[] = ['not-yours', 'not-asked'];
/** The error code that goes with a reason, for servers and clients alike. */
export const codeOfReason = (reason: RuleReason): 'forbidden' | 'invalid' =>
  aboutWho.includes(reason) ? 'forbidden' : 'invalid';

export interface Refusal {
  readonly ok: false;
  readonly reason: RuleReason;
  /** The field it is about. */
  readonly field: string;
}
export type RuleVerdict = { readonly ok: true } | Refusal;

export const allowed: RuleVerdict = { ok: true };
export const refusal = (reason: RuleReason, field: string): Refusal => ({ ok: false, reason, field });
