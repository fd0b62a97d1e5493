import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'tells the last change again at every pull',
  caughtBy: 'changes since a cursor bring what is new, and nothing else',
  spoil: (target) => ({
    changes: async (since, call) => {
      const set = await target.changes(since, call);
      if (set.more) return set;
      const [store, seq] = set.cursor.split('.');
      return { ...set, cursor: `${store}.${Math.max(0, Number(seq) - 1)}` };
    },
  }),
});
