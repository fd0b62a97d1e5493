import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'takes an answer that is nothing for an empty list',
  over: 'wire',
  caughtBy: 'an answer that is none is told with a code, never as an empty list',
  spoil: (target) =>
    lentFetch(target, async (send, ...request) => {
      const answer = await send(...request);
      const nothing =
        answer.ok &&
        (await answer
          .clone()
          .text()
          .catch(() => '')) === 'null';
      return nothing ? new Response('{"items":[]}', { headers: answer.headers }) : answer;
    }),
});
