import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'hands out files that are cut short',
  over: 'memory',
  caughtBy: 'a file comes back byte for byte, and one of another backend does not',
  spoil: (target) => ({
    file: async (attachment, call) => (await target.file(attachment, call)).slice(0, 2, attachment.type),
  }),
});
