import type { Id } from '../../model/base.js';
import { createId, positionId } from '../../model/id.js';
import type { Outcome, PositionData, Stage, Standing } from '../../model/kinds.js';
import type { DefaultSchema, Decision, Position, Update } from '../../model/schema.js';
import { allowedStandings, canMove } from '../../rules/decision.js';
import type { Client, NewData, Patch } from '../types.js';
import { current, inSpace, linkedBy, me, refTo, refuse, write, type Named } from './common.js';

type DecisionPatch = Patch<DefaultSchema, 'decision'>;

/** Opens a decision for others; with `stage: 'draft'` it stays a draft. */
export function proposeDecision(
  client: Client,
  data: Omit<NewData<DefaultSchema, 'decision'>, 'stage'> & { readonly stage?: Stage },
): Promise<Decision> {
  return client.create('decision', { stage: 'open', ...data });
}

export interface Stance extends Omit<PositionData, 'decision'> {
  readonly decision: Named<Decision>;
}
/** Takes a position or changes it: one per person and decision. */
export async function takePosition(client: Client, { decision, stance, option, reason }: Stance): Promise<Position> {
  const decisionId = typeof decision === 'string' ? decision : decision.id;
  const id = positionId(decisionId, me(client));
  if (client.peek('position', id)) {
    return client.edit('position', id, { stance, option: option ?? null, reason: reason ?? null });
  }
  const data = { decision: decisionId, stance, ...(option !== undefined && { option }), ...(reason && { reason }) };
  return client.create('position', { ...data, ...inSpace(client.peek('decision', decisionId)) }, { id });
}

async function move(client: Client, named: Named<Decision>, patch: DecisionPatch & { readonly stage: Stage }) {
  const decision = current(client, 'decision', named);
  const verdict = canMove(decision, { to: patch.stage, outcome: patch.outcome ?? decision.outcome });
  if (!verdict.ok) throw refuse(verdict.reason, 'stage');
  return client.edit('decision', decision.id, patch);
}

/** A move that needs nothing else: draft → open, open → last call, decided → reviewed. */
export async function moveDecision(
  client: Client,
  { decision, to }: { readonly decision: Named<Decision>; readonly to: Stage },
): Promise<Decision> {
  return move(client, decision, { stage: to });
}

export interface Deciding {
  readonly decision: Named<Decision>;
  /** Markdown: what was decided and why. */
  readonly statement: string;
  /** The chosen option's id. */
  readonly option?: Id;
  /** `accepted` unless told. */
  readonly standing?: Standing;
  /** The signed-in person unless told. */
  readonly by?: readonly Id[];
}
/** Decides: writes the outcome, its time and who decided. */
export async function decide(
  client: Client,
  { decision, statement, option, standing = 'accepted', by = [me(client)] }: Deciding,
): Promise<Decision> {
  const outcome: Outcome = { statement, by, at: new Date().toISOString(), ...(option !== undefined && { option }) };
  return move(client, decision, { stage: 'decided', standing, outcome });
}

interface WithReason {
  readonly decision: Named<Decision>;
  /** Markdown; kept as a comment on the decision. */
  readonly reason?: string;
}
async function moveWithReason(
  client: Client,
  { decision: named, reason }: WithReason,
  patch: Parameters<typeof move>[2],
) {
  if (!reason?.trim()) return move(client, named, patch);
  const decision = current(client, 'decision', named);
  const verdict = canMove(decision, { to: patch.stage });
  if (!verdict.ok) throw refuse(verdict.reason, 'stage');
  await write(client, [
    { op: 'edit', kind: 'decision', id: decision.id, patch },
    { op: 'create', kind: 'comment', data: { target: refTo(decision), body: reason, ...inSpace(decision) } },
  ]);
  return current(client, 'decision', decision);
}
/** Takes a proposal back. */
export const withdraw = (client: Client, options: WithReason): Promise<Decision> =>
  moveWithReason(client, options, { stage: 'withdrawn' });
/** Opens the question again. The earlier outcome stays on record until there is a new one. */
export const reopen = (client: Client, options: WithReason): Promise<Decision> =>
  moveWithReason(client, options, { stage: 'open', standing: null });

/** Replaces one decision by another and writes it on both; doing it twice changes nothing. */
export async function supersede(
  client: Client,
  options: { readonly decision: Named<Decision>; readonly by: Named<Decision> },
): Promise<Decision> {
  const old = current(client, 'decision', options.decision);
  const next = current(client, 'decision', options.by);
  if (old.id === next.id) throw refuse('same-decision', 'supersededBy');
  if (old.supersededBy?.id !== next.id && old.standing && !allowedStandings[old.standing].includes('superseded')) {
    throw refuse('superseded', 'supersededBy');
  }
  const known = next.supersedes ?? [];
  await write(client, [
    {
      op: 'edit',
      kind: 'decision',
      id: old.id,
      patch: { standing: 'superseded', supersededBy: refTo(next, next.title) },
    },
    {
      op: 'edit',
      kind: 'decision',
      id: next.id,
      patch: { supersedes: known.some(({ id }) => id === old.id) ? known : [...known, refTo(old, old.title)] },
    },
  ]);
  return current(client, 'decision', old);
}

/** Tells the outcome in the feed, once: the update and the decision link to each other. */
export async function announceOutcome(client: Client, named: Named<Decision>): Promise<Update> {
  const decision = current(client, 'decision', named);
  const { title, outcome, tags, links = [] } = decision;
  if (!outcome?.statement.trim()) throw refuse('no-outcome', 'outcome');
  const told = linkedBy(decision, 'announced-in')?.target;
  const existing = told && (await client.get('update', told.id));
  if (existing) return existing;
  const id = createId();
  await write(client, [
    {
      op: 'create',
      kind: 'update',
      id,
      data: {
        intent: 'decision-news',
        headline: title,
        body: outcome.statement,
        ...(tags?.length && { topics: tags }),
        links: [{ rel: 'from-decision', target: refTo(decision, title) }],
        ...inSpace(decision),
      },
    },
    {
      op: 'edit',
      kind: 'decision',
      id: decision.id,
      patch: { links: [...links, { rel: 'announced-in', target: { kind: 'update', id, title } }] },
    },
  ]);
  return current(client, 'update', id);
}
