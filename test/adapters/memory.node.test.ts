import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { contractSuite } from '@meanwhile/sdk/testing';
import { describe, it } from 'node:test';

const ana = { id: 'ana', name: 'Ana Sousa' };
const ben = { id: 'ben', name: 'Ben Otieno' };

await contractSuite({
  describe,
  it,
  fresh: async () => {
    const backend = createMemoryBackend();
    return { a: createMemoryAdapter({ person: ana, backend }), b: createMemoryAdapter({ person: ben, backend }) };
  },
});
