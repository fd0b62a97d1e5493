import { sabotage } from '../sabotage.js';

// What a backend with one store for all would know.
const headlines = new Map<string, unknown>();

export const sabotaged = sabotage({
  defect: 'quotes what somebody may not read in its refusal',
  over: 'wire',
  caughtBy: 'what is hidden from someone, they cannot edit or delete',
  spoil: (target) => ({
    async push(batch, call) {
      for (const { id, data } of batch) if (data) headlines.set(id, data['headline']);
      const results = await target.push(batch, call);
      return results.map((result) => {
        const write = batch.find(({ key }) => key === result.key)!;
        if (!result.error || result.error.code !== 'not-found' || !headlines.has(write.id)) return result;
        const message = `You may not edit “${String(headlines.get(write.id))}”.`;
        return { ...result, error: { ...result.error, message } };
      });
    },
  }),
});
