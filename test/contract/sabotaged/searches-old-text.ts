import { type Page, sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'searches what was written first',
  caughtBy: 'search finds what was edited by its new words, and not what was deleted',
  spoil(target) {
    const answers = new Map<string, Page>();
    return {
      search: async (query, call) => {
        const key = JSON.stringify(query);
        const page = answers.get(key) ?? (await target.search(query, call));
        answers.set(key, page);
        return page;
      },
    };
  },
});
