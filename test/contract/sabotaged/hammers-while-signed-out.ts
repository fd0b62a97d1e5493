import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'goes on asking while nobody is signed in',
  over: 'wire',
  caughtBy: 'a 401 that stays is told as unauthenticated, after one fresh token',
  spoil: (target) => {
    let refused = 0;
    return lentFetch(target, async (send, ...request) => {
      let answer = await send(...request);
      refused = answer.status === 401 ? refused + 1 : 0;
      for (let more = 0; refused > 1 && more < 5; more++) answer = await send(...request);
      return answer;
    });
  },
});
