import type { Action, Attachment, Id } from '../model/base.js';
import type { Filter } from '../model/query.js';
import type { DefaultSchema, SchemaSpec } from '../model/schema.js';
import { coreKinds } from '../model/kinds.js';
import type { PeopleQuery, SearchQuery } from '../adapter/contract.js';
import { createEngine, told, type Engine } from './engine.js';
import { createLazyDevice, type WipedStore } from './lazy-device.js';
import type { Intended } from './outbox.js';
import { may } from './permission.js';
import { planFor } from './pushdown.js';
import type { Backend, Row, Sent, Values } from './rows.js';
import { checkWrite } from './validation.js';
import type {
  AttachOptions,
  Client,
  ClientOptions,
  DeviceStore,
  ImportOptions,
  SignOutOptions,
  SignOutResult,
  WriteOptions,
} from './types.js';

function createWriter({ outbox, own, store, environment }: Engine, schema: SchemaSpec | undefined) {
  // Shows before its first `await`, and rejects rather than throws.
  const add = async (writes: readonly Intended[], options?: WriteOptions): Promise<void> => {
    for (const write of writes) checkWrite(schema, write);
    for (const { op, id } of writes) if (op === 'create') own.add(id);
    await outbox.add(writes, options);
  };
  const result = (kind: string, id: Id, work: Promise<void>): Promise<Row> =>
    told(work.then(() => store.view(kind, id)!));
  return {
    create(kind: string, data: Values, options: WriteOptions & { readonly id?: Id } = {}): Promise<Row> {
      const { id = environment.id() } = options;
      return result(kind, id, add([{ op: 'create', kind, id, data }], options));
    },
    edit: (kind: string, id: Id, patch: Values, options?: WriteOptions): Promise<Row> =>
      result(kind, id, add([{ op: 'edit', kind, id, patch }], options)),
    remove: (kind: string, id: Id, options?: WriteOptions): Promise<void> =>
      told(add([{ op: 'delete', kind, id }], options)),
    write: (writes: readonly (Omit<Intended, 'id'> & { readonly id?: Id })[], options?: WriteOptions): Promise<void> =>
      told(
        add(
          writes.map((write) => ({ ...write, id: write.id ?? environment.id() })),
          options,
        ),
      ),
    withdraw: (keyOrId: Id) => outbox.withdraw(keyOrId),
    writeState(id: Id) {
      const job = outbox.jobs.find((one) => one.id === id);
      return job && (job.state === 'failed' ? 'failed' : 'pending');
    },
  };
}

function deviceFor({ storage = 'auto', adapter }: ClientOptions, engine: Engine): DeviceStore | WipedStore {
  if (typeof storage === 'object') return storage;
  const { link, changed, environment } = engine;
  return createLazyDevice(async (): Promise<WipedStore> => {
    const { createDeviceStore, createMemoryStore, deviceName } = await import('./device.js');
    if (storage === 'memory') return createMemoryStore();
    const name = async (): Promise<string> => deviceName(adapter.name, (link.session ?? (await link.connect())).scope);
    return createDeviceStore({ environment, name, changed, signal: link.signal });
  });
}

/** Makes a client over an adapter. Nothing is asked of the backend before the first query, read or write. */
// The plain case first: the compiler need not work out a schema from the adapter's methods.
export function createClient(options: ClientOptions): Client;
export function createClient<S extends SchemaSpec>(options: ClientOptions<S>): Client<S>;
export function createClient<S extends SchemaSpec = DefaultSchema>(options: ClientOptions<S>): Client<S> {
  const untyped = options as unknown as ClientOptions;
  const backend = untyped.adapter as unknown as Backend;
  const engine = createEngine(backend, untyped);
  const { store, link, reader, people } = engine;
  const device = deviceFor(untyped, engine);
  const kinds = [...new Set([...coreKinds, ...Object.keys(options.schema ?? {})])];
  const transfer = {
    environment: engine.environment,
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
    get queue() {
      return engine.getQueue();
    },
    get problems() {
      return engine.getProblems();
    },
    device,
    subscribe: engine.subscribe,
    connect: () =>
      told(link.connect(true).then(() => (engine.writes() ? engine.outbox.ready().then(() => {}) : undefined))),
    query: engine.window,
    get: reader.get,
    peek: store.view,
    search: (query: SearchQuery, { signal }: { readonly signal?: AbortSignal } = {}) => reader.search(query, signal),
    all: (kind: string, filter?: Filter) => reader.all(kind, filter),
    ...createWriter(engine, options.schema),
    can: (action: Action, target: string | Row) => may(backend.push && link.session, action, target),
    // What a person says of themself wins over the directory; where there is none, people may still be entities.
    person: (id: Id | undefined) => (id ? (store.view('person', id) ?? people.person(id)) : undefined),
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
    attach: async (file: Blob, attachOptions: AttachOptions) =>
      (await import('./attach.js')).attach(engine, backend, { file, ...attachOptions }),
    file: async (attachment: Attachment, fileOptions?: { readonly signal?: AbortSignal }) =>
      (await import('./attach.js')).fileOf(engine, backend, { signal: link.signal, ...fileOptions, attachment }),
    async signOut({ pending }: SignOutOptions): Promise<SignOutResult> {
      // Whose words are to go has to be known: by the backend, or else by who was here last.
      await link.known();
      const last = await engine.lastHere();
      // What another tab has just called saved is announced too.
      await engine.outbox.reload().catch(() => {});
      const waiting = [...(last?.pending ?? []), ...engine.getQueue()];
      if (pending === 'ask' && waiting.length) return { done: false, pending: waiting };
      // A store of the page's own is the page's to empty.
      const { session } = link;
      if (session && 'wipe' in device) await device.wipe();
      await engine.leave({ jobs: pending === 'keep', tell: true, last });
      // Nobody has said who is here: what was kept for whoever was here last has gone with them, this is what was not yet.
      if (!session && 'wipe' in device) await device.wipe();
      return { done: true, pending: waiting };
    },
    close: engine.close,
  };
  // The one place where the kinds' types are put back: inside, a row is a row.
  return client as unknown as Client<S>;
}
