// One schedule in full: what was done, what was sent, what was answered, and where everything is at the end.
import { simulate, Simulation } from '@meanwhile/sdk/testing';
import type { Row } from './rows.js';
import { simulatorOptions } from './world.js';

export async function tell({ options }: Row, seed: number): Promise<{ readonly log: readonly string[] }> {
  // Loads what loads when it is first needed, as for every schedule.
  await simulate(simulatorOptions(options), 0);
  const simulation = new Simulation(simulatorOptions({ ...options, tell: true }), seed);
  const { steps, violations } = await simulation.run();
  const ends = simulation.visits.flatMap(({ name, client, feed }) => [
    `${name}: ${client.status.phase}, shows ${feed.get().items.length}`,
    ...client.queue.map((write) => `  ${JSON.stringify(write)}`),
  ]);
  const marks = simulation.written.map((entry) => JSON.stringify(entry));
  const found = violations.map(({ invariant, message }) => `${invariant} ${message}`);
  return {
    log: [`Seed ${seed}`, ...steps, '', ...marks, '', ...ends, '', ...(found.length ? found : ['No violation'])],
  };
}
