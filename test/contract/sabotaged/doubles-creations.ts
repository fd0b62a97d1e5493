import { createId } from '@meanwhile/sdk/adapter';
import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'stores a creation again when its key is new',
  caughtBy: 'a creation retried under a new key does not double',
  spoil: (target) => ({
    push: async (batch, call) => {
      const results = await target.push(batch, call);
      const again = batch.filter(
        (write, i) => write.op === 'create' && (results[i] as { replayed?: boolean }).replayed,
      );
      if (again.length)
        await target.push(
          again.map((write) => ({ ...write, key: createId(), id: createId() })),
          call,
        );
      return results;
    },
  }),
});
