import type { Change, ChangeSet, Cursor, Entity } from '@meanwhile/sdk/adapter';
import type { Row } from './row.js';

/** A cursor names its store, so that one from a store that was deleted meanwhile is recognised. */
export const cursorAt = (store: string, seq: number): Cursor => `${store}.${seq}`;

/** The `seq` a cursor stands for; `undefined` if it is from elsewhere. `null`, the beginning, is 0. */
export function seqAt(store: string, cursor: Cursor | null): number | undefined {
  if (cursor === null) return 0;
  const [from, seq] = cursor.split('.');
  return from === store && /^\d+$/.test(seq ?? '') ? Number(seq) : undefined;
}

/** "Drop what is stored and list again." */
export const resetAt = (cursor: Cursor): ChangeSet => ({ changes: [], cursor, reset: true });

const changeOf = ({ kind, id, entity, seq }: Row): Change =>
  entity
    ? { put: entity as unknown as Entity }
    : { del: { kind: kind as Entity['kind'], id, seq: seq!, why: 'deleted' } };

export interface ChangesAsked {
  readonly store: string;
  readonly from: number;
  readonly limit: number;
  /** What is told of the page; all of it unless given. */
  readonly open?: readonly Row[];
}
/** The answer to `changes`: `rows` come in `seq` order, one more than `limit` if more is waiting. */
export function changeSet(rows: readonly Row[], { store, from, limit, open }: ChangesAsked): ChangeSet {
  const page = rows.slice(0, limit);
  const news = open ?? page;
  // Someone who starts from nothing need not hear what is gone.
  const told = from ? news : news.filter((row) => row.entity);
  const more = rows.length > limit;
  return { changes: told.map(changeOf), cursor: cursorAt(store, page.at(-1)?.seq ?? from), ...(more && { more }) };
}
