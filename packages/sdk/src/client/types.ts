import type { Action, Id, Iso } from '../model/base.js';
import type { Filter, Page, Query } from '../model/query.js';
import type { Attachment } from '../model/base.js';
import type { environment, Environment } from './environment.js';
import type { Data, DefaultSchema, Entity, KindOf, SchemaSpec } from '../model/schema.js';
import type { Adapter, Capabilities, PeopleQuery, PersonRef, SearchQuery } from '../adapter/contract.js';
import type { ErrorData } from '../adapter/errors.js';

/** Small private values that stay on this device: drafts, read marks, snoozes. Never sent anywhere. */
export interface DeviceStore {
  /** `memory` when the browser forbids storage: widgets say that a draft will not survive a reload. */
  readonly kind: 'device' | 'memory';
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  keys(prefix?: string): Promise<readonly string[]>;
}

export interface ClientOptions<S extends SchemaSpec = DefaultSchema> {
  readonly adapter: Adapter<S>;
  readonly schema?: S;
  /** `auto` (IndexedDB, memory where it is forbidden), `memory`, or a store of your own. */
  readonly storage?: 'auto' | 'memory' | DeviceStore;
  /** Returns the portal's token; asked again with `force` after a 401. Kept in memory only. */
  readonly token?: (options?: { readonly force?: boolean }) => Promise<string | null>;
  /** Shown to the backend; the package's own name and version unless told. */
  readonly name?: string;
  /** For tests and simulators: replaces parts of the outside world. See `@meanwhile/sdk/testing`. */
  readonly [environment]?: Partial<Environment>;
}

export interface ClientStatus {
  readonly phase: 'idle' | 'connecting' | 'online' | 'offline' | 'needs-auth' | 'update-required' | 'failed';
  /** Where writes are kept: `memory` must be said to the person. Absent until connected. */
  readonly storage?: 'device' | 'memory' | 'server';
  readonly user: PersonRef | null;
  readonly capabilities?: Capabilities;
  /**
   * Where writes wait until the backend has them: `device` survives a reload; `memory` does not, and must be said.
   * Says nothing about what the backend has already: that is {@link ClientStatus.storage}.
   */
  readonly outbox: 'device' | 'memory';
  /** Writes shown but not yet acknowledged, those held for an undo included. */
  readonly pending: number;
  /** Writes that wait for the person: the length of {@link Client.problems}. */
  readonly problems: number;
  /** Why nothing is sent although something waits: the person signs in, or reloads the page. Nothing is dropped. */
  readonly paused?: 'needs-auth' | 'update-required';
  /** When the oldest waiting write was made. Absent while nothing waits. */
  readonly waitingSince?: Iso;
  /** When sending is tried again, by this device's clock. `online`, focus and a click on "try again" come first. */
  readonly nextAttempt?: Iso;
  /** Closing the page now would lose a write: the one case for a `beforeunload` question. */
  readonly atRisk: boolean;
  readonly error?: ErrorData;
}

/** `held` for an undo; `waiting` for another attempt; `blocked` behind a write that failed or another that comes first. */
export type QueueState = 'queued' | 'sending' | 'waiting' | 'blocked' | 'held' | 'failed';

/** A write on its way, or a file: plain data. */
export interface QueuedWrite {
  /** The receipt: stays the same while the write waits, whatever is sent under whichever idempotency key. */
  readonly key: Id;
  /** `attachment` for a file. */
  readonly kind: string;
  readonly id: Id;
  readonly op: 'create' | 'edit' | 'delete' | 'upload';
  readonly state: QueueState;
  /** When it was written. */
  readonly at: Iso;
  /** How often it was sent without a verdict. */
  readonly attempts: number;
  readonly nextAttempt?: Iso;
  /** With `held`: until when {@link Client.withdraw} takes it back. */
  readonly heldUntil?: Iso;
  /** What the person wrote, verbatim; of a file its name, type and size. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Of a file: bytes sent, where the backend tells. */
  readonly progress?: { readonly sent: number; readonly total: number };
  readonly error?: ErrorData;
}

/** Three versions of one entity, for a view beside each other. */
export interface Conflict<S extends SchemaSpec = DefaultSchema> {
  /** As the person saw it when writing; absent where that is not known. */
  readonly base?: Entity<S>;
  /** As the backend has it now; null when it is gone. */
  readonly theirs: Entity<S> | null;
  /** As it would be if the person's words held. */
  readonly mine: Entity<S>;
  /** The fields in which both differ: only these need a decision. */
  readonly fields: readonly string[];
}

/** A write the backend refused or that failed: its text is kept until the person decides. */
export interface Problem<S extends SchemaSpec = DefaultSchema> {
  /** The receipt, as in {@link Client.queue}. */
  readonly key: Id;
  /** Of a file: `attachment`. */
  readonly kind: KindOf<S>;
  readonly id: Id;
  readonly op: 'create' | 'edit' | 'delete' | 'upload';
  /** What the person wrote, verbatim. */
  readonly payload: unknown;
  readonly error: ErrorData;
  /** With `error.code` `conflict`: what to show side by side. */
  readonly conflict?: Conflict<S>;
  /**
   * Why, where the code alone does not say it: somebody closed the decision meanwhile, or it was written on this device
   * before the page knew who was there, and may be somebody else's.
   */
  readonly reason?: 'decision-closed' | 'unconfirmed';
  /** Sends the same words again; over a conflict, on top of what is there now. */
  retry(): Promise<void>;
  /** Forgets them: only a person may decide this. */
  discard(): void;
  /** Sends other words instead, under a new key: the whole data of a creation, or the patch of an edit. */
  resend(payload: Readonly<Record<string, unknown>>): Promise<void>;
  /** Offered with `decision-closed`: posts the words as a comment on the decision instead. */
  readonly asComment?: () => Promise<void>;
}

/** `undefined` means saved. */
export type WriteState = 'pending' | 'failed' | undefined;

export interface QueryState<E> {
  readonly items: readonly E[];
  readonly phase: 'loading' | 'ready' | 'failed';
  /** There is a next page. */
  readonly more: boolean;
  readonly loadingMore: boolean;
  /** With `hold`: new items that wait behind a pill. */
  readonly held: number;
  readonly total?: number;
  readonly error?: ErrorData;
  /** When the backend was last heard. */
  readonly asOf?: Iso;
}
/** A live window over the store: `get` now, `subscribe` to be told. Loads while it has a subscriber. */
export interface LiveQuery<E> {
  get(): QueryState<E>;
  subscribe(listener: () => void): () => void;
  loadMore(): Promise<void>;
  /** Show the held items. */
  reveal(): void;
  refresh(): Promise<void>;
}
export interface QueryOptions {
  /** Hold other people's new items behind {@link QueryState.held} instead of moving the page. */
  readonly hold?: boolean;
}

export interface WriteOptions {
  /**
   * Undo instead of a question: shows the write at once, keeps it, and sends it only after so many milliseconds.
   * Until then {@link Client.withdraw} takes it back without a trace.
   */
  readonly undoFor?: number;
}
export interface AttachOptions {
  readonly name: string;
  onProgress?(sent: number, total: number): void;
  /** Aborting takes the file back, whether it is on its way or waits. */
  readonly signal?: AbortSignal;
}
/** `ask` tells what waits and, if anything does, leaves all as it is. */
export interface SignOutOptions {
  readonly pending: 'ask' | 'keep' | 'discard';
}
export interface SignOutResult {
  /** False: with `ask` there was something, and nothing has been done. */
  readonly done: boolean;
  /** What waited, problems included. */
  readonly pending: readonly QueuedWrite[];
}

/** What `create` takes: the kind's data, and where it belongs. */
export type NewData<S extends SchemaSpec, K extends KindOf<S>> = Data<S, K> & { readonly space?: Id };
export type Patch<S extends SchemaSpec, K extends KindOf<S>> = {
  readonly [P in keyof Data<S, K>]?: Data<S, K>[P] | null;
};
/** One of several writes that go out together, in order. */
export type Write<S extends SchemaSpec = DefaultSchema> = {
  [K in KindOf<S>]:
    | { readonly op: 'create'; readonly kind: K; readonly id?: Id; readonly data: NewData<S, K> }
    | { readonly op: 'edit'; readonly kind: K; readonly id: Id; readonly patch: Patch<S, K> }
    | { readonly op: 'delete'; readonly kind: K; readonly id: Id };
}[KindOf<S>];

export interface ImportOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}
export interface ImportSummary {
  readonly created: number;
  /** Already there with the same id. */
  readonly skipped: number;
  readonly failed: readonly { readonly kind: string; readonly id: Id; readonly error: ErrorData }[];
}

/**
 * The remembering half: widgets ask it, adapters answer it. One per (adapter, scope) on a page, shared by all widgets.
 *
 * Every write is shown at once, before the first `await` (once {@link Client.connect} has settled, which brings the
 * code that writes); its promise settles when it is durable, or rejects with a `MeanwhileError` while the text stays
 * in {@link Client.problems}.
 */
export interface Client<S extends SchemaSpec = DefaultSchema> {
  readonly status: ClientStatus;
  /** What the person has to decide about, oldest first. */
  readonly problems: readonly Problem<S>[];
  /** Every write that the backend does not have yet, of all tabs, oldest first. A new array after every change. */
  readonly queue: readonly QueuedWrite[];
  readonly device: DeviceStore;
  /**
   * Called after any change of status, queue, problems or known people. `only` is `'queue'` when nothing has changed but
   * the writes on their way and what the status says of them: who does not show those need not draw anything.
   */
  subscribe(listener: (only?: 'queue') => void): () => void;
  /** Settles once the adapter has answered `connect`; rejects if it refused. Called by the first query. */
  connect(): Promise<void>;

  query<K extends KindOf<S>>(query: Query<K>, options?: QueryOptions): LiveQuery<Entity<S, K>>;
  /** One entity from the store, or from the backend when it is not there. */
  get<K extends KindOf<S>>(kind: K, id: Id): Promise<Entity<S, K> | undefined>;
  /** What is in memory now, without asking. */
  peek<K extends KindOf<S>>(kind: K, id: Id): Entity<S, K> | undefined;
  search(query: SearchQuery<S>, options?: { readonly signal?: AbortSignal }): Promise<Page<Entity<S>>>;
  /** Every entity that matches, all pages: for exports and results. */
  all<K extends KindOf<S>>(kind: K, filter?: Filter): Promise<readonly Entity<S, K>[]>;

  create<K extends KindOf<S>>(
    kind: K,
    data: NewData<S, K>,
    options?: WriteOptions & { readonly id?: Id },
  ): Promise<Entity<S, K>>;
  edit<K extends KindOf<S>>(kind: K, id: Id, patch: Patch<S, K>, options?: WriteOptions): Promise<Entity<S, K>>;
  remove(kind: KindOf<S>, id: Id, options?: WriteOptions): Promise<void>;
  /** Several writes sent together, each after the one before it. */
  write(writes: readonly Write<S>[], options?: WriteOptions): Promise<void>;
  writeState(id: Id): WriteState;
  /**
   * Takes back what was never attempted, by its receipt or by the id of what it writes (then the latest such write):
   * a write held for an undo, or one that waits for a connection. False when it is too late.
   */
  withdraw(keyOrId: Id): Promise<boolean>;
  /**
   * Keeps a file and sends it as soon as it can be. What comes back goes into `attachments` of a creation or an edit,
   * at once: that write waits for the file and gets its address. Rejects with `too-large` or `unsupported` before the file is read.
   */
  attach(file: Blob, options: AttachOptions): Promise<Attachment>;
  /**
   * The bytes of an attachment: from this device while it waits to be sent, else from the backend. Undefined where only its
   * `url` leads to them. Rejects with a `MeanwhileError`, `not-found` when it is in neither place.
   */
  file(attachment: Attachment, options?: { readonly signal?: AbortSignal }): Promise<Blob | undefined>;
  /**
   * Ends the person's session on this device and removes what was kept for them, in all tabs. `keep` leaves what waits
   * on the device, for this person's next visit; the client then waits for {@link Client.connect}.
   */
  signOut(options: SignOutOptions): Promise<SignOutResult>;

  can(action: Action, target: KindOf<S> | Entity<S>): boolean;
  /** Known at once, or asked for in the background: subscribe to hear when it arrives. */
  person(id: Id | undefined): PersonRef | undefined;
  people(query: PeopleQuery): Promise<readonly PersonRef[]>;

  /** Everything this person can read, oldest first. */
  export(): AsyncIterable<Entity<S>>;
  /** Writes entities with their own ids, authors and times; what is there already is skipped. */
  import(entities: readonly Entity<S>[], options?: ImportOptions): Promise<ImportSummary>;
  close(): void;
}
