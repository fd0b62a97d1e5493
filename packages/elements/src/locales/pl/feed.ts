import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Postęp',
  question: 'Pytanie',
  ask: 'Prośba',
  'decision-news': 'Decyzja',
  handoff: 'Przekazanie',
  thanks: 'Podziękowanie',
  note: 'Notatka',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Potrzebna pomoc',
  taken: 'Podjęte',
  answered: 'Z odpowiedzią',
  closed: 'Zamknięte',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'Zgodnie z planem',
  'at-risk': 'Zagrożone',
  'off-track': 'Poza planem',
  paused: 'Wstrzymane',
  done: 'Zrobione',
  next: 'Następne',
  blocked: 'Zablokowane',
  thanks: 'Dzięki',
  agree: 'Zgoda',
  celebrate: 'Brawo',
  seen: 'Widziane',
  support: 'Wsparcie',
  'from-check-in': 'Z check-inu',
  'from-answer': 'Odpowiedzi',
  'from-decision': 'Wynik:',
  'from-update': 'Z',
  'became-decision': 'Stało się decyzją',
  'became-ask': 'Stało się prośbą',
  source: 'Źródło',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'decyzja',
  update: 'aktualizacja',
  response: 'odpowiedź',
  'check-in': 'check-in',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Aktualizacje',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Temat: ${topic}`,
  onlyTopic: (topic: string) => `Pokaż tylko ${topic}`,
  clear: 'Wyczyść filtry',
  respondBy: (time: string) => `Odpowiedź do ${time}`,
  needs: (names: string) => `Czeka na: ${names}`,
  showMore: 'Pokaż więcej',
  showLess: 'Pokaż mniej',
  close: 'Zamknij',
  fresh: (count: number) =>
    plural(count, {
      one: '# nowa aktualizacja',
      few: '# nowe aktualizacje',
      many: '# nowych aktualizacji',
      other: '# nowych aktualizacji',
    }),
  readUpTo: (time: string) => `Przeczytane dotąd, ${time}`,
  older: 'Wczytaj starsze aktualizacje',
  newer: 'Wczytaj nowsze aktualizacje',
  end: 'To wszystko.',
  compose: 'Co się zmieniło od Twojej ostatniej aktualizacji?',
  continueDraft: 'Wróć do szkicu',
  first: 'Brak aktualizacji',
  firstText:
    'Napisz, co się zmieniło, co będzie dalej albo czego potrzebujesz. Inni przeczytają to, gdy zacznie się ich dzień.',
  firstAction: 'Napisz pierwszą aktualizację',
  readOnlyText: 'Gdy ktoś ją napisze, pojawi się tutaj.',
  nothing: 'Żadna aktualizacja nie pasuje',
  nothingText: 'Nic nie pasuje do tych filtrów razem.',
  forbidden: 'Te aktualizacje nie są dla Ciebie dostępne',
  forbiddenText: 'Może to zmienić osoba, która opiekuje się tą przestrzenią.',
  posted: 'Opublikowano aktualizację.',
} satisfies typeof english.feed;
