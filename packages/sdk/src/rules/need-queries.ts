import type { Id, LocalDate } from '../model/base.js';
import type { Filter, Query } from '../model/query.js';
import type { Decision } from '../model/schema.js';
import { showsVotesLater } from './decision-people.js';
import type { Records } from './records.js';

const countsNotes = (decision: Decision): boolean =>
  decision.visibility?.voters === 'detached' || showsVotesLater(decision);
const open: Filter = ['stage', 'in', ['open', 'last-call']];

/** What to load first to know what waits for a person: three questions that any backend can be asked. */
export function needQueries(me: Id, today: LocalDate) {
  const reviewable: Filter = {
    and: [
      ['stage', 'eq', 'decided'],
      ['review.on', 'lte', today],
    ],
  };
  const meetings: Filter = {
    and: [
      ['stage', 'eq', 'decided'],
      ['method', 'eq', 'time-poll'],
    ],
  };
  const asking: Filter = {
    and: [
      ['author', 'eq', me],
      ['intent', 'in', ['ask', 'question']],
    ],
  };
  return {
    updates: { kind: 'update', filter: { or: [['needs', 'has', me], asking] } },
    decisions: { kind: 'decision', filter: { or: [open, reviewable, meetings] } },
    checkIns: { kind: 'check-in', filter: ['state', 'ne', 'ended'] },
  } as const satisfies Partial<Record<keyof Records, Query>>;
}

/** What to load then about what was found: nothing about others than what they said on it. */
export function needDetailQueries(me: Id, { updates = [], decisions = [], checkIns = [] }: Records) {
  const ids = (list: readonly { readonly id: Id }[]): readonly Id[] => list.map(({ id }) => id);
  const mine = (field: string, among: readonly Id[]): Filter => ({
    and: [
      ['author', 'eq', me],
      [field, 'in', among],
    ],
  });
  return {
    comments: { kind: 'comment', filter: ['target.id', 'in', ids(updates)] },
    positions: { kind: 'position', filter: ['decision', 'in', ids(decisions)] },
    objections: { kind: 'objection', filter: ['decision', 'in', ids(decisions)] },
    responses: { kind: 'response', filter: mine('checkIn', ids(checkIns)) },
    submitted: {
      kind: 'submitted',
      // Of votes that the reader does not see: who has taken part, which whoever decides waits for.
      filter: {
        or: [
          mine('subject.id', ids([...checkIns, ...decisions])),
          ['subject.id', 'in', ids(decisions.filter(countsNotes))],
        ],
      },
    },
  } as const satisfies Partial<Record<keyof Records, Query>>;
}
