import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps who voted',
  caughtBy: 'a ballot carries no person',
  spoil: (target) => ({
    list: async (query, call) => {
      const page = await target.list(query, call);
      return query.kind === 'ballot'
        ? { ...page, items: page.items.map((item) => ({ ...item, author: 'ana' })) }
        : page;
    },
  }),
});
