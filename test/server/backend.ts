// One server for a test file: started once, emptied before each check.
import { createRestAdapter } from '@meanwhile/adapters/rest';
import type { Adapter } from '@meanwhile/sdk';
import type { ContractFixture } from '@meanwhile/sdk/testing';
import { createMeanwhileServer, identifyForDevelopment, type ServerOptions, type Store } from '@meanwhile/server';

const tables = ['counter', 'member', 'entry', 'used_key', 'ballot_box', 'file', 'person'];

/** Tables that hold what was written. */
const kept = ['entry', 'ballot_box', 'used_key', 'counter'];

export interface Backend {
  readonly address: string;
  readonly store: Store;
  /** Takes everything out of the database. */
  empty(): Promise<void>;
  adapterFor(id: string, name?: string): Adapter;
  /** What the contract suite needs: two people on an empty database. */
  fresh(): Promise<ContractFixture>;
  close(): Promise<void>;
}

export const devToken = (id: string, name = id): string => `dev:${encodeURIComponent(id)}:${encodeURIComponent(name)}`;

/** What a person sends along with a body of JSON. */
export const signedIn = (person: string, name?: string) => ({
  authorization: `Bearer ${devToken(person, name)}`,
  'content-type': 'application/json',
});

/** A server on a store, with the development sign-in. In the suite everybody is a steward: it edits what others wrote. */
export async function startBackend(store: Store, options: Partial<ServerOptions> = {}): Promise<Backend> {
  const server = await createMeanwhileServer({
    store,
    identify: identifyForDevelopment,
    everyone: 'steward',
    rateLimit: null,
    ...options,
  });
  const address = await server.listen({ port: 0 });
  return {
    address,
    store,
    empty: async () => {
      for (const table of tables) await store.query(`delete from ${table}`);
    },
    async fresh() {
      for (const table of tables) await store.query(`delete from ${table}`);
      const stored = async () => {
        const found = await Promise.all(
          kept.map((table) => store.query(`select row_to_json(t)::text as row from ${table} t`)),
        );
        return found.flat().map(({ row }) => JSON.parse(String(row)) as unknown);
      };
      return {
        a: createRestAdapter({ endpoint: address }),
        b: createRestAdapter({ endpoint: address }),
        lent: {
          a: { token: async () => devToken('ana', 'Ana Sousa') },
          b: { token: async () => devToken('ben', 'Ben Otieno') },
        },
        probe: {
          stored,
          hide: async ({ kind, id }) => {
            // As when it became somebody's draft again.
            await store.query(
              `with head as (update counter set seq = seq + 1 where space = 'contract' returning seq)
               update entry set audience = array['ana'], seq = head.seq from head
                 where space = 'contract' and kind = $1 and id = $2`,
              [kind, id],
            );
          },
          forget: async () => {
            await store.query('update counter set floor = seq + 1, seq = seq + 1');
          },
        },
      };
    },
    adapterFor: (id, name) => createRestAdapter({ endpoint: address, token: async () => devToken(id, name) }),
    close: () => server.close(),
  };
}
