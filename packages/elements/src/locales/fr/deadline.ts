import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'en congé à ce moment',
  holiday: 'jour férié là-bas',
  weekend: 'week-end là-bas',
  night: 'nuit là-bas',
  'outside-hours': 'hors de ses horaires',
  'no-hours': 'aucun horaire déclaré',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} est en congé avant.`,
  holiday: (name) => `${name} a un jour férié avant.`,
  weekend: (name) => `Le week-end de ${name} tombe avant.`,
  hours: (name) => `${name} dispose du temps en dernier.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Temps de travail pour chacun',
  hours: (count: number) => plural(count, { one: '# heure', other: '# heures' }),
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  days: (count: number) => plural(count, { one: '# jour ouvré', other: '# jours ouvrés' }),
  earliest: (time: string) => `Premier moment équitable : ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Attend un moment où davantage d’entre eux travaillent.',
  use: 'Utiliser ce moment',
  fair: (time: string) => `Chacun dispose d’au moins ${time} de travail d’ici là.`,
  people: 'Ce que ce moment signifie pour chacun',
  left: (time: string) => `${time} de travail`,
  nothing: 'aucun temps de travail',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: '# autre sans conflit', other: '# autres sans conflit' }),
  without: (names: string) => `Aucun horaire connu pour ${names}.`,
  reaches: (parts: string) => `Atteint ${parts}.`,
  wouldReach: (parts: string) => `Atteindrait ${parts}.`,
  now: (count: number, all: number) => `${count} personnes sur ${all} maintenant`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} personnes sur ${all} ${time}`,
  others: (count: number) => plural(count, { one: '# plus tard', other: '# plus tard' }),
} satisfies typeof english.deadline;
