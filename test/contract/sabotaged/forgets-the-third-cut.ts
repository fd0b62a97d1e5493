import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'resumes twice and then begins from now',
  caughtBy: 'nothing is lost while the line is cut again and again',
  spoil: (target) => {
    let resumed = 0;
    return {
      subscribe: (since, sink, call) => target.subscribe(since !== null && ++resumed > 2 ? null : since, sink, call),
    };
  },
});
