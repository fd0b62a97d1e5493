import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');
const people = (count: number): string => plural(count, { one: '# person', other: '# people' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'It is there already.',
  'not-from-here': 'It cannot go there from where it stands.',
  'no-outcome': 'Write what was decided.',
  'no-decider': 'Say who decided.',
  'unknown-option': 'This option is not there any more.',
  superseded: 'Another decision has replaced it. Act on that one.',
  'no-reason': 'Write a reason.',
  'no-news': 'Write what is new since it was decided.',
  'too-soon': 'It was opened again before. It can be opened once more a week after it was decided.',
  'open-objection': 'An objection is open. Resolve it first, or record that it is rejected or deferred.',
  blocked: 'Somebody blocks it. Resolve what they say first.',
  'on-hold': 'Somebody has asked for time. Wait until it has run out.',
  'in-last-call': 'The last call has not ended.',
  'no-quorum': 'Too few of the people present have taken part.',
  'not-heard': 'Somebody has not spoken yet and still has time to.',
  'no-winner': 'The vote has no result that could be adopted.',
  'not-the-winner': 'The vote has another result. Choose that option.',
  'not-lapsed': 'Its time to decide has not passed.',
  'in-the-past': 'Choose a time to come.',
  'same-decision': 'A decision cannot replace or amend itself.',
  cycle: 'It came before this one, so it cannot replace or amend it.',
  'not-decided': 'Only what was decided can be replaced or amended.',
  'not-asking': 'It is not open for input any more.',
  'not-yours': 'Only the person it belongs to can do this.',
  'reason-required': 'Give a reason.',
  'no-reasons': 'Reasons are not asked for here.',
  'vote-odd': 'Choose something to vote for.',
  'too-many-dots': 'You have used more dots than there are.',
  'out-of-range': 'These points are outside the scale.',
  'voted-already': 'You have voted. A vote without a name cannot be changed.',
  'held-before': 'You have asked for time before.',
  'too-long': 'Ask for three working days at most.',
  'not-open': 'This objection is settled.',
  'no-resolution': 'Write what resolves it.',
  'anonymity-kept': 'People were promised that no names are kept. That cannot be changed.',
  'visibility-kept': 'People were promised that results stay hidden for longer.',
  'threshold-kept': 'People were promised a larger group.',
  'names-given': 'People have answered with their names already.',
  'not-running': 'This check-in has ended.',
  'not-asked': 'This check-in asks other people.',
  'no-such-day': 'It is not asked on that day.',
  'answer-odd': 'An answer does not fit its question.',
  'detached-only': 'Answers here carry no names.',
  'named-only': 'Answers here carry names.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'everybody in this space can see this',
  'only-here': 'it stays in this browser',
  named: 'your name is with your answer',
  detached: 'no name is kept with your answer',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'no time is stored',
  'given-once': 'it cannot be changed afterwards',
  'objections-named': 'objections carry your name',
  'not-kept-apart': 'this backend cannot keep names and answers apart',
};
const untils = {
  'after-mine': 'you see the others once you have answered',
  'after-window': 'answers show when everybody’s time to answer is over',
  'after-close': 'results show once it is decided',
  'after-last-day': 'results show when the last working day has ended',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Who sees what',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} can see this`;
    if (says === 'shown-from') return `shown only when ${statement.answers} have answered`;
    if (says === 'never-shown') return `never shown: fewer than ${statement.answers} people are asked`;
    if (says === 'mood-spread') return `moods only as a spread, from ${statement.answers} answers on`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
};
export type PrivacyLineWords = typeof privacyLine;
