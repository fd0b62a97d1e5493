import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'elke dag',
  everyWorkingDay: 'elke werkdag',
  everyNthDay: (days: number) => plural(days, { one: 'elke dag', other: 'elke # dagen' }),
  everyWeek: (days: string) => `elke ${days}`,
  everyNthWeek: (weeks: number, days: string) => `elke ${weeks} weken op ${days}`,
  everyMonth: (which: string) => `elke maand, ${which}`,
  everyNthMonth: (months: number, which: string) => `elke ${months} maanden, ${which}`,
  onThe: (places: string, days: string) => `de ${places} ${days}`,
  onDays: (days: string) => `op dag ${days}`,
  lastDay: 'op de laatste dag',
  workingDay: 'werkdag',
  places: { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', [-1]: 'laatste' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `om ${time} jouw tijd`,
  atIn: (time: string, zone: string) => `om ${time} in ${zone}`,
  atBegin: 'wanneer je dag begint',
  asked: (when: string) => `Gevraagd ${when}`,
  window: (hours: number) => plural(hours, { one: '# werkuur om te antwoorden', other: '# werkuren om te antwoorden' }),

  planned: 'Vorige keer was je plan',
  plannedHint: 'Zeg wat ervan geworden is, of laat het. Niemand telt mee.',
  marks: { done: 'Gedaan', carry: 'Gaat door', drop: 'Laten vallen' },
  mark: (line: string) => `Wat ervan geworden is: ${line}`,

  noChange: 'Geen verandering',
  asOn: (day: string) => `Zoals je antwoordde op ${day}`,
  filledIn: 'Ingevuld zoals de vorige keer. Verstuur het, of verander wat anders is.',
} satisfies typeof english.checkInAbout;
