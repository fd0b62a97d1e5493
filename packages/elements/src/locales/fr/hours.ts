import type * as english from '../en/hours.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Words for working hours: what a person has declared, and how the team's days meet. */
export const hours = {
  label: 'Horaires de travail',
  mine: 'Mes horaires',
  change: 'Modifier mes horaires',
  set: 'Indiquer mes horaires',
  undeclared: 'Vous n’avez pas dit quand vous travaillez. D’ici là, du lundi au vendredi, de 09:00 à 17:00 fait foi.',
  zone: (city: string, time: string) => `${city}, il y est ${time}`,
  days: (first: string, last: string) => `${first}–${last}`,
  noHours: 'Aucun horaire : rien ne vous est demandé, et personne ne sait quand vous répondez.',
  perWeek: (time: string) => `${time} par semaine`,
  away: 'En congé',
  dayOff: 'Jour férié',
  covers: (name: string) => `${name} répond entre-temps`,
  more: (count: number) => plural(count, { one: '# de plus', other: '# de plus' }),
  saved: 'Enregistré. Les autres voient vos horaires dès maintenant.',
  signIn: 'Connectez-vous pour dire quand vous travaillez.',
  team: 'Quand nous travaillons',
  before: 'Le jour précédent',
  after: 'Le jour suivant',
  today: 'Revenir à aujourd’hui',
  table: 'Voir en tableau',
  together: 'Ensemble',
  everyone: (range: string) => `Tous ceux qui travaillent ce jour-là travaillent ensemble ${range}, votre heure.`,
  most: (count: number, all: number, range: string) =>
    `${count} sur ${all} travaillent ensemble ${range}, votre heure.`,
  never: 'Les horaires de deux personnes ne se croisent jamais ce jour-là.',
  nobody: 'Personne ne travaille ce jour-là.',
  works: (name: string, ranges: string) => `${name} travaille ${ranges}, votre heure`,
  worksNot: (name: string, why: string) => `${name} : ${why}`,
  awayUntil: (day: string) => `en congé jusqu’au ${day}`,
  holiday: 'jour férié',
  free: 'ne travaille pas',
  now: 'Maintenant',
  picture: (day: string) => `Horaires de travail du ${day}, à votre heure`,
  columns: { person: 'Personne', place: 'Lieu', yours: 'Travaille, votre heure', theirs: 'Travaille, son heure' },
  stretch: 'Ensemble, votre heure',
  who: 'Qui',
  unknown: (count: number) =>
    plural(count, {
      one: '# personne n’a pas dit où elle travaille.',
      other: '# personnes n’ont pas dit où elles travaillent.',
    }),
  next: 'Qui travaille ensuite',
  nextHint: 'D’après les seuls horaires déclarés. Personne n’est observé.',
  working: 'En horaire de travail',
  then: 'Ensuite',
  until: (time: string) => `jusqu’à ${time}`,
  alone: 'Personne d’autre n’a dit quand il travaille.',
  none: 'Personne n’a encore dit quand il travaille',
  noneText: 'Commencez par vos propres horaires. Les autres les voient et n’ont pas à demander.',
} satisfies typeof english.hours;
