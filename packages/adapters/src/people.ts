import { fold, pageOf } from '@meanwhile/sdk/adapter';
import type { Page, PeopleQuery, PersonRef } from '@meanwhile/sdk/adapter';

/** Answers `people` by name. Of two entries with one id the later wins: what a person said of themself. */
export function peoplePage(entries: readonly PersonRef[], { ids, text = '', limit }: PeopleQuery): Page<PersonRef> {
  const people = new Map(entries.map((entry) => [entry.id, entry]));
  const named = [...people.values()].filter((entry) => fold(entry.name).includes(fold(text)));
  return pageOf(named, { ...(ids && { ids }), ...(limit && { limit }), sort: [['name', 'asc']] });
}
