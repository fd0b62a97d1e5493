import type { CheckIn, Comment, Decision, Objection, Position, Update } from '@meanwhile/sdk';
import type { Reader } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import { tellCases } from '../random-cases.js';

export const at = (text: string): number => Date.parse(text.length > 10 ? text : `${text}T00:00:00Z`);
const instant = (text: string): string => new Date(at(text)).toISOString();

interface When {
  readonly id?: string;
  readonly author?: string;
  /** Created, and edited unless `edited` says another time. */
  readonly on?: string;
  readonly edited?: string;
}

function base<K extends string>(
  kind: K,
  { id = kind, author = 'ana', on = '2026-11-23T09:00:00Z', edited = on }: When,
) {
  return { id, kind, space: 'team', author, createdAt: instant(on), updatedAt: instant(edited) };
}
type More<E> = Partial<Omit<E, 'kind' | 'id' | 'author' | 'createdAt' | 'updatedAt'>>;

export const update = (when: When, more: More<Update> = {}): Update => ({
  intent: 'progress',
  headline: 'A headline',
  ...base('update', when),
  ...more,
});
export const decision = (when: When, more: More<Decision> = {}): Decision => ({
  title: 'Which room?',
  stage: 'open',
  ...base('decision', when),
  ...more,
});
export const checkIn = (when: When, more: More<CheckIn> = {}): CheckIn => ({
  title: 'Weekly',
  questions: [],
  ...base('check-in', when),
  ...more,
});
export const comment = (when: When, target: Comment['target'], body = 'Words'): Comment => ({
  ...base('comment', when),
  target: { kind: target.kind, id: target.id },
  body,
});
export const position = (when: When, more: More<Position> = {}): Position => ({
  decision: 'decision',
  stance: 'agree',
  ...base('position', { id: `position:decision:${when.author ?? 'ana'}`, ...when }),
  ...more,
});
export const objection = (when: When, more: More<Objection> = {}): Objection => ({
  decision: 'decision',
  reason: 'It breaks links',
  state: 'open',
  ...base('objection', when),
  ...more,
});

/** Ben in Berlin, on a Tuesday at noon. */
export const ben = (now = '2026-11-24T11:00:00Z', more: Parameters<typeof workCalendar>[0] = {}): Reader => ({
  id: 'ben',
  calendar: workCalendar({ zone: 'Europe/Berlin', ...more }),
  now: at(now),
});

/** Random tests begin from one number, so that everybody sees the same cases. */
export const seed = 20_261_125;
tellCases();
