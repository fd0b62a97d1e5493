import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'searches for any of the words',
  caughtBy: 'search finds every word, whatever its case, and nothing else',
  spoil: (target) => ({
    search: (query, call) => target.search({ ...query, text: query.text.split(' ')[0]! }, call),
  }),
});
