import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'cada día',
  everyWorkingDay: 'cada día laborable',
  everyNthDay: (days: number) => plural(days, { one: 'cada día', other: 'cada # días' }),
  everyWeek: (days: string) => `cada ${days}`,
  everyNthWeek: (weeks: number, days: string) => `cada ${weeks} semanas, el ${days}`,
  everyMonth: (which: string) => `cada mes, ${which}`,
  everyNthMonth: (months: number, which: string) => `cada ${months} meses, ${which}`,
  onThe: (places: string, days: string) => `el ${places} ${days}`,
  onDays: (days: string) => `el día ${days}`,
  lastDay: 'el último día',
  workingDay: 'día laborable',
  places: { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', 5: 'quinto', [-1]: 'último' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `a las ${time}, su hora`,
  atIn: (time: string, zone: string) => `a las ${time} en ${zone}`,
  atBegin: 'cuando empieza su día',
  asked: (when: string) => `Se pregunta ${when}`,
  window: (hours: number) =>
    plural(hours, { one: '# hora laboral para responder', other: '# horas laborales para responder' }),

  planned: 'La última vez planeó',
  plannedHint: 'Diga qué fue de ello, o déjelo. Nadie lleva la cuenta.',
  marks: { done: 'Hecho', carry: 'Continuar', drop: 'Descartar' },
  mark: (line: string) => `Qué fue de: ${line}`,

  noChange: 'Sin cambios',
  asOn: (day: string) => `Como respondió el ${day}`,
  filledIn: 'Rellenado como la última vez. Envíelo, o cambie lo que sea distinto.',
} satisfies typeof english.checkInAbout;
