import { fold, type Id, type Page, pageOf, type PersonRef } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import { peopleSpace } from './access.js';
import type { EntryRow } from './entity.js';

export interface PeopleQuery {
  readonly ids?: readonly Id[] | undefined;
  readonly text?: string | undefined;
  readonly limit?: number | undefined;
}

/** Notes who has signed in, so that they can be found: name and image only, no time. */
export async function rememberPerson(queries: Queries, { id, name, avatar }: PersonRef): Promise<void> {
  await queries.query(
    `insert into person (id, name, avatar) values ($1, $2, $3) on conflict (id) do update
       set name = excluded.name, avatar = excluded.avatar
       where (person.name, coalesce(person.avatar, '')) <> (excluded.name, coalesce(excluded.avatar, ''))`,
    [id, name, avatar ?? null],
  );
}

/** People who have signed in, and what people said of themselves, which wins. */
export async function findPeople(queries: Queries, { ids, text = '', limit }: PeopleQuery): Promise<Page<PersonRef>> {
  const [known, said] = await Promise.all([
    queries.query<{ id: string; name: string; avatar: string | null }>(
      'select id, name, avatar from person where $1::text[] is null or id = any($1::text[])',
      [ids ?? null],
    ),
    queries.query<EntryRow>(
      `select e.data::text as content from entry e where e.space = $1 and e.kind = 'person' and not e.deleted
         and ($2::text[] is null or e.id = any($2::text[]))`,
      [peopleSpace, ids ?? null],
    ),
  ]);
  const people = new Map<Id, PersonRef>();
  for (const { id, name, avatar } of known) people.set(id, { id, name, ...(avatar && { avatar }) });
  for (const { content } of said) {
    const { id, name, avatar, zone, hours, away } = JSON.parse(content) as PersonRef;
    const own = {
      id,
      name,
      ...(avatar && { avatar }),
      ...(zone && { zone }),
      ...(hours && { hours }),
      ...(away && { away }),
    };
    people.set(id, { ...people.get(id), ...own });
  }
  const named = [...people.values()].filter(({ name }) => fold(name).includes(fold(text)));
  return pageOf(named, { sort: [['name', 'asc']], limit: limit ?? 30 });
}

/** The person as others see them: the sign-in's name, and over it what they said of themselves. */
export async function profileOf(queries: Queries, person: PersonRef): Promise<PersonRef> {
  const { items } = await findPeople(queries, { ids: [person.id] });
  return { ...person, ...items[0] };
}
