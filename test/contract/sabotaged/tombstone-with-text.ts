import { type Item, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends the deleted text along with the news of its deletion',
  caughtBy: 'a deletion arrives as a trace, without the text',
  spoil(target) {
    const known = new Map<string, Item>();
    return {
      changes: async (since, call) => {
        const set = await target.changes(since, call);
        for (const { put } of set.changes) if (put) known.set(put.id, put);
        return {
          ...set,
          changes: set.changes.map(({ put, del }) => (put ? { put } : { del: { ...known.get(del!.id), ...del! } })),
        };
      },
    };
  },
});
