import type { Capabilities } from '@meanwhile/sdk/adapter';

/** What a store that keeps everything itself can do. */
export const fullCapabilities = {
  write: true,
  filter: { '*': ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'has'] },
  sort: ['*'],
  versions: true,
  idempotency: 'key',
  batch: 100,
  changes: { tombstones: true },
  search: true,
  people: true,
  publishAt: true,
  upload: { maxBytes: 10_000_000, progress: false },
} as const satisfies Partial<Capabilities>;
