import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'tells nothing of what was missed',
  caughtBy: 'what was missed while the line was cut is told on return',
  spoil: (target) => ({
    subscribe: (_since, sink, call) => target.subscribe(null, sink, call),
  }),
});
