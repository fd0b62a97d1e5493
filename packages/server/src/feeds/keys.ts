import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '@meanwhile/sdk';
import { type Access, canRead, readAccess, type Role } from '../entries/access.js';
import type { Queries } from '../store/store.js';

/*
 * Feed readers cannot sign in. An address with a key in it reads one space as a reader does, for as long as the person who
 * made it may read the space: nothing that only this person may see, and nothing else that they may see.
 */

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Makes a key, which is told once; an earlier one of this person and space stops working. */
export async function createFeedKey(
  queries: Queries,
  { space, person, now }: { readonly space: string; readonly person: Id; readonly now: number },
): Promise<{ readonly key: string; readonly createdAt: string }> {
  const [key, createdAt] = [`feed_${randomBytes(24).toString('base64url')}`, new Date(now).toISOString()];
  await queries.query(
    `insert into feed_key (space, person, hash, created) values ($1, $2, $3, $4)
       on conflict (space, person) do update set hash = excluded.hash, created = excluded.created`,
    [space, person, hashOf(key), createdAt],
  );
  return { key, createdAt };
}
export async function removeFeedKey(queries: Queries, space: string, person: Id): Promise<void> {
  await queries.query('delete from feed_key where space = $1 and person = $2', [space, person]);
}
export async function listFeedKeys(
  queries: Queries,
  person: Id,
): Promise<readonly { readonly space: string; readonly createdAt: string }[]> {
  const rows = await queries.query<{ in_space: string; created: string }>(
    'select space as in_space, created from feed_key where person = $1 order by space',
    [person],
  );
  return rows.map(({ in_space: space, created: createdAt }) => ({ space, createdAt }));
}

/** What the holder of a key may see; undefined where it is none, or its person may not read the space any more. */
export async function accessByKey(
  queries: Queries,
  { space, key, everyone }: { readonly space: string; readonly key: string; readonly everyone: Role },
): Promise<Access | undefined> {
  const [row] = await queries.query<{ person: string }>('select person from feed_key where space = $1 and hash = $2', [
    space,
    hashOf(key),
  ]);
  if (!row) return undefined;
  const access = await readAccess(queries, { id: row.person, name: '' }, everyone);
  const head = access.heads.get(space);
  if (!head || !canRead(access, space)) return undefined;
  const person = { id: '', name: '' };
  return { person, heads: new Map([[space, head]]), roleIn: (asked) => (asked === space ? 'reader' : 'none') };
}
