import type { Iso, LocalDate, Zone } from '../model/base.js';
import type { CheckInData } from '../model/kinds.js';
import { latestOccurrence, scheduleZone, type OccurrenceOptions } from '../time/recurrence.js';
import { localDateIn } from '../time/zone.js';

export { localDateIn };

/**
 * The day that answers given now belong to: the latest occurrence on or before today in the participant's zone,
 * so that travel and midnight lose no day. Without a schedule a check-in is asked once, on the day it was made.
 * The space's holidays, where given, are days it is not asked.
 */
export function currentOccurrence(
  checkIn: Pick<CheckInData, 'schedule'> & OccurrenceOptions & { readonly createdAt?: Iso },
  now: number,
  zone: Zone,
): LocalDate {
  const { schedule, createdAt, holidays } = checkIn;
  const today = localDateIn(now, schedule ? scheduleZone(schedule, zone) : zone);
  if (!schedule) return createdAt ? createdAt.slice(0, 10) : today;
  return latestOccurrence(schedule, today, { holidays }) ?? schedule.start ?? today;
}
