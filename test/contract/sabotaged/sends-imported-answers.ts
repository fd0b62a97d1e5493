import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends imported answers of others before one has answered',
  caughtBy: 'answers of others that were imported are in no response before one’s own, where the form says so',
  spoil: (target) => everything(target, { kind: 'response', reveal: 'after-mine', imported: true }),
});
