import type { ChangeSet, Session } from '../adapter/contract.js';
import { errorCodes, MeanwhileError, type ErrorData } from '../adapter/errors.js';
import type { Cursor } from '../model/query.js';
import type { Environment, Timer } from './environment.js';
import { grown, pauses, wished } from './pauses.js';
import type { openStream } from './stream.js';
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
  /** Listens together with the other tabs, where they can talk. */
  shared(): typeof openStream | undefined;
}

/** As long as a person waits before they look elsewhere, in milliseconds. */
export const patience = 4_000;
/** Settles with the work, however it goes, or when it takes longer than a person waits. */
export async function orLate(work: Promise<unknown>, { after, clear }: Environment): Promise<void> {
  let timer: Timer;
  const late = new Promise<void>((resolve) => (timer = after(patience, resolve)));
  await Promise.race([work.catch(() => {}), late]);
  clear(timer);
}

/** How often is asked where nothing tells, in milliseconds. */
export const poll = { first: 15_000, last: 60_000 };

interface Pause {
  /** How often it failed in a row; absent where nothing is wrong. */
  readonly times: number | undefined;
  readonly otherwise: number;
  /** In seconds, as the backend asked. */
  readonly retryAfter: number | undefined;
}
/** Milliseconds until the next question. */
export function pauseBefore({ times, otherwise, retryAfter }: Pause, environment: Environment): number {
  if (retryAfter) return wished(retryAfter, environment);
  if (times === undefined) return otherwise;
  // Full jitter, so that a thousand pages do not come back together; at its longest never more than twice a minute.
  const growing = grown(times);
  const least = growing === pauses.last ? growing / 2 : 0;
  return least + (growing - least) * environment.random();
}

/** What a failed call says about the connection. */
export function phaseAfter(error: ErrorData, was: Phase): Phase {
  if (error.code === 'unauthenticated') return 'needs-auth';
  if (error.code === 'upgrade-required') return 'update-required';
  const disposition = errorCodes[error.code];
  if (disposition === 'retry') return 'offline';
  return was === 'connecting' && disposition !== 'cancel' ? 'failed' : was;
}

/** A page that stands in between answers too: what names neither a scope nor whether somebody is there, is no session. */
export function believed(session: Session): Session {
  const { user, scope } = session;
  if (typeof scope === 'string' && (user == null || user.id)) return session;
  throw new MeanwhileError({ code: 'unavailable', message: 'The answer is no session' });
}
