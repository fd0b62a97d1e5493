import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'pages by number of items',
  caughtBy: 'an item that arrives between two pages shifts nothing',
  spoil: (target) => ({
    list: async ({ after, limit = 30, ...query }, call) => {
      const from = Number(after ?? 0) || 0;
      const { items } = await target.list({ ...query, limit: 10_000 }, call);
      const end = from + limit;
      return { items: items.slice(from, end), ...(end < items.length && { next: String(end) }) };
    },
  }),
});
