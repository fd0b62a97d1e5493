import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Publicar',
  now: 'Ahora',
  morning: 'En su próxima mañana de trabajo',
  moment: 'En un momento que elijo',
  when: 'Día y hora',
  goesOut: (time: string) => `Se publica: ${time}.`,
  noHours: 'Nadie ha dicho cuándo trabaja; por eso es su propia próxima mañana de trabajo.',
  hold: 'Retener hasta entonces',
  heldUntil: (time: string) => `Retenida hasta: ${time}.`,
  atOnce: (count: number, all: number) => `${count} de ${all} personas enseguida`,
  early: 'Eso es antes de que se publique. Elija un momento posterior o publíquela antes.',
  waiting: (count: number) =>
    plural(count, { one: '# novedad espera a publicarse', other: '# novedades esperan a publicarse' }),
  onlyYou: 'Solo usted ve esto.',
  until: (time: string) => `Hasta: ${time}`,
  untitled: 'Sin texto',
  publishNow: 'Publicar ahora',
  published: 'Novedad publicada.',
  takeBack: 'Retirar',
  takenBack: 'Retirada.',
} satisfies typeof english.held;
