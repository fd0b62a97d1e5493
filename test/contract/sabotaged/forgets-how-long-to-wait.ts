import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'does not say how long the backend asked to wait',
  over: 'wire',
  caughtBy: 'a 429 is told as rate-limited, with the time to wait',
  spoil: (target) =>
    lentFetch(target, async (send, ...request) => {
      const answer = await send(...request);
      if (answer.status !== 429) return answer;
      const headers = { 'content-type': 'application/json' };
      return new Response('{"code":"rate-limited"}', { status: 429, headers });
    }),
});
