// One schedule in full: what was done, what was sent, what was answered, and where everything is at the end.
import { simulate, Simulation } from '@meanwhile/sdk/testing';
import type { Row } from './rows.js';
import { simulatorOptions } from './world.js';

const short = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}…` : text);

export async function tell({ options }: Row, seed: number): Promise<{ readonly log: readonly string[] }> {
  // Loads what loads when it is first needed, as for every schedule.
  await simulate(simulatorOptions(options), 0);
  const log = (line: string): void =>
    void simulation.log.push(`    ${(simulation.world.elapsed() / 1000).toFixed(3)} s ${line}`);
  const { backend, ...rest } = simulatorOptions(options);
  const simulation: Simulation = new Simulation(
    {
      ...rest,
      backend(clock) {
        const made = backend(clock);
        const told: typeof fetch = async (address, init) => {
          const name = `${new Headers(init?.headers).get('authorization')?.slice(13)} ${String(address)}`;
          if (!name.endsWith('/wait')) log(`${name} ${short(String(init?.body))}`);
          const answer = await made.fetch!(address, init);
          if (!name.endsWith('/wait')) log(`${name} → ${answer.status} ${short(await answer.clone().text())}`);
          return answer;
        };
        return { ...made, fetch: told };
      },
    },
    seed,
  );
  const { steps, violations } = await simulation.run();
  const ends = simulation.visits.flatMap(({ name, client, feed }) => [
    `${name}: ${client.status.phase}, shows ${feed.get().items.length}`,
    ...client.queue.map((write) => `  ${JSON.stringify(write)}`),
  ]);
  return {
    log: [
      `Seed ${seed}`,
      ...steps,
      '',
      ...simulation.written.map((entry) => JSON.stringify(entry)),
      '',
      ...ends,
      '',
      ...(violations.length ? violations.map(({ invariant, message }) => `${invariant} ${message}`) : ['No violation']),
    ],
  };
}
