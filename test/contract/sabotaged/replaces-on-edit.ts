import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'replaces the entity with the patch',
  caughtBy: 'an edit changes the fields it names, and null removes one',
  spoil: (target) => ({
    push: async (batch, call) => {
      const full = await Promise.all(
        batch.map(async (write) => {
          if (write.op !== 'edit') return write;
          const { items } = await target.list({ kind: write.kind, ids: [write.id] }, call);
          const gone = Object.keys(items[0] ?? {}).filter((name) => !(name in write.patch!) && name !== 'space');
          return { ...write, patch: { ...Object.fromEntries(gone.map((name) => [name, null])), ...write.patch } };
        }),
      );
      return target.push(full, call);
    },
  }),
});
