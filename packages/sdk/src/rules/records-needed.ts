import type { Id } from '../model/base.js';
import type { Query } from '../model/query.js';
import type { Records } from './records.js';
import type { RuleWrite } from './rule-write.js';

type Needed = { readonly [K in keyof Records]?: Query };

const text = (data: object | undefined, name: string): Id | undefined => {
  const value: unknown = data && Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};
const changes = (patch: object | undefined, name: string): boolean => !!patch && Object.hasOwn(patch, name);
const one = <K extends string>(kind: K, id: Id): Query<K> => ({ kind, ids: [id] });

function aboutDecision(id: Id): Needed {
  return {
    positions: { kind: 'position', filter: ['decision', 'eq', id] },
    objections: { kind: 'objection', filter: ['decision', 'eq', id] },
    holds: { kind: 'hold', filter: ['decision', 'eq', id] },
    ballots: { kind: 'ballot', filter: ['subject.id', 'eq', id] },
    submitted: { kind: 'submitted', filter: ['subject.id', 'eq', id] },
  };
}

/**
 * What to load before `checkWrite` is asked, as queries: the entity itself and what the rule looks at. For an edit of an
 * objection, a hold, a position or a response, `current` is the entity as it is, which names what it belongs to.
 */
export function recordsNeeded(write: RuleWrite, current?: object): Needed {
  const { kind, id, data, patch } = write;
  const parent = (name: string): Id => text(data, name) ?? text(current, name) ?? '';
  if (kind === 'decision') {
    const links = changes(patch, 'supersededBy') || changes(patch, 'amendedBy');
    const said = changes(patch, 'stage') || changes(patch, 'visibility') ? aboutDecision(id) : {};
    // A circle can go through any decision that replaces or amends another.
    return { ...said, decisions: links ? { kind } : one(kind, id) };
  }
  if (kind === 'position') return { decisions: one('decision', parent('decision')), positions: one(kind, id) };
  if (kind === 'objection') return { decisions: one('decision', parent('decision')), objections: one(kind, id) };
  if (kind === 'hold') {
    const decision = parent('decision');
    return { decisions: one('decision', decision), holds: { kind, filter: ['decision', 'eq', decision] } };
  }
  if (kind === 'ballot') {
    const subject = (data as { readonly subject?: { readonly id: Id } } | undefined)?.subject?.id ?? '';
    const submitted: Query = { kind: 'submitted', filter: ['subject.id', 'eq', subject] };
    return { decisions: one('decision', subject), checkIns: one('check-in', subject), submitted };
  }
  if (kind === 'response') return { checkIns: one('check-in', parent('checkIn')), responses: one(kind, id) };
  return kind === 'check-in' ? { checkIns: one(kind, id) } : {};
}
