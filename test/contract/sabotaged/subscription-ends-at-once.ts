import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'says that a subscription has ended while it goes on',
  caughtBy: 'a subscription ends within a second of being given up',
  spoil: (target) => ({
    async subscribe(...given) {
      void target.subscribe(...given);
    },
  }),
});
