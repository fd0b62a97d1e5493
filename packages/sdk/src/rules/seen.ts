import { sameJson, toJson } from '../model/json.js';
import type { CheckIn, Decision, Update } from '../model/schema.js';
import { compare } from './records.js';

/** A value as it was when somebody read it. */
export type SeenValue = string | number | boolean | null | readonly string[];

/**
 * What a reader saw of one thing: enough to tell them what changed since, small enough to keep for every item they
 * read. Texts are kept as a fingerprint only. It is the reader's own and stays on their device.
 */
export interface Seen {
  readonly [field: string]: SeenValue;
}

/** One field that changed. For texts it is only said that they did. */
export interface FieldChange {
  /** For example `status`, `respondBy`, `snapshot.budget`, `deciders`, `text`. */
  readonly field: string;
  /** Absent where there was nothing. */
  readonly from?: SeenValue;
  /** Absent where there is nothing any more. */
  readonly to?: SeenValue;
  /** For dates: by how many days it moved, later is positive. */
  readonly days?: number;
}

/** Whatever has a reader. */
export type Readable = Update | Decision | CheckIn;

/** Fields in one order: a backend may give them back in another, which is no change. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, inner]) => [name, ordered(inner)]);
}

/** FNV-1a, 32 bits: tells texts apart, keeps none of them. */
function fingerprint(texts: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const char of toJson(ordered(texts))) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `#${hash.toString(36)}`;
}

type Fields = { readonly [field: string]: SeenValue | undefined };

const ofUpdate = (update: Update): Fields => ({
  status: update.status,
  state: update.state,
  respondBy: update.respondBy,
  needs: update.needs && [...update.needs].sort(),
  objective: update.objective?.id,
  ...Object.fromEntries(Object.entries(update.snapshot ?? {}).map(([name, value]) => [`snapshot.${name}`, value])),
  text: fingerprint([update.headline, update.body, update.sections]),
});

const ofDecision = (decision: Decision): Fields => ({
  stage: decision.stage,
  standing: decision.standing,
  decideBy: decision.decideBy,
  lastCall: decision.lastCall?.until,
  deciders: decision.decider !== undefined ? [decision.decider] : decision.deciders && [...decision.deciders].sort(),
  option: decision.outcome?.option,
  review: decision.review?.on,
  supersededBy: decision.supersededBy?.id,
  amendedBy: decision.amendedBy?.map(({ id }) => id),
  outcome: decision.outcome && fingerprint([decision.outcome.statement]),
  text: fingerprint([decision.title, decision.context, decision.options, decision.consequences, decision.body]),
});

const ofCheckIn = (checkIn: CheckIn): Fields => ({
  state: checkIn.state,
  schedule: checkIn.schedule && fingerprint([checkIn.schedule]),
  text: fingerprint([checkIn.title, checkIn.intro, checkIn.questions]),
});

/** What to keep when somebody has read something. */
export function seenOf(entity: Readable): Seen {
  const fields =
    entity.kind === 'update' ? ofUpdate(entity) : entity.kind === 'decision' ? ofDecision(entity) : ofCheckIn(entity);
  return Object.fromEntries(
    Object.entries(fields).filter((pair): pair is [string, SeenValue] => pair[1] !== undefined),
  );
}

const isFingerprint = (value: SeenValue | undefined): boolean => typeof value === 'string' && value.startsWith('#');
const isDate = (value: SeenValue | undefined): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value);

function changeOf(field: string, from: SeenValue | undefined, to: SeenValue | undefined): FieldChange {
  if (isFingerprint(from) || isFingerprint(to)) return { field };
  const days = isDate(from) && isDate(to) ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) : undefined;
  return {
    field,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(days !== undefined && { days }),
  };
}

/** The differences between two states, in the order of the fields. */
export function changesBetween(before: Seen, after: Seen): readonly FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [from, to] = [before, after].map((seen) => (Object.hasOwn(seen, field) ? seen[field] : undefined));
    return sameJson(from ?? null, to ?? null) ? [] : [changeOf(field, from, to)];
  });
}

/** What has changed since a reader last read something: "health green → amber, date +6 days, owner changed". */
export const changesSince = (seen: Seen, entity: Readable): readonly FieldChange[] =>
  changesBetween(seen, seenOf(entity));
