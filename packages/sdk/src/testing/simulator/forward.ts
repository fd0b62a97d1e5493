import type { Client } from '../../client/types.js';
import type { Violation } from './ledger.js';
import type { SimulatedBackend } from './options.js';

interface Watched {
  readonly name: string;
  readonly client: Client;
  readonly feed: ReturnType<Client['query']>;
  readonly backend: SimulatedBackend;
}

/**
 * Part of I4, at every step and not only after quiet: what one tab shows goes forward. Nothing older comes after something
 * newer, and what was deleted does not come back, as an answer that was long on its way would have it.
 */
export function watchForward({ name, client, feed, backend }: Watched, violations: Violation[]): void {
  const known = new Map<string, number>();
  const gone = new Set<string>();
  const deleted = (id: string): boolean =>
    !!backend.applied?.().some((write) => write.op === 'delete' && write.id === id);
  const told = (message: string): void => void violations.push({ invariant: 'I4', message: `${name} ${message}` });
  feed.subscribe(() => {
    // Whoever comes after a sign-out begins anew.
    if (!client.status.user) return (known.clear(), gone.clear());
    const shown = new Set<string>();
    // A write of one's own that failed brings back what was there before it.
    const own = new Set(client.queue.map(({ id }) => id));
    for (const { id, seq } of feed.get().items as readonly { readonly id: string; readonly seq?: number }[]) {
      shown.add(id);
      if (seq === undefined) continue;
      const before = known.get(id) ?? 0;
      if (seq < before) told(`went back from ${before} to ${seq} of ${id}`);
      if (gone.delete(id) && seq <= before && !own.has(id) && deleted(id)) told(`shows ${id} again, which is deleted`);
      known.set(id, Math.max(seq, before));
    }
    for (const id of known.keys()) if (!shown.has(id)) gone.add(id);
  });
}
