import type { ChangeSet } from '@meanwhile/sdk';
import type { Listener, Tail } from '../live/tail.js';

export interface Waiting {
  readonly tail: Tail;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** A long poll: answers as soon as there is something, or with nothing after some seconds. */
export async function waitForChange(
  look: () => Promise<ChangeSet>,
  { tail, seconds, signal }: Waiting,
): Promise<ChangeSet> {
  let wake = (): void => {};
  let news = false;
  const heard = (): void => {
    news = true;
    wake();
  };
  const listener: Listener = { told: heard, rolesChanged: heard, ending: heard };
  const leave = await tail.join(listener);
  const until = Date.now() + seconds * 1000;
  try {
    for (;;) {
      news = false;
      const set = await look();
      const left = until - Date.now();
      if (set.changes.length || set.reset || left <= 0 || signal.aborted || tail.isEnding) return set;
      await new Promise<void>((resolve) => {
        wake = resolve;
        const timer = setTimeout(resolve, left);
        signal.addEventListener('abort', () => resolve(), { once: true });
        if (news) resolve();
        void timer.unref();
      });
    }
  } finally {
    leave();
  }
}
