import { errorCodes, MeanwhileError, toErrorData } from '../adapter/errors.js';
import type { ChangeSet } from '../adapter/contract.js';
import type { Cursor } from '../model/query.js';
import type { Backend } from './rows.js';

export interface StreamHost {
  /** It said something. */
  alive(): void;
  changes(set: ChangeSet): void;
  poke(): void;
  /** It is over; `refused` where that is more than a cut. */
  down(refused?: unknown): void;
}

/** Opens the live stream; `since` lets it resume without a gap. Gives back the way to end it. */
export function openStream(backend: Backend, since: Cursor | null, host: StreamHost): AbortController {
  const mine = new AbortController();
  const down = (thrown: unknown): void => {
    if (mine.signal.aborted) return;
    mine.abort();
    // A proxy that cuts streams is not a lost connection: the next call will tell.
    host.down(errorCodes[toErrorData(thrown).code] === 'retry' ? undefined : thrown);
  };
  const heard =
    <A extends readonly unknown[]>(then: (...told: A) => void) =>
    (...told: A): void => {
      if (mine.signal.aborted) return;
      host.alive();
      then(...told);
    };
  const sink = { changes: heard(host.changes), poke: heard(host.poke), down };
  // Once this returns, and the caller knows the stream as its own.
  queueMicrotask(() => {
    try {
      // A stream that ends by itself has gone down too; one that returns at once goes on by its sink.
      if (!mine.signal.aborted)
        backend
          .subscribe?.(since, sink, { signal: mine.signal })
          ?.then(() => down(new MeanwhileError({ code: 'network' })), down);
    } catch (thrown) {
      down(thrown);
    }
  });
  return mine;
}
