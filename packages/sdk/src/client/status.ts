import type { Link } from './link.js';
import type { Outbox } from './outbox.js';
import type { ClientStatus, QueuedWrite } from './types.js';

/** What widgets say of the connection and of what waits. */
export function statusOf(
  { phase, session, error, next }: Link,
  { durable, atRisk }: Outbox,
  queue: readonly QueuedWrite[],
): ClientStatus {
  const waiting = queue.filter(({ state }) => state !== 'failed');
  return {
    phase,
    user: session?.user ?? null,
    storage: session?.storage ?? (session && 'server'),
    capabilities: session?.capabilities,
    outbox: durable ? 'device' : 'memory',
    pending: waiting.length,
    problems: queue.length - waiting.length,
    ...(waiting.length && (phase === 'needs-auth' || phase === 'update-required') && { paused: phase }),
    ...(waiting[0] && { waitingSince: waiting[0].at }),
    ...(waiting[0] && next && { nextAttempt: new Date(next).toISOString() }),
    atRisk,
    error,
  };
}
