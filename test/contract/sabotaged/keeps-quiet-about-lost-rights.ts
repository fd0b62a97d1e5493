import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'does not tell that an entity may not be seen any more',
  over: 'wire',
  caughtBy: 'an entity that may not be seen any more arrives as hidden, without its text',
  spoil: (target) => ({
    async changes(since, call) {
      const set = await target.changes(since, call);
      return { ...set, changes: set.changes.filter((change) => change.del?.why !== 'hidden') };
    },
  }),
});
