import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'assente in quel momento',
  holiday: 'giorno libero lì',
  weekend: 'fine settimana lì',
  night: 'notte lì',
  'outside-hours': 'fuori dal suo orario',
  'no-hours': 'nessun orario dichiarato',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} è assente prima.`,
  holiday: (name) => `${name} ha un giorno libero prima.`,
  weekend: (name) => `Il fine settimana di ${name} viene prima.`,
  hours: (name) => `${name} ha il tempo per ultimo.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Tempo di lavoro per ciascuno',
  hours: (count: number) => plural(count, { one: '# ora', other: '# ore' }),
  minutes: (count: number) => plural(count, { one: '# minuto', other: '# minuti' }),
  days: (count: number) => plural(count, { one: '# giorno lavorativo', other: '# giorni lavorativi' }),
  earliest: (time: string) => `Primo momento equo: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Attende un momento in cui lavorano più persone.',
  use: 'Usa questo momento',
  fair: (time: string) => `Tutti hanno almeno ${time} di lavoro fino ad allora.`,
  people: 'Che cos’è questo momento per ciascuno',
  left: (time: string) => `${time} di lavoro`,
  nothing: 'nessun tempo di lavoro',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: '# altro senza conflitti', other: '# altri senza conflitti' }),
  without: (names: string) => `Non si conoscono gli orari di ${names}.`,
  reaches: (parts: string) => `Raggiunge ${parts}.`,
  wouldReach: (parts: string) => `Raggiungerebbe ${parts}.`,
  now: (count: number, all: number) => `${count} di ${all} persone ora`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} di ${all} persone ${time}`,
  others: (count: number) => plural(count, { one: '# più tardi', other: '# più tardi' }),
} satisfies typeof english.deadline;
