import type { Id, Iso } from '../../model/base.js';
import { createId } from '../../model/id.js';
import type { Outcome, Reopening, Stage, Standing } from '../../model/kinds.js';
import type { DefaultSchema, Decision, Update } from '../../model/schema.js';
import { canMove } from '../../rules/decision.js';
import type { Client, NewData, Patch } from '../types.js';
import { current, inSpace, linkedBy, me, refTo, refuse, write, type Named } from './common.js';
import { known, obey } from './obey.js';

type DecisionPatch = Patch<DefaultSchema, 'decision'>;
const nowIso = (): Iso => new Date().toISOString();

/** Opens a decision for others; with `stage: 'draft'` it stays a draft. */
export function proposeDecision(
  client: Client,
  data: Omit<NewData<DefaultSchema, 'decision'>, 'stage'> & { readonly stage?: Stage },
): Promise<Decision> {
  const stage = data.stage ?? 'open';
  return client.create('decision', { ...(stage === 'open' && { openedAt: nowIso() }), stage, ...data });
}

type MovePatch = DecisionPatch & { readonly stage: Stage };

/** Checks a move as the backend will, with everything people said, and gives the decision as it is. */
async function checked(client: Client, named: Named<Decision>, patch: MovePatch): Promise<Decision> {
  const before = current(client, 'decision', named);
  // What no decision may do is refused at once, without asking anybody.
  const verdict = canMove(before, { to: patch.stage, outcome: patch.outcome ?? before.outcome ?? {} });
  if (!verdict.ok) throw refuse(verdict.reason, 'stage');
  const found = await known(client, before);
  obey(client, { op: 'edit', kind: 'decision', id: before.id, patch }, found);
  return found.decision;
}

async function move(client: Client, named: Named<Decision>, patch: MovePatch): Promise<Decision> {
  const { id } = await checked(client, named, patch);
  return client.edit('decision', id, patch);
}

/** Edits a decision; what people were promised when they were asked is kept. */
export async function editDecision(
  client: Client,
  { decision: named, patch }: { readonly decision: Named<Decision>; readonly patch: DecisionPatch },
): Promise<Decision> {
  const found = await known(client, named);
  const { id } = found.decision;
  obey(client, { op: 'edit', kind: 'decision', id, patch }, found);
  return client.edit('decision', id, patch);
}

/** A move that needs nothing else: draft → open, decided → reviewed. */
export async function moveDecision(
  client: Client,
  { decision, to }: { readonly decision: Named<Decision>; readonly to: Stage },
): Promise<Decision> {
  const isOpened = to === 'open' && current(client, 'decision', decision).stage === 'draft';
  return move(client, decision, { stage: to, ...(isOpened && { openedAt: nowIso() }) });
}

/** Begins the last call: who has not spoken may object until it ends. Needs the quorum and no open objection. */
export const startLastCall = (
  client: Client,
  { decision, until }: { readonly decision: Named<Decision>; readonly until: Iso },
): Promise<Decision> => move(client, decision, { stage: 'last-call', lastCall: { from: nowIso(), until } });

/** Says that the time to decide has passed and nobody decided. It can be opened again. */
export const lapseDecision = (client: Client, decision: Named<Decision>): Promise<Decision> =>
  move(client, decision, { stage: 'lapsed' });

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
/** Decides: writes the outcome, its time and who decided. Refused while the method, a hold or a last call stands against it. */
export async function decide(
  client: Client,
  { decision, statement, option, standing = 'accepted', by = [me(client)] }: Deciding,
): Promise<Decision> {
  const outcome: Outcome = { statement, by, at: nowIso(), ...(option !== undefined && { option }) };
  return move(client, decision, { stage: 'decided', standing, outcome });
}

async function moveWithReason(
  client: Client,
  { decision: named, reason }: { readonly decision: Named<Decision>; readonly reason?: string | undefined },
  patch: MovePatch,
): Promise<Decision> {
  if (!reason?.trim()) return move(client, named, patch);
  const decision = await checked(client, named, patch);
  await write(client, [
    { op: 'edit', kind: 'decision', id: decision.id, patch },
    { op: 'create', kind: 'comment', data: { target: refTo(decision), body: reason, ...inSpace(decision) } },
  ]);
  return current(client, 'decision', decision);
}

export interface Withdrawing {
  readonly decision: Named<Decision>;
  /** Markdown; kept as a comment on the decision. */
  readonly reason?: string;
}
/** Takes a proposal back. */
export const withdraw = (client: Client, options: Withdrawing): Promise<Decision> =>
  moveWithReason(client, options, { stage: 'withdrawn' });

export interface Reopen extends Withdrawing {
  /** Markdown: what was not known when it was decided. */
  readonly news?: string;
}
/**
 * Opens the question again, for what was decided with a reason and something that was not known before; within a quarter
 * of an hour it is merely taken back. The earlier outcome stays on record until there is a new one, and people are asked anew.
 */
export async function reopen(client: Client, { decision: named, reason, news }: Reopen): Promise<Decision> {
  const { reopenings = [] } = current(client, 'decision', named);
  const told = reason?.trim() || news?.trim();
  const added: Reopening = { at: nowIso(), by: me(client), reason: reason?.trim() ?? '', news: news?.trim() ?? '' };
  const patch: MovePatch = {
    stage: 'open',
    standing: null,
    lastCall: null,
    ...(told && { reopenings: [...reopenings, added], openedAt: added.at }),
  };
  return move(client, named, patch);
}

/** Marks something a decision rests on as not true any more, which asks for a review; or as true again. */
export async function failAssumption(
  client: Client,
  { decision: named, assumption, holds = false }: { decision: Named<Decision>; assumption: string; holds?: boolean },
): Promise<Decision> {
  const { id, review = {} } = current(client, 'decision', named);
  if (!review.when?.includes(assumption)) throw refuse('unknown-assumption', 'review');
  const others = (review.failed ?? []).filter((one) => one !== assumption);
  return client.edit('decision', id, { review: { ...review, failed: holds ? others : [...others, assumption] } });
}

/** Decisions that replace or amend others, so that no circle is made. Offline it is what the device has. */
async function lineage(client: Client, pair: readonly [Decision, Decision]): Promise<readonly Decision[]> {
  const [{ space }] = pair;
  const all = await client.all('decision', space ? ['space', 'eq', space] : undefined).catch(() => []);
  return [...pair, ...all.filter(({ id }) => !pair.some((one) => one.id === id))];
}
const withRef = (refs: Decision['supersedes'] = [], target: Decision) =>
  refs.some(({ id }) => id === target.id) ? refs : [...refs, refTo(target, target.title)];

interface Between {
  readonly decision: Named<Decision>;
  readonly by: Named<Decision>;
}
/** Replaces one decision by another and writes it on both; doing it twice changes nothing. */
export async function supersede(client: Client, options: Between): Promise<Decision> {
  const old = current(client, 'decision', options.decision);
  const next = current(client, 'decision', options.by);
  const patch = { standing: 'superseded', supersededBy: refTo(next, next.title) } as const;
  const decisions = await lineage(client, [old, next]);
  obey(client, { op: 'edit', kind: 'decision', id: old.id, patch }, { records: { decisions } });
  await write(client, [
    { op: 'edit', kind: 'decision', id: old.id, patch },
    { op: 'edit', kind: 'decision', id: next.id, patch: { supersedes: withRef(next.supersedes, old) } },
  ]);
  return current(client, 'decision', old);
}

/** Amends one decision by another: the first goes on to hold, and both say so; doing it twice changes nothing. */
export async function amend(client: Client, options: Between): Promise<Decision> {
  const amended = current(client, 'decision', options.decision);
  const by = current(client, 'decision', options.by);
  const patch = { amendedBy: withRef(amended.amendedBy, by) };
  const decisions = await lineage(client, [amended, by]);
  obey(client, { op: 'edit', kind: 'decision', id: amended.id, patch }, { records: { decisions } });
  await write(client, [
    { op: 'edit', kind: 'decision', id: amended.id, patch },
    { op: 'edit', kind: 'decision', id: by.id, patch: { amends: withRef(by.amends, amended) } },
  ]);
  return current(client, 'decision', amended);
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
