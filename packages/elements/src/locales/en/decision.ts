import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const stances: Record<Position['stance'], string> = {
  agree: 'Agrees',
  concern: 'Has a concern',
  block: 'Blocks',
  abstain: 'Abstains',
};
const weights: Record<Weight, string> = { good: 'Good', neutral: 'Neutral', bad: 'Bad' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Decision log',
  one: 'Decision',
  record: 'Record a decision',
  status: {
    draft: 'Draft',
    proposed: 'Proposed',
    open: 'Input wanted',
    'last-call': 'Last call',
    accepted: 'Decided',
    reviewed: 'Reviewed',
    rejected: 'Rejected',
    deferred: 'Deferred',
    deprecated: 'No longer recommended',
    superseded: 'Replaced',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `decided ${day}`,
  due: (time: string) => `by ${time} your time`,
  wasDue: (time: string) => `was due ${time} your time`,
  agree: 'Agree',
  concern: 'Raise a concern',
  abstain: 'Abstain',
  mine: { agree: 'You agree.', concern: 'You raised a concern.', block: 'You block this.', abstain: 'You abstain.' },
  changeMind: 'You can change your mind until it is decided.',
  counts: {
    agree: (count: number) => plural(count, { one: '# agrees', other: '# agree' }),
    concern: (count: number) => plural(count, { one: '# concern', other: '# concerns' }),
    abstain: (count: number) => plural(count, { one: '# abstains', other: '# abstain' }),
    waiting: (count: number) => `${count} not yet`,
  },
  resultsLater: {
    'after-mine': 'You see what others think once you have said yours.',
    'after-close': 'What people think is shown once it is decided.',
    'after-last-day': 'What people think is shown when the last day has ended everywhere.',
  },
  considered: 'Considered:',
  replaces: (name: string) => `Replaces ${name}`,
  replacedBy: (name: string) => `Replaced by ${name}`,
  superseded: 'superseded, see',
  chosen: 'Chosen',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filter',
  filterCount: (count: number) => plural(count, { one: '# filter set', other: '# filters set' }),
  clear: 'Clear filters',
  importing: 'Import records',
  exporting: 'Export',
  loadMore: 'Show older decisions',
  loadMoreOldest: 'Show more decisions',
  held: (count: number) => plural(count, { one: 'Show # new decision', other: 'Show # new decisions' }),
  emptyTitle: 'No decisions recorded yet',
  emptyText:
    'Write down the first one: what was chosen, why, and what you did not choose. Future colleagues will thank you.',
  emptyReading: 'Decisions appear here as soon as someone records one.',
  filteredTitle: 'No decision matches',
  filteredText: 'Try fewer filters or other words.',
  forbiddenTitle: 'These decisions are not shared with you',
  forbiddenText: 'Ask the people of this space to give you access.',
  absentTitle: 'This decision is not here',
  absentText: 'It may belong to another space, or the link may be old.',
  back: 'All decisions',
  undo: 'Undo',
  undone: 'Undone.',
  dismiss: 'Dismiss',
  partMissing: 'This part did not load. Check the connection and try again.',
};
export type DecisionWords = typeof decision;
