import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'throws the errors of its own library',
  caughtBy: 'a call given up rejects within a second',
  spoil: (target) => ({
    list: async (query, call) => {
      if (call.signal.aborted) throw new TypeError('Failed to fetch');
      return target.list(query, call);
    },
  }),
});
