import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Updates filteren',
  search: 'Updates zoeken',
  anyIntent: 'Alle soorten',
  anyPerson: 'Iedereen',
  dropTopic: (topic: string) => `Niet meer alleen ${topic} tonen`,
  noChange: 'Geen verandering',
  react: 'Reageren',
  reply: 'Antwoorden',
  reaction: (name: string, count: number, mine: boolean) => (mine ? `${name}, ${count}, ook jij` : `${name}, ${count}`),
  replies: (count: number) => plural(count, { one: '# reactie', other: '# reacties' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# reactie van ${name}`, other: `# reacties, laatste van ${name}` }),
  take: 'Oppakken',
  answer: 'Antwoorden',
  freshShown: (count: number) =>
    plural(count, { one: '# nieuwe update staat hierboven.', other: '# nieuwe updates staan hierboven.' }),
  loaded: (count: number) => plural(count, { one: 'nog # update geladen.', other: 'nog # updates geladen.' }),
  fromLink: 'Van de link die je opende',
  gone: 'De update van deze link is hier niet meer.',
  found: (count: number) => plural(count, { one: '# update gevonden', other: '# updates gevonden' }),
  foundHere: (count: number) =>
    plural(count, { one: '# gevonden op dit apparaat', other: '# gevonden op dit apparaat' }),
} satisfies typeof english.feedTools;
