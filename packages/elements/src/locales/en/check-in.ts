import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const faults: Record<string, string> = {
  required: 'Answer this question, or skip the check-in.',
  'not-a-number': 'Write a number.',
  'too-small': 'That is below the lowest value.',
  'too-large': 'That is above the highest value.',
  'not-an-option': 'Choose one of the answers.',
};

const skips: Record<string, string> = { day: 'Skip today', week: 'Skip this week', month: 'Skip this month' };

/** Words of the check-in form. */
export const checkIn = {
  label: 'Check-in',
  none: 'No check-in is open',
  noneNext: 'When your team plans the next one, it appears here.',
  paused: 'This check-in is paused.',
  about: (minutes: number) => plural(minutes, { one: 'about # minute', other: 'about # minutes' }),
  step: (at: number, of: number) => `${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  submit: 'Send answers',
  submitOffline: 'Send when online',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Skip this time',
  sentence: 'A sentence is enough.',
  choose: 'Choose',
  yes: 'Yes',
  no: 'No',
  moods: ['Rough', 'Heavy', 'Steady', 'Good', 'Great'] as readonly string[],
  personOrLink: 'A name or a web address',
  lastTime: 'Last time you wrote:',
  useAgain: 'Use it again',
  clear: 'Clear',
  problems: (count: number) => plural(count, { one: '# answer needs a look', other: '# answers need a look' }),
  fault: (code: string) => faults[code] ?? 'Look at this answer again.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Answers are stored without a name or a time, and shown only when ${min} people have answered.`
      : `Your team sees your words with your name. Moods are shown only as a group of ${min} or more.`,
  detachedFinal: 'A detached answer cannot be changed later, because nothing connects it to you.',
  done: 'Your answers are in.',
  doneDetached: 'Your answers are in, without your name.',
  kept: 'Your answers are kept here.',
  skipped: 'Skipped. Nobody is told.',
  answerAfterAll: 'Answer after all',
  change: 'Change my answers',
  takeBack: 'Take my answers back',
  takenBack: 'Your answers are taken back. They are still in the form.',
  undo: 'Undo',
  routes: 'Would you like to do more with an answer?',
  route: {
    update: 'Post as an update',
    ask: 'Ask the team for help',
    thanks: 'Send as thanks',
  } as Record<string, string>,
  routed: { update: 'Posted as an update', ask: 'The team has been asked', thanks: 'Thanks sent' } as Record<
    string,
    string
  >,
  sent: 'Answers sent.',
};
export type CheckInWords = typeof checkIn;

/** Words of the results. */
export const results = {
  label: 'Results',
  none: 'No answers yet',
  noneNext: 'Answers appear here as people send them.',
  answered: (count: number) => plural(count, { one: '# answer', other: '# answers' }),
  gathering: (min: number) =>
    `Some have answered. Answers are shown in groups of at least ${min}, so that nobody can be guessed: more are needed, or the end of this round.`,
  hidden: (min: number) => `Not enough answers to show: at least ${min} are needed, so that nobody can be guessed.`,
  table: 'View as table',
  chart: 'View as chart',
  value: 'Answer',
  count: 'Count',
  share: 'Share',
  day: 'Day',
  total: 'Answered',
  median: (value: string) => `Middle value ${value}`,
  range: (low: string, high: string) => `from ${low} to ${high}`,
  average: (value: string, max: string) => `Average ${value} of ${max}`,
  occurrence: 'Shown',
  allAnswers: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  waits: {
    'after-mine': () => 'This time’s answers open once yours are in.',
    'after-window': (time: string) => `The latest answers open when everybody’s time is over: ${time} your time.`,
    'after-last-day': (time: string) => `The latest answers open when everybody’s day has ended: ${time} your time.`,
  },
  by: 'Read',
  ways: { question: 'by question', round: 'over time', person: 'by person' },
  byAnswer: (question: string) => `by “${question}”`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# group is not shown: it is too small, and no other can hide it.',
      other: '# groups are not shown, so that none of them can be told from the others.',
    }),
  nothingClosed: 'Only questions with answers to choose from or numbers are read over time.',
  middle: 'Middle value',
};
export type ResultWords = typeof results;
