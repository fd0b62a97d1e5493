import type { Entity } from '@meanwhile/sdk';

/** A small team to look at: a space, two people, three updates, a decision and a check-in. */
export function seedEntities(now: number, space = 'team'): readonly Entity[] {
  const ago = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
  const at = (hours: number) => ({ createdAt: ago(hours), updatedAt: ago(hours) });
  const entities = [
    { kind: 'space', id: space, name: 'Team', purpose: 'To try things in.', ...at(300) },
    { kind: 'person', id: 'ana', name: 'Ana Sousa', zone: 'Europe/Lisbon', ...at(300) },
    { kind: 'person', id: 'ben', name: 'Ben Otieno', zone: 'Africa/Nairobi', ...at(300) },
    {
      kind: 'update',
      id: 'seed-welcome',
      space,
      author: 'ana',
      intent: 'note',
      headline: 'This is where we write',
      body: 'Nobody has to be here at the same time.',
      ...at(50),
    },
    {
      kind: 'update',
      id: 'seed-progress',
      space,
      author: 'ben',
      intent: 'progress',
      status: 'on-track',
      headline: 'The import is half done',
      ...at(26),
    },
    {
      kind: 'update',
      id: 'seed-ask',
      space,
      author: 'ana',
      intent: 'ask',
      state: 'open',
      headline: 'Who knows the old calendar?',
      needs: ['ben'],
      ...at(4),
    },
    {
      kind: 'decision',
      id: 'seed-decision',
      space,
      author: 'ben',
      title: 'Where our notes live',
      stage: 'open',
      method: 'consent',
      context: 'They are in three places now.',
      options: [
        { id: 'wiki', title: 'In the wiki' },
        { id: 'beside', title: 'Beside the code' },
      ],
      ...at(20),
    },
    {
      kind: 'check-in',
      id: 'seed-check-in',
      space,
      author: 'ana',
      title: 'How was the week?',
      questions: [{ id: 'week', type: 'long-text', label: 'What should others know?' }],
      schedule: { every: 'week', weekdays: [5] },
      ...at(300),
    },
  ];
  return entities as unknown as readonly Entity[];
}
