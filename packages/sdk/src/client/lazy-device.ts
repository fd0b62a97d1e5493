import type { DeviceStore } from './types.js';

/** A device store whose code loads with the first question. `kind` is `memory` until the store has answered one. */
export function createLazyDevice(load: () => Promise<DeviceStore>): DeviceStore {
  let store: DeviceStore | undefined;
  let loading: Promise<DeviceStore> | undefined;
  const ready = (): Promise<DeviceStore> =>
    (loading ??= load().then(
      (loaded) => (store = loaded),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  return {
    get kind() {
      return store?.kind ?? 'memory';
    },
    get: async <T>(key: string) => (await ready()).get<T>(key),
    set: async (key, value) => (await ready()).set(key, value),
    delete: async (key) => (await ready()).delete(key),
    keys: async (prefix) => (await ready()).keys(prefix),
  };
}
