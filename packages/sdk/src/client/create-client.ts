import type { Action, Id } from '../model/base.js';
import type { Filter, Query } from '../model/query.js';
import type { DefaultSchema, SchemaSpec } from '../model/schema.js';
import { createId } from '../model/id.js';
import { coreKinds } from '../model/kinds.js';
import type { ChangeSet, PeopleQuery, SearchQuery, Session } from '../adapter/contract.js';
import { MeanwhileError } from '../adapter/errors.js';
import { createDeviceStore, createMemoryStore } from './device.js';
import { createEmitter } from './emitter.js';
import { createLink } from './link.js';
import { createDirectOutbox, type Intended, type Job, type Outbox } from './outbox.js';
import { createPeople } from './people.js';
import { planFor } from './pushdown.js';
import { createReader } from './reading.js';
import type { Backend, Row, Sent, Values, Verdict } from './rows.js';
import { createStore } from './store.js';
import type {
  Client,
  ClientOptions,
  ClientStatus,
  DeviceStore,
  ImportOptions,
  Problem,
  QueryOptions,
} from './types.js';
import { createWindow, type Window } from './window.js';

/** Carries the major version: what one version keeps on a device, another never has to understand. */
const databaseName = (adapter: string, scope: string): string => `meanwhile-1-device:${adapter}:${scope}`;

/** A promise whose failure is told elsewhere too (`problems`), so that ignoring it is no unhandled rejection. */
function told<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** What the signed-in person may do: the entity's own word, then the session's, then what the backend can do at all. */
function may(session: Session | undefined, writable: boolean, action: Action, target: string | Row): boolean {
  if (action === 'read') return true;
  const { actions, capabilities } = session ?? {};
  const kind = typeof target === 'string' ? target : target.kind;
  const { write } = capabilities ?? {};
  if (!writable || !(write === true || (write && write.includes(kind)))) return false;
  const allowed = (typeof target === 'string' ? undefined : target.can) ?? actions?.[kind];
  return !allowed || allowed.includes(action);
}

interface LooseProblem extends Omit<Problem, 'kind'> {
  readonly kind: string;
}
const problemOf = ({ key, kind, id, op, data, patch, error }: Job, outbox: Outbox): LooseProblem => ({
  key,
  kind,
  id,
  op,
  payload: data ?? patch,
  error: error!,
  retry: () => told(outbox.retry(key)),
  discard: () => outbox.discard(key),
});

/** The wiring: everything the public client is made of, without types of kinds. */
function createEngine(backend: Backend, options: Omit<ClientOptions, 'adapter' | 'schema'>) {
  const windows = new Map<Window, () => void>();
  /** What this page wrote or imported: shown even where others' new items wait. */
  const own = new Set<Id>();
  const emitter = createEmitter();
  let status: ClientStatus | undefined;
  let problems: LooseProblem[] | undefined;
  const changed = (): void => {
    status = problems = undefined;
    emitter.emit();
  };
  const store = createStore((kind, id, base) => outbox.fold(kind, id, base));
  let behind = 0;

  const relist = async (failedOnly?: boolean): Promise<void> => {
    await Promise.all([...windows.keys()].map((open) => (!failedOnly || open.failed) && open.refresh()));
  };
  const link = createLink(backend, options, {
    connected(session) {
      behind = session.serverTime ? Date.parse(session.serverTime) - Date.now() || 0 : 0;
      if (session.user) people.note([session.user]);
      for (const { kind, id } of outbox.jobs) store.touch(kind, id);
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
    relist,
    heard: () => windows.forEach((_, open) => open.heard()),
    changed,
  });
  const send = async (batch: readonly Sent[]): Promise<readonly Verdict[]> => {
    const { capabilities } = await link.connect();
    if (!backend.push || !capabilities.write) throw new MeanwhileError({ code: 'unsupported', message: 'Read only' });
    const { signal } = link;
    return link.noted(backend.push(batch, { signal }));
  };
  const now = (): string => new Date(Date.now() + behind).toISOString();
  const batch = (): number => link.session?.capabilities.batch ?? 1;
  const outbox = createDirectOutbox({
    store,
    send,
    now,
    batch,
    changed,
    user: () => link.session?.user?.id,
    ready: () => link.connect().catch(() => {}),
  });
  const reader = createReader(backend, link, store);
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
  const getStatus = (): ClientStatus =>
    (status ??= {
      phase: link.phase,
      user: link.session?.user ?? null,
      storage: link.session?.storage ?? (link.session && 'server'),
      capabilities: link.session?.capabilities,
      pending: outbox.jobs.filter(({ state }) => state !== 'failed').length,
      error: link.error,
    });
  const getProblems = (): readonly LooseProblem[] =>
    (problems ??= outbox.jobs.filter(({ state }) => state === 'failed').map((job) => problemOf(job, outbox)));
  return {
    store,
    link,
    outbox,
    reader,
    people,
    own,
    emitter,
    changed,
    window,
    getStatus,
    getProblems,
    send,
    now,
    batch,
  };
}
type Engine = ReturnType<typeof createEngine>;

function createWriter({ outbox, own, store }: Engine) {
  const add = (writes: readonly Intended[]): Promise<void> => {
    for (const { op, id } of writes) if (op === 'create') own.add(id);
    return outbox.add(writes);
  };
  const result = (kind: string, id: Id, work: Promise<void>): Promise<Row> =>
    told(work.then(() => store.view(kind, id)!));
  return {
    create(kind: string, data: Values, { id = createId() }: { readonly id?: Id } = {}): Promise<Row> {
      return result(kind, id, add([{ op: 'create', kind, id, data }]));
    },
    edit: (kind: string, id: Id, patch: Values): Promise<Row> =>
      result(kind, id, add([{ op: 'edit', kind, id, patch }])),
    remove: (kind: string, id: Id): Promise<void> => told(add([{ op: 'delete', kind, id }])),
    write: (writes: readonly (Omit<Intended, 'id'> & { readonly id?: Id })[]): Promise<void> =>
      told(add(writes.map((write) => ({ ...write, id: write.id ?? createId() })))),
    writeState(id: Id) {
      const job = outbox.jobs.find((one) => one.id === id);
      return job && (job.state === 'failed' ? 'failed' : 'pending');
    },
  };
}

function deviceFor({ storage = 'auto', adapter }: ClientOptions, { link, changed }: Engine): DeviceStore {
  if (typeof storage === 'object') return storage;
  if (storage === 'memory') return createMemoryStore();
  return createDeviceStore(async () => databaseName(adapter.name, (await link.connect()).scope), changed);
}

/** Makes a client over an adapter. Nothing is asked of the backend before the first query, read or write. */
// The plain case first: the compiler need not work out a schema from the adapter's methods.
export function createClient(options: ClientOptions): Client;
export function createClient<S extends SchemaSpec>(options: ClientOptions<S>): Client<S>;
export function createClient<S extends SchemaSpec = DefaultSchema>(options: ClientOptions<S>): Client<S> {
  const untyped = options as unknown as ClientOptions;
  const backend = untyped.adapter as unknown as Backend;
  const engine = createEngine(backend, untyped);
  const { store, link, reader, people, emitter } = engine;
  const device = deviceFor(untyped, engine);
  const kinds = [...new Set([...coreKinds, ...Object.keys(options.schema ?? {})])];
  const transfer = {
    list: reader.list,
    send(sent: readonly Sent[]) {
      // Before it goes out: the stream may tell of it before the answer does.
      for (const { id } of sent) engine.own.add(id);
      return engine.send(sent);
    },
    batch: engine.batch,
    now: engine.now,
    sorts: async (field: string) => planFor({ kind: '', sort: [[field, 'asc']] }, await link.connect()).sorted,
    stored: (row: Row) => store.put(row),
  };
  const client = {
    get status() {
      return engine.getStatus();
    },
    get problems() {
      return engine.getProblems();
    },
    device,
    subscribe: emitter.subscribe,
    connect: () => told(link.connect().then(() => {})),
    query: engine.window,
    get: reader.get,
    peek: store.view,
    search: (query: SearchQuery, { signal }: { readonly signal?: AbortSignal } = {}) => reader.search(query, signal),
    all: (kind: string, filter?: Filter) => reader.all(kind, filter),
    ...createWriter(engine),
    can: (action: Action, target: string | Row) => may(link.session, !!backend.push, action, target),
    person: (id: Id | undefined) => (id ? people.person(id) : undefined),
    people: (query: PeopleQuery) => people.people(query),
    // Both are rare and large: loaded when asked for.
    async *export() {
      const { exportAll } = await import('./transfer.js');
      yield* exportAll(transfer, kinds);
    },
    async import(rows: readonly Row[], importOptions: ImportOptions = {}) {
      const [{ importAll }] = await Promise.all([import('./transfer.js'), link.connect()]);
      return importAll(transfer, rows, importOptions);
    },
    close: link.close,
  };
  // The one place where the kinds' types are put back: inside, a row is a row.
  return client as unknown as Client<S>;
}
