import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'declares filters and does not apply them',
  caughtBy: 'every declared operator selects as the shared evaluator does',
  spoil: (target) => ({
    list: ({ filter: _, ...query }, call) => target.list(query, call),
  }),
});
