import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filtrer les actualités',
  search: 'Rechercher dans les actualités',
  anyIntent: 'Tous les types',
  anyPerson: 'Tout le monde',
  dropTopic: (topic: string) => `Ne plus montrer seulement ${topic}`,
  noChange: 'Aucun changement',
  react: 'Réagir',
  reply: 'Répondre',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, dont vous` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# réponse', other: '# réponses' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# réponse de ${name}`, other: `# réponses, la dernière de ${name}` }),
  take: 'Prendre en charge',
  answer: 'Répondre',
  freshShown: (count: number) =>
    plural(count, {
      one: '# nouvelle actualité est affichée ci-dessus.',
      other: '# nouvelles actualités sont affichées ci-dessus.',
    }),
  loaded: (count: number) =>
    plural(count, { one: '# actualité de plus chargée.', other: '# actualités de plus chargées.' }),
  fromLink: 'Du lien que vous avez ouvert',
  gone: 'L’actualité de ce lien n’est plus ici.',
  found: (count: number) => plural(count, { one: '# actualité trouvée', other: '# actualités trouvées' }),
  foundHere: (count: number) =>
    plural(count, { one: '# trouvée sur cet appareil', other: '# trouvées sur cet appareil' }),
} satisfies typeof english.feedTools;
