import type { Action, Id, Iso, Version } from '../model/base.js';
import type { Cursor, Filter, Op, Page, Query } from '../model/query.js';
import type { Data, DefaultSchema, Entity, KindOf, SchemaSpec } from '../model/schema.js';
import type { Attachment } from '../model/base.js';
import type { PersonData } from '../model/kinds.js';
import type { ErrorData } from './errors.js';

/** The signed-in person, or an entry of the directory. */
export type PersonRef = PersonData & { readonly id: Id };

/** What every write says. `key` is the idempotency key: the same on every retry, new when the payload changes. */
export interface MutationHead<K extends string> {
  readonly key: Id;
  readonly kind: K;
  readonly id: Id;
  /** The client's clock, for display only. */
  readonly at: Iso;
  /** Keys that must be accepted first. */
  readonly after?: readonly Id[];
}
export interface Creation<S extends SchemaSpec, K extends KindOf<S>> extends MutationHead<K> {
  readonly op: 'create';
  readonly data: Data<S, K> & {
    readonly space?: Id;
    /** Present to keep an imported entity's own author and times; a backend may refuse them. */
    readonly author?: Id;
    readonly createdAt?: Iso;
    readonly updatedAt?: Iso;
  };
}
export interface Edit<S extends SchemaSpec, K extends KindOf<S>> extends MutationHead<K> {
  readonly op: 'edit';
  /** Only the changed fields; `null` removes one. */
  readonly patch: { readonly [P in keyof Data<S, K>]?: Data<S, K>[P] | null };
  readonly base?: Version;
}
export interface Deletion<K extends string> extends MutationHead<K> {
  readonly op: 'delete';
  readonly base?: Version;
}
/** One write. (Interfaces, not intersections: the compiler gives up on list methods over the latter.) */
export type Mutation<S extends SchemaSpec = DefaultSchema> = {
  [K in KindOf<S>]: Creation<S, K> | Edit<S, K> | Deletion<K>;
}[KindOf<S>];

/** The verdict on one mutation. A mutation without a result was not attempted and stays queued. */
export type MutationResult<S extends SchemaSpec = DefaultSchema> =
  | { readonly key: Id; readonly ok: true; readonly entity?: Entity<S>; readonly replayed?: boolean }
  | { readonly key: Id; readonly ok: false; readonly error: ErrorData<S> };

export type Change<S extends SchemaSpec = DefaultSchema> =
  | { readonly put: Entity<S> }
  | {
      readonly del: {
        readonly kind: KindOf<S>;
        readonly id: Id;
        readonly seq?: number;
        readonly why?: 'deleted' | 'hidden';
      };
    };
export interface ChangeSet<S extends SchemaSpec = DefaultSchema> {
  readonly changes: readonly Change<S>[];
  readonly cursor: Cursor;
  /** More is waiting: ask again at once. */
  readonly more?: boolean;
  /** The cursor is too old or unknown: drop what is stored and list again. */
  readonly reset?: boolean;
}
export interface LiveSink<S extends SchemaSpec = DefaultSchema> {
  changes(changes: ChangeSet<S>): void;
  /** Something changed; ask for it. */
  poke(): void;
  down(error: unknown): void;
}

/** What the backend can do for this person, as data: plain JSON. */
export interface Capabilities {
  /** Kinds that may be written, or all, or none. */
  readonly write: boolean | readonly string[];
  /** Per field, the operators the backend applies itself; `'*'` stands for every field. */
  readonly filter: { readonly [field: string]: readonly Op[] };
  /** Fields the backend sorts by; `'*'` stands for every field. */
  readonly sort: readonly string[];
  /** Honours `base`: a stale edit is answered `conflict` with `current`. */
  readonly versions: boolean;
  /** Remembers keys, refuses a duplicate id, or neither. */
  readonly idempotency: 'key' | 'id' | 'none';
  /** Most mutations a push may carry. */
  readonly batch: number;
  readonly changes: false | { readonly tombstones: boolean; readonly retention?: string };
  readonly live: false | 'changes' | 'poke';
  readonly search: boolean;
  readonly people: boolean;
  /**
   * Keeps an update with a `publishAt` that lies ahead from everybody but its author, and publishes it then: it is told as a
   * change, with that moment as `createdAt` (see `publishedBy`). Without it nobody is offered to write for later.
   */
  readonly publishAt?: boolean;
  readonly upload:
    false | { readonly maxBytes?: number; readonly types?: readonly string[]; readonly progress: boolean };
}

export interface Session {
  readonly user: PersonRef | null;
  /** Partition key of the local store (tenant + person): never shared. */
  readonly scope: string;
  readonly capabilities: Capabilities;
  readonly protocol: number;
  readonly schemaVersion?: string;
  readonly serverTime?: Iso;
  /** Default permissions per kind; an entity's own `can` wins. */
  readonly actions?: { readonly [kind: string]: readonly Action[] };
  /**
   * Where writes are kept: `device` survives a reload, `memory` does not, `server` is elsewhere.
   * Widgets say it in words.
   */
  readonly storage?: 'device' | 'memory' | 'server';
}

/** What the client lends the adapter. */
export interface ConnectContext {
  readonly protocols: readonly number[];
  readonly client: string;
  /** Single-flight; `force` after a 401. */
  token(options?: { readonly force?: boolean }): Promise<string | null>;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  log(level: 'debug' | 'warn', message: string, extra?: unknown): void;
}
export interface CallOptions {
  readonly signal: AbortSignal;
}
export interface UploadOptions extends CallOptions {
  readonly key: Id;
  readonly name: string;
  onProgress?(sent: number, total: number): void;
}
export interface SearchQuery<S extends SchemaSpec = DefaultSchema> {
  readonly text: string;
  readonly kinds?: readonly KindOf<S>[];
  readonly filter?: Filter;
  readonly limit?: number;
  readonly after?: Cursor;
}
export interface PeopleQuery {
  readonly ids?: readonly Id[];
  readonly text?: string;
  readonly limit?: number;
}

/**
 * The contract every backend meets. `connect` and `list` are required; an optional method is used only
 * when the session's capabilities declare it too. Failures are thrown as `MeanwhileError`.
 */
export interface Adapter<S extends SchemaSpec = DefaultSchema> {
  /** The version of this contract. */
  readonly spec: 1;
  /** Kebab-case, for messages. */
  readonly name: string;
  connect(context: ConnectContext): Promise<Session>;
  list<K extends KindOf<S>>(query: Query<K>, options: CallOptions): Promise<Page<Entity<S, K>>>;
  push?(batch: readonly Mutation<S>[], options: CallOptions): Promise<readonly MutationResult<S>[]>;
  /**
   * `null` means from the beginning: everything that exists. Ballots are never among the changes: their order would
   * tell who voted when.
   */
  changes?(since: Cursor | null, options: CallOptions & { readonly limit?: number }): Promise<ChangeSet<S>>;
  /** Runs until the signal aborts. `null` means from now on. */
  subscribe?(since: Cursor | null, sink: LiveSink<S>, options: CallOptions): void | Promise<void>;
  search?(query: SearchQuery<S>, options: CallOptions): Promise<Page<Entity<S>>>;
  upload?(blob: Blob, options: UploadOptions): Promise<Attachment>;
  /**
   * The bytes of what `upload` has taken, as its reader may have them. Without it the file is where its `url` says.
   * Throws `not-found` for a file that is another backend's.
   */
  file?(attachment: Attachment, options: CallOptions): Promise<Blob>;
  people?(query: PeopleQuery, options: CallOptions): Promise<Page<PersonRef>>;
  close?(): void;
}
