import type { Attachment, Base, Id, Version } from '../model/base.js';
import type { Cursor, Page, Query } from '../model/query.js';
import type {
  CallOptions,
  UploadOptions,
  ChangeSet,
  LiveSink,
  PeopleQuery,
  PersonRef,
  SearchQuery,
  Session,
} from '../adapter/contract.js';
import type { ConnectContext } from '../adapter/contract.js';
import type { ErrorData } from '../adapter/errors.js';

/** An entity of any kind: inside the client the kinds do not matter; `createClient` puts the types back. */
export type Row = Base & { readonly kind: string; readonly [field: string]: unknown };
export type Values = { readonly [field: string]: unknown };

/** A mutation of any kind. */
export interface Sent {
  readonly key: Id;
  readonly op: 'create' | 'edit' | 'delete';
  readonly kind: string;
  readonly id: Id;
  readonly at: string;
  readonly after?: readonly Id[];
  readonly data?: Values;
  readonly patch?: Values;
  readonly base?: Version;
}
export type Verdict =
  | { readonly key: Id; readonly ok: true; readonly entity?: Row; readonly replayed?: boolean }
  | { readonly key: Id; readonly ok: false; readonly error: ErrorData };

/** The adapter as the client's inside sees it. */
export interface Backend {
  readonly name: string;
  connect(context: ConnectContext): Promise<Session>;
  list(query: Query, options: CallOptions): Promise<Page<Row>>;
  push?(batch: readonly Sent[], options: CallOptions): Promise<readonly Verdict[]>;
  changes?(since: Cursor | null, options: CallOptions & { readonly limit?: number }): Promise<ChangeSet>;
  subscribe?(since: Cursor | null, sink: LiveSink, options: CallOptions): void | Promise<void>;
  search?(query: SearchQuery, options: CallOptions): Promise<Page<Row>>;
  upload?(file: Blob, options: UploadOptions): Promise<Attachment>;
  file?(attachment: Attachment, options: CallOptions): Promise<Blob>;
  people?(query: PeopleQuery, options: CallOptions): Promise<Page<PersonRef>>;
  close?(): void;
}
