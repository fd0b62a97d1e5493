import { MeanwhileError } from '@meanwhile/sdk/adapter';
import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'refuses a whole batch for one bad write',
  caughtBy: 'one bad write of a batch does not stop the others',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      const refused = results.find((result) => !result.ok);
      if (refused && batch.length > 1) throw new MeanwhileError({ code: 'invalid' });
      return results;
    },
  }),
});
