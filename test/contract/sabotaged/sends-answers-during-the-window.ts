import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends answers that the widget would have to hide until the window is over',
  caughtBy: 'answers shown after the window are in no response while it is open',
  spoil: (target) => everything(target, { kind: 'response', reveal: 'after-window' }),
});
