// The client in a frame of a test's page: its storage is its own to break, and taking the frame away ends it as closing a tab does.
import { type Client, createClient } from '@meanwhile/sdk';
import { environment } from '@meanwhile/sdk/testing';
import { createWireAdapter } from '../contract/wire/adapter.js';

export const begin = (name: string, fetch: typeof globalThis.fetch): Client =>
  createClient({
    adapter: { ...createWireAdapter(), name },
    token: () => Promise.resolve('token-ana'),
    [environment]: { fetch },
  });
Object.assign(globalThis, { begin });
