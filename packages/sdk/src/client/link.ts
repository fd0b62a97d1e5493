import type { ChangeSet, Session } from '../adapter/contract.js';
import type { Cursor } from '../model/query.js';
import { MeanwhileError, toErrorData, type ErrorData } from '../adapter/errors.js';
import type { Backend } from './rows.js';
import type { Timer } from './environment.js';
import { lentContext } from './link-context.js';
import { believed, orLate, patience, pauseBefore, phaseAfter, poll, type LinkHost, type Phase } from './link-host.js';
import { openStream } from './stream.js';
import type { ClientOptions } from './types.js';

const signedOut: ErrorData = { code: 'unauthenticated', message: 'Signed out on this page' };
const wakeEvents = ['online', 'focus', 'pageshow', 'visibilitychange'];

/** The connection: one session, one stream or poll, one pull at a time, and the phase that widgets show. */
export function createLink(backend: Backend, options: Pick<ClientOptions, 'token' | 'name'>, host: LinkHost) {
  const { environment } = host;
  const stop = new AbortController();
  const { signal } = stop;
  let phase: Phase = 'idle';
  let error: ErrorData | undefined;
  let session: Session | undefined;
  // Remembered from the last visit: enough to show and to write, not to read or to send.
  let assumed = false;
  // Never confirmed on this page.
  let guessed = false;
  // Somebody has signed out on this page: what is open is listed anew for whoever comes.
  let returning = false;
  let visit = 0;
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
  let next: number | undefined;
  let beaten: Timer; // asked just now, by no clock: those jump

  const context = lentContext({
    backend,
    options,
    environment,
    signal,
    // Who it is, is asked before anything more is sent.
    renewed: () => (assumed ||= !!session),
  });

  function enter(to: Phase, why?: ErrorData): void {
    if (phase === to && error?.code === why?.code) return;
    const back = to === 'online' && phase !== to;
    phase = to;
    error = why;
    host.changed();
    if (back) host.woken();
  }
  /** Notes how a call went, for the phase; throws our errors. Once somebody has left, only a write's answer (`owed`) counts. */
  async function noted<T>(call: Promise<T>, owed = false): Promise<T> {
    const mine = visit;
    try {
      const answer = await call;
      if (mine !== visit && !owed) throw new MeanwhileError({ code: 'aborted' });
      if (session && mine === visit) enter('online');
      return answer;
    } catch (thrown) {
      const data = toErrorData(thrown);
      // What was asked for somebody who has left says nothing about now.
      if (!signal.aborted && mine === visit) {
        const to = phaseAfter(data, phase);
        const moved = to !== phase;
        if (to !== 'online') enter(to, data);
        if (moved && (to === 'offline' || to === 'failed')) schedule();
      }
      throw new MeanwhileError(data, { cause: thrown });
    }
  }

  /** `asked` by the page itself: the one way back after somebody has signed out here. */
  function connect(asked = false): Promise<Session> {
    if (signal.aborted) return Promise.reject(new MeanwhileError({ code: 'aborted' }));
    if (returning && !asked && !connecting) return Promise.reject(new MeanwhileError(signedOut));
    if (session && !assumed && phase !== 'needs-auth') return Promise.resolve(session);
    const mine = visit;
    return (connecting ??= (async () => {
      if (!session) enter('connecting');
      // A network that neither works nor fails is away.
      const impatient = environment.after(patience, () => void assume());
      try {
        const found = await noted(backend.connect(context).then(believed)).catch(async (thrown: unknown) => {
          if (phase === 'offline') await assume();
          throw thrown;
        });
        if (mine !== visit || signal.aborted) throw new MeanwhileError({ code: 'aborted' });
        // Nothing of one person is ever shown to or sent for another.
        if (session && session.scope !== found.scope) {
          const data: ErrorData = { code: 'forbidden', message: 'Someone else has signed in: reload the page' };
          close();
          if (guessed) {
            session = undefined;
            await host.mistaken(found).catch(() => {});
          }
          enter('failed', data);
          throw new MeanwhileError(data);
        }
        const first = !session;
        session = found;
        assumed = guessed = false;
        const ready = host.connected(found);
        enter('online');
        if (ready) quietly(ready.then(follow, () => follow(null)));
        else follow(null);
        if (!first || returning) void host.relist();
        returning = false;
        return found;
      } finally {
        environment.clear(impatient);
        if (mine === visit) connecting = undefined;
      }
    })());
  }

  /** Goes on as the person of the last visit, until the backend says who it is. */
  async function assume(): Promise<void> {
    const mine = visit;
    if (session || signal.aborted) return;
    const last = await host.recall().catch(() => undefined);
    if (!last || session || signal.aborted || mine !== visit) return;
    session = last;
    assumed = guessed = true;
    enter('offline', error ?? { code: 'network' });
    await host.connected(last);
    host.changed();
    schedule();
  }
  /** Listens from where the last visit ended, where that is known. */
  function follow(from: Cursor | null): void {
    if (signal.aborted) return;
    cursor ??= from;
    listen();
    // Without a stream, what was missed is asked for at once.
    if (from !== null && !stream) quietly(pull());
    schedule();
  }
  async function take(set: ChangeSet): Promise<void> {
    cursor = set.cursor;
    if (set.changes.length) wait = poll.first;
    await host.apply(set);
  }
  /** Asks for what is new: one question at a time; a poke during one asks once more. */
  function pull(): Promise<void> {
    again = !!pulling;
    const mine = visit;
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
        } while (again && !signal.aborted && mine === visit);
      } finally {
        if (mine === visit) pulling = undefined;
      }
    })());
  }
  const quietly = (work: Promise<unknown>): void => void work.catch(() => {});

  function listen(): void {
    if (stream || !backend.subscribe || !session?.capabilities.live) return;
    const open = host.shared() ?? openStream;
    stream = open(backend, cursor, {
      alive() {
        drops = 0;
        enter('online');
      },
      changes(set) {
        quietly(take(set));
        if (set.more) quietly(pull());
      },
      poke: () => quietly(pull()),
      down(refused) {
        stream = undefined;
        drops++;
        if (refused) quietly(noted(Promise.reject(refused as Error)));
        schedule();
      },
    });
  }

  async function beat(): Promise<void> {
    environment.clear(beaten);
    beaten = environment.after(5_000, () => (beaten = undefined));
    try {
      const live = !!stream;
      await connect();
      listen();
      // What waits goes first, and says at once whether the backend is there: one question is enough for that.
      if ((await host.drain()) === 'failed' && phase === 'offline') throw new Error('Still away');
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
    timer = next = undefined;
    const lost = phase === 'offline' || phase === 'failed' || (!stream && drops > 0);
    // What nobody looks at is not asked for; what waits to be sent is sent all the same.
    const waiting = lost || (phase === 'online' && !stream && !environment.hidden());
    if (signal.aborted || !waiting) return;
    const times = lost ? Math.max(failures, drops) : undefined;
    const milliseconds = pauseBefore({ times, otherwise: wait, retryAfter: error?.retryAfter }, environment);
    next = environment.now() + milliseconds;
    timer = environment.after(milliseconds, () => void beat());
    if (lost) host.changed();
  }
  function wake(): void {
    if (phase === 'online') host.woken();
    if (phase === 'idle' || (stream && phase === 'online') || beaten !== undefined) return;
    if (environment.hidden() && phase === 'online') return;
    failures = 0;
    wait = poll.first;
    void beat();
  }
  function close(): void {
    environment.clear(timer);
    environment.clear(beaten);
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
    /** Settles when it is known who is here, or it is clear that this takes longer than a person waits. */
    async known(): Promise<void> {
      if (!session && connecting) await orLate(connecting, environment);
    },
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
    get cursor() {
      return cursor;
    },
    /** The session was read from the last visit, and is not confirmed yet. */
    get assumed() {
      return assumed;
    },
    /** Ends the session; {@link connect} begins another. */
    leave(): void {
      environment.clear(timer);
      stream?.abort();
      stream = session = connecting = pulling = undefined;
      visit++;
      cursor = null;
      assumed = guessed = false;
      returning = true;
      // A page that has to be reloaded still has to be.
      if (!signal.aborted) enter('needs-auth', signedOut);
    },
    /** The backend itself has said who is here. */
    get confirmed() {
      return !!session && !guessed;
    },
    /** When it is tried again, in milliseconds since 1970. */
    get next() {
      return phase === 'offline' ? next : undefined;
    },
  };
}
export type Link = ReturnType<typeof createLink>;
