import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'goes on after a call was given up',
  caughtBy: 'a call given up rejects within a second',
  spoil: (target) => ({
    list: (query) => target.list(query, { signal: new AbortController().signal }),
  }),
});
