import { everything, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'sends votes with names that the widget would have to hide until it is decided',
  caughtBy: 'named votes shown once it is decided are in no response before that, and told then',
  spoil: (target) => everything(target, { kind: 'position', reveal: 'after-close' }),
});
