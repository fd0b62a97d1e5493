import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends answers that the widget would have to hide until one has answered',
  caughtBy: 'answers shown after one’s own are in no response before it, and in all after it',
  spoil: (target) => everything(target, { kind: 'response', reveal: 'after-mine' }),
});
