import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'writes what had to wait for a refused write',
  caughtBy: 'what must come after a refused write is not attempted',
  spoil: (target) => ({
    push: (batch, call) =>
      target.push(
        batch.map(({ after: _, ...write }) => write),
        call,
      ),
  }),
});
