import { createLocalAdapter } from '@meanwhile/adapters/local';
import { contractSuite } from '@meanwhile/sdk/testing';
import 'fake-indexeddb/auto';
import { describe, it } from 'node:test';

const person = { id: 'ana', name: 'Ana Sousa' };
let count = 0;

// The database is one person's: the two sides are two tabs.
await contractSuite({
  describe,
  it,
  fresh: async () => {
    const options = { name: `contract ${++count}`, person };
    return { a: createLocalAdapter(options), b: createLocalAdapter(options) };
  },
});
