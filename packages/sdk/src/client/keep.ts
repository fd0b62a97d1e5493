import type { Id } from '../model/base.js';
import type { Cursor } from '../model/query.js';
import { createDatabase, nameOf, type Stage } from './database.js';
import type { Environment } from './environment.js';
import type { Journal } from './journal.js';
import type { Work } from './overlay.js';
import type { Row } from './rows.js';
import type { Outcome, Step } from './steps.js';

const day = 24 * 3_600_000;
const limits = { rows: 2_000, rowAge: 30 * day, tombstoneAge: 7 * day, flush: 400 };

/** A row as it was last heard, or the memory that it was deleted. */
interface Kept {
  readonly kind: string;
  readonly id: Id;
  readonly row?: Row;
  readonly seq?: number;
  /** When it was heard, by this device's clock. */
  readonly at: number;
}
export interface KeptRows {
  readonly rows: readonly Row[];
  readonly gone: readonly { readonly kind: string; readonly id: Id; readonly seq?: number }[];
  readonly cursor: Cursor | null;
}
/** Bytes, not a `Blob`: a private window of Safari or Firefox stores none. */
interface KeptBlob {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}
export interface KeepHost {
  readonly environment: Environment;
  readonly name: string;
  readonly scope: string;
  /** What is stored in memory under this place now. */
  stored(kind: string, id: Id): { readonly row?: Row; readonly seq?: number };
  cursor(): Cursor | null;
  /** An open window shows it: not to be evicted. */
  wanted(kind: string, id: Id): boolean;
  /** Waiting writes have changed here: for the other tabs. */
  wrote(outcome: Outcome): void;
}

function upgrade(db: IDBDatabase): void {
  db.createObjectStore('jobs', { keyPath: 'slot' });
  db.createObjectStore('base', { keyPath: ['kind', 'id'] });
  db.createObjectStore('blobs');
  db.createObjectStore('meta');
}

/** How a job of an older shape becomes one of the next; what is newer than this page is left to a newer page. */
const migrations: { readonly [version: number]: (job: unknown) => unknown } = {};
function known(record: unknown): Work | undefined {
  let job = record as { readonly v?: number } | undefined;
  while (job?.v !== 1) {
    const migrate = migrations[job?.v ?? -1];
    if (!migrate) return undefined;
    job = migrate(job) as typeof job;
  }
  return job as Work;
}

/** One person's database at one backend: what waits to be sent, and what was last heard. */
export function createKeep(host: KeepHost) {
  const { environment, name, scope } = host;
  const database = createDatabase(environment, {
    name,
    version: 1,
    // What is gone already is not made anew to be emptied.
    upgrade: (db, _from, transaction) => (closed ? transaction.abort() : upgrade(db)),
  });
  const dirty = new Map<string, { readonly kind: string; readonly id: Id }>();
  let timer: unknown;
  let closed = false;

  const put = (stage: Stage, { kind, id, row, seq }: Omit<Kept, 'at'>): void => {
    const base = stage.store('base');
    const kept = { kind, id, ...(row && { row }), ...(seq !== undefined && { seq }), at: environment.now() };
    stage.ask(base.get([kind, id]) as IDBRequest<Kept | undefined>, (old) => {
      // Another tab may have heard more, or deleted this very row.
      if (old?.seq !== undefined && seq !== undefined && (old.seq > seq || (!old.row && old.seq === seq))) return;
      if (old?.row && row && seq === undefined && old.row.updatedAt > row.updatedAt) return;
      if (row || seq !== undefined) base.put(kept);
      else base.delete([kind, id]);
    });
  };
  /** Remembers a deletion made here, under the number of what it deleted: for the tabs that have not heard of it yet. */
  const bury = (stage: Stage, { kind, id }: Pick<Kept, 'kind' | 'id'>): void => {
    const base = stage.store('base');
    stage.ask(base.get([kind, id]) as IDBRequest<Kept | undefined>, (old) => {
      const seq = old?.seq;
      base.put({ kind, id, ...(seq !== undefined && { seq }), at: environment.now() } satisfies Kept);
    });
  };
  /** Makes room: first what no open window shows, then all that can be asked for again. */
  async function evict(all: boolean): Promise<void> {
    await database.run('write', ['base', 'meta'], (stage) => {
      const base = stage.store('base');
      if (all) {
        base.clear();
        stage.store('meta').delete('cursor');
      } else
        stage.ask(base.getAllKeys(), (keys) => {
          for (const key of keys as [string, Id][]) if (!host.wanted(...key)) base.delete(key);
        });
    });
  }
  /** What a person wrote outranks what can be asked for again. */
  async function withRoom<T>(work: () => Promise<T>): Promise<T> {
    for (const all of [false, true]) {
      try {
        return await work();
      } catch (error) {
        if (nameOf(error) !== 'QuotaExceededError') throw error;
        await evict(all).catch(() => {});
      }
    }
    return work();
  }

  const commit = (step: Step, awaited: readonly Work[]): Promise<Outcome> =>
    database.run<Outcome>('strict', ['jobs', 'base'], (stage, answer) => {
      const store = stage.store('jobs');
      stage.ask(store.getAll() as IDBRequest<unknown[]>, (records) => {
        const jobs = records.flatMap((record) => known(record) ?? []).sort((one, other) => one.order - other.order);
        const outcome = step(jobs);
        const before = new Map(jobs.map((job) => [job.slot, job]));
        for (const job of outcome.jobs) {
          if (before.get(job.slot) !== job) store.put(job);
          before.delete(job.slot);
        }
        for (const slot of before.keys()) store.delete(slot);
        // In the same transaction: a write is either waiting or what the backend made of it, never both or neither.
        for (const row of outcome.rows ?? [])
          put(stage, { kind: row.kind, id: row.id, row, ...(row.seq !== undefined && { seq: row.seq }) });
        for (const place of outcome.gone ?? []) bury(stage, place);
        const there = new Set(jobs.map(({ slot }) => slot));
        const settled = awaited.filter(({ slot }) => !there.has(slot));
        const rows: Row[] = [...(outcome.rows ?? [])];
        const gone = [...(outcome.gone ?? [])];
        const kept: Row[] = [];
        answer(settled.length ? { ...outcome, rows, gone, kept } : outcome);
        for (const { kind, id, op } of settled)
          stage.ask(stage.store('base').get([kind, id]) as IDBRequest<Kept | undefined>, (old) => {
            // What was made is newer than anything that was known of it.
            if (old?.row) (op === 'create' ? rows : kept).push(old.row);
            else if (old) gone.push({ kind, id });
          });
      });
    });
  const journal: Journal = {
    durable: true,
    async commit(step, awaited = []) {
      let changed = false;
      const outcome = await withRoom(() =>
        commit((jobs) => {
          const made = step(jobs);
          changed = made.jobs.length !== jobs.length || made.jobs.some((job, n) => job !== jobs[n]);
          return made;
        }, awaited),
      );
      if (changed) host.wrote(outcome);
      return outcome;
    },
  };

  async function flush(): Promise<void> {
    timer = undefined;
    const places = [...dirty.values()];
    dirty.clear();
    // Taken before anything is awaited: rows and the place in the order of changes belong together.
    const now = places.map((place) => ({ ...place, ...host.stored(place.kind, place.id) }));
    const cursor = host.cursor();
    await withRoom(() =>
      database.run('write', ['base', 'meta'], (stage) => {
        for (const one of now) put(stage, one);
        if (cursor !== null) stage.store('meta').put(cursor, 'cursor');
      }),
    );
  }

  return {
    database,
    /** Opens, and makes sure that it is this person's and takes writes; rejects where it is not or does not. */
    async open(): Promise<Journal> {
      await database.run('strict', ['meta'], (stage) => {
        const meta = stage.store('meta');
        stage.ask(meta.get('scope') as IDBRequest<string | undefined>, (whose) => {
          if (whose !== undefined && whose !== scope) throw new Error('This database is somebody else’s');
          meta.put(scope, 'scope');
        });
      });
      return journal;
    },
    /** What was last heard, for a start without the backend. */
    load: (): Promise<KeptRows> =>
      database.run<KeptRows>('write', ['base', 'meta'], (stage, answer) => {
        const base = stage.store('base');
        const now = environment.now();
        stage.ask(base.getAll() as IDBRequest<Kept[]>, (all) => {
          const young = ({ row, at }: Kept): boolean =>
            Math.abs(now - at) < (row ? limits.rowAge : limits.tombstoneAge);
          const rows = all.filter((one) => one.row && young(one)).sort((one, other) => other.at - one.at);
          const gone = all.filter((one) => !one.row && young(one));
          const keep = new Set([...rows.slice(0, limits.rows), ...gone]);
          for (const one of all) if (!keep.has(one)) base.delete([one.kind, one.id]);
          stage.ask(stage.store('meta').get('cursor') as IDBRequest<Cursor | undefined>, (cursor = null as never) =>
            answer({ rows: rows.slice(0, limits.rows).map(({ row }) => row!), gone, cursor }),
          );
        });
      }),
    note(kind: string, id: Id): void {
      if (closed) return;
      dirty.set(`${kind}/${id}`, { kind, id });
      timer ??= environment.after(limits.flush, () => void flush().catch(() => {}));
    },
    blob: (slot: Id): Promise<Blob | undefined> =>
      database.run<Blob | undefined>('read', ['blobs'], (stage, answer) =>
        stage.ask(stage.store('blobs').get(slot) as IDBRequest<KeptBlob | undefined>, (kept) =>
          answer(kept && new Blob([kept.bytes], { type: kept.type })),
        ),
      ),
    async keepBlob(slot: Id, file: Blob): Promise<void> {
      const kept: KeptBlob = { type: file.type, bytes: await file.arrayBuffer() };
      await withRoom(() =>
        database.run<void>('strict', ['blobs'], (stage) => void stage.store('blobs').put(kept, slot)),
      );
    },
    dropBlob: (slot: Id): Promise<void> =>
      database.run<void>('write', ['blobs'], (stage) => void stage.store('blobs').delete(slot)),
    /**
     * Removes what was kept for this person; `jobs` leaves what waits, with its files. Where another tab has signed out, `slots`:
     * of what waits, what this one knew. It may hear of it late, when there are words of the next visit.
     */
    async wipe(jobs: boolean, slots?: readonly Id[]): Promise<void> {
      closed = true;
      environment.clear(timer);
      if (!jobs && !slots) return database.destroy();
      await database.run('strict', ['base', 'meta', 'jobs', 'blobs'], (stage) => {
        stage.store('base').clear();
        for (const key of ['cursor', 'lease']) stage.store('meta').delete(key);
        if (jobs) return;
        for (const slot of slots!) for (const name of ['jobs', 'blobs']) stage.store(name).delete(slot);
      });
      database.close();
    },
    close(): void {
      if (timer !== undefined) {
        environment.clear(timer);
        // A last word: it may still be written while the page goes.
        void flush()
          .catch(() => {})
          .finally(database.close);
      } else database.close();
      closed = true;
    },
  };
}
export type Keep = ReturnType<typeof createKeep>;
