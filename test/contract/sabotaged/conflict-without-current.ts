import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'says conflict and keeps the other version to itself',
  caughtBy: 'a stale edit is answered conflict, with the entity as it is now',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      return results.map((result) => (result.error ? { ...result, error: { code: result.error.code } } : result));
    },
  }),
});
