import { createId } from '@meanwhile/sdk/adapter';
import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends a write again as another one when its answer was lost',
  over: 'wire',
  caughtBy: 'a write whose answer was lost is there once after it is sent again',
  spoil: (target) => {
    const failed = new Set<string>();
    return {
      push: (batch, call) => {
        const sent = batch.map((write) =>
          failed.delete(write.key) && write.op === 'create' ? { ...write, id: createId() } : write,
        );
        // The key as well, or the backend would notice.
        const renamed = sent.map((write, i) => (write === batch[i] ? write : { ...write, key: createId() }));
        return target.push(renamed, call).then(
          (results) => results.map((result, i) => ({ ...result, key: batch[i]!.key })),
          (error: unknown) => {
            for (const { key } of batch) failed.add(key);
            throw error;
          },
        );
      },
    };
  },
});
