import type { Capabilities, Session } from '../adapter/contract.js';
import type { Sample, Side } from './side.js';
import type { LentContext } from './wire.js';

/** What an adapter that passes may claim. Each level rests on the ones before it. */
export const contractLevels = ['read', 'write', 'offline-safe', 'sync', 'live', 'privacy'] as const;
export type ContractLevel = (typeof contractLevels)[number];

/** What is known before a check runs: the sessions of an empty backend. */
export interface Ground {
  readonly a: Session;
  readonly b: Session;
  readonly sample: Sample;
  /** Whether the adapter was seen to use what `connect` lends it. */
  readonly usesFetch: boolean;
  readonly usesToken: boolean;
  readonly probe: ContractProbe;
}
/** A way behind the adapter, where the backend has one: what no adapter can do by itself. */
export interface ContractProbe {
  /** Takes from the second person the right to see an entity. */
  hide?(entity: { readonly kind: string; readonly id: string }): void | Promise<void>;
  /** Everything the backend keeps, as it keeps it: read for what must not be kept at all. */
  stored?(): Promise<readonly unknown[]> | readonly unknown[];
  /** Forgets what the backend remembers of changes so far, as after the time it keeps them. */
  forget?(): void | Promise<void>;
}
export interface Scene {
  readonly a: Side;
  readonly b: Side;
  readonly sample: Sample;
  readonly lent?: { readonly a: LentContext; readonly b: LentContext } | undefined;
  readonly probe: ContractProbe;
}
export interface Check {
  readonly name: string;
  readonly level: ContractLevel;
  /** Why the check does not apply to what is declared; `undefined`: it applies. */
  skip?(ground: Ground): string | undefined;
  run(scene: Scene): Promise<void>;
}

type Need = (ground: Ground) => string | undefined;
/** The first reason not to run. */
export const needs =
  (...all: readonly Need[]): Need =>
  (ground) => {
    for (const need of all) {
      const reason = need(ground);
      if (reason) return reason;
    }
    return undefined;
  };

const writesKind = ({ write }: Capabilities, kind: string): boolean =>
  write === true || (write !== false && write.includes(kind));
/** The sample kind, or these kinds, can be written. */
export const writes =
  (...kinds: readonly string[]) =>
  ({ a, sample }: Pick<Ground, 'a' | 'sample'>): string | undefined => {
    const missing = (kinds.length ? kinds : [sample.kind]).find((kind) => !writesKind(a.capabilities, kind));
    return missing && `not declared: writing a ${missing}`;
  };
export const batches: Need = ({ a }) => (a.capabilities.batch < 3 ? 'not declared: batches of three' : undefined);
export const declares =
  (what: 'versions' | 'changes' | 'live' | 'search' | 'people' | 'publishAt' | 'upload'): Need =>
  ({ a }) =>
    a.capabilities[what] ? undefined : `not declared: ${what}`;
export const tombstones: Need = ({ a }) =>
  a.capabilities.changes && a.capabilities.changes.tombstones ? undefined : 'not declared: changes with tombstones';
export const refusesDoubles: Need = ({ a }) =>
  a.capabilities.idempotency === 'none' ? 'not declared: idempotency by key or id' : undefined;
export const remembersKeys: Need = ({ a }) =>
  a.capabilities.idempotency === 'key' ? undefined : 'not declared: idempotency by key';
export const twoPeople: Need = ({ a, b }) =>
  a.user && b.user && a.user.id !== b.user.id ? undefined : 'both sides are the same person';
export const signedIn: Need = ({ a }) => (a.user ? undefined : 'nobody is signed in');
export const sorts =
  (field: string): Need =>
  ({ a }) =>
    a.capabilities.sort.includes('*') || a.capabilities.sort.includes(field)
      ? undefined
      : `not declared: sorting by ${field}`;
export const usesFetch: Need = (ground) =>
  ground.usesFetch ? undefined : 'the adapter does not use the fetch that connect() lends';
export const usesToken: Need = (ground) =>
  ground.usesToken ? undefined : 'the adapter does not ask for the token that connect() lends';
export const probes =
  (what: keyof ContractProbe): Need =>
  ({ probe }) =>
    probe[what] ? undefined : `no probe: ${what}`;
