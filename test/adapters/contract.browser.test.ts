import { createLocalAdapter } from '@meanwhile/adapters/local';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { contractSuite } from '@meanwhile/sdk/testing';
import { deleteDB } from 'idb';
import { wireFixture } from '../contract/wire/fixture.js';

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

// The database is one person's: the two sides are two tabs.
await contractSuite({
  describe,
  it,
  fresh: async () => {
    const name = `contract-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const options = { name, person: ana };
    return {
      a: createLocalAdapter(options),
      b: createLocalAdapter(options),
      done: () => deleteDB(`meanwhile-1/${name}/ana`),
    };
  },
});

// Mocha's own `describe` and `it`, and the platform's Response, Headers and Blob: everything the suite can ask.
await contractSuite({ describe, it, name: 'an adapter that declares everything', fresh: wireFixture });
