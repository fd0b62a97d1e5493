import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

type Noun = readonly [one: string, other: string, article: 'a' | 'an'];
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: ['update', 'updates', 'an'],
  comment: ['comment', 'comments', 'a'],
  decision: ['decision', 'decisions', 'a'],
  position: ['position', 'positions', 'a'],
  reaction: ['reaction', 'reactions', 'a'],
  response: ['answer', 'answers', 'an'],
  ballot: ['answer', 'answers', 'an'],
  attachment: ['file', 'files', 'a'],
};
const noun = (kind: string): Noun => nouns[kind] ?? ['item', 'items', 'an'];
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
  waiting: (count: number, kind = '') =>
    plural(count, { one: `# ${noun(kind)[0]} waiting to send`, other: `# ${noun(kind)[1]} waiting to send` }),
  signIn: (count: number, kind = '') =>
    plural(count, { one: `Sign in to send # ${noun(kind)[0]}`, other: `Sign in to send # ${noun(kind)[1]}` }),
  signInAgain: 'Sign in again to go on',
  outdated: 'This page is older than its backend. Nothing you wrote is lost.',
  reload: 'Reload to update',
  atRisk: 'Not kept on this device: leave this page open until it is sent.',
  notSent: (count: number, kind = '') =>
    plural(count, { one: `# ${noun(kind)[0]} could not be sent`, other: `# ${noun(kind)[1]} could not be sent` }),
  look: 'See why',
  heading: 'Not sent',
  kept: 'Your words stay here until you decide what becomes of them.',
  nothingLeft: 'Nothing is left to decide.',
  what: (op: string, kind: string) => {
    const [one, , article] = noun(kind);
    if (op === 'edit') return `A change to ${article} ${one}`;
    return op === 'create' ? `A new ${one}` : op === 'delete' ? `Deleting ${article} ${one}` : 'A file';
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
