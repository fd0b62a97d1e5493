/** Listeners told once per microtask, however often something changes within it. */
export interface Emitter {
  emit(): void;
  readonly size: number;
  subscribe(listener: () => void): () => void;
}

/** `skip` is asked just before telling: true means nothing worth telling has changed. */
export function createEmitter(skip?: () => boolean): Emitter {
  const listeners = new Set<() => void>();
  let queued = false;
  return {
    emit() {
      if (queued || !listeners.size) return;
      queued = true;
      queueMicrotask(() => {
        queued = false;
        if (!skip?.()) for (const listener of [...listeners]) listener();
      });
    },
    get size() {
      return listeners.size;
    },
    subscribe(listener) {
      // A wrapper, so that the same function subscribed twice counts twice.
      const entry = (): void => listener();
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
}
