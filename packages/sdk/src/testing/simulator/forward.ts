import type { Client } from '../../client/types.js';
import type { Violation } from './ledger.js';
import type { SimulatedBackend } from './options.js';

interface Watched {
  readonly name: string;
  readonly person: string;
  readonly client: Client;
  readonly feed: ReturnType<Client['query']>;
  readonly backend: SimulatedBackend;
}

/**
 * Part of I4, at every step and not only after quiet: what one tab shows goes forward. Nothing older comes after something
 * newer, and what was deleted does not come back, as an answer that was long on its way would have it.
 */
export function watchForward({ name, person, client, feed, backend }: Watched, violations: Violation[]): void {
  const known = new Map<string, number>();
  /** Whether it is hidden by a write of this person that waits: taken back, that shows it again. */
  const gone = new Map<string, boolean>();
  const deleted = (id: string, by?: string): boolean =>
    !!backend.applied?.().some((write) => write.op === 'delete' && write.id === id && (!by || write.person === by));
  const told = (message: string): void => void violations.push({ invariant: 'I4', message: `${name} ${message}` });
  feed.subscribe(() => {
    const { items } = feed.get() as { readonly items: readonly { readonly id: string; readonly seq?: number }[] };
    // Whoever comes after a sign-out begins anew.
    if (!client.status.user) {
      const left = items.find(({ seq }) => seq !== undefined);
      if (left) violations.push({ invariant: 'I10', message: `${name} shows ${left.id} where nobody is signed in` });
      return (known.clear(), gone.clear());
    }
    const shown = new Set<string>();
    // A write of one's own that failed brings back what was there before it.
    const own = new Set(client.queue.map(({ id }) => id));
    for (const { id, seq } of items) {
      shown.add(id);
      if (seq === undefined) continue;
      const before = known.get(id) ?? 0;
      if (seq < before) told(`went back from ${before} to ${seq} of ${id}`);
      const hidden = gone.get(id);
      const isBack = gone.delete(id) && seq <= before && !own.has(id);
      if (isBack && deleted(id, hidden ? person : undefined)) told(`shows ${id} again, which is deleted`);
      known.set(id, Math.max(seq, before));
    }
    for (const id of known.keys()) if (!shown.has(id)) gone.set(id, own.has(id));
  });
}
