// Short ways to use an adapter as the client would.
import type { Adapter, ConnectContext, Mutation, Query } from '@meanwhile/sdk/adapter';

export const signal = new AbortController().signal;

export const contextOf = (): ConnectContext => ({
  protocols: [1],
  client: 'test',
  token: async () => null,
  fetch: (...request) => fetch(...request),
  signal,
  log: () => {},
});

let keys = 0;
/** A creation under a key of its own. */
export const createOf = (kind: string, id: string, data: object): Mutation =>
  ({ op: 'create', key: `key-${++keys}`, kind, id, at: new Date().toISOString(), data }) as unknown as Mutation;
export const editOf = (kind: string, id: string, patch: object): Mutation =>
  ({ op: 'edit', key: `key-${++keys}`, kind, id, at: new Date().toISOString(), patch }) as unknown as Mutation;
export const deleteOf = (kind: string, id: string): Mutation =>
  ({ op: 'delete', key: `key-${++keys}`, kind, id, at: new Date().toISOString() }) as unknown as Mutation;

/** Pushes any number of writes, a batch at a time; every one must be accepted. */
export async function pushAll(adapter: Adapter, writes: readonly Mutation[]): Promise<void> {
  for (let from = 0; from < writes.length; from += 100)
    for (const result of await adapter.push!(writes.slice(from, from + 100), { signal }))
      if (!result.ok) throw new Error(JSON.stringify(result.error));
}

/** The ids on every page of a query. */
export async function listAll(adapter: Adapter, query: Query): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await adapter.list({ ...query, ...(after !== undefined && { after }) } as never, { signal });
    ids.push(...page.items.map((item) => (item as { readonly id: string }).id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}
