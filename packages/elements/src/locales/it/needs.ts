import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'La tua risposta',
  taken: 'Te ne occupi tu',
  handoff: 'Passato a te',
  reply: 'Una risposta per te',
  'take-part': 'Il tuo parere',
  'last-call': 'Ultima chiamata',
  objection: 'Un’obiezione a cui rispondere',
  resolution: 'La tua obiezione, con risposta',
  decide: 'Decidi tu',
  review: 'Da rivedere',
  outcome: 'Un esito da scrivere',
  'check-in': 'Check-in',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Serve il tuo intervento',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# cosa ti aspetta', other: '# cose ti aspettano' }),
  none: 'Nulla ti aspetta',
  noneText: 'Ciò che ti chiama per nome appare qui, e nient’altro.',
  signIn: 'Accedi per vedere che cosa ti aspetta.',
  from: (name: string) => `da ${name}`,
  due: (time: string) => `entro ${time}`,
  wasDue: (time: string) => `era richiesto entro ${time}`,
  left: (time: string) => `restano ${time} del tuo tempo di lavoro`,
  hours: (count: number) => plural(count, { one: '# ora', other: '# ore' }),
  minutes: (count: number) => plural(count, { one: '# minuto', other: '# minuti' }),
  quiet: 'Fuori dal tuo orario',
  quietText: (time: string) => `Trattenuto fino a ${time}. Prima nulla si segnala.`,
  onLeave: (day: string) => `Sei assente fino a ${day}`,
  never: 'Non hai dichiarato orari, quindi nulla si segnala. Guarda quando vuoi.',
  look: 'Guarda comunque',
  holds: (count: number) => plural(count, { one: '# cosa è trattenuta', other: '# cose sono trattenute' }),
  snoozed: (count: number) => plural(count, { one: '# messa da parte', other: '# messe da parte' }),
  snooze: 'Metti da parte',
  snoozeNamed: (title: string) => `Metti da parte: ${title}`,
  nextMorning: (time: string) => `Fino al mio prossimo giorno lavorativo, ${time}`,
  afterLeave: (time: string) => `Fino a dopo la mia assenza, ${time}`,
  onDay: 'Fino a un giorno',
  setDay: 'Metti da parte fino ad allora',
  back: (time: string) => `torna ${time}`,
  bringBack: 'Riprendi',
  bringBackNamed: (title: string) => `Riprendi: ${title}`,
  aside: (time: string) => `Messo da parte fino a ${time}.`,
  broughtBack: 'Di nuovo nell’elenco.',
  private: 'Lo vedi solo tu; è conservato su questo dispositivo.',
  untitled: 'Senza titolo',
} satisfies typeof english.needs;
