import type { Id } from '../model/base.js';
import type { Decision, Objection, Position, Submitted } from '../model/schema.js';
import { localDateIn } from '../time/zone.js';
import { askedIn, countedPositions, decidersOf, isAsking } from './decision-people.js';
import type { NeedDraft } from './need.js';
import { groupBy, type Reader, type Records } from './records.js';

interface About {
  readonly decision: Decision;
  /** Who took part in this opening: positions, and notes of votes that the reader does not see. */
  readonly spoken: readonly (Position | Submitted)[];
  readonly objections: readonly Objection[];
  readonly reader: Reader;
}

const at = (iso: string | undefined, otherwise: string): number => Date.parse(iso ?? otherwise);
const due = (iso: string | undefined): { due?: number } => (iso === undefined ? {} : { due: Date.parse(iso) });

function partOf({ decision, spoken, reader }: About): readonly NeedDraft[] {
  const { stage, openedAt, createdAt, lastCall, decideBy } = decision;
  const has = spoken.some(({ author }) => author === reader.id);
  if (has || !isAsking(decision) || !askedIn(decision).includes(reader.id)) return [];
  const since = at(openedAt, createdAt);
  if (stage === 'open') return [{ reason: 'take-part', entity: decision, at: since, ...due(decideBy) }];
  return [
    { reason: 'last-call', entity: decision, at: at(lastCall?.from, createdAt), ...due(lastCall?.until ?? decideBy) },
  ];
}

function objectionsOf({ decision, objections, reader }: About): readonly NeedDraft[] {
  if (!isAsking(decision)) return [];
  const open = objections.filter(({ state }) => state === 'open');
  const mine = open.find(
    ({ author, resolutionBy }) => author === reader.id && resolutionBy && resolutionBy !== reader.id,
  );
  const answers = [...decidersOf(decision), decision.author];
  const theirs = answers.includes(reader.id)
    ? open.find(({ author, resolution }) => author !== reader.id && !resolution?.trim())
    : undefined;
  const until = due(decision.decideBy);
  return [
    ...(mine
      ? [{ reason: 'resolution' as const, entity: decision, at: at(mine.resolutionAt, mine.updatedAt), ...until }]
      : []),
    ...(theirs
      ? [{ reason: 'objection' as const, entity: decision, at: at(theirs.createdAt, theirs.createdAt), ...until }]
      : []),
  ];
}

/** Since when a decider may decide: everybody asked has spoken, the last call has ended, or the time to decide has come. */
function readySince({ decision, spoken: said, objections, reader: { now } }: About): number | undefined {
  const { method = 'advice', lastCall, decideBy } = decision;
  const spoken = new Map(said.map(({ author, updatedAt }) => [author, Date.parse(updatedAt)]));
  const asked = askedIn(decision).filter((id) => method === 'advice' || !decidersOf(decision).includes(id));
  const all = asked.length > 0 && asked.every((id) => spoken.has(id));
  // An objection stops a last call: it does not end while one is open.
  const isStopped = objections.some(({ state }) => state === 'open');
  const moments = [
    all && !isStopped ? Math.max(...asked.map((id) => spoken.get(id) ?? 0)) : undefined,
    lastCall && !isStopped ? Date.parse(lastCall.until) : undefined,
    decideBy === undefined ? undefined : Date.parse(decideBy),
  ].filter((moment): moment is number => moment !== undefined && moment <= now);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

function decidingOf(about: About): readonly NeedDraft[] {
  const { decision, reader } = about;
  if (!isAsking(decision) || !decidersOf(decision).includes(reader.id)) return [];
  const since = readySince(about);
  return since === undefined ? [] : [{ reason: 'decide', entity: decision, at: since, ...due(decision.decideBy) }];
}

/** Whether a decision asks to be looked at again on a day: its date has come, or something it rests on holds no more. */
export function isReviewDue({ stage, standing, review }: Decision, today: string): boolean {
  if (stage !== 'decided' || standing === 'superseded' || standing === 'deprecated') return false;
  return (review?.failed?.length ?? 0) > 0 || (review?.on !== undefined && review.on <= today);
}

function reviewOf({ decision, reader }: About): readonly NeedDraft[] {
  const { review, updatedAt } = decision;
  if (!ownersOf(decision).includes(reader.id) || !isReviewDue(decision, localDateIn(reader.now, reader.calendar.zone)))
    return [];
  const since = review?.failed?.length ? Date.parse(updatedAt) : Date.parse(`${review?.on ?? ''}T00:00:00Z`);
  return [{ reason: 'review', entity: decision, at: Math.min(since, reader.now) }];
}

/** Those a decided matter still belongs to. */
function ownersOf(decision: Decision): readonly (Id | undefined)[] {
  const { outcome, author } = decision;
  const named = decidersOf(decision);
  return outcome?.by?.length ? outcome.by : named.length > 0 ? named : [author];
}

/** A meeting that was agreed on owes a written outcome once it is over. */
function meetingOf({ decision, reader }: About): readonly NeedDraft[] {
  const { method, stage, options, outcome, links } = decision;
  const slot = options?.find(({ id }) => id === outcome?.option)?.slot;
  const isWritten = links?.some(({ rel }) => rel === 'outcome-in');
  if (method !== 'time-poll' || stage !== 'decided' || !slot || isWritten) return [];
  const over = Date.parse(slot.end ?? slot.start);
  if (over > reader.now || !ownersOf(decision).includes(reader.id)) return [];
  return [{ reason: 'outcome', entity: decision, at: over }];
}

/** What decisions want of a person. */
export function needsOfDecisions(records: Records, reader: Reader): readonly NeedDraft[] {
  const positions = groupBy(records.positions, ({ decision }) => decision);
  const objections = groupBy(records.objections, ({ decision }) => decision);
  const notes = groupBy(records.submitted, ({ subject }) => `${subject.kind}:${subject.id}`);
  return (records.decisions ?? []).flatMap((decision) => {
    const about: About = {
      decision,
      spoken: countedPositions(decision, [
        ...(notes.get(`decision:${decision.id}`) ?? []),
        ...(positions.get(decision.id) ?? []),
      ]),
      objections: objections.get(decision.id) ?? [],
      reader,
    };
    return [...partOf(about), ...objectionsOf(about), ...decidingOf(about), ...reviewOf(about), ...meetingOf(about)];
  });
}
