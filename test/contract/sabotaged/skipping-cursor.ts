import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'moves the cursor past writes that were under way',
  caughtBy: 'no write is lost to someone who pulls while twenty write',
  spoil: (target) => ({
    changes: async (since, call) => {
      const set = await target.changes(since, call);
      // What is committed between the reading and the taking of the cursor falls into the gap.
      await new Promise((resolve) => setTimeout(resolve));
      const { cursor } = await target.changes(null, { ...call, limit: 10_000 });
      return set.more || set.reset ? set : { ...set, cursor };
    },
  }),
});
