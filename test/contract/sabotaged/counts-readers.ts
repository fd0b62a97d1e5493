import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps who has read what',
  caughtBy: 'nothing that is read watches people',
  spoil: (target) => ({
    list: async (query, call) => {
      const page = await target.list(query, call);
      return { ...page, items: page.items.map((item) => ({ ...item, readBy: ['ben'] })) };
    },
  }),
});
