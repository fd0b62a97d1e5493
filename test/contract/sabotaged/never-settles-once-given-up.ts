import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'never settles a call that was given up on its way',
  caughtBy: 'a call given up on its way settles within a second, with a code',
  spoil: (target) => ({
    async list(query, call) {
      const page = await target.list(query, call);
      await Promise.resolve();
      return call.signal.aborted ? new Promise(() => {}) : page;
    },
  }),
});
