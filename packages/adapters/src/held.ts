import { isHeld } from '@meanwhile/sdk/adapter';
import type { Row, Write } from './row.js';

/** When each update that is held is published, in milliseconds, by its id. */
export type Held = ReadonlyMap<string, number>;

/** What is held once these rows are stored. What was due is not asked about twice, whatever came of it. */
export function heldAfter(held: Held, changed: readonly Row[], now: number): Held {
  const next = new Map([...held].filter(([, at]) => at > now));
  const updates = changed.filter(({ kind }) => kind === 'update');
  for (const { id, entity } of updates) {
    if (entity && isHeld(entity, now)) next.set(id, Date.parse(String(entity['publishAt'])));
    else next.delete(id);
  }
  return next;
}

/**
 * Writes that publish what is due: edits that change nothing, by which an update comes to stand at this moment. Two tabs
 * make the same ones, with the same keys.
 */
export const publications = (held: Held, now: number): readonly Write[] =>
  [...held]
    .filter(([, at]) => at <= now)
    .map(([id, at]) => ({ op: 'edit', kind: 'update', id, key: `publish ${id} ${at}`, patch: {} }));

/** Calls when the first of some moments comes; the last call counts. A timer waits 24 days at most, then it calls too early. */
export function createAlarm(ring: () => void): { set(now: number, ...moments: Held[]): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    set(now, ...moments) {
      stop();
      const next = Math.min(...moments.flatMap((each) => [...each.values()]));
      if (next === Infinity) return;
      timer = setTimeout(ring, Math.min(Math.max(next - now, 0), 2 ** 31 - 1));
      // In Node nothing waits for it to end.
      (timer as { unref?: () => void }).unref?.();
    },
  };
}
