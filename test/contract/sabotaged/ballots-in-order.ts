import { type Item, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'tells of votes in the order they were cast',
  caughtBy: 'the order of ballots does not tell the order of voting',
  spoil(target) {
    const cast: Item[] = [];
    return {
      push: async (batch, call) => {
        cast.push(...batch.flatMap(({ kind, id, data }) => (kind === 'ballot' ? [{ ...data, kind, id }] : [])));
        return target.push(batch, call);
      },
      changes: async (since, call) => {
        const set = await target.changes(since, call);
        return since === null ? { ...set, changes: [...set.changes, ...cast.map((put) => ({ put }))] } : set;
      },
    };
  },
});
