import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'takes a file over the limit it declares',
  over: 'wire',
  caughtBy: 'a file over the limit is refused',
  spoil: (target) => ({
    upload: async (blob, call) => ({
      ...(await target.upload(blob.slice(0, 100), call)),
      size: blob.size,
      type: blob.type,
    }),
  }),
});
