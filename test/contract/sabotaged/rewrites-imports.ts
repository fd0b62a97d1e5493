import { type Values, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'gives an imported entity to whoever imports it',
  caughtBy: 'an imported entity keeps its author and times, or is refused',
  spoil(target) {
    const mine = ({ author: _, createdAt: __, updatedAt: ___, ...data }: Values): Values => data;
    return {
      push: (batch, call) =>
        target.push(
          batch.map((write) => (write.data ? { ...write, data: mine(write.data) } : write)),
          call,
        ),
    };
  },
});
