import { MeanwhileError } from '../adapter/errors.js';
import type { Outbox } from './outbox.js';

export interface LazyOutbox extends Outbox {
  /** Settles when writes are shown at once; rejects where the part that writes cannot be loaded. */
  ready(): Promise<Outbox>;
}

/**
 * An outbox that loads beside the first answer, so that what is read first does not wait for the code that writes.
 * Until then nothing waits to be sent; a write made that early is shown as soon as the outbox is there.
 */
export function createLazyOutbox(load: () => Promise<Outbox>): LazyOutbox {
  let outbox: Outbox | undefined;
  let loading: Promise<Outbox> | undefined;
  const ready = (): Promise<Outbox> =>
    (loading ??= load().then(
      (loaded) => (outbox = loaded),
      (cause: unknown) => {
        loading = undefined; // a later write tries again
        throw new MeanwhileError({ code: 'network', message: 'The part that writes did not load.' }, { cause });
      },
    ));
  return {
    ready,
    get durable() {
      return outbox?.durable ?? false;
    },
    get atRisk() {
      return outbox?.atRisk ?? false;
    },
    get jobs() {
      return outbox?.jobs ?? [];
    },
    queue: () => outbox?.queue() ?? [],
    problems: () => outbox?.problems() ?? [],
    // Synchronous once it is there: a write is shown before anything is awaited.
    add: (writes, options) =>
      outbox ? outbox.add(writes, options) : ready().then((loaded) => loaded.add(writes, options)),
    fold: (kind, id, base) => (outbox ? outbox.fold(kind, id, base) : base),
    retry: async (key) => outbox?.retry(key),
    discard: (key) => outbox?.discard(key),
    attach: async (file, options) => (await ready()).attach(file, options),
    file: async (slot) => outbox?.file(slot),
    drain: async (asked) => outbox?.drain(asked) ?? 'idle',
    start: async (open) => outbox?.start(open),
    unconfirmed: async () => outbox?.unconfirmed() ?? [],
    heard: (kind, id) => outbox?.heard(kind, id),
    reload: async () => outbox?.reload(),
    wake: () => outbox?.wake(),
    clear: () => outbox?.clear(),
    close: () => outbox?.close(),
    comment: async (key, data) => outbox?.comment(key, data),
    resend: async (key, payload) => outbox?.resend(key, payload),
    withdraw: async (key) => outbox?.withdraw(key) ?? false,
  };
}
