import { MeanwhileError } from '@meanwhile/sdk/adapter';
import type { Adapter, Entity, MutationResult, Page, PersonRef } from '@meanwhile/sdk/adapter';
import { fullCapabilities } from '../capabilities.js';
import { changeSet, cursorAt, resetAt, seqAt } from '../changes.js';
import type { Write } from '../row.js';
import { aborted } from '../signal.js';
import type { Database } from './database.js';
import type { Desk } from './desk.js';
import { getRows, lastSeq, listRows, rowsAfter } from './rows.js';
import { createTabs } from './tabs.js';

// What others wrote may be withheld for a while; what may open it, which includes one's own.
const withheldKinds: readonly string[] = ['response', 'ballot', 'position'];
const openingKinds: readonly string[] = ['response', 'submitted', 'position', 'decision'];

const noop = (): void => {};

/** The contract over an open database. */
export function createStoreAdapter(
  database: Database,
  { name, me }: { readonly name: string; readonly me: PersonRef },
): Adapter {
  const tabs = createTabs(`meanwhile-1/${name}/${me.id}`);
  let listening = 0;
  let loading: Promise<Desk> | undefined;
  // Not needed to show what is there, so it is loaded after that; but then at once, because the network may go.
  const desk = (): Promise<Desk> =>
    (loading ??= import('./desk.js').then(
      ({ createDesk }) =>
        createDesk({ me, database, published: () => tabs?.poke(true), isHeard: () => !tabs || listening > 0 }),
      (cause: unknown) => {
        loading = undefined;
        throw new MeanwhileError(
          { code: 'unavailable', message: 'A part of the page could not be loaded.' },
          { cause },
        );
      },
    ));
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
      if (withheldKinds.includes(query.kind)) {
        const { answers } = await desk();
        return (await database.use((opened) => answers(opened, query))) as never;
      }
      const page = await database.use(({ rows }) => listRows(rows, query));
      desk().catch(noop);
      return page as never;
    },

    async push(batch, { signal }) {
      signal.throwIfAborted();
      const { write } = await desk();
      const verdicts = await database.use((opened) => write(opened, batch as unknown as readonly Write[]));
      // An answer of one's own, or a decision, may open those of others, here too.
      const opens = batch.some(({ kind }) => openingKinds.includes(kind));
      if (verdicts.some((verdict) => verdict.ok && !verdict.replayed)) tabs?.poke(opens);
      return verdicts as readonly MutationResult[];
    },

    async changes(since, { signal, limit = 500 }) {
      signal.throwIfAborted();
      return database.use(async (opened) => {
        const { rows, device } = opened;
        const from = seqAt(device, since);
        const last = await lastSeq(rows);
        if (from === undefined || from > last) return resetAt(cursorAt(device, last));
        const changed = await rowsAfter(rows, from, limit + 1);
        if (!changed.some(({ kind }) => openingKinds.includes(kind)))
          return changeSet(changed, { store: device, from, limit });
        const open = await (await desk()).told(opened, changed.slice(0, limit));
        return changeSet(changed, { store: device, from, limit, open });
      });
    },

    async subscribe(since, sink, { signal }) {
      if (!tabs) return;
      const stop = tabs.listen(() => sink.poke());
      listening++;
      loading?.then(({ setAlarm }) => setAlarm(), noop);
      const missed =
        since && (await database.use(async ({ rows, device }) => since !== cursorAt(device, await lastSeq(rows))));
      if (missed && !signal.aborted) sink.poke();
      await aborted(signal);
      stop();
      listening--;
      loading?.then(({ setAlarm }) => setAlarm(), noop);
    },

    async search(query, { signal }) {
      signal.throwIfAborted();
      const { search } = await desk();
      return (await database.use((opened) => search(opened, query))) as unknown as Page<Entity>;
    },

    async upload(blob, call) {
      call.signal.throwIfAborted();
      const { keepFile } = await desk();
      return database.use((opened) => keepFile(opened, blob, call));
    },

    async file({ id }, { signal }) {
      signal.throwIfAborted();
      const { readFile } = await desk();
      return database.use((opened) => readFile(opened, id));
    },

    async people(query, { signal }) {
      signal.throwIfAborted();
      const { people } = await desk();
      return database.use((opened) => people(opened, query));
    },

    close() {
      loading?.then((loaded) => loaded.close(), noop);
      tabs?.close();
      database.close();
    },
  };
}
