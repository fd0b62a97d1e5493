import { type Values, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'cuts text at 1,000 characters',
  caughtBy: 'text survives in every script and of any length',
  spoil(target) {
    const cut = (data: Values): Values => ({
      ...data,
      ...(typeof data['body'] === 'string' && { body: data['body'].slice(0, 1_000) }),
    });
    return {
      push: (batch, call) =>
        target.push(
          batch.map((write) => (write.data ? { ...write, data: cut(write.data) } : write)),
          call,
        ),
    };
  },
});
