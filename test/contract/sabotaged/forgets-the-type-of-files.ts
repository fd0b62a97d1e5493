import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'forgets of what type a file is',
  over: 'wire',
  caughtBy: 'what was uploaded can be attached, and says its type and size',
  spoil: (target) => ({
    upload: async (blob, call) => ({ ...(await target.upload(blob, call)), type: 'application/octet-stream' }),
  }),
});
