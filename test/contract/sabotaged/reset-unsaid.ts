import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'answers an unknown cursor as if nothing had happened',
  caughtBy: 'a cursor nobody knows is answered with reset',
  spoil: (target) => ({
    changes: async (since, call) => {
      const { reset: _, ...set } = await target.changes(since, call);
      return set;
    },
  }),
});
