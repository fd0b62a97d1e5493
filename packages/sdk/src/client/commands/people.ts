import type { Holidays } from '../../time/work-calendar.js';
import type { Id } from '../../model/base.js';
import type { PersonData } from '../../model/kinds.js';
import type { Person, Space } from '../../model/schema.js';
import type { Client } from '../types.js';
import { me } from './common.js';

/** What a person declares about when they work. What is absent stays as it was. */
export type Profile = Partial<Pick<PersonData, 'zone' | 'hours' | 'away'>>;

/**
 * Writes down when the signed-in person works. Somebody who is in the backend's directory only gets an entry of their
 * own, with the name and picture they have there. Rejects with `unauthenticated` where nobody is signed in.
 */
export async function saveProfile(client: Client, profile: Profile): Promise<Person> {
  const id = me(client);
  if (await client.get('person', id)) return client.edit('person', id, profile);
  const { name, avatar } = client.status.user!;
  return client.create('person', { name, ...(avatar && { avatar }), ...profile }, { id });
}

/** Adds days nobody works to a space, for example from a calendar; a day that has a name keeps it. */
export async function addHolidays(client: Client, space: Id, holidays: Holidays): Promise<Space> {
  const there = (await client.get('space', space))?.holidays ?? [];
  const known = new Set(there.map(({ date }) => date));
  const all = [...there, ...holidays.filter(({ date }) => !known.has(date))];
  return client.edit('space', space, { holidays: all.sort((a, b) => (a.date < b.date ? -1 : 1)) });
}
