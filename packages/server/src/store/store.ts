/** A row as the database answers it. */
export type Row = { readonly [column: string]: unknown };
/** Text, numbers, flags, nothing, bytes, or a list of texts or numbers. */
export type Parameter = string | number | boolean | null | Uint8Array | readonly string[] | readonly number[];

/** The one way to the database: parameters only, never values inside the text. */
export interface Queries {
  query<R extends Row = Row>(text: string, parameters?: readonly Parameter[]): Promise<readonly R[]>;
}

/** PostgreSQL, or PGlite: the same statements on both (the dialect is described in docs/server.md). */
export interface Store extends Queries {
  /** What it is, for people: `PGlite in ./data`. Never holds a password. */
  readonly name: string;
  /** All or nothing; tried again by the caller where two got in each other's way. */
  tx<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Told by other nodes through the database, where it can; answers how to stop. */
  listen?(channel: string, heard: (text: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The database's own code (SQLSTATE) of a failed statement. */
export const stateOf = (error: unknown): string | undefined => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
};

// serialization_failure, deadlock_detected (CockroachDB and busy clusters say so as a matter of course),
// unique_violation (somebody was first) and division_by_zero (our own guard in a write: what it rested on has changed).
const passing = new Set(['40001', '40P01', '23505', '22012']);

/** Runs work that may get in the way of another's again, after a short pause of random length. */
export async function again<T>(work: () => Promise<T>, tries = 12): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await work();
    } catch (error) {
      if (turn >= tries || !passing.has(stateOf(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4 * turn));
    }
  }
}
