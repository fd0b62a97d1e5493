import type { Adapter } from '../../adapter/contract.js';
import type { Client } from '../../client/types.js';
import type { NetworkFault } from '../faults.js';
import type { Applied, Violation } from './ledger.js';
import type { Tab } from './tab.js';
import type { World } from './world.js';

/** What the simulated people and their tabs do. */
export const simulatedSteps = [
  'add',
  'edit',
  'delete',
  'flush',
  'wait',
  'crash',
  'crash soon',
  'reopen',
  'sign out and in',
  'clock',
  'freeze',
  'thaw',
] as const;
export type SimulatedStep = (typeof simulatedSteps)[number];
/** As often as people do it. */
export const usualSteps: readonly SimulatedStep[] = [
  ...(['add', 'add', 'add', 'edit', 'edit', 'edit', 'edit', 'delete', 'flush', 'flush', 'wait'] as const),
  ...(['crash', 'crash soon', 'crash soon', 'reopen', 'reopen', 'reopen', 'sign out and in', 'clock'] as const),
];

export interface SimulatorOptions {
  /** A new backend for every schedule, and its clock: the tabs' clocks may jump, this one does not. */
  backend(clock: { now(): number }): SimulatedBackend;
  /** A new, empty storage for every device: `() => new IDBFactory()` of a fake. */
  storage(): IDBFactory;
  readonly people?: readonly string[];
  readonly tabs?: number;
  /** Most steps of a schedule. */
  readonly steps?: number;
  /** Which steps, as often as each is named; {@link usualSteps}, in which no page is frozen, unless told. */
  readonly only?: readonly SimulatedStep[];
  /** The faults that are drawn, per request. All unless told. */
  readonly faults?: readonly NetworkFault[];
  /** The share of requests that go wrong; drawn per schedule, from none to two thirds, unless told. */
  readonly trouble?: number;
  /** For 429: the seconds the backend asks for, 7 unless told. */
  readonly retryAfter?: number;
  /** A defect to plant: something between the client and its world that is not as it should be. */
  readonly defect?: Defect;
  /** False: plain http, no Web Locks. */
  readonly locks?: boolean;
  /** All people share one browser: each signs in where the others were. */
  readonly shared?: boolean;
  /** The portal's own sign-in fails too: no token, an error, or no answer, so often. */
  readonly tokenTrouble?: number;
  /** Every request and its answer among the steps of the result. */
  readonly tell?: boolean;
}
/** Changes one seam of the engine for the worse: to see that the simulator notices. */
export interface Defect {
  adapter?(adapter: Adapter, person: string): Adapter;
  fetch?(send: typeof fetch, person: string, tokens: readonly string[]): typeof fetch;
  storage?(storage: IDBFactory): IDBFactory;
  tab?(tab: Tab, world: World): void;
}
export interface SimulatedBackend {
  adapter(person: string): Adapter;
  readonly fetch?: typeof fetch;
  token?(person: string): string;
  /** What was applied, in order, replays left out. Without it, only what can be read is checked. */
  applied?(): readonly Applied[];
  /** A fault has happened: a backend that remembers a person's session may use it. */
  forget?(): void;
}
export interface SimulationResult {
  readonly seed: number;
  /** What was done, for people. */
  readonly steps: readonly string[];
  readonly violations: readonly Violation[];
  readonly writes: number;
  /** Per fault, how many requests met it. */
  readonly faults: ReadonlyMap<NetworkFault, number>;
  readonly crashes: number;
  readonly parked: number;
  readonly doubled: number;
  readonly lost: number;
  /** Points at which the last tab could have crashed. */
  readonly effects: number;
}

export interface Visit {
  readonly name: string;
  readonly person: string;
  tab: Tab;
  client: Client;
  feed: ReturnType<Client['query']>;
}
