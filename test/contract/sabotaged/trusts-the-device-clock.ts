import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'takes the time of creation from the device',
  caughtBy: 'the clock of the device has no effect',
  spoil: (target) => ({
    push: (batch, call) =>
      target.push(
        batch.map((write) => (write.data ? { ...write, data: { createdAt: write.at, ...write.data } } : write)),
        call,
      ),
  }),
});
