import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'leaves what it publishes below what its readers have read already',
  caughtBy: 'an update written for later is published by itself, as news of that moment',
  spoil: (target) => ({
    async list(query, call) {
      const { items, ...page } = await target.list(query, call);
      const old = { createdAt: '2026-01-05T09:00:00.000Z' };
      return { ...page, items: items.map((item) => (item['publishAt'] ? { ...item, ...old } : item)) };
    },
  }),
});
