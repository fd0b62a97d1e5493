import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'lists everything when asked for some',
  caughtBy: 'asking by id finds what is there and leaves out what is not',
  spoil: (target) => ({
    list: ({ ids, ...query }, call) =>
      target.list((ids as readonly string[] | undefined)?.length === 1 ? { ids, ...query } : query, call),
  }),
});
