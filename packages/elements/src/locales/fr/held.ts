import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Publier',
  now: 'Maintenant',
  morning: 'À leur prochain matin de travail',
  moment: 'À un moment choisi',
  when: 'Jour et heure',
  goesOut: (time: string) => `Publication : ${time}.`,
  noHours: 'Personne n’a indiqué ses heures : c’est donc votre prochain matin de travail.',
  hold: 'Garder jusque-là',
  heldUntil: (time: string) => `Gardée jusqu’à : ${time}.`,
  atOnce: (count: number, all: number) => `${count} personnes sur ${all} aussitôt`,
  early: 'C’est avant la publication. Choisissez un moment plus tard, ou publiez plus tôt.',
  waiting: (count: number) =>
    plural(count, { one: '# actualité attend d’être publiée', other: '# actualités attendent d’être publiées' }),
  onlyYou: 'Vous seul voyez ceci.',
  until: (time: string) => `Jusqu’à : ${time}`,
  untitled: 'Sans texte',
  publishNow: 'Publier maintenant',
  published: 'Actualité publiée.',
  takeBack: 'Reprendre',
  takenBack: 'Reprise.',
} satisfies typeof english.held;
