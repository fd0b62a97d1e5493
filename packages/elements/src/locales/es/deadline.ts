import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'ausente entonces',
  holiday: 'día festivo allí',
  weekend: 'fin de semana allí',
  night: 'noche allí',
  'outside-hours': 'fuera de su horario',
  'no-hours': 'sin horario declarado',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} está ausente antes.`,
  holiday: (name) => `${name} tiene un día festivo antes.`,
  weekend: (name) => `El fin de semana de ${name} va antes.`,
  hours: (name) => `${name} es quien dispone del tiempo en último lugar.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Tiempo de trabajo para cada persona',
  hours: (count: number) => plural(count, { one: '# hora', other: '# horas' }),
  minutes: (count: number) => plural(count, { one: '# minuto', other: '# minutos' }),
  days: (count: number) => plural(count, { one: '# día laborable', other: '# días laborables' }),
  earliest: (time: string) => `Primer momento justo: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Espera a un momento en que trabajen más de ellos.',
  use: 'Usar este momento',
  fair: (time: string) => `Todas las personas tienen al menos ${time} de trabajo hasta entonces.`,
  people: 'Qué supone este momento para cada persona',
  left: (time: string) => `${time} de trabajo`,
  nothing: 'sin tiempo de trabajo',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: '# más sin conflicto', other: '# más sin conflicto' }),
  without: (names: string) => `No se conoce el horario de ${names}.`,
  reaches: (parts: string) => `Llega a ${parts}.`,
  wouldReach: (parts: string) => `Llegaría a ${parts}.`,
  now: (count: number, all: number) => `${count} de ${all} personas ahora`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} de ${all} personas ${time}`,
  others: (count: number) => plural(count, { one: '# más tarde', other: '# más tarde' }),
} satisfies typeof english.deadline;
