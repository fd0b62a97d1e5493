import { createRandomId, matches, MeanwhileError, pageOf } from '@meanwhile/sdk/adapter';
import type {
  Adapter,
  ChangeSet,
  Cursor,
  DefaultSchema,
  Entity,
  Id,
  MutationResult,
  PersonRef,
  SchemaSpec,
} from '@meanwhile/sdk/adapter';
import { applyBatch } from './apply.js';
import { fullCapabilities } from './capabilities.js';
import { changeSet, cursorAt, resetAt, seqAt } from './changes.js';
import { bytesOf, type StoredFile, storedFile } from './files.js';
import { createAlarm, type Held, heldAfter, publications } from './held.js';
import { bearsOnOpenings, opened, type Openings, openings, renewed } from './opening.js';
import { peoplePage } from './people.js';
import { type Row, rowKey, type Stored, type Verdict, type Write } from './row.js';
import { bestFirst, entryOf, findEntries } from './search.js';
import { aborted } from './signal.js';
import { readableSince, type Reader } from './withheld.js';

/** The data behind one or more memory adapters. Two adapters on one backend are two people at one server. */
export interface MemoryBackend {
  readonly rows: Map<string, Row>;
  readonly people: Map<string, PersonRef>;
  readonly files: Map<Id, StoredFile>;
  /** Names this store inside cursors, so that a cursor of another store is recognised. */
  readonly id: string;
  seq: number;
  /** When each update that its author wrote for later is published, by its id. */
  held: Held;
  /** When what is withheld shows to more people by the clock alone. */
  opening: Openings;
  /** Called after every write. */
  readonly listeners: Set<() => void>;
}
export function createMemoryBackend(): MemoryBackend {
  return {
    rows: new Map(),
    people: new Map(),
    files: new Map(),
    id: createRandomId(),
    seq: 0,
    held: new Map(),
    opening: new Map(),
    listeners: new Set(),
  };
}

export interface MemoryAdapterOptions<S extends SchemaSpec = DefaultSchema> {
  /** Who is signed in; a person called "You" unless told, `null` for nobody. */
  readonly person?: PersonRef | null;
  /** The directory: who can be mentioned. */
  readonly people?: readonly PersonRef[];
  /** What is there at the start. */
  readonly entities?: readonly Entity<NoInfer<S>>[];
  /** For messages: `memory` unless told. */
  readonly name?: string;
  /** Shared with another adapter; an empty one of its own unless told. */
  readonly backend?: MemoryBackend;
}

const you: PersonRef = { id: 'you', name: 'You' };

/**
 * Keeps everything in memory until the page is left: for trying, for tests, and where the browser forbids storage.
 * It is also the shortest complete implementation of the contract: read it before you write your own.
 */
export function createMemoryAdapter<S extends SchemaSpec = DefaultSchema>(
  options: MemoryAdapterOptions<S> = {},
): Adapter<S> {
  const { backend = createMemoryBackend(), person = you, name = 'memory' } = options;
  for (const entry of [...(options.people ?? []), ...(person ? [person] : [])]) backend.people.set(entry.id, entry);
  const entities = (options.entities ?? []) as readonly Stored[];
  store(backend, entities.map(creationOf), undefined);
  const me = person?.id;
  const adapter: Adapter = {
    spec: 1,
    name,

    async connect({ signal }) {
      signal.throwIfAborted();
      return {
        user: person && {
          ...person,
          ...(backend.rows.get(rowKey({ kind: 'person', id: person.id }))?.entity as object),
        },
        scope: `${name}:${person?.id ?? ''}`,
        protocol: 1,
        serverTime: new Date().toISOString(),
        storage: 'memory',
        capabilities: { ...fullCapabilities, write: person !== null, live: 'changes' },
      };
    },

    async list(query, { signal }) {
      signal.throwIfAborted();
      return pageOf(listed(backend, query.kind, me), query) as never;
    },

    async push(batch, { signal }) {
      signal.throwIfAborted();
      if (!person)
        throw new MeanwhileError({ code: 'forbidden', message: 'Nobody is signed in, so nothing can be written.' });
      return store(backend, batch as unknown as readonly Write[], person.id) as readonly MutationResult[];
    },

    async changes(since, { signal, limit = 500 }) {
      signal.throwIfAborted();
      return changesOf(backend, { since, limit, me });
    },

    async subscribe(since, sink, { signal }) {
      let cursor = since ?? cursorAt(backend.id, backend.seq);
      const tell = (): void => {
        const set = changesOf(backend, { since: cursor, limit: Infinity, me });
        cursor = set.cursor;
        alarm.set(Date.now(), backend.held, backend.opening);
        if (set.changes.length || set.reset) sink.changes(set);
      };
      const alarm = createAlarm(tell);
      tell();
      backend.listeners.add(tell);
      await aborted(signal);
      backend.listeners.delete(tell);
      alarm.stop();
    },

    async search({ text, kinds, filter, ...page }, { signal }) {
      signal.throwIfAborted();
      const entries = searchable(backend, me)
        .filter((entity) => matches(entity, filter))
        .map(entryOf);
      const { items, ...rest } = pageOf(findEntries(entries, text, kinds), { ...page, sort: bestFirst });
      return { ...rest, items: items.map((hit) => backend.rows.get(rowKey(hit))!.entity as unknown as Entity) };
    },

    async upload(blob, { key, name: called, signal }) {
      signal.throwIfAborted();
      if (!person)
        throw new MeanwhileError({ code: 'forbidden', message: 'Nobody is signed in, so nothing can be written.' });
      const file = backend.files.get(key) ?? storedFile(blob, { key, name: called });
      backend.files.set(key, file);
      return file.attachment;
    },

    async file({ id }, { signal }) {
      signal.throwIfAborted();
      return bytesOf(backend.files.get(id));
    },

    async people(query, { signal }) {
      signal.throwIfAborted();
      return peoplePage(
        [...backend.people.values(), ...listed(backend, 'person', me)] as unknown as PersonRef[],
        query,
      );
    },
  };
  return adapter as unknown as Adapter<S>;
}

const creationOf = (data: Stored): Write => ({ op: 'create', key: data.id, kind: data.kind, id: data.id, data });
function store(backend: MemoryBackend, batch: readonly Write[], user: Id | undefined): readonly Verdict[] {
  // A copy, as if it had gone over a network: what the caller changes later is not stored.
  const now = Date.now();
  openDue(backend, now);
  const { verdicts, changed, seq } = applyBatch(backend.rows, structuredClone(batch), { user, now, seq: backend.seq });
  backend.seq = seq;
  backend.held = heldAfter(backend.held, changed, now);
  if (changed.some(bearsOnOpenings)) lookForOpenings(backend, now);
  if (changed.length) tellAll(backend);
  return verdicts;
}
const tellAll = ({ listeners }: MemoryBackend): void => listeners.forEach((tell) => queueMicrotask(tell));
function lookForOpenings(backend: MemoryBackend, now: number): void {
  const { rows, people } = backend;
  backend.opening = openings(rows.values(), { rows, people, now });
}
/** What the clock has opened gets a new place in the order of changes, so that it is news to those who may read it now. */
function openDue(backend: MemoryBackend, now: number): void {
  const due = opened(backend.opening, now);
  if (!due.length) return;
  for (const key of due) {
    const row = backend.rows.get(key);
    if (row?.entity) backend.rows.set(key, renewed(row, ++backend.seq));
  }
  lookForOpenings(backend, now);
  tellAll(backend);
}

/** Publishes and opens what is due, before anything is read: a store that nobody looks at needs no clock. */
function publishDue(backend: MemoryBackend): MemoryBackend {
  openDue(backend, Date.now());
  const due = publications(backend.held, Date.now());
  if (due.length) store(backend, due, undefined);
  return backend;
}

const readerOf = ({ rows, people }: MemoryBackend, me: Id | undefined): Reader => ({
  rows,
  people,
  person: me,
  now: Date.now(),
});
const readable = (backend: MemoryBackend, me: Id | undefined): ((row: Row) => boolean) => {
  const reader = readerOf(backend, me);
  return (row) => readableSince(row, reader) !== undefined;
};
const listed = (backend: MemoryBackend, kind: string, me: Id | undefined): readonly Stored[] =>
  [...publishDue(backend).rows.values()]
    .filter((row) => row.kind === kind)
    .filter(readable(backend, me))
    .flatMap((row) => row.entity ?? []);
// Ballots have no `seq`: their text is nobody's, so nobody finds it by searching.
const searchable = (backend: MemoryBackend, me: Id | undefined): readonly Stored[] =>
  [...publishDue(backend).rows.values()]
    .filter((row) => row.seq)
    .filter(readable(backend, me))
    .flatMap((row) => row.entity ?? []);

function changesOf(
  backend: MemoryBackend,
  { since, limit, me }: { readonly since: Cursor | null; readonly limit: number; readonly me: Id | undefined },
): ChangeSet {
  publishDue(backend);
  const from = seqAt(backend.id, since);
  if (from === undefined || from > backend.seq) return resetAt(cursorAt(backend.id, backend.seq));
  const reader = readerOf(backend, me);
  // What one's own answer reveals is news of that moment, whenever it was written.
  const rows = [...backend.rows.values()]
    .flatMap((row) => {
      const seq = row.seq === undefined ? undefined : readableSince(row, reader);
      return seq !== undefined && seq > from ? [{ ...row, seq }] : [];
    })
    .sort((a, b) => a.seq - b.seq);
  return changeSet(rows, { store: backend.id, from, limit });
}
