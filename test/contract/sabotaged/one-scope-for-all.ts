import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps two people in one store',
  caughtBy: 'two people have two scopes',
  spoil: (target) => ({
    connect: async (context) => ({ ...(await target.connect(context)), scope: 'portal' }),
  }),
});
