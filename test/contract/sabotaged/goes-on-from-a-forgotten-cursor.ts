import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'goes on from a cursor whose deletions are forgotten',
  over: 'wire',
  caughtBy: 'a cursor older than what is remembered is answered with reset, and lists are whole',
  spoil: (target) => ({
    async changes(since, call) {
      const { reset, ...set } = await target.changes(since, call);
      const foreign = since !== null && since.split('.')[0] !== set.cursor.split('.')[0];
      return foreign ? { ...set, reset } : set;
    },
  }),
});
