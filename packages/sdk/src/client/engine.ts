import type { Id } from '../model/base.js';
import type { Cursor, Query } from '../model/query.js';
import type { ChangeSet, Session } from '../adapter/contract.js';
import { errorCodes, MeanwhileError, toErrorData } from '../adapter/errors.js';
import { createEnvironment, environment as replaced } from './environment.js';
import { createClientEmitter } from './emitter.js';
import { createLazyOutbox } from './lazy-outbox.js';
import { limited, within } from './limits.js';
import { createLink } from './link.js';
import { orLate } from './link-host.js';
import { createPeople } from './people.js';
import { planFor } from './pushdown.js';
import { createReader } from './reading.js';
import type { LastHere, Remote } from './remote.js';
import type { Backend, Row, Sent, Verdict } from './rows.js';
import { statusOf } from './status.js';
import { createStore } from './store.js';
import { watchIds } from './watch-ids.js';
import type { LooseProblem } from './queue.js';
import type { ClientOptions, ClientStatus, QueryOptions, QueuedWrite } from './types.js';
import { createWindow, type Window } from './window.js';

/** A promise whose failure is told elsewhere too (`problems`), so that ignoring it is no unhandled rejection. */
export function told<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

interface Leaving {
  readonly jobs: boolean;
  readonly tell: boolean;
  /** Who was here last, where nobody knows who is here now. */
  readonly last?: LastHere | undefined;
}

/** The wiring: everything the public client is made of, without types of kinds. */
export function createEngine(adapter: Backend, options: Omit<ClientOptions, 'adapter' | 'schema'>) {
  const environment = createEnvironment(options[replaced]);
  const backend = limited(adapter, environment);
  const windows = new Map<Window, () => void>();
  /** What this page wrote or imported: shown even where others' new items wait. */
  const own = new Set<Id>();
  const { emit, subscribe } = createClientEmitter();
  let status: ClientStatus | undefined;
  let problems: readonly LooseProblem[] | undefined;
  let queue: readonly QueuedWrite[] | undefined;
  const changed = (what?: 'queue'): void => {
    status = problems = queue = undefined;
    emit(what);
  };
  const store = createStore(
    (kind, id, base) => outbox.fold(kind, id, base),
    (kind, id) => (remote?.note(kind, id), outbox.heard(kind, id)),
  );
  let remote: Remote | undefined;
  // What waits on the device is known from then on: nothing written since goes before it.
  let begun: Promise<unknown> | undefined;
  const keeps = (options.storage ?? 'auto') !== 'memory';
  let behind = 0;

  const relist = async (failedOnly?: boolean): Promise<void> => {
    await Promise.all([...windows.keys()].filter((open) => !failedOnly || open.failed).map((open) => open.refresh()));
  };
  /** Over a backend elsewhere, what waits is on the device, under the person's own name. Settles when it has been read. */
  async function begin(session: Session): Promise<Remote | undefined> {
    const [{ openRemote }, loaded] = await Promise.all([import('./remote.js'), writes() ? outbox.ready() : undefined]);
    if (link.signal.aborted || !link.session) return undefined;
    const back = remote;
    const wanted = (kind: string, id: Id) => [...windows.keys()].some((one) => one.kind === kind && one.shows(id));
    const host = { environment, adapter: backend.name, store, outbox, cursor: () => link.cursor, wanted };
    const mine = (remote ??= openRemote(host, session));
    if (!link.assumed) void mine.remember(session);
    if (back) loaded?.wake();
    else await loaded?.start(mine.journal);
    return mine;
  }
  /** Brings back what was last heard: after what waits, or what a person has deleted would be seen until that is known. */
  async function open(session: Session): Promise<Cursor | null> {
    const opening = begin(session);
    begun = opening.catch(() => {});
    const mine = await opening;
    if (!mine) return null;
    const from = await mine.load();
    if (from === null) lookAgain(session, () => remote === mine && mine.leads());
    return from;
  }
  /** A stream from nowhere tells what is new once it has begun, in five seconds: what came before that is looked for. */
  function lookAgain({ capabilities }: Session, holds = (): boolean => true): void {
    const look = () => holds() && !link.signal.aborted && relist();
    if (capabilities.live) environment.after(5_000, () => void look());
  }
  async function lastHere(): Promise<LastHere | undefined> {
    if (link.session || !keeps) return undefined;
    const remembered = await import('./remote.js');
    return remembered.lastHere(environment, backend.name).catch(() => undefined);
  }
  /** Forgets the person, in this tab and, where `tell`, in the others. */
  async function leave({ jobs, tell, last }: Leaving): Promise<void> {
    const scope = link.session?.scope ?? last?.scope;
    if (tell) leaving?.post({ scope, jobs });
    link.leave();
    const slots = tell ? undefined : outbox.jobs.map(({ slot }) => slot);
    const kept = outbox.clear();
    own.clear();
    const before = remote;
    remote = undefined;
    store.clear();
    changed();
    await (before ?? last)?.wipe({ jobs, slots, kept });
    await kept;
    // Again, for a tab that was busy keeping something when it heard.
    if (tell) leaving?.post({ scope, jobs });
  }
  // By the backend's name, not the person's: a tab that is only just connecting has to hear it too.
  const leaving = environment.channel(`meanwhile-1-leaving:${adapter.name}`, (message) => {
    const { scope, jobs } = message as { readonly scope?: string; readonly jobs: boolean };
    const mine = link.session?.scope;
    // A page that is to be reloaded has nothing of anybody, and stays so.
    if (link.signal.aborted) return;
    if (link.phase !== 'idle' && (mine === undefined || mine === scope)) void leave({ jobs, tell: false });
  });
  const ids = watchIds(backend, {
    environment,
    store,
    list: (query) => reader.list(query),
    windows: () => windows.keys(),
    awake: () => link.phase === 'online' && !environment.hidden(),
  });
  const link = createLink(backend, options, {
    async recall() {
      if (!keeps) return undefined;
      const { recall } = await import('./remote.js');
      // Where the page lends a token, nobody is shown anything before there is one.
      if (options.token && (await within(environment, 5_000, options.token())) === null) return undefined;
      return recall(environment, backend.name);
    },
    environment,
    connected(session) {
      behind = session.serverTime ? Date.parse(session.serverTime) - environment.now() || 0 : 0;
      if (session.user) people.note([session.user]);
      for (const { kind, id } of outbox.jobs) store.touch(kind, id);
      ids.start(session);
      if (!direct()) {
        if (keeps) return open(session);
        lookAgain(session);
      }
      if (writes())
        outbox.ready().then(
          (loaded) => loaded.wake(),
          () => {},
        );
      return undefined;
    },
    apply({ changes, reset }: ChangeSet) {
      const tick = store.tick();
      for (const change of changes) {
        if ('put' in change) store.put(change.put as unknown as Row, tick);
        else store.drop(change.del, tick);
      }
      if (!reset) return;
      reader.reset();
      // What the new listings do not bring back is gone; nothing is taken away before they have come.
      return relist().then(() => {
        if (link.phase === 'online') store.sweep(tick - 1);
      });
    },
    async mistaken(found) {
      const words = await outbox.unconfirmed();
      const before = remote;
      remote = undefined;
      void outbox.clear();
      own.clear();
      store.clear();
      changed();
      if (!before) return;
      const { handOver } = await import('./remote.js');
      await handOver({ environment, adapter: backend.name, from: before, words }, found).finally(before.close);
    },
    relist,
    woken: () => outbox.wake(),
    drain: () => outbox.drain(true),
    heard: () => windows.forEach((_, open) => open.heard()),
    changed,
    shared: () => remote?.listen,
  });
  const send = async (batch: readonly Sent[]): Promise<readonly Verdict[]> => {
    const { capabilities } = await link.connect().catch((thrown: unknown) => {
      // A refused connection says nothing about what was to be sent.
      const { code, ...data } = toErrorData(thrown);
      const passing = ['reject', 'resolve'].includes(errorCodes[code]);
      throw new MeanwhileError({ ...data, code: passing ? 'unavailable' : code }, { cause: thrown });
    });
    if (!backend.push || !capabilities.write) throw new MeanwhileError({ code: 'unsupported', message: 'Read only' });
    // Never in another's name, whatever has happened on the way.
    if (remote && remote.scope !== link.session?.scope) throw new MeanwhileError({ code: 'unavailable' });
    const { signal } = link;
    return link.noted(backend.push(batch, { signal }), true);
  };
  const writes = (): boolean => !!backend.push && !!link.session?.capabilities.write;
  /** What the backend keeps, it keeps on this device: it needs no second copy (decision record 8). */
  const direct = (): boolean => ['device', 'memory'].includes(link.session?.storage ?? '');
  const now = (): string => new Date(environment.now() + behind).toISOString();
  const batch = (): number => link.session?.capabilities.batch ?? 1;
  const outbox = createLazyOutbox(async () => {
    const { createOutbox } = await import('./create-outbox.js');
    return createOutbox({
      environment,
      store,
      send,
      now,
      changed: () => changed('queue'),
      capabilities: () => link.session?.capabilities,
      direct,
      confirmed: () => link.confirmed,
      resting: () => !['idle', 'connecting', 'online'].includes(link.phase),
      next: () => link.next,
      leads: () => remote?.leads() ?? true,
      user: () => link.session?.user?.id,
      ready: () =>
        link.connect().then(
          () => begun?.then(() => true) ?? true,
          () => false,
        ),
      async read(kind, ids) {
        const tick = store.tick();
        const { items } = await reader.list({ kind, ids, limit: ids.length });
        for (const row of items) store.put(row, tick);
        return items;
      },
      async upload(file, call) {
        const { capabilities } = await link.connect();
        if (!backend.upload || !capabilities.upload) throw new MeanwhileError({ code: 'unsupported' });
        const either = AbortSignal.any([call.signal, link.signal]);
        // Taking one file back says nothing about the connection.
        const sent = backend.upload(file, { ...call, signal: either });
        return call.signal.aborted ? sent : link.noted(sent, true);
      },
      files: () => remote?.keep,
      refused: (error) => void link.noted(Promise.reject(new MeanwhileError(error))).catch(() => {}),
    });
  });
  const list: Backend['list'] = async (...asked) => {
    const page = await backend.list(...asked);
    // Nor is what the backend has shown without what waits here.
    if (begun) await orLate(begun, environment);
    return page;
  };
  const reader = createReader({ ...backend, list }, link, store);
  const people = createPeople({
    async ask(query) {
      const { capabilities } = await link.connect();
      if (!backend.people || !capabilities.people) return undefined;
      return (await link.noted(backend.people(query, { signal: link.signal }))).items;
    },
    changed,
  });
  const window = (query: Query, queryOptions?: QueryOptions): Window =>
    createWindow(
      {
        store,
        now: environment.now,
        list: reader.list,
        plan: async (asked) => planFor(asked, await link.connect()),
        isPending: (kind, id) => outbox.jobs.some((job) => job.id === id && job.kind === kind),
        isOwn: (id) => own.has(id),
        open: (opened) => void windows.set(opened, store.watch(opened)),
        close(closed) {
          windows.get(closed)?.();
          windows.delete(closed);
        },
      },
      query,
      queryOptions,
    );
  const getQueue = (): readonly QueuedWrite[] => (queue ??= outbox.queue());
  const getStatus = (): ClientStatus => (status ??= statusOf(link, outbox, getQueue()));
  const getProblems = (): readonly LooseProblem[] => (problems ??= outbox.problems());
  return {
    environment,
    getQueue,
    store,
    link,
    outbox,
    reader,
    people,
    own,
    subscribe,
    changed,
    window,
    getStatus,
    getProblems,
    leave,
    lastHere,
    close(): void {
      leaving?.close();
      ids.stop();
      outbox.close();
      remote?.close();
      link.close();
    },
    send,
    writes,
    now,
    batch,
  };
}
export type Engine = ReturnType<typeof createEngine>;
