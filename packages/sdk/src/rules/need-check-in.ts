import type { CheckIn } from '../model/schema.js';
import { isOn, responseId } from '../model/id.js';
import { askings, type Asking } from '../time/asking.js';
import { answerWindow } from '../time/window.js';
import { isAway } from '../time/work-calendar.js';
import { localDateIn } from '../time/zone.js';
import type { NeedDraft } from './need.js';
import type { Reader, Records } from './records.js';

/** Longest time a question is looked for: a monthly check-in shifted over a holiday. */
const LOOK_BACK = 40 * 86_400_000;

/** Whether a check-in asks a person at all. */
export function isAskedOf({ people, observers, state = 'active' }: CheckIn, person: string): boolean {
  return state === 'active' && (people?.includes(person) ?? true) && !observers?.includes(person);
}

/** The last time a person was asked; undefined while they have not been. */
export function lastAsking(checkIn: CheckIn, { calendar, now }: Reader): Asking | undefined {
  const { schedule, createdAt } = checkIn;
  if (!schedule) return { date: createdAt.slice(0, 10), at: Date.parse(createdAt) };
  let last: Asking | undefined;
  for (const asking of askings(calendar, schedule, { from: now - LOOK_BACK, to: now + 1 })) last = asking;
  return last;
}

const tookPart = (
  notes: Records['submitted'] = [],
  { checkIn, date, reader }: { readonly checkIn: CheckIn; readonly date: string; readonly reader: Reader },
): boolean => notes.filter(isOn(checkIn)).some(({ localDate, author }) => localDate === date && author === reader.id);

/** The check-ins a person has been asked and not answered, while their own window is open. */
export function needsOfCheckIns(
  { checkIns = [], responses, submitted }: Records,
  reader: Reader,
): readonly NeedDraft[] {
  // Nothing is asked of somebody on leave, nor does an open question follow them there.
  if (isAway(reader.calendar, localDateIn(reader.now, reader.calendar.zone))) return [];
  const given = new Set((responses ?? []).map(({ id }) => id));
  return checkIns.flatMap((checkIn): readonly NeedDraft[] => {
    const asking = isAskedOf(checkIn, reader.id) ? lastAsking(checkIn, reader) : undefined;
    if (!asking || asking.at > reader.now) return [];
    const { date, at } = asking;
    if (given.has(responseId(checkIn.id, date, reader.id)) || tookPart(submitted, { checkIn, date, reader })) return [];
    const due = checkIn.window && answerWindow(reader.calendar, at, checkIn.window).closesAt;
    // Late answers are welcome; they are not waited for.
    if (due !== undefined && due <= reader.now) return [];
    return [{ reason: 'check-in', entity: checkIn, at, date, ...(due !== undefined && { due }) }];
  });
}
