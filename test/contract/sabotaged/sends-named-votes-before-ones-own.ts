import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends votes with names that the widget would have to hide until one has voted',
  caughtBy: 'named votes shown after one’s own are in no response before it, and in all after it',
  spoil: (target) => everything(target, { kind: 'position', reveal: 'after-mine' }),
});
