import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Needs you',
  decided: 'Decided without you',
  changed: 'Changed',
  rest: 'The rest',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  state: 'State',
  stage: 'Stage',
  standing: 'Standing',
  respondBy: 'Answer by',
  decideBy: 'Decide by',
  lastCall: 'Last call until',
  needs: 'People',
  deciders: 'Who decides',
  objective: 'Objective',
  option: 'Choice',
  review: 'Review on',
  supersededBy: 'Replaced by',
  amendedBy: 'Amended by',
  outcome: 'Outcome',
  schedule: 'Schedule',
  text: 'Text',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Since I was last up to date',
  leave: 'Since my leave began',
  '7': 'The last week',
  '14': 'The last two weeks',
  '28': 'The last four weeks',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'While you were away',
  since: (time: string) => `Since ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Look back to',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# thing to read', other: '# things to read' })}, about ${time}`,
  minutes: (count: number) => plural(count, { one: 'a minute', other: '# minutes' }),
  hours: (count: number) => plural(count, { one: 'an hour', other: '# hours' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: removed`,
  edited: (field: string) => `${field} edited`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # day later`, other: `${field}: # days later` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # day sooner`, other: `${field}: # days sooner` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# new reply from ${name}`, other: `# new replies, latest from ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'and # earlier update on this', other: 'and # earlier updates on this' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: '# more thing waits', other: '# more things wait' })}, about ${time}.`,
  readOn: 'Read on',
  enough: 'That is enough: I am up to date',
  done: 'I am up to date',
  upToDate: 'You are up to date.',
  upToDateText: (time: string) => `Nothing has happened since ${time} that you have not seen.`,
  marked: 'Noted on this device; nobody is told.',
  undo: 'Undo',
  fresh: 'Something new has arrived.',
  show: 'Show it',
  signIn: 'Sign in to catch up.',
};
export type CatchUpWords = typeof catchUp;
