import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'throws the errors of its own library while connecting',
  over: 'wire',
  caughtBy: 'connect() is answered with a code too',
  spoil: (target) => ({
    connect: (context) =>
      target.connect(context).catch((error: { readonly code?: string }) => {
        throw error.code === 'unavailable' ? new SyntaxError('Unexpected token < in JSON') : error;
      }),
  }),
});
