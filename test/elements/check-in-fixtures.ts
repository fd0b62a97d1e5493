import type { BallotData, CheckIn, Entity, PersonRef, Question, ResponseData } from '@meanwhile/sdk';

export const ana: PersonRef = { id: 'ana', name: 'Ana Ferreira' };
export const brian: PersonRef = { id: 'brian', name: 'Brian Otieno' };

const base = { space: 'harbour', createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' };

/** One of each of the nine types. */
export const nine: readonly Question[] = [
  { id: 'week', type: 'mood', label: 'How was your week?', required: true },
  { id: 'line', type: 'text', label: 'One line', required: true, help: 'For the list.' },
  { id: 'blocked', type: 'long-text', label: 'Is anything in your way?', routeTo: 'ask', carry: true },
  {
    id: 'pace',
    type: 'choice',
    label: 'How is our pace?',
    options: [
      { id: 'slow', label: 'Slow' },
      { id: 'right', label: 'About right' },
    ],
  },
  {
    id: 'areas',
    type: 'multi-choice',
    label: 'Where are you?',
    options: [
      { id: 'import', label: 'Import' },
      { id: 'map', label: 'Berth map' },
    ],
  },
  { id: 'focus', type: 'scale', label: 'How focused?', min: 1, max: 5, minLabel: 'Hardly', maxLabel: 'Fully' },
  { id: 'open', type: 'yes-no', label: 'Can you say what goes wrong?' },
  { id: 'reviews', type: 'number', label: 'Reviews waiting', min: 0, max: 20 },
  { id: 'who', type: 'person-or-link', label: 'Whose help?' },
];

export function checkInOf(more: Partial<CheckIn> = {}): CheckIn {
  return { ...base, id: 'weekly', kind: 'check-in', title: 'Weekly check-in', questions: nine, ...more } as CheckIn;
}
export function responseOf(author: string, localDate: string, answers: ResponseData['answers']): Entity {
  const id = `response:weekly:${localDate}:${author}`;
  return { ...base, id, kind: 'response', author, checkIn: 'weekly', localDate, answers } as Entity;
}
export function ballotOf(id: string, localDate: string, answers: BallotData['answers']): Entity {
  const at = `${localDate}T00:00:00.000Z`;
  const subject = { kind: 'check-in', id: 'weekly' };
  return { id, kind: 'ballot', space: 'harbour', createdAt: at, updatedAt: at, subject, localDate, answers } as Entity;
}
