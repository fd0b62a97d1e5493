import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends imported votes of others while the question is open',
  caughtBy: 'votes of others that were imported are in no response before the decision shows them',
  spoil: (target) => everything(target, { kind: 'position', reveal: 'after-close', imported: true }),
});
