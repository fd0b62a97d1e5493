import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'names the kinds it takes, and takes others',
  caughtBy: 'a kind that is not declared is not written',
  spoil: (target) => ({
    connect: async (context) => {
      const session = await target.connect(context);
      return { ...session, capabilities: { ...session.capabilities, write: ['update', 'comment'] } };
    },
  }),
});
