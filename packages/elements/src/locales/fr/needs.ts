import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Votre réponse',
  taken: 'Pris en charge par vous',
  handoff: 'Confié à vous',
  reply: 'Une réponse pour vous',
  'take-part': 'Votre avis',
  'last-call': 'Dernier appel',
  objection: 'Une objection à traiter',
  resolution: 'Votre objection, traitée',
  decide: 'À vous de décider',
  review: 'À revoir',
  outcome: 'Un résultat à noter',
  'check-in': 'Point d’équipe',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'À vous de jouer',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# élément vous attend', other: '# éléments vous attendent' }),
  none: 'Rien ne vous attend',
  noneText: 'Ce qui vous demande par votre nom apparaît ici, et rien d’autre.',
  signIn: 'Connectez-vous pour voir ce qui vous attend.',
  from: (name: string) => `de ${name}`,
  due: (time: string) => `avant ${time}`,
  wasDue: (time: string) => `était attendu avant ${time}`,
  left: (time: string) => `encore ${time} de votre temps de travail`,
  hours: (count: number) => plural(count, { one: '# heure', other: '# heures' }),
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  quiet: 'Hors de vos horaires',
  quietText: (time: string) => `Retenu jusqu’à ${time}. Rien ne se signale avant.`,
  onLeave: (day: string) => `Vous êtes en congé jusqu’au ${day}`,
  never: 'Vous n’avez déclaré aucun horaire, donc rien ne se signale. Regardez quand vous voulez.',
  look: 'Regarder quand même',
  holds: (count: number) => plural(count, { one: '# élément est retenu', other: '# éléments sont retenus' }),
  snoozed: (count: number) => plural(count, { one: '# mis de côté', other: '# mis de côté' }),
  snooze: 'Mettre de côté',
  snoozeNamed: (title: string) => `Mettre de côté : ${title}`,
  nextMorning: (time: string) => `Jusqu’à mon prochain jour ouvré, ${time}`,
  afterLeave: (time: string) => `Jusqu’après mon congé, ${time}`,
  onDay: 'Jusqu’à un jour',
  setDay: 'Mettre de côté d’ici là',
  back: (time: string) => `revient ${time}`,
  bringBack: 'Reprendre',
  bringBackNamed: (title: string) => `Reprendre : ${title}`,
  aside: (time: string) => `Mis de côté jusqu’à ${time}.`,
  broughtBack: 'De retour dans la liste.',
  private: 'Visible de vous uniquement ; conservé sur cet appareil.',
  untitled: 'Sans titre',
} satisfies typeof english.needs;
