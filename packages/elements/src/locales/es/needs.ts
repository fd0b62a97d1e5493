import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Su respuesta',
  taken: 'Se encargó de esto',
  handoff: 'Entregado a usted',
  reply: 'Una respuesta para usted',
  'take-part': 'Su opinión',
  'last-call': 'Última llamada',
  objection: 'Una objeción que responder',
  resolution: 'Su objeción, respondida',
  decide: 'Decide usted',
  review: 'Toca revisarla',
  outcome: 'Un resultado que anotar',
  'check-in': 'Seguimiento',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Le necesita',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# cosa le espera', other: '# cosas le esperan' }),
  none: 'Nada le espera',
  noneText: 'Lo que le pide por su nombre aparece aquí, y nada más.',
  signIn: 'Inicie sesión para ver qué le espera.',
  from: (name: string) => `de ${name}`,
  due: (time: string) => `antes de ${time}`,
  wasDue: (time: string) => `se quería antes de ${time}`,
  left: (time: string) => `quedan ${time} de su tiempo de trabajo`,
  hours: (count: number) => plural(count, { one: '# hora', other: '# horas' }),
  minutes: (count: number) => plural(count, { one: '# minuto', other: '# minutos' }),
  quiet: 'Fuera de su horario',
  quietText: (time: string) => `Retenido hasta ${time}. Nada avisa antes.`,
  onLeave: (day: string) => `Está ausente hasta ${day}`,
  never: 'No ha declarado horario, así que nada avisa. Mire cuando quiera.',
  look: 'Mirar de todos modos',
  holds: (count: number) => plural(count, { one: '# cosa está retenida', other: '# cosas están retenidas' }),
  snoozed: (count: number) => plural(count, { one: '# apartada', other: '# apartadas' }),
  snooze: 'Apartar',
  snoozeNamed: (title: string) => `Apartar: ${title}`,
  nextMorning: (time: string) => `Hasta mi próximo día laborable, ${time}`,
  afterLeave: (time: string) => `Hasta después de mi ausencia, ${time}`,
  onDay: 'Hasta un día',
  setDay: 'Apartar hasta entonces',
  back: (time: string) => `vuelve ${time}`,
  bringBack: 'Recuperar',
  bringBackNamed: (title: string) => `Recuperar: ${title}`,
  aside: (time: string) => `Apartado hasta ${time}.`,
  broughtBack: 'De vuelta en la lista.',
  private: 'Solo usted ve esto; se guarda en este dispositivo.',
  untitled: 'Sin título',
} satisfies typeof english.needs;
