import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'tells a progress that goes back',
  over: 'wire',
  caughtBy: 'an upload answers what was stored, and its progress only grows',
  spoil: (target) => ({
    upload: (blob, call) => {
      for (const share of [0.4, 0.8, 0.2]) call.onProgress?.(blob.size * share, blob.size);
      return target.upload(blob, call);
    },
  }),
});
