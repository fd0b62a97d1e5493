/** Tells the other tabs that something was written, and with `here` this one too. `undefined` where tabs cannot talk. */
export function createTabs(
  name: string,
): { poke(here?: boolean): void; listen(listener: () => void): () => void; close(): void } | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  const channel = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  channel.onmessage = () => listeners.forEach((listener) => listener());
  return {
    poke(here) {
      channel.postMessage(null);
      if (here) channel.onmessage!({} as MessageEvent);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
