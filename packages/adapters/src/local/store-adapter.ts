import { matcher, pageOf } from '@meanwhile/sdk/adapter';
import type { Adapter, Entity, MutationResult, PersonRef } from '@meanwhile/sdk/adapter';
import { fullCapabilities } from '../apply.js';
import { changeSet, cursorAt, resetAt, seqAt } from '../changes.js';
import { peoplePage } from '../people.js';
import { rowKey, type Write } from '../row.js';
import { bestFirst, entryOf, findEntries, type SearchEntry } from '../search.js';
import { aborted } from '../signal.js';
import type { Database, Opened } from './database.js';
import { getRows, kindRows, lastSeq, listRows, rowsAfter, writeRows } from './rows.js';

/** The contract over an open database. */
export function createStoreAdapter(
  database: Database,
  { name, me }: { readonly name: string; readonly me: PersonRef },
): Adapter {
  const tabs = createTabs(`meanwhile-1/${name}/${me.id}`);
  const readIndex = createSearchIndex();
  return {
    spec: 1,
    name: 'local',

    async connect({ signal }) {
      signal.throwIfAborted();
      const [stored] = await database.use(({ rows }) => getRows(rows, [{ kind: 'person', id: me.id }]));
      return {
        user: { ...me, ...stored },
        scope: `local:${name}:${me.id}`,
        protocol: 1,
        serverTime: new Date().toISOString(),
        storage: 'device',
        capabilities: { ...fullCapabilities, live: tabs ? 'poke' : false },
      };
    },

    async list(query, { signal }) {
      signal.throwIfAborted();
      return (await database.use(({ rows }) => listRows(rows, query))) as never;
    },

    async push(batch, { signal }) {
      signal.throwIfAborted();
      const verdicts = await database.use(({ rows }) => writeRows(rows, batch as unknown as readonly Write[], me.id));
      if (verdicts.some((verdict) => verdict.ok && !verdict.replayed)) tabs?.poke();
      return verdicts as readonly MutationResult[];
    },

    async changes(since, { signal, limit = 500 }) {
      signal.throwIfAborted();
      return database.use(async ({ rows, device }) => {
        const from = seqAt(device, since);
        const last = await lastSeq(rows);
        if (from === undefined || from > last) return resetAt(cursorAt(device, last));
        return changeSet(await rowsAfter(rows, from, limit + 1), { store: device, from, limit });
      });
    },

    async subscribe(since, sink, { signal }) {
      if (!tabs) return;
      const stop = tabs.listen(() => sink.poke());
      const missed =
        since && (await database.use(async ({ rows, device }) => since !== cursorAt(device, await lastSeq(rows))));
      if (missed && !signal.aborted) sink.poke();
      await aborted(signal);
      stop();
    },

    async search({ text, kinds, filter, ...page }, { signal }) {
      signal.throwIfAborted();
      return database.use(async (opened) => {
        let hits = findEntries(await readIndex(opened), text, kinds);
        if (filter) {
          const kept = new Set((await getRows(opened.rows, hits)).filter(matcher(filter)).map(rowKey));
          hits = hits.filter((hit) => kept.has(rowKey(hit)));
        }
        const { items, ...rest } = pageOf(hits, { ...page, sort: bestFirst });
        return { ...rest, items: (await getRows(opened.rows, items)) as unknown as readonly Entity[] };
      });
    },

    async people(query, { signal }) {
      signal.throwIfAborted();
      const stored = await database.use(({ rows }) => kindRows(rows, 'person'));
      return peoplePage([me, ...(stored as unknown as readonly PersonRef[])], query);
    },

    close() {
      tabs?.close();
      database.close();
    },
  };
}

/** Tells the other tabs that something was written. `undefined` where tabs cannot talk. */
function createTabs(
  name: string,
): { poke(): void; listen(listener: () => void): () => void; close(): void } | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  const channel = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  channel.onmessage = () => listeners.forEach((listener) => listener());
  return {
    poke: () => channel.postMessage(null),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}

/** Normalises each text once: the first search reads everything, later ones only what changed since. */
function createSearchIndex(): (opened: Opened) => Promise<Iterable<SearchEntry>> {
  const chunk = 500;
  const entries = new Map<string, SearchEntry>();
  let seq = 0;
  let of = '';
  let busy: Promise<unknown> = Promise.resolve();
  async function refresh({ rows, device }: Opened): Promise<void> {
    if (of !== device) {
      entries.clear();
      seq = 0;
      of = device;
    }
    for (let more = true; more;) {
      const changed = await rowsAfter(rows, seq, chunk);
      for (const row of changed) {
        if (row.entity) entries.set(rowKey(row), entryOf(row.entity));
        else entries.delete(rowKey(row));
        seq = row.seq!;
      }
      more = changed.length === chunk;
    }
  }
  return async (opened) => {
    const mine = busy.catch(() => {}).then(() => refresh(opened));
    busy = mine;
    await mine;
    return entries.values();
  };
}
