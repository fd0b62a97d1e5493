import type { Attachment, Id } from '../model/base.js';
import type { Capabilities } from '../adapter/contract.js';
import type { ErrorData } from '../adapter/errors.js';
import type { Environment } from './environment.js';
import type { Journal } from './journal.js';
import type { Work } from './overlay.js';
import type { LooseProblem } from './queue.js';
import type { Row, Sent, Values, Verdict } from './rows.js';
import type { Store } from './store.js';
import type { UploadOptions } from '../adapter/contract.js';
import type { FileStore } from './uploads.js';
import type { AttachOptions, QueuedWrite, WriteOptions } from './types.js';

export type { Job } from './overlay.js';

/** What a caller asks for; the outbox adds key, clock and version. */
export interface Intended {
  readonly op: 'create' | 'edit' | 'delete';
  readonly kind: string;
  readonly id: Id;
  readonly data?: Values;
  readonly patch?: Values;
}

/** Where writes wait between the person and the backend. */
export interface Outbox {
  /** Whether waiting writes survive a reload. */
  readonly durable: boolean;
  /** Closing the page now would lose something. */
  readonly atRisk: boolean;
  readonly jobs: readonly Work[];
  /** The jobs as plain data. */
  queue(): readonly QueuedWrite[];
  problems(): readonly LooseProblem[];
  /**
   * Shows the writes before it returns. Settles when they are kept: on the device, or where it keeps nothing, by the
   * backend. Rejects when they were refused before that.
   */
  add(writes: readonly Intended[], options?: WriteOptions): Promise<void>;
  /** A row as the reader should see it. */
  fold(kind: string, id: Id, base: Row | undefined): Row | undefined;
  retry(key: Id): Promise<void>;
  /** Forgets a failed write: only a person may decide this. */
  discard(key: Id): void;
  /** Other words instead of those that failed, under a new key. */
  resend(key: Id, payload: Values): Promise<void>;
  /** Takes back what was never attempted; false when it is too late. */
  withdraw(keyOrId: Id): Promise<boolean>;
  attach(file: Blob, options: AttachOptions): Promise<Attachment>;
  /** The bytes of a file that waits. */
  file(slot: Id): Promise<Blob | undefined>;
  /** A comment with these values instead of what failed, in one step. */
  comment(key: Id, data: Values): Promise<void>;
  /**
   * Sends what can be sent now. Settles with what came of it: `failed` when the backend could not be reached, `idle` when
   * there was nothing to send. `asked` by the connection, which knows when it is time; else not while it rests.
   */
  drain(asked?: boolean): Promise<'sent' | 'failed' | 'idle'>;
  /**
   * The session is known: writes are kept there from now on, those already made included. Where it cannot be opened, or
   * fails later, they are kept in memory, and it is tried again now and then. Settles when what waits there is shown.
   */
  start(open: () => Promise<Journal>): Promise<void>;
  /** What was written here before the backend had said who is there, once it is kept. */
  unconfirmed(): Promise<readonly Work[]>;
  /** Something has been told about this entity: what waits to be made there may have arrived. */
  heard(kind: string, id: Id): void;
  /** Something changed in what is kept: another tab wrote. */
  reload(): Promise<void>;
  /** Waits are over: the network is back, the page is looked at, the person signed in. */
  wake(): void;
  /** The person has left: nothing of theirs stays in memory. Settles when what was being kept for them is kept. */
  clear(): Promise<unknown> | undefined;
  close(): void;
}
export interface OutboxHost {
  /** The backend itself has said on this page who is there. */
  confirmed(): boolean;
  readonly environment: Environment;
  readonly store: Store;
  user(): Id | undefined;
  /** Now, by the backend's clock as far as it is known. */
  now(): string;
  capabilities(): Capabilities | undefined;
  /**
   * The backend's store is on this device: what it has taken is saved, and what it refuses or cannot take now is told at
   * once. Nothing is kept beside it, and nothing is tried again without the person.
   */
  direct(): boolean;
  /** The connection is away, and will ask. */
  resting(): boolean;
  /** When it does, in milliseconds since 1970. */
  next(): number | undefined;
  /** This tab is the one that sends. */
  leads(): boolean;
  /** Settles when connecting has worked or failed; never rejects. True: the backend answered. */
  ready(): Promise<boolean>;
  send(batch: readonly Sent[]): Promise<readonly Verdict[]>;
  /** The rows with these ids as the backend has them now. */
  read(kind: string, ids: readonly Id[]): Promise<readonly Row[]>;
  /** Lost or refused by one verdict: told to the connection, whose phase says what is wrong. */
  refused(error: ErrorData): void;
  upload(file: Blob, options: UploadOptions): Promise<Attachment>;
  /** Where files wait; absent where nothing is kept on the device. */
  files(): FileStore | undefined;
  changed(): void;
}
