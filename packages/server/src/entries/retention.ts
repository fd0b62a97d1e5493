import { again, type Store } from '../store/store.js';

/**
 * Clears what is kept for a time only: the keys of writes, the traces of deleted entries and the ballots about those,
 * which without the trace nothing would hold back. Where traces went, the
 * space's floor rises: a reader whose cursor is older starts anew instead of keeping what was deleted. `before` is a
 * calendar day in UTC, YYYY-MM-DD; what is older goes.
 */
export async function clearOld(
  store: Store,
  before: string,
): Promise<{ readonly keys: number; readonly traces: number }> {
  const spaces = await store.query<{ space: string }>('select space from counter order by space');
  let [keys, traces] = [0, 0];
  for (const { space } of spaces) {
    const [used] = await store.query<{ count: number }>(
      `with gone as (delete from used_key where space = $1 and used_on < $2::date returning 1)
       select count(*)::integer as count from gone`,
      [space, before],
    );
    keys += used?.count ?? 0;
    // The counter's row is taken first, as every write does: no change takes its place in between.
    const [cleared] = await again(() =>
      store.tx(async (queries) => {
        await queries.query('select seq from counter where space = $1 for update', [space]);
        await queries.query(
          `delete from ballot_box b where b.space = $1 and exists (select 1 from entry e where e.space = b.space
             and e.kind = b.subject_kind and e.id = b.subject and e.deleted and e.removed_on < $2::date)`,
          [space, before],
        );
        return queries.query<{ count: number }>(
          `with gone as (
             delete from entry where space = $1 and deleted and removed_on < $2::date returning seq
           ), raised as (
             update counter set floor = greatest(floor, (select max(seq) from gone))
               where space = $1 and exists (select 1 from gone) returning 1
           )
           select count(*)::integer as count from gone`,
          [space, before],
        );
      }),
    );
    traces += cleared?.count ?? 0;
  }
  return { keys, traces };
}

/** The last day that is cleared, `days` before a moment in milliseconds. */
export const dayBefore = (now: number, days: number): string =>
  new Date(now - days * 86_400_000).toISOString().slice(0, 10);
