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
  readonly del?: { readonly kind: string; readonly id: string };
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
  connect(context: Call): Promise<Values & { readonly capabilities: Values }>;
  list(query: Query, call: Call): Promise<Page>;
  push(batch: readonly Write[], call: Call): Promise<readonly Result[]>;
  changes(since: string | null, call: Call): Promise<ChangeSet>;
  subscribe(since: string | null, sink: Sink, call: Call): Promise<void>;
  search(query: Values & { readonly text: string }, call: Call): Promise<Page>;
}

export interface Sabotage {
  /** What the adapter does wrong, in words. */
  readonly defect: string;
  /** The check that must fail. */
  readonly caughtBy: string;
  /** What to do differently. */
  spoil(target: Target): Partial<Target> & { readonly search?: unknown };
}
/** A sabotage per file, as its default would be, but named. */
export const sabotage = (made: Sabotage): Sabotage => made;

export const spoiled = (adapter: Adapter, { spoil }: Sabotage): Adapter =>
  ({ ...adapter, ...spoil(adapter as unknown as Target) }) as unknown as Adapter;
