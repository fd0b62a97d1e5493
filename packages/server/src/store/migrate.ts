import { createRandomId } from '@meanwhile/sdk';
import { migrations } from './migrations.js';
import { again, stateOf, type Queries, type Store } from './store.js';

/** The database was written by a newer server. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  constructor(found: number) {
    super(
      `The database has version ${found} of our tables; this server knows up to ${migrations.length}. ` +
        'Start the newer server again: tables are never taken back.',
    );
  }
}

/** Which version the tables have: 0 where there are none. */
export async function schemaVersion(queries: Queries): Promise<number> {
  try {
    const [row] = await queries.query<{ version: number }>('select version from meanwhile_schema');
    return Number(row?.version ?? 0);
  } catch (error) {
    if (stateOf(error) === '42P01') return 0; // undefined_table
    throw error;
  }
}

/**
 * Brings the tables to this server's version, each step in a transaction of its own. Several servers may start at once:
 * the row that holds the version is the lock. Throws {@link NewerSchemaError}.
 */
export async function migrate(store: Store): Promise<void> {
  if ((await schemaVersion(store)) === migrations.length) return;
  await again(async () => {
    await store.query(
      'create table if not exists meanwhile_schema (one integer primary key, version integer not null)',
    );
    await store.query('insert into meanwhile_schema values (1, 0) on conflict do nothing');
  });
  for (;;) {
    const done = await store.tx(async (queries) => {
      const [row] = await queries.query<{ version: number }>('select version from meanwhile_schema for update');
      const version = Number(row?.version ?? 0);
      if (version > migrations.length) throw new NewerSchemaError(version);
      const step = migrations[version];
      if (!step) return true;
      for (const statement of step.statements) await queries.query(statement);
      await queries.query('update meanwhile_schema set version = $1', [version + 1]);
      return false;
    });
    if (done) break;
  }
  await store.query(`insert into setting (name, value) values ('store', $1) on conflict do nothing`, [
    createRandomId(),
  ]);
}

/** The name of this database inside cursors: one from a database that was replaced is recognised. */
export async function storeId(queries: Queries): Promise<string> {
  const [row] = await queries.query<{ value: string }>(`select value from setting where name = 'store'`);
  return row?.value ?? '';
}
