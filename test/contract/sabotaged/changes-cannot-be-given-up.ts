import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'answers what has changed to someone who gave up',
  caughtBy: 'a declared call given up rejects within a second too',
  spoil: (target) => ({
    changes: (since, call) => target.changes(since, { ...call, signal: new AbortController().signal }),
  }),
});
