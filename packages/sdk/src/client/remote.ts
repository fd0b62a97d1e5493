import type { Session } from '../adapter/contract.js';
import type { Id } from '../model/base.js';
import { createDeviceStore, deviceName } from './device.js';
import type { Environment } from './environment.js';
import type { Journal } from './journal.js';
import { createKeep, type KeptRows } from './keep.js';
import type { Outbox } from './outbox.js';
import type { Work } from './overlay.js';
import { queuedOf } from './queue.js';
import type { Store } from './store.js';
import { createRelay, type Relayed } from './relay.js';
import { createTabs } from './tabs.js';
import { offer, type Outcome } from './steps.js';
import type { QueuedWrite } from './types.js';

/** FNV-1a over UTF-16 code units, twice: a name that does not say who it is. What it names checks whose it is. */
function fingerprint(text: string): string {
  let [one, two] = [0x811c9dc5, 0xdeadbeef];
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(i), 0x5bd1e995);
  }
  return [one, two].map((part) => (part >>> 0).toString(36)).join('');
}
const databaseName = (adapter: string, scope: string): string =>
  `meanwhile-1-client:${adapter}:${fingerprint(`${adapter}\n${scope}`)}`;

const sessionsOf = (environment: Environment) =>
  createDeviceStore({ environment, name: () => Promise.resolve('meanwhile-1-sessions'), changed: () => {} });

/** Who was here last: for a start without the backend. */
export async function recall(environment: Environment, adapter: string): Promise<Session | undefined> {
  const sessions = sessionsOf(environment);
  try {
    return await sessions.get<Session>(adapter);
  } finally {
    void sessions.close();
  }
}
async function remember(environment: Environment, adapter: string, session: Session): Promise<void> {
  const sessions = sessionsOf(environment);
  await sessions.set(adapter, session);
  await sessions.close();
}
async function depart(environment: Environment, adapter: string, left: string | undefined): Promise<void> {
  const sessions = sessionsOf(environment);
  await sessions.delete(adapter);
  await (left === undefined ? sessions.delete(leftBy(adapter)) : sessions.set(leftBy(adapter), left));
  await sessions.close();
}

/** Under which name whoever signed out, leaving what waits, is found by a page that does not know who is here. */
const leftBy = (adapter: string): string => `${adapter} left`;

export interface Wiping {
  /** What waits stays. */
  readonly jobs: boolean;
  /** Another tab has signed out: of what waits only these go, which this one knew. */
  readonly slots?: readonly Id[] | undefined;
  /** Settles when nothing is on its way there any more. */
  readonly kept: Promise<unknown> | undefined;
}
export interface LastHere {
  readonly scope: string;
  /** What waits to be sent for them. */
  readonly pending: readonly QueuedWrite[];
  /** Removes what is kept for them. */
  wipe(leaving: Wiping): Promise<void>;
}
/** Who was here last and what is kept for them, for a sign-out where nobody says who is here now. */
export async function lastHere(environment: Environment, adapter: string): Promise<LastHere | undefined> {
  const sessions = sessionsOf(environment);
  const scope = (await sessions.get<Session>(adapter))?.scope ?? (await sessions.get<string>(leftBy(adapter)));
  await sessions.close();
  if (scope === undefined) return undefined;
  const name = databaseName(adapter, scope);
  const nothing = { stored: () => ({}), cursor: () => null, wanted: () => false, wrote: () => {} };
  const keep = createKeep({ environment, name, scope, ...nothing });
  const { jobs: waiting } = await (await keep.open()).commit((jobs) => ({ jobs }));
  return {
    scope,
    pending: queuedOf(waiting, { next: () => undefined, progress: () => undefined }),
    async wipe({ jobs, slots, kept }) {
      await kept;
      await keep.wipe(jobs, slots).catch(() => {});
      const drafts = { environment, name: () => Promise.resolve(deviceName(adapter, scope)), changed: () => {} };
      await createDeviceStore(drafts)
        .wipe()
        .catch(() => {});
      await depart(environment, adapter, jobs ? scope : undefined).catch(() => {});
    },
  };
}

interface HandOver {
  readonly environment: Environment;
  readonly adapter: string;
  readonly from: Remote;
  readonly words: readonly Work[];
}
/** Gives what was written while a page took somebody else for its reader to the one who is there, to decide. */
export async function handOver({ environment, adapter, from, words }: HandOver, session: Session): Promise<void> {
  await remember(environment, adapter, session).catch(() => {});
  if (!words.length) return;
  const name = databaseName(adapter, session.scope);
  const channel = environment.channel(name, () => {});
  const nothing = { stored: () => ({}), cursor: () => null, wanted: () => false };
  const wrote = (): void => channel?.post({ type: 'jobs' } satisfies Message);
  const keep = createKeep({ environment, name, scope: session.scope, ...nothing, wrote });
  try {
    const journal = await keep.open();
    for (const { slot, op } of words) {
      const file = op === 'upload' ? await from.keep.blob(slot) : undefined;
      if (file) await keep.keepBlob(slot, file);
    }
    // First there, then no longer here: a crash between the two shows them twice and sends neither.
    await journal.commit(offer(words));
    const given = new Set(words.map(({ slot }) => slot));
    await (await from.journal()).commit((all) => ({ jobs: all.filter(({ slot }) => !given.has(slot)) }));
    for (const { slot, op } of words) if (op === 'upload') await from.keep.dropBlob(slot);
  } finally {
    keep.close();
    channel?.close();
  }
}

export interface RemoteHost {
  readonly environment: Environment;
  readonly adapter: string;
  readonly store: Store;
  readonly outbox: Outbox;
  cursor(): string | null;
  wanted(kind: string, id: Id): boolean;
}

interface Message {
  readonly type: 'jobs';
  readonly outcome?: Pick<Outcome, 'rows' | 'gone'>;
}

/** What a client over a backend elsewhere keeps on the device, and shares with its other tabs. */
export function openRemote(host: RemoteHost, session: Session) {
  const { environment, adapter, store, outbox } = host;
  const name = databaseName(adapter, session.scope);
  let loading = false;
  let closed = false;
  const keep = createKeep({
    environment,
    name,
    scope: session.scope,
    stored: (kind, id) => {
      const [row, seq] = [store.base(kind, id), store.seq(kind, id)];
      return { ...(row && { row }), ...(seq !== undefined && { seq }) };
    },
    cursor: host.cursor,
    wanted: host.wanted,
    wrote: ({ rows, gone }) => tabs.post({ type: 'jobs', outcome: { rows, gone } } satisfies Message),
  });
  function hear(message: unknown): void {
    if (closed) return;
    const told = message as Message | Relayed;
    if (told.type === 'stream') return relay.hear(told);
    if (told.type !== 'jobs') return;
    for (const row of told.outcome?.rows ?? []) store.put(row);
    for (const place of told.outcome?.gone ?? []) store.bury(place);
    void outbox.reload().catch(() => {});
  }
  const tabs = createTabs({
    environment,
    name,
    database: keep.database,
    hear,
    leading() {
      relay.lead();
      // The one before may have gone between keeping a write and telling of it.
      void outbox.reload().catch(() => {});
    },
    yielding: () => relay.yield(),
  });
  const relay = createRelay({ environment, leads: tabs.leads, cursor: host.cursor, post: tabs.post });
  const opened = keep.open();
  opened.catch(() => {});

  let last: Promise<KeptRows['cursor']> | undefined;
  async function load(): Promise<KeptRows['cursor']> {
    try {
      await opened;
      const { rows, gone, cursor } = await keep.load();
      if (closed) return null;
      // What was heard before there was a place for it.
      for (const { kind, id } of store.places()) keep.note(kind, id);
      loading = true;
      for (const row of rows) store.put(row, 0);
      for (const one of gone) store.drop(one, 0);
      return cursor;
    } catch {
      // The storage does not answer: everything is asked for anew.
      return null;
    } finally {
      loading = false;
    }
  }

  return {
    /** Where writes are kept; opened anew each time it is asked for. */
    journal: (): Promise<Journal> => keep.open(),
    keep,
    scope: session.scope,
    leads: tabs.leads,
    /** One live stream for all tabs; absent where they cannot talk. */
    listen: tabs.together ? relay.stream : undefined,
    note(kind: string, id: Id): void {
      if (!loading) keep.note(kind, id);
    },
    /** Brings back what was last heard, behind whatever is known already: once. */
    load: (): Promise<KeptRows['cursor']> => (last ??= load()),
    remember: (now: Session) => remember(environment, adapter, now).catch(() => {}),
    async wipe({ jobs, slots, kept }: Wiping): Promise<void> {
      // What other tabs tell from now on is for whoever comes next.
      closed = true;
      tabs.close();
      await kept;
      await keep.wipe(jobs, slots).catch(() => {});
      await depart(environment, adapter, jobs ? session.scope : undefined).catch(() => {});
    },
    close(): void {
      closed = true;
      tabs.close();
      keep.close();
    },
  };
}
export type Remote = ReturnType<typeof openRemote>;
