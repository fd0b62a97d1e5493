import type { ChangeSet, Session } from '../adapter/contract.js';
import { errorCodes, type ErrorData } from '../adapter/errors.js';
import type { Cursor } from '../model/query.js';
import type { Environment } from './environment.js';
import type { ClientStatus } from './types.js';

export type Phase = ClientStatus['phase'];
export interface LinkHost {
  readonly environment: Environment;
  /**
   * Before anything else happens with a new session. Settles, where something must be read first, with where to go on
   * in the order of changes.
   */
  connected(session: Session): Promise<Cursor | null> | void;
  /** The backend is away and nobody is known yet: who was here last, and may be shown what was. */
  recall(): Promise<Session | undefined>;
  /** Settles when a reset has been followed. */
  apply(set: ChangeSet): Promise<void> | void;
  /** This page took somebody else for its reader until now. */
  mistaken(session: Session): Promise<void>;
  /** Lists the open windows anew: all, or those whose last listing failed. */
  relist(failedOnly?: boolean): Promise<void>;
  /** The backend is there again, or somebody looks: what waits need not wait longer. */
  woken(): void;
  /** Sends what waits: tells how that went. */
  drain(): Promise<'sent' | 'failed' | 'idle'>;
  /** The backend answered a question for changes. */
  heard(): void;
  changed(): void;
}

/** What a failed call says about the connection. */
export function phaseAfter(error: ErrorData, was: Phase): Phase {
  if (error.code === 'unauthenticated') return 'needs-auth';
  if (error.code === 'upgrade-required') return 'update-required';
  const disposition = errorCodes[error.code];
  if (disposition === 'retry') return 'offline';
  return was === 'connecting' && disposition !== 'cancel' ? 'failed' : was;
}
