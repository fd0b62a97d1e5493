import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'varje dag',
  everyWorkingDay: 'varje arbetsdag',
  everyNthDay: (days: number) => plural(days, { one: 'varje dag', other: 'var #:e dag' }),
  everyWeek: (days: string) => `varje ${days}`,
  everyNthWeek: (weeks: number, days: string) => `var ${weeks}:e vecka på ${days}`,
  everyMonth: (which: string) => `varje månad, ${which}`,
  everyNthMonth: (months: number, which: string) => `var ${months}:e månad, ${which}`,
  onThe: (places: string, days: string) => `${places} ${days}`,
  onDays: (days: string) => `dag ${days}`,
  lastDay: 'sista dagen',
  workingDay: 'arbetsdagen',
  places: { 1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde', 5: 'femte', [-1]: 'sista' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `kl. ${time} din tid`,
  atIn: (time: string, zone: string) => `kl. ${time} i ${zone}`,
  atBegin: 'när din dag börjar',
  asked: (when: string) => `Frågas ${when}`,
  window: (hours: number) => plural(hours, { one: '# arbetstimme att svara på', other: '# arbetstimmar att svara på' }),

  planned: 'Förra gången planerade du',
  plannedHint: 'Säg vad det blev av det, eller låt bli. Ingen räknar.',
  marks: { done: 'Klart', carry: 'Fortsätter', drop: 'Släppt' },
  mark: (line: string) => `Vad det blev av: ${line}`,

  noChange: 'Ingen ändring',
  asOn: (day: string) => `Som du svarade ${day}`,
  filledIn: 'Ifyllt som förra gången. Skicka, eller ändra det som är annorlunda.',
} satisfies typeof english.checkInAbout;
