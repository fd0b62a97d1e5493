import type { Id, Iso } from '../../model/base.js';
import { createRandomId, holdId, positionId, submittedId } from '../../model/id.js';
import type { PositionData } from '../../model/kinds.js';
import type { Decision, Hold, Objection, Position } from '../../model/schema.js';
import { showsVotesLater, votingDay } from '../../rules/decision-people.js';
import { voteToAnswers } from '../../rules/votes.js';
import type { Client } from '../types.js';
import { current, inSpace, me, noteOn, refTo, write, type CoreWrite, type Named } from './common.js';
import { known, obey } from './obey.js';

export interface Stance extends Omit<PositionData, 'decision'> {
  readonly decision: Named<Decision>;
}
const optional = ({ option, points, ranking, reason }: Omit<Stance, 'decision' | 'stance'>) => ({
  ...(option !== undefined && { option }),
  ...(points && { points }),
  ...(ranking && { ranking }),
  ...(reason && { reason }),
});

/** Takes a position or changes it: one per person and decision, with the vote that the method asks for. */
export async function takePosition(client: Client, { decision, stance, ...more }: Stance): Promise<Position> {
  const decisionId = typeof decision === 'string' ? decision : decision.id;
  const id = positionId(decisionId, me(client));
  const about = client.peek('decision', decisionId);
  const before = client.peek('position', id);
  const data = { decision: decisionId, stance, ...optional(more) };
  const records = { ...(about && { decisions: [about] }) };
  obey(client, { op: 'create', kind: 'position', id, data }, { records });
  const note = about && noteOf(client, about);
  const notes: readonly CoreWrite[] =
    note && !noteOn(client, about, note.data.localDate) ? [{ op: 'create', kind: 'submitted', ...note }] : [];
  const { option = null, points = null, ranking = null } = more;
  await write(client, [
    before
      ? { op: 'edit', kind: 'position', id, patch: { stance, option, points, ranking, reason: more.reason || null } }
      : { op: 'create', kind: 'position', id, data: { ...data, ...inSpace(about) } },
    ...notes,
  ]);
  return current(client, 'position', id);
}

/** Says beside a vote that shows later that this person has taken part, so that others can tell whom they wait for. */
function noteOf(client: Client, decision: Decision) {
  if (!showsVotesLater(decision) || !client.can('create', 'submitted')) return undefined;
  const localDate = votingDay(decision);
  const data = { subject: refTo(decision), localDate, ...inSpace(decision) };
  return { id: submittedId(decision, localDate, me(client)), data };
}

/** Takes one's own position back, as if nothing had been said. */
export async function withdrawPosition(client: Client, position: Named<Position>): Promise<void> {
  const { id, decision } = current(client, 'position', position);
  const about = client.peek('decision', decision);
  const note = about && noteOf(client, about);
  const there = note && noteOn(client, about, note.data.localDate);
  await write(client, [
    { op: 'delete', kind: 'position', id },
    ...(there ? [{ op: 'delete', kind: 'submitted', id: there.id } as const] : []),
  ]);
}

/**
 * Votes in a detached decision: a ballot that nothing connects to anyone, beside the note that this person took part. It
 * is given once. Where a vote carries names use `takePosition`.
 */
export async function castVote(client: Client, { decision: named, ...vote }: Stance): Promise<void> {
  const decision = current(client, 'decision', named);
  const localDate = votingDay(decision);
  const subject = refTo(decision);
  const submitted = { subject, localDate, ...inSpace(decision) };
  const id = submittedId(decision, localDate, me(client));
  const there = noteOn(client, decision, localDate);
  const day = `${localDate}T00:00:00.000Z`;
  const answers = { ...voteToAnswers(vote), ...(vote.reason && { reason: vote.reason }) };
  const data = { subject, localDate, answers, createdAt: day, updatedAt: day, ...inSpace(decision) };
  const ballot = createRandomId();
  const records = { decisions: [decision], ...(there && { submitted: [there] }) };
  obey(client, { op: 'create', kind: 'ballot', id: ballot, data }, { records });
  await write(client, [
    { op: 'create', kind: 'ballot', id: ballot, data },
    { op: 'create', kind: 'submitted', id, data: submitted },
  ]);
}

/** Objects: it must be resolved, or withdrawn, before a decision by consent can be made. */
export async function raiseObjection(
  client: Client,
  { decision: named, reason }: { readonly decision: Named<Decision>; readonly reason: string },
): Promise<Objection> {
  const decision = current(client, 'decision', named);
  const data = { decision: decision.id, reason, state: 'open' as const, ...inSpace(decision) };
  obey(client, { op: 'create', kind: 'objection', id: '', data }, { records: { decisions: [decision] } });
  return client.create('objection', data);
}

interface AboutObjection {
  readonly objection: Named<Objection>;
}
async function changeObjection(
  client: Client,
  { objection: named }: AboutObjection,
  patch: Partial<Pick<Objection, 'state' | 'resolution' | 'resolutionBy' | 'resolutionAt'>>,
): Promise<Objection> {
  const objection = current(client, 'objection', named);
  await client.get('decision', objection.decision);
  const found = await known(client, objection.decision);
  const write = { op: 'edit', kind: 'objection', id: objection.id, patch } as const;
  obey(client, write, { ...found, records: { ...found.records, objections: [objection] } });
  return client.edit('objection', objection.id, patch);
}

/** Offers what would resolve an objection; its author accepts it or not. */
export const offerResolution = (
  client: Client,
  { objection, resolution }: AboutObjection & { readonly resolution: string },
): Promise<Objection> =>
  changeObjection(
    client,
    { objection },
    { resolution, resolutionBy: me(client), resolutionAt: new Date().toISOString() },
  );

/**
 * Says that an objection is resolved: its author may, and the decider in their place while they are away or did not answer
 * an offer for two of their working days.
 */
export const resolveObjection = (
  client: Client,
  { objection, resolution }: AboutObjection & { readonly resolution?: string },
): Promise<Objection> =>
  changeObjection(client, { objection }, { state: 'resolved', ...(resolution !== undefined && { resolution }) });

/** Takes an objection back. */
export const withdrawObjection = (client: Client, objection: AboutObjection): Promise<Objection> =>
  changeObjection(client, objection, { state: 'withdrawn' });

export interface TimeAsked {
  readonly decision: Named<Decision>;
  /** It runs out by itself then: three of the person's working days at most. */
  readonly until: Iso;
  readonly reason?: string;
}
/** Asks for time: until then the decision is not made. Once for each person and opening. */
export async function askForTime(client: Client, { decision: named, until, reason }: TimeAsked): Promise<Hold> {
  const { decision, records, people } = await known(client, named);
  const id: Id = holdId(decision.id, me(client));
  const data = { decision: decision.id, until, ...(reason && { reason }), ...inSpace(decision) };
  const before = records.holds?.find((one) => one.id === id);
  obey(client, { op: before ? 'edit' : 'create', kind: 'hold', id, data, patch: data }, { records, people });
  return before ? client.edit('hold', id, { until, reason: reason ?? null }) : client.create('hold', data, { id });
}

/** Needs the time no longer: the decision may be made at once. */
export async function endHold(client: Client, hold: Named<Hold>): Promise<Hold> {
  const { id, until } = current(client, 'hold', hold);
  const now = new Date().toISOString();
  return client.edit('hold', id, { until: now < until ? now : until });
}
