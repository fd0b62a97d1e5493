import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'accepts another payload under a used key',
  caughtBy: 'a key used for another payload is refused and changes nothing',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      return results.map((result) => (result.error?.code === 'key-reused' ? { key: result.key, ok: true } : result));
    },
  }),
});
