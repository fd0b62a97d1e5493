import { createId, type Entity as AnyEntity } from '@meanwhile/sdk';
import { coreKinds } from '@meanwhile/sdk';
import type { Store } from '../store/store.js';
import { operatorAccess } from './access.js';
import type { Entity } from './entity.js';
import { push } from './push.js';
import { listEntries } from './read.js';

/** What an import came to. */
export interface Imported {
  /** Written, or there already just as they are. */
  readonly kept: number;
  /** Left out: another entry has the id, or it is none of ours. */
  readonly refused: readonly { readonly kind: string; readonly id: string; readonly why: string }[];
}

const portion = 100;
const operator = { id: '', name: 'the operator' };
// What others are judged by comes first.
const rank = ({ kind }: { readonly kind: string }): number => coreKinds.indexOf(kind as 'space');

/** Writes entities as they are, with their ids, authors and times. Doing it twice changes nothing. */
export async function importEntities(store: Store, entities: readonly AnyEntity[]): Promise<Imported> {
  const host = { store, now: Date.now, access: operatorAccess };
  const refused: Imported['refused'][number][] = [];
  let kept = 0;
  const sorted = [...entities].sort((a, b) => rank(a) - rank(b)) as unknown as readonly Entity[];
  for (let from = 0; from < sorted.length; from += portion) {
    const batch = sorted.slice(from, from + portion).map((entity) => ({
      key: createId(),
      op: 'create' as const,
      kind: entity.kind,
      id: entity.id,
      data: entity,
    }));
    const { verdicts } = await push(host, operator, batch);
    verdicts.forEach((verdict, i) => {
      if (verdict.ok) kept++;
      else
        refused.push({
          kind: batch[i]?.kind ?? '',
          id: batch[i]?.id ?? '',
          why: verdict.error.message ?? verdict.error.code,
        });
    });
  }
  return { kept, refused };
}

/** Everything that is kept, one entity after another; of one space where one is named. */
export async function* exportEntities(store: Store, space?: string): AsyncGenerator<AnyEntity> {
  const access = await operatorAccess(store);
  for (const kind of coreKinds) {
    for (let after: string | undefined, more = true; more;) {
      const page = await listEntries(store, access, {
        kind,
        sort: [['createdAt', 'asc']],
        limit: 500,
        ...(after !== undefined && { after }),
      });
      for (const entity of page.items) {
        const { seq: _seq, version: _version, can: _can, ...plain } = entity;
        const isOfIt =
          space === undefined ||
          entity.space === space ||
          (kind === 'space' && entity.id === space) ||
          kind === 'person';
        if (isOfIt) yield plain as unknown as AnyEntity;
      }
      after = page.next;
      more = after !== undefined;
    }
  }
}

/** Gives a person a role in a space; `*` is everybody who is signed in. */
export async function grantRole(
  store: Store,
  grant: { readonly space: string; readonly person: string; readonly role: string },
): Promise<void> {
  const { space, person, role } = grant;
  await store.tx(async (queries) => {
    await queries.query(
      `insert into member (space, person, role) values ($1, $2, $3)
         on conflict (space, person) do update set role = excluded.role`,
      [space, person, role],
    );
    // Streams that are open look at their rights again.
    await queries.query(
      `insert into setting (name, value) values ('roles', $1)
      on conflict (name) do update set value = excluded.value`,
      [createId()],
    );
  });
}
