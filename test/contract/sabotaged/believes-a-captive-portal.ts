import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'counts a write as accepted because the status was 200',
  over: 'wire',
  caughtBy: 'a write is not accepted on an answer that is none',
  spoil: (target) => {
    let status = 0;
    return {
      ...lentFetch(target, async (send, ...request) => {
        const answer = await send(...request);
        ({ status } = answer);
        return answer;
      }),
      push: (batch, call) =>
        target.push(batch, call).catch((error: unknown) => {
          if (status !== 200 || call.signal.aborted) throw error;
          return batch.map(({ key }) => ({ key, ok: true }));
        }),
    };
  },
});
