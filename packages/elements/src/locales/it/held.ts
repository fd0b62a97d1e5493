import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Pubblica',
  now: 'Ora',
  morning: 'Alla loro prossima mattina di lavoro',
  moment: 'In un momento che scelgo',
  when: 'Giorno e ora',
  goesOut: (time: string) => `Esce: ${time}.`,
  noHours: 'Nessuno ha detto quando lavora: vale quindi la tua prossima mattina di lavoro.',
  hold: 'Trattieni fino ad allora',
  heldUntil: (time: string) => `Trattenuto fino a: ${time}.`,
  atOnce: (count: number, all: number) => `${count} persone su ${all} subito`,
  early: 'È prima della pubblicazione. Scegli un momento successivo, o pubblica prima.',
  waiting: (count: number) =>
    plural(count, {
      one: '# aggiornamento attende di essere pubblicato',
      other: '# aggiornamenti attendono di essere pubblicati',
    }),
  onlyYou: 'Lo vedi solo tu.',
  until: (time: string) => `Fino a: ${time}`,
  untitled: 'Senza testo',
  publishNow: 'Pubblica ora',
  published: 'Aggiornamento pubblicato.',
  takeBack: 'Ritira',
  takenBack: 'Ritirato.',
} satisfies typeof english.held;
