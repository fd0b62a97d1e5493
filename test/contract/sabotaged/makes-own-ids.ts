import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'gives every creation an id of its own',
  caughtBy: 'a creation keeps the id it was given, and every field',
  spoil: (target) => ({
    push: (batch, call) =>
      target.push(
        batch.map((write) => (write.op === 'create' ? { ...write, id: `own-${write.id}` } : write)),
        call,
      ),
  }),
});
