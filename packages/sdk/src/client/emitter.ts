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

/** Of a client: tells its listeners, too, whether anything but the writes on their way has changed since they were told. */
export function createClientEmitter() {
  let since: 'queue' | undefined = 'queue';
  let only: 'queue' | undefined;
  const { emit, subscribe } = createEmitter(() => {
    only = since;
    since = 'queue';
    return false;
  });
  return {
    emit(what?: 'queue'): void {
      if (!what) since = undefined;
      emit();
    },
    subscribe: (listener: (only?: 'queue') => void) => subscribe(() => listener(only)),
  };
}
