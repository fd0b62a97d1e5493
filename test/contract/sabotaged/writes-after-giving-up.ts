import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'writes although the call was given up',
  caughtBy: 'a push given up before it began writes nothing',
  spoil: (target) => ({ push: (batch) => target.push(batch, { signal: new AbortController().signal }) }),
});
