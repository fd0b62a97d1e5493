import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');
const people = (count: number): string => plural(count, { one: '# person', other: '# people' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'How it is decided',
  ready: 'Nothing stands against it: it can be decided.',
  waitsFor: 'Before it can be adopted',
  obstacles: {
    'open-objection': 'An objection has to be resolved.',
    blocked: 'Somebody blocks it: what they say has to be resolved.',
    'on-hold': 'Time was asked for.',
    'in-last-call': 'The last call has to end.',
    'no-quorum': 'More people have to take part.',
    'not-heard': 'Somebody has not spoken yet and still has time to.',
    'no-winner': 'The vote has no result yet.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Time was asked for, until ${time} your time.`,
  callEnds: (time: string) => `The last call ends ${time} your time, unless somebody objects.`,
  turnout: (spoken: number, present: number) => `${spoken} of ${people(present)} took part`,
  quorum: (needed: number) => plural(needed, { one: '# is needed', other: '# are needed' }),
  away: (count: number) => plural(count, { one: '# away, not counted', other: '# away, not counted' }),
  silence: {
    agree: (hours: number) => `Silence counts as agreement, after ${hours} working hours of each person.`,
    abstain: (hours: number) => `Silence counts as abstaining, after ${hours} working hours of each person.`,
  },

  vote: 'Your vote',
  voted: 'Your vote is in. You can change it until it is decided.',
  votedDetached: 'Your vote is in. It carries no name, so it cannot be changed.',
  cast: 'Vote',
  change: 'Change my vote',
  sit: 'Abstain',
  cannotVote: 'Votes without names cannot be kept by this backend, so nobody can vote.',
  choose: 'Choose one',
  chooseMissing: 'Choose an option, or abstain.',
  points: (low: number, high: number) => `Give each option ${low} to ${high} points`,
  dots: (left: number, all: number) => plural(left, { one: `# of ${all} dots left`, other: `# of ${all} dots left` }),
  dotsFor: (option: string) => `Dots for ${option}`,
  tooManyDots: (all: number) => `Use ${all} dots or fewer.`,
  rank: 'Put them in order, the best first',
  up: (option: string) => `Move ${option} up`,
  down: (option: string) => `Move ${option} down`,
  placed: (option: string, place: number) => `${option} is now number ${place}.`,
  times: 'Which times work for you?',
  timeAnswers: { 2: 'Yes', 1: 'If need be', 0: 'No' },

  results: 'Results so far',
  resultsDone: 'Results',
  leading: 'Ahead',
  tied: 'Tied',
  chosen: 'Result',
  tiedText: 'Several options are level. Whoever decides chooses among them.',
  noWinner: 'No option has a majority.',
  resultsFrom: (least: number) => `Results are shown when ${least} people have voted.`,
  resultsUntil: (time: string) => `Results are shown ${time} your time, when the last working day has ended.`,
  value: {
    majority: (count: number) => plural(count, { one: '# vote', other: '# votes' }),
    score: (mean: string) => `${mean} on average`,
    dot: (count: number) => plural(count, { one: '# dot', other: '# dots' }),
    ranked: (count: number) => plural(count, { one: 'wins # duel', other: 'wins # duels' }),
    'time-poll': (count: number) => plural(count, { one: '# person can', other: '# people can' }),
  },

  object: 'Object',
  objectTitle: 'Raise an objection',
  objectLabel: 'What would harm, or why should it wait?',
  objectHint: 'It stays yours: it is open until you say it is resolved, or take it back.',
  objectMissing: 'Write what stands against it, so that it can be resolved.',
  objected: 'Objection raised.',
  objections: 'Objections',
  objectionStates: { open: 'Objects', resolved: 'Resolved', withdrawn: 'Taken back' },
  offer: 'Offer a resolution',
  offerTitle: 'Offer a resolution',
  offerLabel: 'What would resolve it?',
  offerHint: 'The person who objects says whether it does.',
  offerMissing: 'Write what would resolve it.',
  offered: 'Resolution offered.',
  offeredBy: (name: string) => `${name} offers:`,
  resolution: 'Resolved by:',
  accept: 'This resolves it',
  resolveFor: 'Mark as resolved',
  resolveForHint: 'They are away, or did not answer for two of their working days.',
  resolved: 'Objection resolved.',
  takeBack: 'Take it back',
  tookBack: 'Objection taken back.',

  holds: 'Time asked for',
  hold: 'I need time',
  holdTitle: 'Ask for time',
  holdLabel: 'Until when?',
  holdHint: 'It runs out by itself. You can ask once.',
  holdDays: (days: number) => plural(days, { one: '# working day of yours', other: '# working days of yours' }),
  holdReason: 'What for? (optional)',
  held: 'Time asked for.',
  until: (time: string) => `until ${time} your time`,
  endHold: 'I need no more time',
  holdEnded: 'Ended.',

  callTitle: 'Begin the last call',
  call: 'Begin the last call',
  callLabel: 'Until when?',
  callHint: 'Who has not spoken may object until then. An objection stops the end and does not move it.',
  called: 'Last call begun.',
  lapse: 'Let it lapse',
  lapsed: 'Lapsed.',
  submitTime: 'Ask for time',

  reviewDue: 'It is time to look at this decision again.',
  assumptions: 'It rests on',
  failed: 'Holds no more',
  fails: 'This holds no more',
  holdsAgain: 'It holds after all',
  assumptionSaid: 'Noted. The decision asks to be looked at again.',
  assumptionBack: 'Noted.',
  reopened: 'Opened again',
  reopenedNews: 'What is new:',
};
export type DecisionRoundWords = typeof decisionRound;

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
