import type { DeviceStore } from './types.js';

/** One that can be emptied when the person leaves. */
export interface WipedStore extends DeviceStore {
  wipe(): Promise<void>;
}

/** A device store whose code loads with the first question. `kind` is `memory` until the store has answered one. */
export function createLazyDevice<D extends WipedStore>(load: () => Promise<D>): WipedStore {
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
    wipe: async () => (await ready()).wipe(),
    get kind() {
      return store?.kind ?? 'memory';
    },
    get: async <T>(key: string) => (await ready()).get<T>(key),
    set: async (key, value) => (await ready()).set(key, value),
    delete: async (key) => (await ready()).delete(key),
    keys: async (prefix) => (await ready()).keys(prefix),
  };
}
