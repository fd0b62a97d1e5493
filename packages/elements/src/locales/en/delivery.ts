import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# update', other: '# updates' }),
    a: 'an update',
    fresh: 'A new update',
  },
  comment: {
    count: (count) => plural(count, { one: '# comment', other: '# comments' }),
    a: 'a comment',
    fresh: 'A new comment',
  },
  decision: {
    count: (count) => plural(count, { one: '# decision', other: '# decisions' }),
    a: 'a decision',
    fresh: 'A new decision',
  },
  position: {
    count: (count) => plural(count, { one: '# position', other: '# positions' }),
    a: 'a position',
    fresh: 'A new position',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reaction', other: '# reactions' }),
    a: 'a reaction',
    fresh: 'A new reaction',
  },
  response: {
    count: (count) => plural(count, { one: '# answer', other: '# answers' }),
    a: 'an answer',
    fresh: 'A new answer',
  },
  ballot: {
    count: (count) => plural(count, { one: '# answer', other: '# answers' }),
    a: 'an answer',
    fresh: 'A new answer',
  },
  attachment: {
    count: (count) => plural(count, { one: '# file', other: '# files' }),
    a: 'a file',
    fresh: 'A new file',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# item', other: '# items' }),
  a: 'an item',
  fresh: 'A new item',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Title',
  headline: 'Headline',
  body: 'Text',
  context: 'Context',
  reason: 'Reason',
  statement: 'Outcome',
  consequences: 'Consequences',
  decideBy: 'Decide by',
  respondBy: 'Answer by',
  status: 'Status',
  state: 'State',
  topics: 'Topics',
  tags: 'Tags',
  options: 'Options',
  stage: 'Stage',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `${noun(kind).count(count)} waiting to send`,
  signIn: (count: number, kind = '') => `Sign in to send ${noun(kind).count(count)}`,
  signInAgain: 'Sign in again to go on',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `As of ${time}`,
  outdated: 'This page is older than its backend. Nothing you wrote is lost.',
  reload: 'Reload to update',
  atRisk: 'Not kept on this device: leave this page open until it is sent.',
  notSent: (count: number, kind = '') => `${noun(kind).count(count)} could not be sent`,
  look: 'See why',
  heading: 'Not sent',
  kept: 'Your words stay here until you decide what becomes of them.',
  nothingLeft: 'Nothing is left to decide.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `A change to ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Deleting ${a}` : 'A file';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Edit and send',
  send: 'Send',
  copy: 'Copy text',
  copied: 'Text copied.',
  notCopied: 'Copying is not allowed here: select the text instead.',
  discard: 'Discard',
  discarded: 'Discarded.',
  undo: 'Undo',
  restored: 'It is back.',
  sent: 'On its way.',
  bothChanged: 'Someone changed this while you did. Both versions are here; choose one, or write a third.',
  deletedMeanwhile: 'Someone deleted this meanwhile.',
  closed:
    'The decision was closed before this arrived, and a closed decision does not change. Your words can be a comment on it.',
  unconfirmed:
    'This was written on this device before the page knew who was there, and the page was closed before it did. It waits for whoever wrote it, and goes out in nobody else’s name.',
  sendAsMine: 'It is mine: send it',
  asComment: 'Post as a comment',
  base: 'Before',
  theirs: 'There now',
  mine: 'Yours',
  keepMine: 'Keep mine',
  keepTheirs: 'Keep theirs',
  empty: 'Empty',
};
export type DeliveryWords = typeof delivery;
