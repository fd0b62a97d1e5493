import type { ContractFixture } from '@meanwhile/sdk/testing';
import { createWireAdapter } from './adapter.js';
import { createWireServer } from './server.js';

/** Two people at one new server, with every probe. */
export async function wireFixture(): Promise<ContractFixture> {
  const server = createWireServer();
  const lent = (person: string) => ({ fetch: server.fetch, token: async () => `token-${person}` });
  return {
    a: createWireAdapter(),
    b: createWireAdapter(),
    lent: { a: lent('ana'), b: lent('ben') },
    probe: {
      hide: (entity) => server.hide('ben', entity),
      forget: () => server.forget(),
      stored: () => [...server.backend.rows.values()],
    },
  };
}
