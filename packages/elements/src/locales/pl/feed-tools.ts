import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filtruj aktualizacje',
  search: 'Szukaj aktualizacji',
  anyIntent: 'Wszystkie rodzaje',
  anyPerson: 'Wszyscy',
  dropTopic: (topic: string) => `Nie pokazuj tylko ${topic}`,
  noChange: 'Bez zmian',
  react: 'Zareaguj',
  reply: 'Odpowiedz',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, w tym Ty` : `${name}, ${count}`,
  replies: (count: number) =>
    plural(count, { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, {
      one: `# odpowiedź, ${name}`,
      few: `# odpowiedzi, ostatnia: ${name}`,
      many: `# odpowiedzi, ostatnia: ${name}`,
      other: `# odpowiedzi, ostatnia: ${name}`,
    }),
  take: 'Biorę to na siebie',
  answer: 'Odpowiedz',
  freshShown: (count: number) =>
    plural(count, {
      one: '# nowa aktualizacja jest powyżej.',
      few: '# nowe aktualizacje są powyżej.',
      many: '# nowych aktualizacji jest powyżej.',
      other: '# nowych aktualizacji jest powyżej.',
    }),
  loaded: (count: number) =>
    plural(count, {
      one: 'Wczytano # kolejną aktualizację.',
      few: 'Wczytano # kolejne aktualizacje.',
      many: 'Wczytano # kolejnych aktualizacji.',
      other: 'Wczytano # kolejnych aktualizacji.',
    }),
  fromLink: 'Z otwartego linku',
  gone: 'Aktualizacji z tego linku już tu nie ma.',
  found: (count: number) =>
    plural(count, {
      one: 'Znaleziono # aktualizację',
      few: 'Znaleziono # aktualizacje',
      many: 'Znaleziono # aktualizacji',
      other: 'Znaleziono # aktualizacji',
    }),
  foundHere: (count: number) =>
    plural(count, {
      one: 'Znaleziono # na tym urządzeniu',
      few: 'Znaleziono # na tym urządzeniu',
      many: 'Znaleziono # na tym urządzeniu',
      other: 'Znaleziono # na tym urządzeniu',
    }),
} satisfies typeof english.feedTools;
