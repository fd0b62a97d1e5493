import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends votes that the widget would have to hide until one has voted',
  caughtBy: 'votes shown after one’s own are in no response before it',
  spoil: (target) => everything(target, { kind: 'ballot', reveal: 'after-mine' }),
});
