import { type Item, sabotage } from '../sabotage.js';

// What both people wrote for later, as one store for all would know it.
const written = new Map<string, Item>();

export const sabotaged = sabotage({
  defect: 'sends an update that its author wrote for later',
  caughtBy: 'an update written for later is in no response to others, and its author may publish it sooner',
  spoil: (target) => ({
    async push(batch, call) {
      for (const { kind, id, data } of batch) if (data?.['publishAt']) written.set(id, { ...data, kind, id });
      return target.push(batch, call);
    },
    async list(query, call) {
      const page = await target.list(query, call);
      const held = [...written.values()].filter(({ id }) => !page.items.some((item) => item.id === id));
      return query.kind === 'update' ? { ...page, items: [...page.items, ...held] } : page;
    },
  }),
});
