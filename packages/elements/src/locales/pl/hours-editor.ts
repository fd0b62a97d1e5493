import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'To nie jest plik kalendarza. Kalendarze eksportują pliki z końcówką .ics.',
  'malformed-line': 'Nie udało się odczytać tego wiersza.',
  'date-odd': 'Nie ma czytelnego początku.',
  'rule-odd': 'Powtarza się w niezrozumiały sposób: zachowano pierwsze dni.',
  'part-of-a-day': 'Zajmuje tylko część dnia.',
  unfinished: 'Plik kończy się w połowie.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Zmień moje godziny',
  zone: 'Gdzie pracuję',
  zoneHint: 'Wpisz miasto lub region i wybierz.',
  zoneNow: (time: string) => `Jest tam ${time}.`,
  zoneDevice: (zone: string) => `Użyj strefy tego urządzenia: ${zone}`,
  zoneUnknown: (text: string) => `Nie ma strefy czasowej ${text}. Wybierz z listy.`,
  week: 'Mój tydzień',
  asGrid: 'Jako siatka',
  asTimes: 'Jako godziny',
  gridHint:
    'Strzałki przesuwają, Spacja zaznacza lub czyści pół godziny, Shift ze strzałką kontynuuje. Albo rysuj wskaźnikiem.',
  grid: 'Tydzień, po pół godziny',
  cell: (day: string, from: string, to: string) => `${day}, od ${from} do ${to}`,
  part: 'częściowo',
  ranges: (day: string) => `Godziny: ${day}`,
  from: (day: string) => `${day}, od`,
  to: (day: string) => `${day}, do`,
  addRange: (day: string) => `Dodaj godziny: ${day}`,
  removeRange: (day: string, from: string, to: string) => `Usuń: ${day}, od ${from} do ${to}`,
  free: 'Wolne',
  copy: (day: string) => `Tak jak ${day} do piątku`,
  noTime: 'Wpisz godzinę, na przykład 09:00.',
  sameTime: 'Koniec jest taki sam jak początek.',
  nextDay: 'kończy się następnego dnia',
  total: (time: string) => `${time} tygodniowo`,
  hours: (count: number) => plural(count, { one: '# godzina', few: '# godziny', many: '# godzin', other: '# godziny' }),
  leave: 'Nieobecności',
  leaveHint: 'Całe dni. Nic nie jest wtedy od Ciebie wymagane i nie liczysz się jako brakująca osoba.',
  first: 'Pierwszy dzień',
  last: 'Ostatni dzień',
  cover: 'Kto w tym czasie odpowiada',
  nobody: 'Nikt',
  addLeave: 'Dodaj nieobecność',
  removeLeave: (range: string) => `Usuń nieobecność ${range}`,
  noDay: 'Wybierz oba dni.',
  daysTurned: 'Ostatni dzień jest przed pierwszym.',
  bring: 'Pobierz z kalendarza',
  bringHint:
    'Plik kalendarza (.ics) z Twoimi nieobecnościami lub świętami Twojego kraju. Jest czytany w tej przeglądarce i nigdzie indziej nie trafia.',
  found: (count: number) =>
    plural(count, {
      one: 'Znaleziono # wpis całodniowy',
      few: 'Znaleziono # wpisy całodniowe',
      many: 'Znaleziono # wpisów całodniowych',
      other: 'Znaleziono # wpisów całodniowych',
    }),
  foundNone: 'W tym pliku nie znaleziono całych dni od dziś.',
  issues: (count: number) =>
    plural(count, {
      one: 'Nie udało się pobrać # wpisu',
      few: 'Nie udało się pobrać # wpisów',
      many: 'Nie udało się pobrać # wpisów',
      other: 'Nie udało się pobrać # wpisów',
    }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Wiersz ${line}, ${title}: ${issues[code]}` : `Wiersz ${line}: ${issues[code]}`,
  asLeave: (count: number) =>
    plural(count, {
      one: 'Dodaj # jako moją nieobecność',
      few: 'Dodaj # jako moje nieobecności',
      many: 'Dodaj # jako moje nieobecności',
      other: 'Dodaj # jako moje nieobecności',
    }),
  asHolidays: (space: string) => `Dodaj jako dni wolne dla wszystkich w ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: 'Dodano # nieobecność. Zapisz, aby ją zachować.',
      few: 'Dodano # nieobecności. Zapisz, aby je zachować.',
      many: 'Dodano # nieobecności. Zapisz, aby je zachować.',
      other: 'Dodano # nieobecności. Zapisz, aby je zachować.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, {
      one: 'Dodano # dzień wolny.',
      few: 'Dodano # dni wolne.',
      many: 'Dodano # dni wolnych.',
      other: 'Dodano # dni wolnych.',
    }),
  unreadable: 'Nie udało się odczytać tego pliku.',
  save: 'Zapisz moje godziny',
  saving: 'Zapisywanie',
  problems: (count: number) =>
    plural(count, {
      one: 'Jedna rzecz wymaga ponownego spojrzenia.',
      few: '# rzeczy wymagają ponownego spojrzenia.',
      many: '# rzeczy wymaga ponownego spojrzenia.',
      other: '# rzeczy wymaga ponownego spojrzenia.',
    }),
  whoSees:
    'Kto czyta tę przestrzeń, widzi Twoją strefę, godziny i nieobecności. Nic więcej o Twoim dniu nie jest zapisywane.',
  onlyHere: 'To zostaje w tej przeglądarce.',
} satisfies typeof english.hoursEditor;
