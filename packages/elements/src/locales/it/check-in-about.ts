import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'ogni giorno',
  everyWorkingDay: 'ogni giorno lavorativo',
  everyNthDay: (days: number) => plural(days, { one: 'ogni giorno', other: 'ogni # giorni' }),
  everyWeek: (days: string) => `ogni ${days}`,
  everyNthWeek: (weeks: number, days: string) => `ogni ${weeks} settimane, ${days}`,
  everyMonth: (which: string) => `ogni mese, ${which}`,
  everyNthMonth: (months: number, which: string) => `ogni ${months} mesi, ${which}`,
  onThe: (places: string, days: string) => `${places} ${days}`,
  onDays: (days: string) => `il giorno ${days}`,
  lastDay: 'l’ultimo giorno',
  workingDay: 'giorno lavorativo',
  places: { 1: 'primo', 2: 'secondo', 3: 'terzo', 4: 'quarto', 5: 'quinto', [-1]: 'ultimo' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `alle ${time}, ora tua`,
  atIn: (time: string, zone: string) => `alle ${time} a ${zone}`,
  atBegin: 'quando inizia la tua giornata',
  asked: (when: string) => `Chiesto ${when}`,
  window: (hours: number) =>
    plural(hours, { one: '# ora di lavoro per rispondere', other: '# ore di lavoro per rispondere' }),

  planned: 'L’ultima volta avevi in programma',
  plannedHint: 'Scrivi com’è andata, oppure lascia stare. Nessuno conta.',
  marks: { done: 'Fatto', carry: 'Prosegue', drop: 'Lasciato' },
  mark: (line: string) => `Com’è andata: ${line}`,

  noChange: 'Nessuna novità',
  asOn: (day: string) => `Come hai risposto: ${day}`,
  filledIn: 'Compilato come l’ultima volta. Invia, o modifica ciò che è diverso.',
} satisfies typeof english.checkInAbout;
