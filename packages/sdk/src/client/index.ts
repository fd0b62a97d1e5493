export type * from './types.js';
export type { Intended, Job, Outbox, OutboxHost } from './outbox.js';
export { createClient } from './create-client.js';
export { createMemoryStore } from './device.js';
export { shareClient } from './share.js';
export * from './commands/index.js';
