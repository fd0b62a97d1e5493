// What runs in the pages of these tests: the real client over HTTP, or every widget. `proof` is what the driver calls.
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/define';
import { type Client, createClient } from '@meanwhile/sdk';
import { createWireAdapter } from '../contract/wire/adapter.js';
import { asked, hold, stuff } from './full-page.js';
import { leaks } from './leaks-page.js';
import { storage } from './quota-page.js';

let client: Client;
let feed: ReturnType<typeof feedOf>;
let count = 0;

const feedOf = (one: Client) => one.query({ kind: 'update', limit: 200 });
async function open(run: string, { patient = true } = {}): Promise<string> {
  client = createClient({
    adapter: { ...createWireAdapter({ endpoint: `/api/${run}` }), name: `wire-${run}` },
    token: () => Promise.resolve('token-ana'),
  });
  feed = feedOf(client);
  feed.subscribe(() => {});
  const connecting = client.connect().catch(() => {});
  if (patient) await connecting;
  return client.status.phase;
}
/** Writes one and says so once the client has called it saved. */
async function write(tab: string, body = ''): Promise<string> {
  const id = `${tab}-${++count}`;
  await client.create('update', { intent: 'note', headline: id, body } as never, { id } as never);
  console.log(`saved ${id}`);
  dispatchEvent(new CustomEvent('saved', { detail: id }));
  return id;
}
const proof = {
  open,
  write,
  /** Writes one after another until the page is gone. */
  async writeOn(tab: string, most = 100_000): Promise<void> {
    for (let n = 0; n < most; n++) await write(tab);
  },
  status: () => ({
    phase: client.status.phase,
    outbox: client.status.outbox,
    drafts: client.device.kind,
    atRisk: client.status.atRisk,
    pending: client.status.pending,
    waiting: client.queue.map(({ id }) => id),
    shown: feed.get().items.length,
  }),
  newest: (): readonly string[] => feed.get().items.slice(0, 200).map(({ id }) => id), // prettier-ignore
  wake: () => void dispatchEvent(new Event('online')),
  close: () => client.close(),
  locks: (): boolean => 'locks' in navigator,
  hold,
  stuff,
  /** All storage of this origin is gone, as after Safari's seven days. */
  async forget(): Promise<void> {
    for (const { name } of await indexedDB.databases()) await asked(indexedDB.deleteDatabase(name!));
  },
  /** Whether the client has heard these words. */
  knows: (words: string): boolean => feed.get().items.some((one) => one.headline === words),
  edit: (id: string, headline: string) => client.edit('update', id as never, { headline } as never),
  /** Another field than the one somebody else is at. */
  annotate: (id: string, body: string) => client.edit('update', id as never, { body } as never),
  remove: (id: string) => client.remove('update', id as never),
  /** Half a sentence, kept as the widgets keep theirs. */
  draft: (words: string): Promise<void> => client.device.set('draft', words),
  drafted: (): Promise<string | undefined> => client.device.get<string>('draft'),
  leaks,
  storage,
  /** A feed over the run, with everything counted that it begins. */
  async stand(run: string): Promise<void> {
    leaks.watch();
    await open(run);
    await leaks.stand(client);
  },
  /** For widgets that look at a client of their own. */
  define,
  createMemoryAdapter,
};
export type Proof = typeof proof;
/** What a driver may call. */
export type Calls = { readonly [Name in keyof Proof as Proof[Name] extends (...args: never[]) => unknown ? Name : never]: Proof[Name] }; // prettier-ignore
(globalThis as unknown as { proof: Proof }).proof = proof;
