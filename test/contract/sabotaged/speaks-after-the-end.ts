import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'goes on telling after the subscription ended',
  caughtBy: 'nothing is heard after the subscription was given up',
  spoil: (target) => ({
    subscribe: (since, sink, { signal }) => {
      void target.subscribe(since, sink, { signal: new AbortController().signal });
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
  }),
});
