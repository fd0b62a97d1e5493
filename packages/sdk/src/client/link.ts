import type { ChangeSet, ConnectContext, LiveSink, Session } from '../adapter/contract.js';
import type { Cursor } from '../model/query.js';
import { errorCodes, MeanwhileError, toErrorData, type ErrorData } from '../adapter/errors.js';
import type { Backend } from './rows.js';
import type { Environment, Timer } from './environment.js';
import { tokenSource } from './token.js';
import type { ClientOptions, ClientStatus } from './types.js';

type Phase = ClientStatus['phase'];
export interface LinkHost {
  readonly environment: Environment;
  /** Before anything else happens with a new session. */
  connected(session: Session): void;
  /** Settles when a reset has been followed. */
  apply(set: ChangeSet): Promise<void> | void;
  /** Lists the open windows anew: all, or those whose last listing failed. */
  relist(failedOnly?: boolean): Promise<void>;
  /** The backend answered a question for changes. */
  heard(): void;
  changed(): void;
}

const poll = { first: 15_000, last: 60_000 };
const retry = { first: 1_000, last: 60_000 };
const wakeEvents = ['online', 'focus', 'pageshow', 'visibilitychange'];

function phaseAfter(error: ErrorData, was: Phase): Phase {
  if (error.code === 'unauthenticated') return 'needs-auth';
  if (error.code === 'upgrade-required') return 'update-required';
  const disposition = errorCodes[error.code];
  if (disposition === 'retry') return 'offline';
  return was === 'connecting' && disposition !== 'cancel' ? 'failed' : was;
}

/** The connection: one session, one stream or poll, one pull at a time, and the phase that widgets show. */
export function createLink(backend: Backend, options: Pick<ClientOptions, 'token' | 'name'>, host: LinkHost) {
  const { environment } = host;
  const stop = new AbortController();
  const { signal } = stop;
  let phase: Phase = 'idle';
  let error: ErrorData | undefined;
  let session: Session | undefined;
  let connecting: Promise<Session> | undefined;
  let cursor: Cursor | null = null;
  let stream: AbortController | undefined;
  let pulling: Promise<void> | undefined;
  let again = false;
  // Calls that failed in a row, and streams that ended without having said anything.
  let failures = 0;
  let drops = 0;
  let wait = poll.first;
  let timer: Timer;
  let beaten = 0;

  const context: ConnectContext = {
    protocols: [1],
    client: options.name ?? '@meanwhile/sdk 0.1.0',
    token: tokenSource(options.token),
    fetch: environment.fetch,
    signal,
    log: (level, message, extra) => {
      if (level === 'warn') console.warn(`[meanwhile:${backend.name}] ${message}`, extra ?? '');
    },
  };

  function enter(to: Phase, why?: ErrorData): void {
    if (phase === to && error?.code === why?.code) return;
    phase = to;
    error = why;
    host.changed();
  }
  /** Notes how a call went, for the phase; what was thrown goes on as one of our errors. */
  async function noted<T>(call: Promise<T>): Promise<T> {
    try {
      const answer = await call;
      if (session) enter('online');
      return answer;
    } catch (thrown) {
      const data = toErrorData(thrown);
      if (!signal.aborted) {
        const to = phaseAfter(data, phase);
        const moved = to !== phase;
        if (to !== 'online') enter(to, data);
        if (moved && to === 'offline') schedule();
      }
      throw new MeanwhileError(data, { cause: thrown });
    }
  }

  function connect(): Promise<Session> {
    if (signal.aborted) return Promise.reject(new MeanwhileError({ code: 'aborted' }));
    if (session && phase !== 'needs-auth') return Promise.resolve(session);
    return (connecting ??= (async () => {
      if (!session) enter('connecting');
      try {
        const found = await noted(backend.connect(context));
        // Nothing of one person is ever shown to or sent for another.
        if (session && session.scope !== found.scope) {
          const data: ErrorData = { code: 'forbidden', message: 'Someone else has signed in: reload the page' };
          close();
          enter('failed', data);
          throw new MeanwhileError(data);
        }
        const first = !session;
        session = found;
        host.connected(found);
        enter('online');
        listen();
        if (!first) void host.relist();
        schedule();
        return found;
      } finally {
        connecting = undefined;
      }
    })());
  }

  async function take(set: ChangeSet): Promise<void> {
    cursor = set.cursor;
    if (set.changes.length) wait = poll.first;
    await host.apply(set);
  }
  /** Asks for what is new: one question at a time; a poke during one asks once more. */
  function pull(): Promise<void> {
    again = !!pulling;
    return (pulling ??= (async () => {
      try {
        do {
          again = false;
          const { changes, live } = session!.capabilities;
          // Without a cursor "changes" means everything there is: beside a stream, listing what is open is less.
          if (!backend.changes || !changes || (live && cursor === null)) await host.relist();
          else {
            const set = await noted(backend.changes(cursor, { signal, limit: 500 }));
            await take(set);
            again ||= !!set.more;
            host.heard();
          }
        } while (again && !signal.aborted);
      } finally {
        pulling = undefined;
      }
    })());
  }
  const quietly = (work: Promise<unknown>): void => void work.catch(() => {});

  /** Opens the live stream where there is one; `since` lets it resume without a gap. */
  function listen(): void {
    if (stream || !backend.subscribe || !session?.capabilities.live) return;
    const mine = (stream = new AbortController());
    const down = (thrown: unknown): void => {
      if (mine.signal.aborted) return;
      mine.abort();
      stream = undefined;
      drops++;
      // A proxy that cuts streams is not a lost connection: the next call will tell.
      if (errorCodes[toErrorData(thrown).code] !== 'retry') quietly(noted(Promise.reject(thrown)));
      schedule();
    };
    const alive = (): void => {
      drops = 0;
      enter('online');
    };
    const sink: LiveSink = {
      changes(set) {
        alive();
        quietly(take(set));
        if (set.more) quietly(pull());
      },
      poke() {
        alive();
        quietly(pull());
      },
      down,
    };
    try {
      // A stream that ends by itself has gone down too; one that returns at once goes on by its sink.
      backend
        .subscribe(cursor, sink, { signal: mine.signal })
        ?.then(() => down(new MeanwhileError({ code: 'network' })), down);
    } catch (thrown) {
      down(thrown);
    }
  }

  async function beat(): Promise<void> {
    beaten = environment.now();
    try {
      const live = !!stream;
      await connect();
      listen();
      // A stream that was there all along has told everything; what failed to list meanwhile is listed now.
      if (!live || phase === 'offline') await pull();
      await host.relist(true);
    } catch {
      // Noted already: the phase says so.
    }
    failures = phase === 'online' ? 0 : failures + 1;
    wait = Math.min(poll.last, wait * 1.5);
    schedule();
  }
  /** Sets the one timer: a retry with growing, jittered pauses, or the next poll; none while a stream is up. */
  function schedule(): void {
    environment.clear(timer);
    timer = undefined;
    const lost = phase === 'offline' || (!stream && drops > 0);
    const waiting = lost || (phase === 'online' && !stream);
    if (signal.aborted || !waiting) return;
    const growing = Math.min(retry.last, retry.first * 2 ** Math.max(failures, drops));
    const pause = lost ? growing * (0.5 + environment.random() / 2) : wait;
    timer = environment.after(Math.max(pause, (error?.retryAfter ?? 0) * 1000), () => void beat());
  }
  function wake(): void {
    if (phase === 'idle' || (stream && phase === 'online') || environment.now() - beaten < 5_000) return;
    failures = 0;
    wait = poll.first;
    void beat();
  }
  function close(): void {
    environment.clear(timer);
    stop.abort();
    stream?.abort();
    for (const off of listening) off();
    backend.close?.();
  }
  const listening = wakeEvents.map((event) => environment.listen(event, wake));

  return {
    connect,
    noted,
    pull,
    /** Something outside suggests that waiting is over: the network, the window, a timer of the page's own. */
    wake,
    close,
    signal,
    get session() {
      return session;
    },
    get phase() {
      return phase;
    },
    get error() {
      return error;
    },
  };
}
export type Link = ReturnType<typeof createLink>;
