// The part that writes is loaded before any test, so that few of them wait for a file.
import '../../../packages/sdk/src/client/create-outbox.js';
import '../../../packages/sdk/src/client/remote.js';
import '../../../packages/sdk/src/client/attach.js';
import {
  compareBy,
  matches,
  MeanwhileError,
  sameJson,
  type Adapter,
  type Capabilities,
  type ChangeSet,
  type ErrorData,
  type LiveSink,
  type Mutation,
  type MutationResult,
  type Query,
} from '@meanwhile/sdk';

/** An entity without its kind's type: what a backend stores. */
export type Stored = { id: string; kind: string; createdAt: string; updatedAt: string } & Record<string, unknown>;

export const capabilities: Capabilities = {
  write: true,
  filter: { '*': ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'has'] },
  sort: ['*'],
  versions: true,
  idempotency: 'key',
  batch: 50,
  changes: { tombstones: true },
  live: 'changes',
  search: false,
  people: true,
  upload: false,
};

export const day = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();
export const update = (n: number, more: Record<string, unknown> = {}): Stored => ({
  id: `u${String(n).padStart(3, '0')}`,
  kind: 'update',
  intent: 'note',
  headline: `Update ${n}`,
  author: 'bo',
  createdAt: day(n),
  updatedAt: day(n),
  version: '1',
  ...more,
});

/** A mutation as far as tests look at it. */
interface Pushed {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly op: string;
  readonly at: string;
}
interface Call {
  readonly name: string;
  readonly query?: Query;
  readonly batch?: readonly Pushed[];
  readonly since?: string | null;
  readonly ids?: readonly string[];
}

/** A backend in a variable, whose every call can be looked at, delayed and failed. */
export function fakeBackend(
  declared: Partial<Capabilities> = {},
  session: { user?: string | null; scope?: string; storage?: 'device' | 'memory' | 'server' } = {},
) {
  const rows = new Map<string, Stored>();
  const calls: Call[] = [];
  const sinks = new Set<LiveSink>();
  /** Keys of creations, where they are remembered. */
  const taken = new Set<string>();
  const log: { seq: number; change: ChangeSet['changes'][number] }[] = [];
  let seq = 0;
  let failing: ErrorData | undefined;
  let gate: Promise<void> = Promise.resolve();
  const caps = { ...capabilities, ...declared };

  const put = (row: Stored, tell = true): Stored => {
    const stored = { ...row, seq: ++seq, version: String(seq) };
    rows.set(`${row.kind}/${row.id}`, stored);
    log.push({ seq, change: { put: stored } as never });
    if (tell) for (const sink of sinks) sink.changes({ changes: [{ put: stored } as never], cursor: String(seq) });
    return stored;
  };
  const drop = (kind: string, id: string, tell = true): void => {
    rows.delete(`${kind}/${id}`);
    const change = { del: { kind, id, seq: ++seq } } as never;
    log.push({ seq, change });
    if (tell) for (const sink of sinks) sink.changes({ changes: [change], cursor: String(seq) });
  };
  const pass = async (call: Call): Promise<void> => {
    calls.push(call);
    const error = failing;
    await gate;
    if (error) throw new MeanwhileError(error);
  };
  function perform(one: Mutation): MutationResult {
    const { key, kind, id } = one;
    const old = rows.get(`${kind}/${id}`);
    if (one.op === 'delete') {
      drop(kind, id);
      return { key, ok: true };
    }
    if (one.op === 'create') {
      const isSame = (): boolean => Object.entries(one.data).every(([field, value]) => sameJson(old?.[field], value));
      if (old && (taken.has(key) || isSame())) return { key, ok: true, entity: old as never, replayed: true };
      if (old) return { key, ok: false, error: { code: 'conflict', current: old as never } };
      taken.add(key);
      const made = {
        createdAt: one.at,
        updatedAt: one.at,
        ...(kind !== 'ballot' && { author: 'ann' }),
        ...one.data,
        id,
        kind,
      };
      return { key, ok: true, entity: put(made as Stored) as never };
    }
    if (!old) return { key, ok: false, error: { code: 'not-found' } };
    if (one.base !== undefined && one.base !== old['version']) {
      return { key, ok: false, error: { code: 'conflict', current: old as never } };
    }
    const edited = Object.entries({ ...old, ...one.patch }).filter(([, value]) => value !== null);
    return { key, ok: true, entity: put(Object.fromEntries(edited) as Stored) as never };
  }

  const adapter: Adapter = {
    spec: 1,
    name: 'fake',
    async connect() {
      await pass({ name: 'connect' });
      const user = session.user === undefined ? 'ann' : session.user;
      return {
        user: user ? { id: user, name: user } : null,
        scope: session.scope ?? 'team/ann',
        capabilities: caps,
        protocol: 1,
        ...(session.storage && { storage: session.storage }),
      };
    },
    async list(query) {
      // What existed when the question arrived, however late the answer.
      const { filter, sort, limit = 30, after, ids } = query;
      const found = [...rows.values()]
        .filter((row) => row.kind === query.kind && (!ids || ids.includes(row.id)) && matches(row, filter))
        .sort(compareBy(sort));
      await pass({ name: 'list', query });
      const start = after === undefined ? 0 : Number(after);
      const items = found.slice(start, start + limit);
      return { items: items as never, ...(start + limit < found.length && { next: String(start + limit) }) };
    },
    async push(batch) {
      await pass({ name: 'push', batch });
      const verdicts: MutationResult[] = [];
      for (const one of batch) verdicts.push(perform(one));
      return verdicts;
    },
    async changes(since, { limit = 100 }) {
      await pass({ name: 'changes', since });
      if (since === 'old') return { changes: [], cursor: String(seq), reset: true };
      const fresh = log.filter((entry) => entry.seq > Number(since ?? 0));
      const some = fresh.slice(0, limit);
      return {
        changes: some.map(({ change }) => change),
        cursor: String(some.at(-1)?.seq ?? seq),
        more: fresh.length > some.length,
      };
    },
    subscribe(since, sink, { signal }) {
      calls.push({ name: 'subscribe', since });
      sinks.add(sink);
      signal.addEventListener('abort', () => sinks.delete(sink));
    },
    async people({ ids = [] }) {
      await pass({ name: 'people', ids });
      return { items: ids.filter((id) => id !== 'nobody').map((id) => ({ id, name: id.toUpperCase() })) };
    },
  };
  if (!caps.live) delete adapter.subscribe;
  if (!caps.changes) delete adapter.changes;

  return {
    adapter,
    rows,
    /** Every change there has been. */
    log,
    calls,
    sinks,
    put,
    drop,
    named: (name: string): Call[] => calls.filter((call) => call.name === name),
    fail: (error: ErrorData | undefined) => void (failing = error),
    /** Holds every answer until the returned function is called. */
    hold(): () => void {
      let open!: () => void;
      gate = new Promise((resolve) => (open = resolve));
      return () => {
        gate = Promise.resolve();
        open();
      };
    },
  };
}

/** One that keeps its rows on this device: what it cannot take now is told at once. */
export const deviceBackend: typeof fakeBackend = (declared, session) =>
  fakeBackend(declared, { storage: 'memory', ...session });

/** Lets everything that is already decided happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
