import { again } from '../store/store.js';
import { operatorAccess } from './access.js';
import { type Entry, entryColumns, entryOf, type EntryRow } from './entity.js';
import { push, type PushHost } from './push.js';

/** Updates published at once in one turn; what is more waits for the next. */
const mostAtOnce = 100;

/**
 * Publishes the updates whose time has come: edits that change nothing, by which they come to stand at this moment and are
 * everybody's. Several nodes may do it side by side: all use the same keys, so that each is published once.
 */
export async function publishDue(host: Omit<PushHost, 'access'>): Promise<number> {
  const { store, now } = host;
  const moment = new Date(now()).toISOString();
  const rows = await store.query<EntryRow>(
    `select ${entryColumns} from entry e where e.kind = 'update' and e.audience is not null and not e.deleted
       and e.data ->> 'publishAt' is not null order by e.data ->> 'publishAt' limit ${mostAtOnce * 10}`,
  );
  const due = rows
    .map(entryOf)
    .filter(({ entity }) => Date.parse(String(entity?.['publishAt'])) <= Date.parse(moment))
    .slice(0, mostAtOnce);
  if (!due.length) return 0;
  const batch = due.map((entry) => ({
    op: 'edit' as const,
    kind: 'update',
    id: entry.id,
    key: keyOf(entry),
    patch: {},
  }));
  const { verdicts } = await again(() =>
    push({ ...host, access: (queries) => operatorAccess(queries) }, { id: '', name: '' }, batch),
  );
  return verdicts.filter((verdict) => verdict.ok && !verdict.replayed).length;
}

const keyOf = ({ id, entity }: Entry): string => `publish ${id} ${String(entity?.['publishAt'])}`;
