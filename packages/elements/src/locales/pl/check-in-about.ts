import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'codziennie',
  everyWorkingDay: 'w każdy dzień roboczy',
  everyNthDay: (days: number) =>
    plural(days, { one: 'codziennie', few: 'co # dni', many: 'co # dni', other: 'co # dni' }),
  everyWeek: (days: string) => `co tydzień: ${days}`,
  everyNthWeek: (weeks: number, days: string) => `co ${weeks} tyg.: ${days}`,
  everyMonth: (which: string) => `co miesiąc, ${which}`,
  everyNthMonth: (months: number, which: string) => `co ${months} mies., ${which}`,
  onThe: (places: string, days: string) => `${places} ${days}`,
  onDays: (days: string) => `dnia ${days}`,
  lastDay: 'ostatniego dnia',
  workingDay: 'dzień roboczy',
  places: { 1: 'pierwszy', 2: 'drugi', 3: 'trzeci', 4: 'czwarty', 5: 'piąty', [-1]: 'ostatni' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `o ${time} Twojego czasu`,
  atIn: (time: string, zone: string) => `o ${time} (${zone})`,
  atBegin: 'gdy zaczyna się Twój dzień',
  asked: (when: string) => `Pytanie: ${when}`,
  window: (hours: number) =>
    plural(hours, {
      one: '# godzina pracy na odpowiedź',
      few: '# godziny pracy na odpowiedź',
      many: '# godzin pracy na odpowiedź',
      other: '# godziny pracy na odpowiedź',
    }),

  planned: 'Poprzednio w planie',
  plannedHint: 'Napisz, co z tego wyszło, albo zostaw. Nikt nie liczy.',
  marks: { done: 'Zrobione', carry: 'W toku', drop: 'Porzucone' },
  mark: (line: string) => `Co z tego wyszło: ${line}`,

  noChange: 'Bez zmian',
  asOn: (day: string) => `Tak jak poprzednie odpowiedzi: ${day}`,
  filledIn: 'Wypełniono tak jak poprzednio. Wyślij albo zmień to, co jest inne.',
} satisfies typeof english.checkInAbout;
