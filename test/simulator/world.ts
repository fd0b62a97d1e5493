import { marksIn, type SimulatedBackend, type SimulatorOptions } from '@meanwhile/sdk/testing';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createWireAdapter } from '../contract/wire/adapter.js';
import { createWireServer, type WireServerOptions } from '../contract/wire/server.js';

/** As much of an answer as is asked of it: a whole `Response` takes a seventh of the time of a schedule. */
function respond(status: number, type: string, text: string): Response {
  const headers = { get: (name: string) => (name === 'content-type' ? type : null) };
  return { status, statusText: '', headers, ok: status < 300, url: '', text: async () => text } as unknown as Response;
}
/** The server of the contract suite, as the simulator sees it. */
export function simulatedServer({ now }: { now(): number }, options: WireServerOptions = {}): SimulatedBackend {
  const server = createWireServer({ ...options, respond });
  const { now: real } = Date;
  let open = 0;
  // The server's store takes its time from the platform.
  const timed = async <T>(answer: () => Promise<T>): Promise<T> => {
    open++;
    Date.now = now;
    try {
      return await answer();
    } finally {
      if (--open === 0) Date.now = real;
    }
  };
  return {
    adapter: () => createWireAdapter(),
    fetch: (address, init) =>
      String(address).endsWith('/wait') ? server.fetch(address, init) : timed(() => server.fetch(address, init)),
    token: (person) => `token-${person}`,
    applied: () => server.applied.map(({ changed, ...write }) => ({ ...write, marks: marksIn(changed) })),
  };
}
export const simulatorOptions = (more: Partial<SimulatorOptions> = {}): SimulatorOptions => ({
  backend: (clock) => simulatedServer(clock),
  storage: () => new IDBFactory(),
  ...more,
});
