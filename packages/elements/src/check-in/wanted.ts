import type { Id, Query } from '@meanwhile/sdk';

/** The check-in named by the page, or the newest ones of the space. */
export function wantedCheckIn({
  checkIn,
  space,
}: {
  checkIn?: Id | undefined;
  space?: Id | undefined;
}): Query<'check-in'> {
  if (checkIn) return { kind: 'check-in', ids: [checkIn], limit: 1 };
  return { kind: 'check-in', limit: 10, ...(space && { filter: ['space', 'eq', space] }) };
}
