import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'tells a gateway that timed out as a refusal',
  over: 'wire',
  caughtBy: 'a backend that is down is told as an error that may pass',
  spoil: (target) =>
    lentFetch(target, async (send, ...request) => {
      const answer = await send(...request);
      if (answer.status !== 504) return answer;
      const headers = { 'content-type': 'application/json' };
      return new Response('{"code":"invalid"}', { status: 422, headers });
    }),
});
