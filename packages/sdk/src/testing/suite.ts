import type { Adapter } from '../adapter/contract.js';
import type { Check, ContractLevel, ContractProbe, Ground, Scene } from './check.js';
import { contractLevels } from './check.js';
import { abortChecks } from './checks/abort.js';
import { batchChecks } from './checks/batch.js';
import { heldChecks } from './checks/held.js';
import { liveChecks } from './checks/live.js';
import { offlineSafeChecks } from './checks/offline-safe.js';
import { privacyChecks } from './checks/privacy.js';
import { readChecks } from './checks/read.js';
import { revealChecks } from './checks/reveal.js';
import { sessionChecks } from './checks/session.js';
import { syncChecks } from './checks/sync.js';
import { transportChecks } from './checks/transport.js';
import { uploadChecks } from './checks/upload.js';
import { voteChecks } from './checks/votes.js';
import { writeChecks } from './checks/write.js';
import { within } from './expect.js';
import { type Sample, Side } from './side.js';
import type { LentContext } from './wire.js';

/** Every check, in the order of their levels. */
export const contractChecks: readonly Check[] = [
  ...sessionChecks,
  ...abortChecks,
  ...transportChecks,
  ...readChecks,
  ...writeChecks,
  ...batchChecks,
  ...uploadChecks,
  ...offlineSafeChecks,
  ...syncChecks,
  ...liveChecks,
  ...privacyChecks,
  ...revealChecks,
  ...voteChecks,
  ...heldChecks,
];

/** Two adapters on one empty backend: two people, or where there is only one person, two of their devices. */
export interface ContractFixture {
  readonly a: Adapter;
  readonly b: Adapter;
  /** What `connect` lends each of them, for an adapter that goes through `context.fetch` or `context.token`. */
  readonly lent?: { readonly a: LentContext; readonly b: LentContext };
  /** Ways behind the adapter, for what cannot be seen or done from the front. */
  readonly probe?: ContractProbe;
  /** Takes the backend down again. */
  done?(): void | Promise<void>;
}
export interface ContractOptions {
  /** Shown with the checks; the adapter's own name unless told. */
  readonly name?: string;
  /** A new, empty backend: asked for before every check, so that no check sees what another left. */
  readonly fresh: () => Promise<ContractFixture>;
  /** What to write where the backend does not take updates. */
  readonly sample?: Sample;
  /** Only the checks of these names, while one of them is being made green. */
  readonly only?: readonly string[];
  /** The most a check may take, in milliseconds: 8,000 unless told. */
  readonly limit?: number;
}
/** The functions of a test runner: `node:test`, mocha, vitest and others all have them. */
export interface ContractRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: ((name: string, body: () => Promise<void>) => unknown) & {
    readonly skip?: (name: string, body?: () => Promise<void>) => unknown;
  };
}
export interface SkippedCheck {
  readonly name: string;
  readonly level: ContractLevel;
  readonly reason: string;
}
/** What applies to an adapter, by what it declares. */
export interface ContractPlan {
  readonly name: string;
  readonly checks: readonly Check[];
  readonly skipped: readonly SkippedCheck[];
}
export interface ContractReport {
  readonly name: string;
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly level: ContractLevel; readonly error: unknown }[];
  readonly skipped: readonly SkippedCheck[];
  /** Levels with no failure of which at least one check ran. */
  readonly conforms: readonly ContractLevel[];
}

const update: Sample = {
  kind: 'update',
  space: 'contract',
  data: (index) => ({ intent: 'progress', headline: `Update ${index}`, body: `The body of update ${index}.` }),
};

async function play<T>({ fresh, sample = update }: ContractOptions, act: (scene: Scene) => Promise<T>): Promise<T> {
  const fixture = await fresh();
  const stop = new AbortController();
  try {
    const { lent, probe = {} } = fixture;
    const { signal } = stop;
    const a = await Side.connect({ adapter: fixture.a, lent: lent?.a, sample, signal });
    const b = await Side.connect({ adapter: fixture.b, lent: lent?.b, sample, signal });
    return await act({ a, b, sample, lent, probe });
  } finally {
    stop.abort();
    fixture.a.close?.();
    fixture.b.close?.();
    await fixture.done?.();
  }
}
const runCheck = (check: Check, options: ContractOptions): Promise<void> =>
  within(
    options.limit ?? 8_000,
    play(options, (scene) => check.run(scene)),
    `"${check.name}"`,
  );

/** Connects once and finds out which checks apply. */
export async function planContract(options: ContractOptions): Promise<ContractPlan> {
  return play(options, async ({ a, b, sample, probe }) => {
    // What it sends by the lent fetch shows on the first list, if not before.
    await a.list({ limit: 1 }).catch(() => {});
    const seen = { usesFetch: a.wire.requests > 0, usesToken: a.wire.requests > 0 && a.wire.asked > 0 };
    const ground: Ground = { a: a.session, b: b.session, sample, probe, ...seen };
    const asked = contractChecks.filter(({ name }) => !options.only || options.only.includes(name));
    const judged = asked.map((check) => ({ check, reason: check.skip?.(ground) }));
    return {
      name: options.name ?? a.adapter.name,
      checks: judged.flatMap(({ check, reason }) => (reason === undefined ? [check] : [])),
      skipped: judged.flatMap(({ check: { name, level }, reason }) =>
        reason === undefined ? [] : [{ name, level, reason }],
      ),
    };
  });
}

/**
 * Registers the contract suite with a test runner. Checks of what is not declared are shown as skipped, with the reason.
 * Await it at the top of a test file: it connects once to read what the adapter declares.
 *
 * @example
 * await contractSuite({ describe, it, fresh: async () => ({ a: myAdapter('ana'), b: myAdapter('ben') }) });
 */
export async function contractSuite(options: ContractOptions & ContractRunner): Promise<ContractPlan> {
  const { describe, it } = options;
  const plan = await planContract(options);
  describe(`${plan.name} meets the adapter contract`, () => {
    for (const level of contractLevels)
      describe(level, () => {
        for (const check of plan.checks) if (check.level === level) it(check.name, () => runCheck(check, options));
        for (const { name, reason, level: of } of plan.skipped) if (of === level) it.skip?.(`${name} (${reason})`);
      });
  });
  return plan;
}

/** Runs every check that applies, without a test runner: for a report, a command line or a page. */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const { name, checks, skipped } = await planContract(options);
  const passed: string[] = [];
  const failed: { name: string; level: ContractLevel; error: unknown }[] = [];
  for (const check of checks) {
    try {
      await runCheck(check, options);
      passed.push(check.name);
    } catch (error) {
      failed.push({ name: check.name, level: check.level, error });
    }
  }
  const conforms = contractLevels.filter(
    (level) => checks.some((check) => check.level === level) && !failed.some((failure) => failure.level === level),
  );
  return { name, passed, failed, skipped, conforms };
}
