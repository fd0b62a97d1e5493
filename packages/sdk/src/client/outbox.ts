import type { Id } from '../model/base.js';
import type { Job } from './overlay.js';
import type { Environment } from './environment.js';
import type { Row, Sent, Values, Verdict } from './rows.js';
import type { Store } from './store.js';
import type { LooseProblem } from './queue.js';
import type { QueuedWrite, WriteOptions } from './types.js';

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
  readonly jobs: readonly Job[];
  /** Shows the writes before it returns. Settles when the backend has accepted all, rejects with the first failure. */
  add(writes: readonly Intended[], options?: WriteOptions): Promise<void>;
  /** The jobs as plain data. */
  queue(): readonly QueuedWrite[];
  problems(): readonly LooseProblem[];
  /** A row as the reader should see it. */
  fold(kind: string, id: Id, base: Row | undefined): Row | undefined;
  retry(key: Id): Promise<void>;
  /** Forgets a failed write: only a person may decide this. */
  discard(key: Id): void;
  /** Other words instead of those that failed, under a new key. */
  resend(key: Id, payload: Values): Promise<void>;
  /** Takes back what was never attempted; false when it is too late. */
  withdraw(keyOrId: Id): Promise<boolean>;
}
export interface OutboxHost {
  readonly environment: Environment;
  readonly store: Store;
  user(): Id | undefined;
  /** Now, by the backend's clock as far as it is known. */
  now(): string;
  /** Most mutations a push may carry; known once {@link OutboxHost.ready} has settled. */
  batch(): number;
  /** Settles when connecting has worked or failed; never rejects. */
  ready(): Promise<unknown>;
  send(batch: readonly Sent[]): Promise<readonly Verdict[]>;
  changed(): void;
}
