// An hour in which the backend says no to everybody: how often each client asks, whether they ask all at once, and how soon
// everything is sent once it is over.
import { Simulation, type NetworkFault } from '@meanwhile/sdk/testing';
import { simulatedServer, simulatorOptions } from './world.js';

export interface StormResult {
  readonly fault: NetworkFault;
  readonly clients: number;
  readonly requests: number;
  /** Most requests of one client within thirty seconds, once the first five minutes are over. */
  readonly mostPerClient: number;
  /** The fullest ten seconds of all clients together, as a multiple of the mean, likewise. */
  readonly peak: number;
  /** Seconds after the end until the last write was there. */
  readonly drained: number | undefined;
  readonly lost: number;
  readonly doubled: number;
}
const minute = 60_000;
/** What the backend asks for with 429, in seconds. */
export const retryAfter = 60;

interface Asked {
  readonly at: number;
  readonly person: string;
}
function shapeOf(asked: readonly Asked[], end: number): Pick<StormResult, 'mostPerClient' | 'peak'> {
  const steady = asked.filter(({ at }) => at > 5 * minute && at < end);
  const own = new Map<string, number[]>();
  const together = new Map<number, number>();
  for (const { at, person } of steady) {
    own.set(person, [...(own.get(person) ?? []), at]);
    together.set(Math.floor(at / 10_000), (together.get(Math.floor(at / 10_000)) ?? 0) + 1);
  }
  let mostPerClient = 0;
  for (const times of own.values())
    for (const [n, at] of times.entries())
      mostPerClient = Math.max(mostPerClient, times.slice(n).filter((other) => other < at + 30_000).length);
  const mean = steady.length / ((end - 5 * minute) / 10_000);
  return { mostPerClient, peak: Math.round((Math.max(...together.values()) / mean) * 10) / 10 };
}

export async function storm(fault: NetworkFault, clients: number): Promise<StormResult> {
  const people = Array.from({ length: clients }, (_, n) => ({ id: `person-${n}`, name: `Person ${n}` }));
  const asked: Asked[] = [];
  const options = simulatorOptions({
    people: people.map(({ id }) => id),
    tabs: 1,
    trouble: 0,
    faults: [fault],
    retryAfter,
    backend: (clock) => simulatedServer(clock, { people }),
    defect: {
      fetch: (send, person) => (address, init) => {
        asked.push({ at: simulation.world.elapsed(), person });
        return send(address, init);
      },
    },
  });
  const simulation = new Simulation(options, 1);
  const { world, network, visits } = simulation;
  await world.pass(5_000);
  // Everybody comes back in the storm, as after a night in which the backend went away.
  network.trouble = 1;
  for (const visit of visits) {
    visit.tab.kill();
    simulation.reopen(visit);
  }
  const begin = world.elapsed();
  await world.pass(6_000);
  for (const visit of visits) simulation.write(visit, 'create', `${visit.person}-1`, 'body');
  await world.pass(60 * minute - 6_000);
  const end = world.elapsed();
  const during = asked
    .filter(({ at }) => at >= begin && at < end)
    .map(({ at, person }) => ({ at: at - begin, person }));
  network.trouble = 0;
  let drained: number | undefined;
  while (drained === undefined && world.elapsed() < end + 10 * minute) {
    await world.pass(2_000);
    if ((simulation.backend.applied?.().length ?? 0) >= clients) drained = Math.round((world.elapsed() - end) / 1_000);
  }
  const { lost, doubled } = simulation.verdict();
  return { fault, clients, requests: during.length, ...shapeOf(during, 60 * minute), drained, lost, doubled };
}
