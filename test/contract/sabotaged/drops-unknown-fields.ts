import { type Values, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'keeps only the fields it knows',
  caughtBy: 'fields the backend does not know survive, also an edit',
  spoil(target) {
    const known = ({ fields: _, laterField: __, ...data }: Values): Values => data;
    return {
      push: (batch, call) =>
        target.push(
          batch.map(({ data, ...write }) => (data ? { ...write, data: known(data) } : write)),
          call,
        ),
    };
  },
});
