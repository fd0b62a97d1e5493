import type { DeviceStore } from './types.js';

/** A device store whose code loads with the first question. `kind` is `memory` until the store has answered one. */
export function createLazyDevice<D extends DeviceStore>(load: () => Promise<D>): DeviceStore & { ready(): Promise<D> } {
  let store: D | undefined;
  let loading: Promise<D> | undefined;
  const ready = (): Promise<D> =>
    (loading ??= load().then(
      (loaded) => (store = loaded),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  return {
    ready,
    get kind() {
      return store?.kind ?? 'memory';
    },
    get: async <T>(key: string) => (await ready()).get<T>(key),
    set: async (key, value) => (await ready()).set(key, value),
    delete: async (key) => (await ready()).delete(key),
    keys: async (prefix) => (await ready()).keys(prefix),
  };
}
