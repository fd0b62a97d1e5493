import type { Id } from '../model/base.js';
import type { Comment, Decision, Update } from '../model/schema.js';
import type { Need } from './need.js';
import { needsMe } from './needs.js';
import { secondsToRead } from './reading-time.js';
import { compare, groupBy, type Reader, type Records } from './records.js';
import { changesSince, type FieldChange, type Readable, type Seen } from './seen.js';

/** In the order of reading: what waits for me, what was decided without me, what changed, and all the rest. */
export const catchUpSections = ['needs-you', 'decided', 'changed', 'rest'] as const;
export type CatchUpSection = (typeof catchUpSections)[number];

export interface CatchUpItem {
  readonly entity: Readable;
  /** When it happened, in milliseconds. */
  readonly at: number;
  /** Why it waits for the reader. */
  readonly needs: readonly Need[];
  /** What differs from what the reader saw last, where that is known. */
  readonly changes: readonly FieldChange[];
  /** What others have said on it since, oldest first. */
  readonly comments: readonly Comment[];
  /** Earlier updates by the same author on the same objective: this one stands for all of them. */
  readonly earlier: readonly Update[];
  /** About how long it takes to read. */
  readonly seconds: number;
}

export interface CatchUp {
  readonly sections: readonly { readonly name: CatchUpSection; readonly items: readonly CatchUpItem[] }[];
  /** About how long all that is shown takes to read. */
  readonly seconds: number;
  /** What did not fit into the time the reader has: from the end of the order, never what waits for them. */
  readonly later: readonly CatchUpItem[];
}

export interface CatchUpOptions {
  /** When the reader last was up to date, in milliseconds. */
  readonly since: number;
  /** What they saw of a thing, from their own device. */
  readonly seen?: (id: Id) => Seen | undefined;
  /** How long they want to read; everything unless told. What waits for them is always shown. */
  readonly seconds?: number;
}

interface Sorted extends CatchUpItem {
  readonly section: CatchUpSection;
  /** Within the section, before time. */
  readonly rank: number;
}

interface Placed {
  readonly section: CatchUpSection;
  readonly at: number;
  readonly needs?: readonly Need[];
}

/** What hinders somebody is read before what goes well, and thanks close the list. */
function rankOf(entity: Readable): number {
  if (entity.kind !== 'update') return 2;
  const { status, intent } = entity;
  if (status === 'off-track') return 0;
  if (status === 'at-risk') return 1;
  return intent === 'thanks' ? 4 : intent === 'ask' || intent === 'question' || intent === 'handoff' ? 2 : 3;
}

/** One pass over everything, for one reader. */
class Sorter {
  readonly #reader: Reader;
  readonly #options: CatchUpOptions;
  readonly #threads: ReadonlyMap<Id, readonly Comment[]>;

  constructor(records: Records, reader: Reader, options: CatchUpOptions) {
    this.#reader = reader;
    this.#options = options;
    this.#threads = groupBy(records.comments, ({ target }) => target.id);
  }

  isNew = (iso: string | undefined): boolean => iso !== undefined && Date.parse(iso) > this.#options.since;

  #news(id: Id): readonly Comment[] {
    return (this.#threads.get(id) ?? [])
      .filter(({ author, createdAt }) => author !== this.#reader.id && this.isNew(createdAt))
      .sort((a, b) => compare(a.createdAt, b.createdAt));
  }
  /** Talk is news where the reader is part of it. */
  #isPartOf(entity: Readable): boolean {
    const { id: me } = this.#reader;
    if (entity.author === me || (entity.kind === 'update' && entity.needs?.includes(me))) return true;
    return this.#threads.get(entity.id)?.some(({ author }) => author === me) ?? false;
  }
  #changes(entity: Readable): readonly FieldChange[] {
    const seen = this.#options.seen?.(entity.id);
    return seen && this.isNew(entity.updatedAt) ? changesSince(seen, entity) : [];
  }
  item(entity: Readable, { section, at, needs = [] }: Placed): Sorted {
    const comments = this.#news(entity.id);
    const changes = this.#changes(entity);
    const seconds = secondsToRead(entity);
    return { entity, section, rank: rankOf(entity), at, needs, changes, comments, earlier: [], seconds };
  }

  /** An entity that does not wait for the reader; undefined when it is no news to them. */
  other(entity: Update | Decision): Sorted | undefined {
    const { id: me, now } = this.#reader;
    const publishAt = entity.kind === 'update' && entity.publishAt ? entity.publishAt : '';
    const born = publishAt > entity.createdAt ? publishAt : entity.createdAt;
    if (Date.parse(born) > now || (entity.kind === 'decision' && entity.stage === 'draft')) return undefined;
    if (entity.kind === 'decision' && this.isNew(entity.outcome?.at)) {
      const isMine = entity.outcome?.by?.includes(me);
      if (!isMine)
        return this.item(entity, { section: 'decided', at: Date.parse(entity.outcome?.at ?? entity.updatedAt) });
    } else if (this.isNew(born) && entity.author !== me)
      return this.item(entity, { section: 'rest', at: Date.parse(born) });
    return this.#changed(entity);
  }
  #changed(entity: Update | Decision): Sorted | undefined {
    const item = this.item(entity, { section: 'changed', at: Date.parse(entity.updatedAt) });
    const last = this.#isPartOf(entity) ? item.comments.at(-1) : undefined;
    const knows = this.#options.seen?.(entity.id) !== undefined || entity.author === this.#reader.id;
    // What is not remembered as it was is still told when somebody else may have touched it.
    const isEdited = knows ? item.changes.length > 0 : this.isNew(entity.updatedAt) && !this.isNew(entity.createdAt);
    if (!isEdited && !last) return undefined;
    return { ...item, at: Math.max(isEdited ? item.at : 0, last ? Date.parse(last.createdAt) : 0) };
  }
}

/** The latest of one author's progress on one objective stands for those before it. */
function foldProgress(items: readonly Sorted[]): readonly Sorted[] {
  const keyOf = ({ entity, section }: Sorted): Id =>
    section === 'rest' && entity.kind === 'update' && entity.intent === 'progress' && entity.objective && entity.author
      ? `${entity.author} ${entity.objective.kind}:${entity.objective.id}`
      : entity.id;
  return [...groupBy(items, keyOf).values()].map((group) => {
    const sorted = [...group].sort((a, b) => a.at - b.at);
    const last = sorted.at(-1) as Sorted;
    const earlier = sorted.slice(0, -1).flatMap(({ entity }) => (entity.kind === 'update' ? [entity] : []));
    return earlier.length > 0 ? { ...last, earlier } : last;
  });
}

const bySection = (a: Sorted, b: Sorted): number =>
  catchUpSections.indexOf(a.section) - catchUpSections.indexOf(b.section) ||
  (a.section === 'needs-you' ? 0 : (a.section === 'rest' ? a.rank - b.rank : 0) || a.at - b.at) ||
  (a.section === 'needs-you' ? 0 : compare(a.entity.id, b.entity.id));

/**
 * Everything somebody missed, once, in the order of reading, with an end: when all sections are empty they are up to
 * date. What they wrote themselves is no news to them.
 */
export function catchUp(records: Records, reader: Reader, options: CatchUpOptions): CatchUp {
  const sorter = new Sorter(records, reader, options);
  const needs = groupBy(needsMe(records, reader), ({ entity }) => entity.id);
  const mine = [...needs.values()].map((list) => {
    const [{ entity, at }] = list as [Need, ...Need[]];
    return sorter.item(entity, { section: 'needs-you', at, needs: list });
  });
  const others = [...(records.updates ?? []), ...(records.decisions ?? [])]
    .filter(({ id }) => !needs.has(id))
    .flatMap((entity) => sorter.other(entity) ?? []);
  const all = [...mine, ...foldProgress(others)].sort(bySection);
  return fit(all, options.seconds ?? Infinity);
}

function fit(all: readonly Sorted[], limit: number): CatchUp {
  const shown: Sorted[] = [];
  const later: CatchUpItem[] = [];
  let seconds = 0;
  for (const one of all) {
    // In order: nothing short slips in from behind something that did not fit.
    if (one.section !== 'needs-you' && (later.length > 0 || seconds + one.seconds > limit)) later.push(plain(one));
    else {
      shown.push(one);
      seconds += one.seconds;
    }
  }
  const sections = catchUpSections.map((name) => ({
    name,
    items: shown.filter(({ section }) => section === name).map(plain),
  }));
  return { sections, seconds, later };
}
const plain = ({ section: _section, rank: _rank, ...item }: Sorted): CatchUpItem => item;
