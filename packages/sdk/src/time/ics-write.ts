import type { Iso } from '../model/base.js';
import type { Entity } from '../model/schema.js';
import { dateOf, dayOf } from './calendar-day.js';
import { escapeText, fold } from './ics-lines.js';

/** An instant (`Iso`), or a whole day (`LocalDate`). */
type Moment = string;

/** One entry of a calendar that Meanwhile gives away. */
export interface CalendarEntry {
  /** The same on every export, so that a calendar replaces it. */
  readonly uid: string;
  readonly title: string;
  /** An instant, or a whole day. */
  readonly start: Moment;
  /** An instant, or the last day; absent means a moment, or one day. */
  readonly end?: Moment;
  readonly text?: string;
  /** Where it can be read. */
  readonly url?: string;
  readonly changedAt?: Iso;
}

export interface CalendarText {
  /** The calendar's name as people see it. */
  readonly name: string;
  /** When it is written: the stamp every entry must carry. */
  readonly now: Iso;
}

/** One date that says nothing must not cost the whole calendar. */
const isReadable = (time: string | undefined): time is string => time !== undefined && !Number.isNaN(Date.parse(time));
const isDay = (time: string): boolean => time.length === 10;
const instant = (time: Iso): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const stamp = (name: string, time: Moment): string =>
  isDay(time) ? `${name};VALUE=DATE:${time.replaceAll('-', '')}` : `${name}:${instant(time)}`;

/** The end of a day is the beginning of the next (RFC 5545, section 3.6.1). */
const endOf = (end: Moment): string => stamp('DTEND', isDay(end) ? dateOf(dayOf(end) + 1) : end);

const text = (name: string, value: string | undefined): string[] => (value ? [`${name}:${escapeText(value)}`] : []);

/** An address is no text: nothing is escaped in it, so nothing may be in it that ends a line. */
const address = (url: string | undefined): string[] => (url && /^[\x21-\x7e]+$/.test(url) ? [`URL:${url}`] : []);

function eventOf({ uid, title, start, end, text: body, url, changedAt }: CalendarEntry, now: Iso): string[] {
  return [
    'BEGIN:VEVENT',
    ...text('UID', uid),
    `DTSTAMP:${instant(now)}`,
    ...(isReadable(changedAt) ? [`LAST-MODIFIED:${instant(changedAt)}`] : []),
    stamp('DTSTART', start),
    ...(isReadable(end) && isDay(end) === isDay(start) ? [endOf(end)] : []),
    ...text('SUMMARY', title),
    ...text('DESCRIPTION', body),
    ...address(url),
    // A due date blocks nobody's time, and it rings no bell.
    ...(end && !isDay(end) ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

/** Entries as an iCalendar text (RFC 5545), to subscribe to or to open in any calendar. */
export function writeCalendar(entries: readonly CalendarEntry[], { name, now }: CalendarText): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meanwhile//EN',
    'CALSCALE:GREGORIAN',
    ...text('X-WR-CALNAME', name),
    ...entries.filter(({ start }) => isReadable(start)).flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** What a date in a calendar is about. */
export type DueKind = 'respond-by' | 'decide-by' | 'review';

export interface DueOptions {
  /** The words people see, in their language: "Answer by: …". */
  readonly titleOf: (due: DueKind, title: string) => string;
  readonly urlOf?: (entity: Entity) => string | undefined;
}

function datesOf(entity: Entity): readonly { due: DueKind; start: Moment; title: string }[] {
  if (entity.kind === 'update') {
    const isDone = entity.state === 'answered' || entity.state === 'closed';
    const title = entity.headline ?? '';
    return entity.respondBy && !isDone ? [{ due: 'respond-by', start: entity.respondBy, title }] : [];
  }
  if (entity.kind !== 'decision') return [];
  const { decideBy, review, stage, standing, title } = entity;
  const isOpen = stage === 'draft' || stage === 'open' || stage === 'last-call';
  return [
    ...(decideBy && isOpen ? [{ due: 'decide-by' as const, start: decideBy, title }] : []),
    ...(review?.on && stage === 'decided' && standing === 'accepted'
      ? [{ due: 'review' as const, start: review.on, title }]
      : []),
  ];
}

/** The dates still to come about of updates and decisions: answers awaited, decisions to take, decisions to look at again. */
export function dueEntries(entities: readonly Entity[], { titleOf, urlOf }: DueOptions): readonly CalendarEntry[] {
  return entities.flatMap((entity) =>
    datesOf(entity).map(({ due, start, title }) => ({
      uid: `${due}.${entity.id}@meanwhile`,
      title: titleOf(due, title),
      start,
      changedAt: entity.updatedAt,
      ...(urlOf?.(entity) && { url: urlOf(entity) }),
    })),
  );
}
