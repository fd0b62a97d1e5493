import { isHeldTooLate, publishedBy, repeatableKinds, sameJson, toJson } from '@meanwhile/sdk/adapter';
import type { Entity, ErrorData, Id, Iso } from '@meanwhile/sdk/adapter';
import { hasPlace, type Row, rowKey, type Stored, type Values, type Verdict, type Write } from './row.js';

/** Who writes, and where the store stands. */
export interface ApplyContext {
  readonly user: Id | undefined;
  /** The store's clock, in milliseconds. */
  readonly now: number;
  /** The highest `seq` given so far. */
  readonly seq: number;
}

// A laptop may sleep through a long leave. After that, an id that exists is still refused.
const keyLife = 90 * 24 * 3_600_000;
// The store's own business, whatever a write says.
const own = new Set(['id', 'kind', 'author', 'createdAt', 'updatedAt', 'version', 'seq', 'can']);

/** FNV-1a over UTF-16 code units: tells one payload from another, guards nothing. */
function fingerprint({ op, kind, id, data, patch }: Write): number {
  const text = toJson([op, kind, id, data, patch]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
const isoOf = (value: unknown): Iso | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};
const pick = (values: Values, keep: (name: string, value: unknown) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== undefined && keep(name, value)));
const content = (values: Values): Values => pick(values, (name) => !own.has(name));

function created({ id, kind, data = {} }: Write, { user, now }: ApplyContext): Values {
  // A vote without a person and without a clock: all ballots of a day look written at its start.
  if (kind === 'ballot') {
    const day = isoOf(data['localDate']) ?? new Date(0).toISOString();
    return { ...content(data), id, kind, createdAt: day, updatedAt: day, version: '1' };
  }
  const author = data['author'] ?? user;
  const createdAt = isoOf(data['createdAt']) ?? new Date(now).toISOString();
  const updatedAt = isoOf(data['updatedAt']) ?? createdAt;
  return standing({ ...content(data), id, kind, ...(author !== undefined && { author }), createdAt, updatedAt }, now);
}
/** An update stands at the moment it is published. */
const standing = (after: Values, now: number, before?: Values): Values =>
  after['kind'] === 'update' ? (publishedBy(after as Stored, before as Stored | undefined, now) as Values) : after;
function edited(current: Values, patch: Values, now: number): Values {
  const merged = { ...current, ...content(patch), updatedAt: new Date(now).toISOString() };
  const after = pick(merged, (name, value) => value !== null || !Object.hasOwn(patch, name));
  return standing(after, now, current);
}

/** What a write comes to: the entity's new values, nothing left of it (`null`), or a refusal; `undefined`: it is so already. */
type Outcome = { readonly values: Values | null } | { readonly error: ErrorData } | undefined;

function creation(current: Stored | undefined, write: Write, context: ApplyContext): Outcome {
  const { kind, id, data = {} } = write;
  // A deleted id may come back: an undo, or the import of what was exported.
  if (!current) return { values: created(write, context) };
  const there = Object.entries(content(data)).every(([name, value]) => sameJson(current[name], value));
  if (there || kind === 'ballot') return undefined;
  if (repeatableKinds.includes(kind)) return { values: edited(current, data, context.now) };
  const message = `There is already another ${kind} with the id ${id}.`;
  return { error: { code: 'conflict', message, current: current as unknown as Entity } };
}

function outcomeOf(row: Row | undefined, write: Write, context: ApplyContext): Outcome {
  const { kind, id, op, base, patch = {} } = write;
  const current = row?.entity;
  if (!hasPlace(write))
    return { error: { code: 'invalid', message: 'A write needs the kind and the id of what it writes.' } };
  if (op === 'create') return creation(current, write, context);
  if (!current && op === 'delete') return undefined;
  if (!current)
    return {
      error: { code: row ? 'gone' : 'not-found', message: `There is no ${kind} with the id ${id}.`, current: null },
    };
  if (base !== undefined && base !== current.version)
    return {
      error: { code: 'conflict', message: `The ${kind} was changed meanwhile.`, current: current as unknown as Entity },
    };
  if (op === 'delete') return { values: null };
  if (kind === 'ballot')
    return { error: { code: 'unsupported', message: 'A ballot belongs to nobody, so nobody can edit it.' } };
  const values = edited(current, patch, context.now);
  if (kind === 'update' && isHeldTooLate(values as Stored, current, context.now))
    return { error: { code: 'invalid', message: 'It has been published: it cannot be held any more.' } };
  return { values };
}

/** Applies one write to one row. A `row` comes back only when something must be stored. */
function applyWrite(row: Row | undefined, write: Write, context: ApplyContext): { verdict: Verdict; row?: Row } {
  const { key, kind, id } = write;
  const print = fingerprint(write);
  const used = row?.keys.find((use) => use.key === key);
  if (used && used.print !== print)
    return {
      verdict: { key, ok: false, error: { code: 'key-reused', message: 'This key was used for another write.' } },
    };
  const outcome = used ? undefined : outcomeOf(row, write, context);
  if (!outcome) return { verdict: { key, ok: true, replayed: true, ...(row?.entity && { entity: row.entity }) } };
  if ('error' in outcome) return { verdict: { key, ok: false, error: outcome.error } };

  const { values } = outcome;
  // Neither a place in the order of changes nor a key, which tells the time, stays with a ballot.
  if (kind === 'ballot') {
    const entity = values ? { entity: values as Stored } : {};
    return { verdict: { key, ok: true, ...entity }, row: { kind, id, ...entity, keys: [] } };
  }
  const seq = context.seq + 1;
  const entity = values ? { entity: { ...values, seq, version: String(seq) } as Stored } : {};
  const kept = (row?.keys ?? []).filter((use) => context.now - use.at < keyLife);
  const keys = [...kept, { key, print, at: context.now }];
  return { verdict: { key, ok: true, ...entity }, row: { kind, id, ...entity, seq, keys } };
}

export interface AppliedBatch {
  readonly verdicts: readonly Verdict[];
  /** The rows to store. */
  readonly changed: readonly Row[];
  /** The highest `seq` now. */
  readonly seq: number;
}
/**
 * Applies a batch to `rows` (by `rowKey`), in order, and answers each write. A write that comes `after` another of the
 * same batch which was refused is not attempted: it has no verdict.
 */
export function applyBatch(rows: Map<string, Row>, batch: readonly Write[], context: ApplyContext): AppliedBatch {
  const open = new Set(batch.map((write) => write.key));
  const verdicts: Verdict[] = [];
  const changed = new Map<string, Row>();
  let { seq } = context;
  for (const write of batch) {
    if (write.after?.some((key) => open.has(key))) continue;
    const place = rowKey(write);
    const { verdict, row } = applyWrite(rows.get(place), write, { ...context, seq });
    verdicts.push(verdict);
    if (verdict.ok) open.delete(write.key);
    if (!row) continue;
    rows.set(place, row);
    changed.set(place, row);
    seq = row.seq ?? seq;
  }
  return { verdicts, changed: [...changed.values()], seq };
}
