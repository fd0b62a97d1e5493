import type { Work } from './overlay.js';
import type { Outcome, Step } from './steps.js';

/** Where the waiting writes are kept. Steps run one after another, on what is stored. */
export interface Journal {
  readonly durable: boolean;
  /**
   * Settles when it is kept; rejects when it cannot be, and then nothing of the step was. `known` waited when this tab last
   * looked: what another tab has settled since comes back as `rows` or `kept`, so that nothing is gone from view before that tab
   * has told of it.
   */
  commit(step: Step, known?: readonly Work[]): Promise<Outcome>;
}

export function createMemoryJournal(jobs: readonly Work[] = []): Journal {
  let kept = jobs;
  return {
    durable: false,
    commit(step) {
      const outcome = step(kept);
      kept = outcome.jobs;
      return Promise.resolve(outcome);
    },
  };
}
