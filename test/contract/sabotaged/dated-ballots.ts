import { type Item, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps when a vote was cast',
  caughtBy: 'a ballot carries no clock: all of one day look alike',
  spoil: (target) => ({
    list: async (query, call) => {
      const page = await target.list(query, call);
      const dated = (item: Item): Item => ({ ...item, createdAt: new Date().toISOString() });
      return query.kind === 'ballot' ? { ...page, items: page.items.map(dated) } : page;
    },
  }),
});
