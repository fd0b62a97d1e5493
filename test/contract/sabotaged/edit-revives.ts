import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'creates what an edit does not find',
  caughtBy: 'an edit after a deletion is refused and brings nothing back',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      const lost = batch.filter((write, i) => write.op === 'edit' && results[i]?.error?.code === 'gone');
      if (!lost.length) return results;
      return target.push(
        lost.map(({ patch, ...write }) => ({ ...write, op: 'create' as const, data: patch! })),
        call,
      );
    },
  }),
});
