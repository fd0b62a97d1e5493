// A crash at every point at which a tab touches the outside world, for every kind of write: counted first, then tried.
import { simulate, Simulation, type SimulationResult } from '@meanwhile/sdk/testing';
import { type RowResult, sumOf } from './results.js';
import { simulatorOptions } from './world.js';

const kinds = ['create', 'edit', 'edit twice', 'delete', 'create and edit', 'sign out and keep'] as const;
const options = simulatorOptions({ trouble: 0, people: ['ana'] });

async function prepared(): Promise<Simulation> {
  const simulation = new Simulation(options, 1);
  await simulation.world.pass(500);
  simulation.write(simulation.visits[0]!, 'create', 'there', 'body');
  await simulation.world.pass(5_000);
  return simulation;
}
function act(simulation: Simulation, kind: (typeof kinds)[number]): void {
  const [visit] = simulation.visits;
  if (!visit) return;
  const write = simulation.write.bind(simulation, visit);
  if (kind === 'create' || kind === 'create and edit') write('create', 'new', 'body');
  if (kind === 'create and edit') write('edit', 'new', 'headline');
  if (kind === 'edit' || kind === 'edit twice') write('edit', 'there', 'headline');
  if (kind === 'edit twice') write('edit', 'there', 'body');
  if (kind === 'delete') write('delete', 'there', '');
  if (kind !== 'sign out and keep') return;
  write('edit', 'there', 'headline');
  visit.client.signOut({ pending: 'keep' }).catch(() => {});
}
/** How often the tab touches the outside world from the write until it has come to rest. */
async function countOf(kind: (typeof kinds)[number]): Promise<number> {
  const simulation = await prepared();
  const { tab } = simulation.visits[0]!;
  const before = tab.effects;
  act(simulation, kind);
  await simulation.world.pass(3_000);
  return tab.effects - before;
}

/** `from` and `count` choose among the points, so that processes can share them; the points are the same every time. */
export async function crashPoints(from: number, count: number): Promise<RowResult> {
  await simulate(options, 0);
  const points: { readonly kind: (typeof kinds)[number]; readonly after: number; readonly done: boolean }[] = [];
  for (const kind of kinds)
    for (let after = await countOf(kind); after >= 0; after--)
      for (const done of [false, true]) points.push({ kind, after, done });
  const results: SimulationResult[] = [];
  for (const { kind, after, done } of points.slice(from - 1, from - 1 + count)) {
    const simulation = await prepared();
    const [visit] = simulation.visits;
    visit!.tab.crashAt({ after, done }, () => simulation.crashes++);
    act(simulation, kind);
    await simulation.world.pass(3_000);
    await simulation.calm();
    results.push(simulation.verdict());
  }
  return sumOf(results);
}
