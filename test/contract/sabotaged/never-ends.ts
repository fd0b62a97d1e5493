import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'gives the last page a cursor',
  caughtBy: 'pages have no gap and no repeat, and end',
  spoil: (target) => ({
    list: async (query, call) => {
      const page = await target.list(query, call);
      return { ...page, next: page.next ?? query.after ?? '[["createdAt","2000-01-01T00:00:00.000Z"],["id",""]]' };
    },
  }),
});
