import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Progress',
  question: 'Question',
  ask: 'Ask',
  'decision-news': 'Decision',
  handoff: 'Handoff',
  thanks: 'Thanks',
  note: 'Note',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Help wanted',
  taken: 'Taken',
  answered: 'Answered',
  closed: 'Closed',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  paused: 'Paused',
  done: 'Done',
  next: 'Next',
  blocked: 'Blocked',
  thanks: 'Thanks',
  agree: 'Agree',
  celebrate: 'Celebrate',
  seen: 'Seen',
  support: 'Support',
  'from-check-in': 'From check-in',
  'from-answer': 'Answers',
  'from-decision': 'Outcome of',
  'from-update': 'From',
  'became-decision': 'Became a decision',
  'became-ask': 'Became an ask',
  source: 'Source',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'a decision',
  update: 'an update',
  response: 'an answer',
  'check-in': 'a check-in',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Updates',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Topic: ${topic}`,
  onlyTopic: (topic: string) => `Show only ${topic}`,
  clear: 'Clear filters',
  respondBy: (time: string) => `Answer by ${time}`,
  needs: (names: string) => `Needs ${names}`,
  showMore: 'Show more',
  showLess: 'Show less',
  close: 'Close',
  fresh: (count: number) => plural(count, { one: '# new update', other: '# new updates' }),
  readUpTo: (time: string) => `You read up to here, ${time}`,
  older: 'Load older updates',
  newer: 'Load newer updates',
  end: 'That is all.',
  compose: 'What changed since your last update?',
  continueDraft: 'Continue your draft',
  first: 'No updates yet',
  firstText: 'Say what changed, what comes next, or what you need. Others read it when their day starts.',
  firstAction: 'Write the first update',
  readOnlyText: 'When someone writes one, it appears here.',
  nothing: 'No update matches',
  nothingText: 'Nothing fits these filters together.',
  forbidden: 'These updates are not open to you',
  forbiddenText: 'Someone who looks after this space can change that.',
  posted: 'Update posted.',
};
export type FeedWords = typeof feed;
