import type { Work } from './overlay.js';
import type { Outcome, Step } from './steps.js';

/** Where the waiting writes are kept. Steps run one after another, on what is stored. */
export interface Journal {
  readonly durable: boolean;
  /** Settles when it is kept; rejects when it cannot be, and then nothing of the step was. */
  commit(step: Step): Promise<Outcome>;
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
