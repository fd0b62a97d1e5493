import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) =>
      plural(count, { one: '# aktualizacja', few: '# aktualizacje', many: '# aktualizacji', other: '# aktualizacji' }),
    a: 'aktualizacja',
    fresh: 'Nowa aktualizacja',
  },
  comment: {
    count: (count) =>
      plural(count, { one: '# komentarz', few: '# komentarze', many: '# komentarzy', other: '# komentarzy' }),
    a: 'komentarz',
    fresh: 'Nowy komentarz',
  },
  decision: {
    count: (count) => plural(count, { one: '# decyzja', few: '# decyzje', many: '# decyzji', other: '# decyzji' }),
    a: 'decyzja',
    fresh: 'Nowa decyzja',
  },
  position: {
    count: (count) =>
      plural(count, { one: '# stanowisko', few: '# stanowiska', many: '# stanowisk', other: '# stanowisk' }),
    a: 'stanowisko',
    fresh: 'Nowe stanowisko',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reakcja', few: '# reakcje', many: '# reakcji', other: '# reakcji' }),
    a: 'reakcja',
    fresh: 'Nowa reakcja',
  },
  response: {
    count: (count) =>
      plural(count, { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' }),
    a: 'odpowiedź',
    fresh: 'Nowa odpowiedź',
  },
  ballot: {
    count: (count) =>
      plural(count, { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' }),
    a: 'odpowiedź',
    fresh: 'Nowa odpowiedź',
  },
  attachment: {
    count: (count) => plural(count, { one: '# plik', few: '# pliki', many: '# plików', other: '# plików' }),
    a: 'plik',
    fresh: 'Nowy plik',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# element', few: '# elementy', many: '# elementów', other: '# elementów' }),
  a: 'element',
  fresh: 'Nowy element',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Tytuł',
  headline: 'Nagłówek',
  body: 'Tekst',
  context: 'Kontekst',
  reason: 'Powód',
  statement: 'Wynik',
  consequences: 'Skutki',
  decideBy: 'Decyzja do',
  respondBy: 'Odpowiedź do',
  status: 'Status',
  state: 'Stan',
  topics: 'Tematy',
  tags: 'Tagi',
  options: 'Opcje',
  stage: 'Etap',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `Czeka na wysłanie: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Zaloguj się, aby wysłać: ${noun(kind).count(count)}`,
  signInAgain: 'Zaloguj się ponownie, aby kontynuować',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Stan: ${time}`,
  outdated: 'Ta strona jest starsza niż jej usługa. Nic z tego, co piszesz, nie przepadło.',
  reload: 'Wczytaj ponownie, aby zaktualizować',
  atRisk: 'Nie zachowano na tym urządzeniu: nie zamykaj strony, dopóki wszystko nie zostanie wysłane.',
  notSent: (count: number, kind = '') => `Nie udało się wysłać: ${noun(kind).count(count)}`,
  look: 'Zobacz dlaczego',
  heading: 'Niewysłane',
  kept: 'Twoje słowa zostają tu, dopóki nie zdecydujesz, co z nimi będzie.',
  nothingLeft: 'Nie ma już nic do zdecydowania.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Zmiana: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Usunięcie: ${a}` : 'Plik';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Edytuj i wyślij',
  send: 'Wyślij',
  copy: 'Kopiuj tekst',
  copied: 'Skopiowano tekst.',
  notCopied: 'Kopiowanie nie jest tu dozwolone: zaznacz tekst.',
  discard: 'Odrzuć',
  discarded: 'Odrzucono.',
  undo: 'Cofnij',
  restored: 'Wróciło.',
  sent: 'W drodze.',
  bothChanged: 'Ktoś zmienił to w tym samym czasie. Obie wersje są tutaj; wybierz jedną albo napisz trzecią.',
  deletedMeanwhile: 'Ktoś w międzyczasie to usunął.',
  closed: 'Decyzję zamknięto, zanim to dotarło, a zamknięta się nie zmienia. Twoje słowa mogą być komentarzem do niej.',
  unconfirmed:
    'Napisano to na tym urządzeniu, zanim strona wiedziała, kto tu jest, a zamknięto ją wcześniej. Czeka na osobę, która to napisała, i nie wyjdzie w niczyim innym imieniu.',
  sendAsMine: 'To moje: wyślij',
  asComment: 'Opublikuj jako komentarz',
  base: 'Przedtem',
  theirs: 'Teraz tam',
  mine: 'Twoja wersja',
  keepMine: 'Zachowaj moją',
  keepTheirs: 'Zachowaj tamtą',
  empty: 'Puste',
} satisfies typeof english.delivery;
