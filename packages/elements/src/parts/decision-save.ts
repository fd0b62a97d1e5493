import {
  decide,
  editDecision,
  proposeDecision,
  supersede,
  type Client,
  type Decision,
  type DecisionData,
  type Id,
  type Outcome,
} from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import type { DecisionDesk } from './decision-desk.js';
import { changedFields, contentOf, type DecisionDraft, type DraftKind } from './decision-draft.js';
import { pageWords } from './decision-sections.js';

/** What the form is for: something new, a change, or what takes the place of another. */
export interface FormPurpose {
  readonly space: Id | undefined;
  readonly edited?: Decision;
  readonly replaced?: Decision;
  /** What something new begins as. */
  readonly kind?: DraftKind | undefined;
  /** Called once it was saved and its draft is gone. */
  readonly done?: (() => void) | undefined;
}
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;

/** One more than the highest number of the space; two people offline may take the same, and it is only a label. */
async function nextNumber(client: Client, space: Id | undefined): Promise<number> {
  const highest = client.query({
    kind: 'decision',
    ...(space && { filter: ['space', 'eq', space] as const }),
    sort: [['number', 'desc']],
    limit: 1,
  });
  await highest.refresh();
  return (highest.get().items[0]?.number ?? 0) + 1;
}

function outcomeOf({ outcome, chosen, decider, options }: DecisionDraft, before?: Outcome): Outcome {
  return {
    statement: outcome.trim(),
    ...(options.some(({ id, title }) => id === chosen && title.trim()) && { option: chosen }),
    ...(decider.length && { by: decider }),
    at: before?.at ?? new Date().toISOString(),
  };
}

async function create(client: Client, draft: DecisionDraft, options: { space: Id | undefined; zone: string }) {
  const content = present(contentOf(draft, options.zone)) as Omit<DecisionData, 'stage'>;
  const number = await nextNumber(client, options.space);
  const settled = draft.kind === 'past' && {
    stage: 'decided' as const,
    standing: draft.standing,
    outcome: outcomeOf(draft),
  };
  return proposeDecision(client, {
    ...content,
    number,
    ...(draft.kind === 'draft' && { stage: 'draft' as const }),
    ...settled,
    ...(options.space && { space: options.space }),
  });
}

async function edit(client: Client, draft: DecisionDraft, { before, zone }: { before: Decision; zone: string }) {
  const changed = Object.entries(changedFields(before, draft, zone));
  const patch = Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
  const outcome = outcomeOf(draft, before.outcome);
  const settled = draft.kind === 'past' && before.outcome && { outcome, standing: draft.standing };
  return editDecision(client, { decision: before, patch: { ...patch, ...settled } });
}

async function write(desk: DecisionDesk, client: Client, job: { draft: DecisionDraft; purpose: FormPurpose }) {
  const { draft, purpose } = job;
  const { zone } = desk.localize;
  if (purpose.edited) return edit(client, draft, { before: purpose.edited, zone });
  const made = await create(client, draft, { space: purpose.space, zone });
  if (purpose.replaced) await supersede(client, { decision: purpose.replaced, by: made });
  return client.peek('decision', made.id) ?? made;
}

/** Records what the form holds; false when it was refused, with the text still in the form. */
export async function saveDecision(desk: DecisionDesk, draft: DecisionDraft, purpose: FormPurpose): Promise<boolean> {
  const { client } = desk;
  if (!client) return false;
  const words = pageWords(desk).moved;
  let saved: Decision | undefined;
  const done = await desk.act(async () => (saved = await write(desk, client, { draft, purpose })), {
    text: purpose.edited ? words.edited : words.created,
  });
  if (!done || !saved) return false;
  emit(desk.host, purpose.edited ? 'meanwhile-decision-edited' : 'meanwhile-decision-created', { decision: saved });
  if (purpose.replaced) desk.parts.open({ kind: 'decision', id: saved.id, title: saved.title });
  return true;
}

export interface OutcomeForm {
  readonly statement: string;
  readonly option: Id;
  readonly standing: 'accepted' | 'rejected' | 'deferred';
  readonly by: readonly Id[];
}
/** Puts back how a decision stood before: what undo does. */
export function putBack(client: Client, { id, stage, standing, outcome }: Decision): Promise<Decision> {
  return client.edit('decision', id, { stage, standing: standing ?? null, outcome: outcome ?? null });
}

/** Writes the outcome of an open decision. */
export async function saveOutcome(desk: DecisionDesk, decision: Decision, form: OutcomeForm): Promise<boolean> {
  const { client } = desk;
  if (!client) return false;
  let decided: Decision | undefined;
  const done = await desk.act(
    async () => {
      const { statement, option, standing, by } = form;
      decided = await decide(client, {
        decision,
        statement: statement.trim(),
        standing,
        by,
        ...(option && { option }),
      });
    },
    { text: pageWords(desk).moved.decided, undo: () => putBack(client, decision) },
  );
  if (decided) emit(desk.host, 'meanwhile-decision-decided', { decision: decided });
  return done;
}
