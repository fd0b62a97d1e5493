/** Tells the other tabs that something was written. `undefined` where tabs cannot talk. */
export function createTabs(
  name: string,
): { poke(): void; listen(listener: () => void): () => void; close(): void } | undefined {
  if (typeof BroadcastChannel !== 'function') return undefined;
  const channel = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  channel.onmessage = () => listeners.forEach((listener) => listener());
  return {
    poke: () => channel.postMessage(null),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
