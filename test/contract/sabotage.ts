// One defect at a time, put into an adapter that has none: the suite must find each.
import type { Adapter } from '@meanwhile/sdk/adapter';

export type Values = { readonly [field: string]: unknown };
/** An entity, a mutation and a result of any kind: a saboteur does not care. */
export type Item = Values & { readonly id: string; readonly kind: string; readonly version?: string };
export interface Write {
  readonly op: 'create' | 'edit' | 'delete';
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  readonly after?: readonly string[];
  readonly base?: string;
  readonly data?: Values;
  readonly patch?: Values;
}
export interface Result {
  readonly key: string;
  readonly ok: boolean;
  readonly entity?: Item;
  readonly error?: { readonly code: string; readonly current?: Item | null };
}
export interface Page {
  readonly items: readonly Item[];
  readonly next?: string;
}
export interface Change {
  readonly put?: Item;
  readonly del?: { readonly kind: string; readonly id: string; readonly why?: string };
}
export interface ChangeSet {
  readonly changes: readonly Change[];
  readonly cursor: string;
  readonly more?: boolean;
  readonly reset?: boolean;
}
export interface Call {
  readonly signal: AbortSignal;
  readonly limit?: number;
}
export interface UploadCall extends Call {
  readonly key: string;
  readonly name: string;
  onProgress?(sent: number, total: number): void;
}
/** What `connect` is lent, as far as a saboteur touches it. */
export interface Context extends Call {
  readonly fetch: typeof fetch;
}
export interface Sink {
  changes(set: ChangeSet): void;
  poke(): void;
  down(error: unknown): void;
}
export interface Query extends Values {
  readonly kind: string;
  readonly limit?: number;
  readonly after?: string;
}
/** The adapter without its types: it is about to break them. */
export interface Target {
  connect(context: Context): Promise<Values & { readonly capabilities: Values }>;
  list(query: Query, call: Call): Promise<Page>;
  push(batch: readonly Write[], call: Call): Promise<readonly Result[]>;
  changes(since: string | null, call: Call): Promise<ChangeSet>;
  subscribe(since: string | null, sink: Sink, call: Call): Promise<void>;
  search(query: Values & { readonly text: string }, call: Call): Promise<Page>;
  upload(blob: Blob, call: UploadCall): Promise<Values>;
  file(attachment: Values & { readonly type: string }, call: Call): Promise<Blob>;
}

export interface Sabotage {
  /** What the adapter does wrong, in words. */
  readonly defect: string;
  /** The check that must fail, and no other. */
  readonly caughtBy: string;
  /** What is spoiled: the memory adapter unless told, or the one that goes through `fetch` and declares everything. */
  readonly over?: 'memory' | 'wire';
  /** What to do differently. */
  spoil(target: Target): Partial<Target> & { readonly search?: unknown };
}
/** A sabotage per file, as its default would be, but named. */
export const sabotage = (made: Sabotage): Sabotage => made;

export const spoiled = (adapter: Adapter, { spoil }: Sabotage): Adapter =>
  ({ ...adapter, ...spoil(adapter as unknown as Target) }) as unknown as Adapter;

type Send = (...request: Parameters<typeof fetch>) => Promise<Response>;
/** The adapter over another line than the one it is lent. */
export const lentFetch = (
  target: Target,
  send: (lent: Send, ...request: Parameters<typeof fetch>) => Promise<Response>,
): Partial<Target> => ({
  connect: (context) =>
    target.connect({ ...context, fetch: (...request) => send((...sent) => context.fetch(...sent), ...request) }),
});

// What both people wrote, as one store for all would know it.
const written = new Map<string, Item>();
const formOf = (item: Item): unknown => item['checkIn'] ?? (item['subject'] as Item | undefined)?.id;
/** When others may read it, by the form or the decision it was given to. */
function revealOf(item: Item): unknown {
  const decision = written.get(`decision ${String(item['decision'])}`);
  const form = written.get(`check-in ${String(formOf(item))}`);
  return (
    (decision?.['visibility'] as Values | undefined)?.['results'] ??
    (form?.['privacy'] as Values | undefined)?.['reveal']
  );
}

/** An adapter that lists whatever was written under forms that reveal it later. */
export const everything = (
  target: Target,
  { kind, reveal, imported = false }: { readonly kind: string; readonly reveal: string; readonly imported?: boolean },
): Partial<Target> => ({
  async push(batch, call) {
    for (const { kind: of, id, data } of batch) if (data) written.set(`${of} ${id}`, { ...data, kind: of, id });
    return target.push(batch, call);
  },
  async list(query, call) {
    const page = await target.list(query, call);
    const withheld = [...written.values()].filter((item) => {
      const there = page.items.some(({ id }) => id === item.id);
      if (item.kind !== kind || there || 'author' in item !== imported) return false;
      return revealOf(item) === reveal;
    });
    return query.kind === kind ? { ...page, items: [...page.items, ...withheld] } : page;
  },
});
