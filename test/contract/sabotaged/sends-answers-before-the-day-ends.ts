import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends answers that the widget would have to hide until everybody’s day has ended',
  caughtBy: 'answers shown after the last working day are in no response before it has ended everywhere',
  spoil: (target) => everything(target, { kind: 'response', reveal: 'after-last-day' }),
});
