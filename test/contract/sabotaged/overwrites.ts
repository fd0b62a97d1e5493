import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'lets a creation replace another entity of the same id',
  caughtBy: 'a creation does not overwrite another entity of the same id',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      const refused = batch.filter((write, i) => write.op === 'create' && results[i]?.error?.code === 'conflict');
      if (!refused.length) return results;
      return target.push(
        refused.map(({ data, ...write }) => ({ ...write, op: 'edit' as const, patch: data! })),
        call,
      );
    },
  }),
});
