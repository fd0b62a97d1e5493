import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'writes although it declares to be read only',
  caughtBy: 'what is not declared is refused, not half done',
  spoil: (target) => ({
    connect: async (context) => {
      const session = await target.connect(context);
      return { ...session, capabilities: { ...session.capabilities, write: false } };
    },
  }),
});
