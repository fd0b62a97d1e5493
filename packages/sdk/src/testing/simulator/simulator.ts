import { toErrorData } from '../../adapter/errors.js';
import { createClient } from '../../client/create-client.js';
import { environment } from '../../client/environment.js';
import type { Client } from '../../client/types.js';
import { createRandom } from '../random.js';
import { check } from './check.js';
import { createDevice, type Device } from './device.js';
import { watchForward } from './forward.js';
import { markOf, marksIn, type Violation, type Written } from './ledger.js';
import { Network } from './network.js';
import {
  type SimulatedBackend,
  type SimulatedStep,
  type SimulationResult,
  type SimulatorOptions,
  usualSteps,
  type Visit,
} from './options.js';
import { marksStored } from './stored.js';
import { Tab } from './tab.js';
import { createWorld, type World } from './world.js';

const minute = 60_000;
/** One schedule in one world, step by step. */
export class Simulation {
  readonly world: World;
  readonly written: Written[] = [];
  readonly violations: Violation[] = [];
  readonly log: string[] = [];
  readonly visits: Visit[] = [];
  readonly backend: SimulatedBackend;
  readonly network: Network;
  readonly devices = new Map<string, Device>();
  readonly seed: number;
  crashes = 0;
  readonly #options: SimulatorOptions;
  readonly #people: readonly string[];
  #opened = 0;

  constructor(options: SimulatorOptions, seed: number) {
    const random = createRandom(seed);
    this.seed = seed;
    this.#options = options;
    this.#people = options.people ?? ['ana', 'ben'];
    this.world = createWorld(random);
    this.backend = options.backend({ now: () => this.world.steady() });
    const { world, backend } = this;
    this.network = new Network({ options, world, backend, people: this.#people, tell: (line) => this.log.push(line) });
    let device: Device | undefined;
    for (const person of this.#people) {
      if (!device || !options.shared) {
        const storage = options.storage();
        device = createDevice(this.world, options.defect?.storage?.(storage) ?? storage);
      }
      this.devices.set(person, device);
      for (let tab = 1; tab <= (options.tabs ?? 2); tab++) this.visits.push(this.#open(person, `${person}/${tab}`));
    }
  }

  #open(person: string, name: string): Visit {
    const { world, backend } = this;
    const device = this.devices.get(person)!;
    const { defect, locks } = this.#options;
    // Numbers of its own: what one tab draws changes nothing for the others, nor for the schedule.
    const random = createRandom(this.seed * 1_000 + ++this.#opened);
    const way = this.network.line(person, random);
    const tab = new Tab({ world, random, device, fetch: way, ...(locks !== undefined && { locks }) });
    defect?.tab?.(tab, world);
    const plain = backend.adapter(person);
    const client = createClient({
      adapter: defect?.adapter?.(plain, person) ?? plain,
      token: () => this.network.token(person, random),
      [environment]: tab.environment,
    });
    const feed = client.query({ kind: 'update', limit: 200 });
    watchForward({ name, person, client, feed, backend }, this.violations);
    client.connect().catch(() => {});
    return { name, person, tab, client, feed };
  }
  reopen(visit: Visit): void {
    if (!visit.tab.dead) return;
    Object.assign(visit, this.#open(visit.person, visit.name));
  }
  crash(visit: Visit, soon = false): void {
    if (visit.tab.dead) return;
    if (!soon) {
      this.crashes++;
      return visit.tab.kill();
    }
    const { random } = this.world;
    visit.tab.crashAt({ after: random.below(12), done: random.chance(0.5) }, () => this.crashes++);
  }

  /** A write, as a person makes it: its mark tells it from all others. */
  write(visit: Visit, op: Written['op'], id: string, field: string): Written {
    const mark = markOf(this.written.length + 1);
    const { client, tab, person, name } = visit;
    const entry: Written = { mark, person, tab: name, op, id, field, said: 'nothing' };
    this.written.push(entry);
    const text = `${person} wrote ${mark}`;
    const call =
      op === 'create'
        ? client.create('update', { intent: 'note', headline: 'New', [field]: text } as never, { id })
        : op === 'edit'
          ? client.edit('update', id, { [field]: text })
          : client.remove('update', id);
    call.then(
      () => {
        if (tab.dead) return;
        entry.said = 'saved';
        this.#mustShow(visit, entry);
      },
      (error: unknown) => {
        if (tab.dead) return;
        entry.said = 'refused';
        entry.error = toErrorData(error);
      },
    );
    return entry;
  }
  /** I7: what was said to be kept is shown in the tab that wrote it. */
  #mustShow({ client, name }: Visit, entry: Written): void {
    const { mark, op, id, field } = entry;
    // Whom another tab has signed out meanwhile is shown nothing of anybody.
    if (op === 'delete' || entry.discarded || !client.status.user) return;
    const shown = client.peek('update', id) as unknown as Record<string, string> | undefined;
    const later = this.written.some(
      (one) => one.id === id && one.mark !== mark && (one.field === field || one.op === 'delete'),
    );
    if (later || client.problems.some((problem) => problem.id === id)) return;
    if (!(shown?.[field] ?? '').includes(mark))
      this.violations.push({ invariant: 'I7', message: `${mark} was saved in ${name} and is not shown there` });
  }

  async step(step: SimulatedStep): Promise<void> {
    const { world } = this;
    const { random } = world;
    const visit = random.pick(this.visits);
    const { name, tab, client } = visit;
    this.log.push(`${name} ${step}`);
    const seen = visit.tab.dead ? [] : visit.feed.get().items.map((item) => item.id);
    if (step === 'reopen') this.reopen(visit);
    else if (step === 'clock') world.jump((random.next() - 0.5) * 4 * 365 * 24 * 60 * minute);
    else if (step === 'wait') await world.pass(random.below(90_000));
    else if (step === 'thaw') tab.thaw();
    else if (tab.dead || tab.frozen) await world.pass(random.below(200));
    else if (step === 'freeze') tab.freeze();
    else if (step === 'add') this.#add(visit);
    else if (step === 'edit' && seen.length) this.#edit(visit, random.pick(seen));
    else if (step === 'delete' && seen.length) this.write(visit, 'delete', random.pick(seen), '');
    else if (step === 'flush') tab.say('online');
    else if (step === 'crash') this.crash(visit);
    else if (step === 'crash soon') this.crash(visit, true);
    else if (step === 'sign out and in') await this.#signOut(visit);
    // Most things happen close to each other.
    await world.pass(random.chance(0.5) ? random.below(30) : random.below(2_000));
    if (!visit.tab.dead) this.#honest(visit, client);
  }
  #add(visit: Visit): void {
    const id = `${visit.person}-${this.written.length + 1}`;
    this.write(visit, 'create', id, 'body');
  }
  #edit(visit: Visit, id: string): void {
    // A field of its own merges with everything; one field for all is where people meet.
    const field = this.world.random.chance(0.6) ? `field${this.written.length + 1}` : 'headline';
    this.write(visit, 'edit', id, field);
  }
  async #signOut(visit: Visit): Promise<void> {
    const { client, person, tab } = visit;
    if (typeof client.signOut !== 'function') return;
    const pending = this.world.random.chance(0.7) ? 'keep' : 'discard';
    this.log.push(`${visit.name} signs out, ${pending}`);
    const discard = (waiting: Client['queue']): void => {
      const marks = new Set(pending === 'discard' ? waiting.flatMap((write) => marksIn(write)) : []);
      for (const entry of this.written) if (marks.has(entry.mark)) entry.discarded = true;
    };
    // What all tabs have on this device: it goes at once, and this one may end before it has told what went.
    discard(this.visits.filter((one) => one.person === person).flatMap((one) => one.client.queue));
    let done = false;
    const leaving = client.signOut({ pending }).then(
      (result) => {
        done = result.done;
        discard(result.pending);
      },
      () => {},
    );
    await this.world.pass(8_000);
    if (pending === 'discard' && !tab.dead)
      for (const entry of this.written) if (entry.person === person && entry.said !== 'saved') entry.discarded = true;
    void leaving;
    if (!tab.dead && done && pending === 'discard' && !this.#options.shared) await this.#wiped(visit);
    if (!tab.dead) client.connect().catch(() => {});
  }
  /** I10: after a sign-out nothing anybody wrote is left on the device. */
  async #wiped({ person, name }: Visit): Promise<void> {
    const { storage } = this.devices.get(person)!;
    const found = await this.world.call(marksStored(storage));
    await this.world.settle();
    if (found.length)
      this.violations.push({ invariant: 'I10', message: `${found.join(' ')} is stored after ${name} signed out` });
  }
  /** I12: what the status says is what the queue holds. */
  #honest({ name }: Visit, { status, queue, problems }: Client): void {
    const waiting = queue.filter(({ state }) => state !== 'failed').length;
    const said = `${status.pending} waiting, ${status.problems} problems`;
    const is = `${waiting} waiting, ${problems.length} problems`;
    if (said !== is) this.violations.push({ invariant: 'I12', message: `${name} says ${said}, and has ${is}` });
  }

  /** The line is good, everybody is there, and time passes. */
  async calm(): Promise<void> {
    this.network.quiet = true;
    for (const visit of this.visits) this.reopen(visit);
    // A tab may still be on its way to a crash.
    for (const { tab } of this.visits) tab.crashAt({ after: -1, done: false });
    for (const { tab } of this.visits) tab.thaw();
    for (let round = 0; round < 4; round++) {
      for (const visit of this.visits) {
        this.reopen(visit);
        // Somebody whose page says that it cannot go on loads it anew.
        if (visit.client.status.phase === 'failed') {
          visit.tab.kill();
          this.reopen(visit);
        }
        visit.client.connect().catch(() => {});
        visit.tab.say('online');
      }
      await this.world.pass(2 * minute);
    }
    for (const { feed } of this.visits) feed.refresh().catch(() => {});
    await this.world.pass(minute);
  }
  async run(): Promise<SimulationResult> {
    const { world } = this;
    const { only = usualSteps, steps = 60 } = this.#options;
    await world.pass(500);
    const count = 1 + world.random.below(steps);
    for (let i = 0; i < count; i++) await this.step(world.random.pick(only));
    await this.calm();
    return this.verdict();
  }
  verdict(): SimulationResult {
    const { written, visits, backend } = this;
    const { refusals, faults } = this.network;
    const found = check({ written, visits, backend, refusals });
    const result = {
      seed: this.seed,
      steps: this.log,
      violations: [...this.violations, ...found.violations],
      writes: this.written.length,
      faults,
      crashes: this.crashes,
      parked: found.parked,
      doubled: found.doubled,
      lost: found.lost,
      effects: this.visits.at(0)?.tab.effects ?? 0,
    };
    for (const { client, tab } of this.visits) {
      client.close();
      tab.kill();
    }
    return result;
  }
}
// Parts of the client load when they are first needed, which takes real time: once, before any world begins.
let warm: Promise<unknown> | undefined;

/** Runs one schedule: the real client, virtual time, the faults of a bad day. The same seed, the same schedule. */
export async function simulate(options: SimulatorOptions, seed: number): Promise<SimulationResult> {
  await (warm ??= new Simulation(options, 0).run().then(() => new Promise((resolve) => setTimeout(resolve, 500))));
  return new Simulation(options, seed).run();
}
