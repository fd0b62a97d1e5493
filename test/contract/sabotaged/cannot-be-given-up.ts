import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'waits for a backend that hangs, whoever gives up',
  over: 'wire',
  caughtBy: 'a call that hangs is given up within a second',
  spoil: (target) =>
    lentFetch(target, (send, address, options) => {
      if (!String(address).endsWith('/list')) return send(address, options);
      options?.signal?.throwIfAborted();
      const { signal: _, ...rest } = options ?? {};
      return send(address, rest);
    }),
});
