import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const faults: Record<string, string> = {
  required: 'Odpowiedz na to pytanie albo pomiń check-in.',
  'not-a-number': 'Wpisz liczbę.',
  'too-small': 'To mniej niż najniższa wartość.',
  'too-large': 'To więcej niż najwyższa wartość.',
  'not-an-option': 'Wybierz jedną z odpowiedzi.',
};

const skips: Record<string, string> = {
  day: 'Pomiń dzisiaj',
  week: 'Pomiń w tym tygodniu',
  month: 'Pomiń w tym miesiącu',
};

/** Words of the check-in form. */
export const checkIn = {
  label: 'Check-in',
  none: 'Brak otwartego check-inu',
  noneNext: 'Gdy zespół zaplanuje następny, pojawi się tutaj.',
  paused: 'Ten check-in jest wstrzymany.',
  about: (minutes: number) =>
    plural(minutes, { one: 'około # minuty', few: 'około # minut', many: 'około # minut', other: 'około # minut' }),
  step: (at: number, of: number) => `${at} z ${of}`,
  next: 'Dalej',
  back: 'Wstecz',
  submit: 'Wyślij odpowiedzi',
  submitOffline: 'Wyślij po połączeniu',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Pomiń tym razem',
  sentence: 'Wystarczy jedno zdanie.',
  choose: 'Wybierz',
  yes: 'Tak',
  no: 'Nie',
  moods: ['Ciężko', 'Trudno', 'Stabilnie', 'Dobrze', 'Świetnie'] as readonly string[],
  personOrLink: 'Imię i nazwisko lub adres strony',
  lastTime: 'Poprzednia odpowiedź:',
  useAgain: 'Użyj ponownie',
  clear: 'Wyczyść',
  problems: (count: number) =>
    plural(count, {
      one: '# odpowiedź wymaga uwagi',
      few: '# odpowiedzi wymagają uwagi',
      many: '# odpowiedzi wymaga uwagi',
      other: '# odpowiedzi wymaga uwagi',
    }),
  fault: (code: string) => faults[code] ?? 'Sprawdź tę odpowiedź jeszcze raz.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Odpowiedzi są zapisywane bez nazwiska i godziny, a pokazywane dopiero, gdy odpowie ${min} osób.`
      : `Zespół widzi Twoje słowa z Twoim nazwiskiem. Nastroje są pokazywane tylko w grupie co najmniej ${min} osób.`,
  detachedFinal: 'Odłączonej odpowiedzi nie da się później zmienić, bo nic nie łączy jej z Tobą.',
  done: 'Twoje odpowiedzi dotarły.',
  doneDetached: 'Twoje odpowiedzi dotarły, bez Twojego nazwiska.',
  kept: 'Twoje odpowiedzi są tu zapisane.',
  skipped: 'Pominięto. Nikt się nie dowie.',
  answerAfterAll: 'Jednak odpowiedz',
  change: 'Zmień moje odpowiedzi',
  takeBack: 'Wycofaj moje odpowiedzi',
  takenBack: 'Twoje odpowiedzi zostały wycofane. Nadal są w formularzu.',
  undo: 'Cofnij',
  routes: 'Chcesz zrobić więcej z odpowiedzią?',
  route: {
    update: 'Opublikuj jako aktualizację',
    ask: 'Poproś zespół o pomoc',
    thanks: 'Wyślij jako podziękowanie',
  } as Record<string, string>,
  routed: {
    update: 'Opublikowano jako aktualizację',
    ask: 'Poproszono zespół',
    thanks: 'Wysłano podziękowanie',
  } as Record<string, string>,
  sent: 'Wysłano odpowiedzi.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Wyniki',
  none: 'Brak odpowiedzi',
  noneNext: 'Odpowiedzi pojawiają się tutaj, gdy ktoś je wyśle.',
  answered: (count: number) =>
    plural(count, { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' }),
  gathering: (min: number) =>
    `Są już odpowiedzi. Pokazuje się je w grupach po co najmniej ${min}, aby nie dało się nikogo odgadnąć: potrzeba ich więcej albo końca tej rundy.`,
  hidden: (min: number) =>
    `Za mało odpowiedzi, by je pokazać: potrzeba co najmniej ${min}, aby nie dało się nikogo odgadnąć.`,
  table: 'Pokaż jako tabelę',
  chart: 'Pokaż jako wykres',
  value: 'Odpowiedź',
  count: 'Liczba',
  share: 'Udział',
  day: 'Dzień',
  total: 'Odpowiedziano',
  median: (value: string) => `Wartość środkowa ${value}`,
  range: (low: string, high: string) => `od ${low} do ${high}`,
  average: (value: string, max: string) => `Średnia ${value} z ${max}`,
  occurrence: 'Pokazano',
  allAnswers: (count: number) => `Pokaż wszystkie (${count})`,
  fewer: 'Pokaż mniej',
  waits: {
    'after-mine': () => 'Odpowiedzi z tego razu otworzą się, gdy dotrą Twoje.',
    'after-window': (time: string) =>
      `Najnowsze odpowiedzi otworzą się, gdy minie czas każdej osoby: ${time} Twojego czasu.`,
    'after-last-day': (time: string) =>
      `Najnowsze odpowiedzi otworzą się, gdy skończy się dzień każdej osoby: ${time} Twojego czasu.`,
  },
  by: 'Czytaj',
  ways: { question: 'według pytań', round: 'w czasie', person: 'według osób' },
  byAnswer: (question: string) => `według „${question}”`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# grupa nie jest pokazana: jest za mała i żadna inna nie może jej ukryć.',
      few: '# grupy nie są pokazane, aby żadnej nie dało się odróżnić od innych.',
      many: '# grup nie pokazano, aby żadnej nie dało się odróżnić od innych.',
      other: '# grup nie pokazano, aby żadnej nie dało się odróżnić od innych.',
    }),
  nothingClosed: 'W czasie można czytać tylko pytania z wyborem lub liczbami.',
  middle: 'Wartość środkowa',
} satisfies typeof english.results;
