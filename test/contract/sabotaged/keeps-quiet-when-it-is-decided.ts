import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'opens votes with a decision, and tells nobody who listens',
  caughtBy: 'named votes shown once it is decided are in no response before that, and told then',
  spoil: (target) => ({
    changes: async (since, call) => {
      const set = await target.changes(since, call);
      return {
        ...set,
        changes: since === null ? set.changes : set.changes.filter(({ put }) => put?.kind !== 'position'),
      };
    },
  }),
});
