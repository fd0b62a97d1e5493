import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'refuses to delete what is gone',
  caughtBy: 'deleting twice, or what was never there, is a success',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      return results.map((result, i) =>
        batch[i]?.op === 'delete' && (result as { replayed?: boolean }).replayed
          ? { key: result.key, ok: false, error: { code: 'not-found' } }
          : result,
      );
    },
  }),
});
