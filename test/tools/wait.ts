import { waitUntil as wait } from '@open-wc/testing';

/** Until `met` is true; fails after half a minute. A test says what must come, never how quick the machine has to be. */
export const waitUntil = (met: () => unknown, message?: string): Promise<void> =>
  wait(async () => Boolean(await met()), message, { timeout: 30_000 });
