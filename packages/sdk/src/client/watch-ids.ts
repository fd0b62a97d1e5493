import type { Session } from '../adapter/contract.js';
import type { SweepHost } from './id-sweep.js';
import type { Backend } from './rows.js';

/** Looks for deletions where the backend does not tell of them. Few backends need it: it loads then. */
export function watchIds(backend: Backend, host: SweepHost) {
  let stop: (() => void) | undefined;
  let closed = false;
  return {
    start({ capabilities: { changes } }: Session): void {
      if (stop || !backend.changes || !changes || changes.tombstones) return;
      stop = () => {};
      import('./id-sweep.js').then(
        ({ createIdSweep }) => {
          if (!closed) ({ stop } = createIdSweep(host));
        },
        () => (stop = undefined),
      );
    },
    stop(): void {
      closed = true;
      stop?.();
    },
  };
}
