import type { Action, Id, Iso } from '../model/base.js';
import type { Filter, Page, Query } from '../model/query.js';
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
}

export interface ClientStatus {
  readonly phase: 'idle' | 'connecting' | 'online' | 'offline' | 'needs-auth' | 'update-required' | 'failed';
  /** Where writes are kept: `memory` must be said to the person. Absent until connected. */
  readonly storage?: 'device' | 'memory' | 'server';
  readonly user: PersonRef | null;
  readonly capabilities?: Capabilities;
  /** Writes shown but not yet acknowledged. */
  readonly pending: number;
  readonly error?: ErrorData;
}

/** A write the backend refused or that failed: its text is kept until the person decides. */
export interface Problem<S extends SchemaSpec = DefaultSchema> {
  readonly key: Id;
  readonly kind: KindOf<S>;
  readonly id: Id;
  readonly op: 'create' | 'edit' | 'delete';
  /** What the person wrote, verbatim. */
  readonly payload: unknown;
  readonly error: ErrorData;
  retry(): Promise<void>;
  discard(): void;
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
  readonly problems: readonly Problem<S>[];
  readonly device: DeviceStore;
  /** Called after any change of status, problems or known people. */
  subscribe(listener: () => void): () => void;
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

  create<K extends KindOf<S>>(kind: K, data: NewData<S, K>, options?: { readonly id?: Id }): Promise<Entity<S, K>>;
  edit<K extends KindOf<S>>(kind: K, id: Id, patch: Patch<S, K>): Promise<Entity<S, K>>;
  remove(kind: KindOf<S>, id: Id): Promise<void>;
  /** Several writes sent together, each after the one before it. */
  write(writes: readonly Write<S>[]): Promise<void>;
  writeState(id: Id): WriteState;

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
