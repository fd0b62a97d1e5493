import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'tells nobody that something was deleted',
  caughtBy: 'a deletion arrives as a trace, without the text',
  spoil: (target) => ({
    changes: async (since, call) => {
      const set = await target.changes(since, call);
      return { ...set, changes: set.changes.filter((change) => change.put) };
    },
  }),
});
