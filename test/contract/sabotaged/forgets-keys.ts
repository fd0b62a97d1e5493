import { createId } from '@meanwhile/sdk/adapter';
import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'treats every retry as a new write',
  caughtBy: 'an edit sent twice under one key is applied once',
  spoil: (target) => ({
    push: async (batch, call) => {
      const keys = batch.map(() => createId());
      const results = await target.push(
        batch.map(({ after: _, ...write }, i) => ({ ...write, key: keys[i]! })),
        call,
      );
      return results.map((result) => ({ ...result, key: batch[keys.indexOf(result.key)]!.key }));
    },
  }),
});
