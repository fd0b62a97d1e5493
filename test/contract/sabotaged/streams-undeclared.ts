import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps a stream open that it does not declare',
  caughtBy: 'what is not declared is refused, not half done',
  spoil: (target) => ({
    connect: async (context) => {
      const session = await target.connect(context);
      return { ...session, capabilities: { ...session.capabilities, live: false } };
    },
  }),
});
