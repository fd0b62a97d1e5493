import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'declares a search it does not have',
  caughtBy: 'every capability is declared, and has its method',
  spoil: () => ({
    search: undefined,
  }),
});
