import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'declares to be live and says nothing',
  caughtBy: 'a write is heard on the other side',
  spoil: (target) => ({
    subscribe: (since, sink, call) => target.subscribe(since, { ...sink, changes() {}, poke() {} }, call),
  }),
});
