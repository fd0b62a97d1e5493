import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'todos os dias',
  everyWorkingDay: 'todos os dias úteis',
  everyNthDay: (days: number) => plural(days, { one: 'todo dia', other: 'a cada # dias' }),
  everyWeek: (days: string) => `toda semana: ${days}`,
  everyNthWeek: (weeks: number, days: string) => `a cada ${weeks} semanas, ${days}`,
  everyMonth: (which: string) => `todo mês, ${which}`,
  everyNthMonth: (months: number, which: string) => `a cada ${months} meses, ${which}`,
  onThe: (places: string, days: string) => `${places} ${days}`,
  onDays: (days: string) => `no dia ${days}`,
  lastDay: 'no último dia',
  workingDay: 'dia útil',
  places: { 1: '1º', 2: '2º', 3: '3º', 4: '4º', 5: '5º', [-1]: 'último' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `às ${time}, no seu horário`,
  atIn: (time: string, zone: string) => `às ${time} em ${zone}`,
  atBegin: 'quando o seu dia começa',
  asked: (when: string) => `Perguntado ${when}`,
  window: (hours: number) =>
    plural(hours, { one: '# hora de trabalho para responder', other: '# horas de trabalho para responder' }),

  planned: 'Da última vez você planejou',
  plannedHint: 'Diga o que aconteceu, ou deixe. Ninguém conta.',
  marks: { done: 'Feito', carry: 'Continuar', drop: 'Descartar' },
  mark: (line: string) => `O que aconteceu com: ${line}`,

  noChange: 'Sem mudanças',
  asOn: (day: string) => `Como você respondeu em ${day}`,
  filledIn: 'Preenchido como da última vez. Envie ou mude o que for diferente.',
} satisfies typeof english.checkInAbout;
