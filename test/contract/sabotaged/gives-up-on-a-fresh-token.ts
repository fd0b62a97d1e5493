import { lentFetch, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'asks for a fresh token and does not use it',
  over: 'wire',
  caughtBy: 'a 401 is followed by one fresh token and one more try',
  spoil: (target) => {
    let refused: Response | undefined;
    return lentFetch(target, async (send, ...request) => {
      if (refused) {
        const answer = refused;
        refused = undefined;
        return answer;
      }
      const answer = await send(...request);
      if (answer.status === 401) refused = answer.clone();
      return answer;
    });
  },
});
