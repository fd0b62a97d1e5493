import type { Entity, PersonData, SpaceData } from '@meanwhile/sdk';

/** A Tuesday, 14:00 in UTC and Lagos at 15:00. */
export const now = '2026-11-24T14:00:00.000Z';
const base = { createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' };

export const personOf = (id: string, data: PersonData): Entity => ({ ...base, id, kind: 'person', ...data }) as Entity;
export const spaceOf = (data: Partial<SpaceData> = {}): Entity =>
  ({ ...base, id: 'harbour', kind: 'space', name: 'Harbour', ...data }) as Entity;

const week = (from: string, to: string): PersonData['hours'] =>
  Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, [{ from, to }]]));

export const ana = personOf('ana', { name: 'Ana Ferreira', zone: 'UTC', hours: week('09:00', '17:00') });
export const amani = personOf('amani', { name: 'Amani Eze', zone: 'Africa/Lagos', hours: week('09:00', '17:00') });
export const luz = personOf('luz', { name: 'Luz Quispe', zone: 'America/Lima', hours: week('09:00', '17:00') });
export const team: readonly Entity[] = [spaceOf(), ana, amani, luz];
