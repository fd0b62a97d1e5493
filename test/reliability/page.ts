// What runs in the pages of these tests: the real client over HTTP, or every widget. `proof` is what the driver calls.
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/define';
import { type Client, createClient } from '@meanwhile/sdk';
import { createWireAdapter } from '../contract/wire/adapter.js';
import { leaks } from './leaks-page.js';

let client: Client;
let count = 0;

async function open(run: string, { patient = true } = {}): Promise<string> {
  client = createClient({
    adapter: { ...createWireAdapter({ endpoint: `/api/${run}` }), name: `wire-${run}` },
    token: () => Promise.resolve('token-ana'),
  });
  const feed = client.query({ kind: 'update', limit: 200 });
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
    atRisk: client.status.atRisk,
    pending: client.status.pending,
    waiting: client.queue.map(({ id }) => id),
    shown: client.query({ kind: 'update', limit: 200 }).get().items.length,
  }),
  wake: () => void dispatchEvent(new Event('online')),
  close: () => client.close(),
  leaks,
  /** For widgets that look at a client of their own. */
  define,
  createMemoryAdapter,
};
export type Proof = typeof proof;
(globalThis as unknown as { proof: Proof }).proof = proof;
