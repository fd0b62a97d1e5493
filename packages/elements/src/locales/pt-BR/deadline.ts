import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'ausente nesse momento',
  holiday: 'dia de folga lá',
  weekend: 'fim de semana lá',
  night: 'noite lá',
  'outside-hours': 'fora do horário da pessoa',
  'no-hours': 'sem horário informado',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} está ausente antes.`,
  holiday: (name) => `${name} tem um dia de folga antes.`,
  weekend: (name) => `O fim de semana de ${name} vem antes.`,
  hours: (name) => `${name} é quem tem o tempo por último.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Tempo de trabalho para cada pessoa',
  hours: (count: number) => plural(count, { one: '# hora', other: '# horas' }),
  minutes: (count: number) => plural(count, { one: '# minuto', other: '# minutos' }),
  days: (count: number) => plural(count, { one: '# dia útil', other: '# dias úteis' }),
  earliest: (time: string) => `Primeiro momento justo: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Espera um momento em que mais pessoas trabalhem.',
  use: 'Usar este momento',
  fair: (time: string) => `Todos têm pelo menos ${time} de trabalho até lá.`,
  people: 'O que este momento significa para cada pessoa',
  left: (time: string) => `${time} de trabalho`,
  nothing: 'nenhum tempo de trabalho',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: 'mais # sem conflito', other: 'mais # sem conflito' }),
  without: (names: string) => `Não se conhece o horário de ${names}.`,
  reaches: (parts: string) => `Chega a ${parts}.`,
  wouldReach: (parts: string) => `Chegaria a ${parts}.`,
  now: (count: number, all: number) => `${count} de ${all} pessoas agora`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} de ${all} pessoas ${time}`,
  others: (count: number) => plural(count, { one: '# mais tarde', other: '# mais tarde' }),
} satisfies typeof english.deadline;
