import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'forgets to say that more is waiting',
  caughtBy: 'changes in small portions add up to the whole',
  spoil: (target) => ({
    changes: async (since, call) => {
      const { more: _, ...set } = await target.changes(since, call);
      return set;
    },
  }),
});
