import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Avancement',
  question: 'Question',
  ask: 'Demande',
  'decision-news': 'Décision',
  handoff: 'Passage de relais',
  thanks: 'Merci',
  note: 'Note',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Aide demandée',
  taken: 'Prise en charge',
  answered: 'Répondue',
  closed: 'Fermée',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'En bonne voie',
  'at-risk': 'À risque',
  'off-track': 'En difficulté',
  paused: 'En pause',
  done: 'Fait',
  next: 'À venir',
  blocked: 'Bloqué',
  thanks: 'Merci',
  agree: 'D’accord',
  celebrate: 'Bravo',
  seen: 'Vu',
  support: 'Soutien',
  'from-check-in': 'Du point d’équipe',
  'from-answer': 'Réponses',
  'from-decision': 'Résultat de',
  'from-update': 'De',
  'became-decision': 'Devenu une décision',
  'became-ask': 'Devenu une demande',
  source: 'Source',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'une décision',
  update: 'une actualité',
  response: 'une réponse',
  'check-in': 'un point d’équipe',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Actualités',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Sujet : ${topic}`,
  onlyTopic: (topic: string) => `Afficher seulement ${topic}`,
  clear: 'Effacer les filtres',
  respondBy: (time: string) => `Répondre avant ${time}`,
  needs: (names: string) => `Attend ${names}`,
  showMore: 'Afficher plus',
  showLess: 'Afficher moins',
  close: 'Fermer',
  fresh: (count: number) => plural(count, { one: '# nouvelle actualité', other: '# nouvelles actualités' }),
  readUpTo: (time: string) => `Lu jusqu’ici, ${time}`,
  older: 'Charger les actualités plus anciennes',
  newer: 'Charger les actualités plus récentes',
  end: 'C’est tout.',
  compose: 'Qu’est-ce qui a changé depuis votre dernière actualité ?',
  continueDraft: 'Continuer votre brouillon',
  first: 'Pas encore d’actualités',
  firstText:
    'Dites ce qui a changé, ce qui vient ensuite ou ce dont vous avez besoin. Les autres le lisent quand leur journée commence.',
  firstAction: 'Écrire la première actualité',
  readOnlyText: 'Quand quelqu’un en écrira une, elle apparaîtra ici.',
  nothing: 'Aucune actualité ne correspond',
  nothingText: 'Rien ne correspond à ces filtres ensemble.',
  forbidden: 'Ces actualités ne vous sont pas ouvertes',
  forbiddenText: 'Une personne qui gère cet espace peut changer cela.',
  posted: 'Actualité publiée.',
} satisfies typeof english.feed;
