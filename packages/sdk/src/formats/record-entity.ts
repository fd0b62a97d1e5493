import type { Id, Iso, Link, Ref } from '../model/base.js';
import type { DecisionData } from '../model/kinds.js';
import type { Decision, Person } from '../model/schema.js';
import { decisionIdOf, personOf } from './identity.js';
import type { RecordDraft } from './record-draft.js';
import { readStatus, writeStatus, type Status } from './record-status.js';
import { dateOfFileName } from './record-title.js';
import type { RecordOrigin } from './types.js';

/** What the links between records add to one of them. */
export interface RecordLinks {
  readonly supersedes: Ref[];
  readonly supersededBy: Ref[];
  readonly amends: Ref[];
  readonly amendedBy: Ref[];
  readonly links: Link[];
}
export interface EntityContext {
  readonly id: Id;
  readonly space: Id | undefined;
  readonly at: Iso;
  readonly links: RecordLinks;
}

/** Noon UTC: the same calendar day in nearly every zone. */
export const noonOf = (day: string): Iso => `${day}T12:00:00.000Z`;

/** The words as they stand, or what a record without known words most likely means. */
export function statusOf(text: string | undefined, hasOutcome: boolean): Status {
  const known = text === undefined ? undefined : readStatus(text);
  return known ?? (hasOutcome ? { stage: 'decided', standing: 'accepted' } : { stage: 'open' });
}

function standingOf(draft: RecordDraft, links: RecordLinks): Status {
  const status = statusOf(draft.status, Boolean(draft.statement));
  const isReplaced = links.supersededBy.length > 0 || links.links.some((link) => link.rel === 'superseded-by');
  return isReplaced ? { stage: 'decided', standing: 'superseded' } : status;
}

/** Without what is empty, so that an entity says only what its file said. */
function filled<T extends object>(data: T): T {
  const isFilled = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isFilled(value))) as T;
}

function originOf(draft: RecordDraft): RecordOrigin {
  const isOurs =
    draft.status === undefined || writeStatus(statusOf(draft.status, false)) === draft.status.toLowerCase();
  const { headings } = draft;
  return filled({
    file: draft.path,
    status: isOurs ? undefined : draft.status,
    date: draft.date,
    comments: draft.comments,
    frontMatter: draft.frontMatter.join('\n').trimEnd(),
    headings: Object.keys(headings).length > 0 ? headings : undefined,
  });
}

const ids = (people: readonly Person[]): Id[] => [...new Set(people.map((person) => person.id))];

function processOf(draft: RecordDraft): Pick<DecisionData, 'method' | 'reversibility' | 'decideBy' | 'review'> {
  const { method, reversibility, decideBy, reviewOn } = draft;
  return { method, reversibility, decideBy, review: reviewOn ? { on: reviewOn } : undefined };
}

function partsOf(draft: RecordDraft, deciders: readonly Id[]): Partial<DecisionData> {
  const { statement, date } = draft;
  const outcome = statement
    ? filled({ statement, option: draft.option, by: deciders, at: date && noonOf(date) })
    : undefined;
  return {
    context: draft.context,
    drivers: draft.drivers,
    options: draft.options.map((option) => filled({ ...option, text: option.text.join('\n\n') })),
    outcome,
    consequences: draft.consequences,
    confirmation: draft.confirmation,
    tags: draft.tags,
    body: [...draft.lead, ...draft.kept.values()].join('\n\n'),
  };
}

function refsOf({ supersedes, supersededBy, amends, amendedBy, links }: RecordLinks): Partial<DecisionData> {
  const more = supersededBy.slice(1).map((target): Link => ({ rel: 'superseded-by', target }));
  return { supersedes, supersededBy: supersededBy[0], amends, amendedBy, links: [...links, ...more] };
}

/** The decision, and the people it names. */
export function entityOf(draft: RecordDraft, context: EntityContext): { decision: Decision; people: Person[] } {
  const createdAt = draft.date ? noonOf(draft.date) : context.at;
  const named = (names: readonly string[]): Person[] => names.map((name) => personOf(name, createdAt));
  const [deciders, consulted, informed] = [draft.people.deciders, draft.people.consulted, draft.people.informed].map(
    named,
  ) as [Person[], Person[], Person[]];
  const decision = filled({
    id: context.id,
    kind: 'decision',
    space: context.space,
    createdAt,
    updatedAt: createdAt,
    title: draft.title,
    number: draft.number,
    ...standingOf(draft, context.links),
    ...processOf(draft),
    decider: deciders.length === 1 ? deciders[0].id : undefined,
    deciders: ids(deciders),
    consulted: ids(consulted),
    informed: ids(informed),
    ...partsOf(draft, ids(deciders)),
    ...refsOf(context.links),
    fields: { record: originOf(draft) },
  }) as Decision;
  return { decision, people: [...deciders, ...consulted, ...informed] };
}

export const draftId = (draft: RecordDraft, space: Id | undefined): Id => decisionIdOf(draft.path, space);
export const fallbackTime = (draft: RecordDraft, modified: number | undefined, now: Iso): Iso => {
  const day = dateOfFileName(draft.path);
  if (day) return noonOf(day);
  return modified !== undefined && modified > 0 ? new Date(modified).toISOString() : now;
};
