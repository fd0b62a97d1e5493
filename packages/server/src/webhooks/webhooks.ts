import { createRandomId, type Id } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import { createSecret } from './sign.js';

/** A webhook as its stewards see it. Its secret is told once, when it is made. */
export interface Webhook {
  readonly id: Id;
  readonly space: string;
  readonly url: string;
  /** Only these kinds; every kind but the notes of who took part where absent. */
  readonly kinds?: readonly string[];
  readonly active: boolean;
  /** What went wrong last, since it last worked. */
  readonly problem?: string;
  /** Since when it has not worked. */
  readonly failingSince?: string;
  /** How many changes are still to be told. */
  readonly waiting: number;
  readonly createdAt: string;
}
interface WebhookRow {
  readonly id: string;
  readonly in_space: string;
  readonly url: string;
  readonly kinds: readonly string[] | null;
  readonly active: boolean;
  readonly problem: string | null;
  readonly failing_since: number | null;
  readonly waiting: number;
  readonly created: string;
  readonly [column: string]: unknown;
}
const shown = (row: WebhookRow): Webhook => ({
  id: row.id,
  space: row.in_space,
  url: row.url,
  ...(row.kinds && { kinds: row.kinds }),
  active: row.active,
  ...(row.problem !== null && { problem: row.problem }),
  ...(row.failing_since !== null && { failingSince: new Date(row.failing_since).toISOString() }),
  waiting: Math.max(0, row.waiting),
  createdAt: row.created,
});

/** Webhooks of these spaces; of one id where one is named. */
export async function listWebhooks(queries: Queries, spaces: readonly string[], id?: Id): Promise<readonly Webhook[]> {
  const rows = await queries.query<WebhookRow>(
    `select w.id, w.space as in_space, w.url, w.kinds, w.active, w.problem, w.failing_since::float8 as failing_since,
            (coalesce(c.seq, 0) - w.place)::float8 as waiting, w.created
       from webhook w left join counter c on c.space = w.space
       where w.space = any($1::text[]) and ($2::text is null or w.id = $2) order by w.space, w.created, w.id`,
    [spaces, id ?? null],
  );
  return rows.map(shown);
}

export interface NewWebhook {
  readonly space: string;
  readonly url: string;
  readonly kinds?: readonly string[] | undefined;
  readonly now: number;
}
/** Most webhooks of one space. */
export const mostWebhooks = 20;

/** Makes a webhook that tells what changes from now on. Answers its secret, which is not told again. */
export async function createWebhook(
  queries: Queries,
  { space, url, kinds, now }: NewWebhook,
): Promise<Webhook & { readonly secret: string }> {
  const [id, secret, created] = [createRandomId(), createSecret(), new Date(now).toISOString()];
  await queries.query(
    `insert into webhook (space, id, url, secret, kinds, place, active, attempts, next_at, claimed_until, created)
       values ($1, $2, $3, $4, $5::text[], coalesce((select seq from counter where space = $1), 0), true, 0, 0, 0, $6)`,
    [space, id, url, secret, kinds ?? null, created],
  );
  return { id, space, url, ...(kinds && { kinds }), active: true, waiting: 0, createdAt: created, secret };
}

/** Switches one on or off. What happened while it was off is told when it is on again. */
export async function switchWebhook(
  queries: Queries,
  { space, id, active }: { readonly space: string; readonly id: Id; readonly active: boolean },
): Promise<boolean> {
  const rows = await queries.query(
    `update webhook set active = $3, attempts = 0, next_at = 0, failing_since = null, problem = null
       where space = $1 and id = $2 returning 1 as done`,
    [space, id, active],
  );
  return rows.length > 0;
}

export async function removeWebhook(queries: Queries, { space, id }: { readonly space: string; readonly id: Id }) {
  const rows = await queries.query('delete from webhook where space = $1 and id = $2 returning 1 as done', [space, id]);
  return rows.length > 0;
}
