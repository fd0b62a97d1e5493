import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'drops a write because a gateway said 403',
  over: 'wire',
  caughtBy: 'the page of a gateway is no refusal, whatever its status',
  spoil: (target) =>
    lentFetch(target, async (send, ...request) => {
      const answer = await send(...request);
      if (answer.status !== 403) return answer;
      return new Response('{"code":"forbidden"}', { status: 403, headers: { 'content-type': 'application/json' } });
    }),
});
