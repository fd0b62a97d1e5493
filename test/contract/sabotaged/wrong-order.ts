import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'orders oldest first',
  caughtBy: 'the newest come first unless told',
  spoil: (target) => ({
    list: (query, call) => target.list({ sort: [['createdAt', 'asc']], ...query }, call),
  }),
});
