import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'jeden Tag',
  everyWorkingDay: 'jeden Arbeitstag',
  everyNthDay: (days: number) => plural(days, { one: 'jeden Tag', other: 'alle # Tage' }),
  everyWeek: (days: string) => `jeden ${days}`,
  everyNthWeek: (weeks: number, days: string) => `alle ${weeks} Wochen am ${days}`,
  everyMonth: (which: string) => `jeden Monat, ${which}`,
  everyNthMonth: (months: number, which: string) => `alle ${months} Monate, ${which}`,
  onThe: (places: string, days: string) => `am ${places} ${days}`,
  onDays: (days: string) => `am ${days}. Tag`,
  lastDay: 'am letzten Tag',
  workingDay: 'Arbeitstag',
  places: { 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', 5: 'fünften', [-1]: 'letzten' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `um ${time} Ihrer Zeit`,
  atIn: (time: string, zone: string) => `um ${time} in ${zone}`,
  atBegin: 'wenn Ihr Tag beginnt',
  asked: (when: string) => `Gefragt wird ${when}`,
  window: (hours: number) =>
    plural(hours, { one: '# Arbeitsstunde zum Antworten', other: '# Arbeitsstunden zum Antworten' }),

  planned: 'Beim letzten Mal geplant',
  plannedHint: 'Sagen Sie, was daraus wurde, oder lassen Sie es. Niemand zählt mit.',
  marks: { done: 'Erledigt', carry: 'Fortsetzen', drop: 'Fallen lassen' },
  mark: (line: string) => `Was wurde daraus: ${line}`,

  noChange: 'Keine Änderung',
  asOn: (day: string) => `Wie Ihre Antworten vom ${day}`,
  filledIn: 'Ausgefüllt wie beim letzten Mal. Senden Sie es ab, oder ändern Sie, was anders ist.',
} satisfies typeof english.checkInAbout;
