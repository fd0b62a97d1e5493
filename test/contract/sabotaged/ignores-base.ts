import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'accepts an edit whatever it is based on',
  caughtBy: 'a stale edit is answered conflict, with the entity as it is now',
  spoil: (target) => ({
    push: (batch, call) =>
      target.push(
        batch.map(({ base: _, ...write }) => write),
        call,
      ),
  }),
});
