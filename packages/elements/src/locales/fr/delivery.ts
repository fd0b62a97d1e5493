import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# actualité', other: '# actualités' }),
    a: 'actualité',
    fresh: 'Nouvelle actualité',
  },
  comment: {
    count: (count) => plural(count, { one: '# commentaire', other: '# commentaires' }),
    a: 'commentaire',
    fresh: 'Nouveau commentaire',
  },
  decision: {
    count: (count) => plural(count, { one: '# décision', other: '# décisions' }),
    a: 'décision',
    fresh: 'Nouvelle décision',
  },
  position: {
    count: (count) => plural(count, { one: '# position', other: '# positions' }),
    a: 'position',
    fresh: 'Nouvelle position',
  },
  reaction: {
    count: (count) => plural(count, { one: '# réaction', other: '# réactions' }),
    a: 'réaction',
    fresh: 'Nouvelle réaction',
  },
  response: {
    count: (count) => plural(count, { one: '# réponse', other: '# réponses' }),
    a: 'réponse',
    fresh: 'Nouvelle réponse',
  },
  ballot: {
    count: (count) => plural(count, { one: '# réponse', other: '# réponses' }),
    a: 'réponse',
    fresh: 'Nouvelle réponse',
  },
  attachment: {
    count: (count) => plural(count, { one: '# fichier', other: '# fichiers' }),
    a: 'fichier',
    fresh: 'Nouveau fichier',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# élément', other: '# éléments' }),
  a: 'élément',
  fresh: 'Nouvel élément',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Titre',
  headline: 'Titre',
  body: 'Texte',
  context: 'Contexte',
  reason: 'Raison',
  statement: 'Résultat',
  consequences: 'Conséquences',
  decideBy: 'Décider avant',
  respondBy: 'Répondre avant',
  status: 'Statut',
  state: 'État',
  topics: 'Sujets',
  tags: 'Étiquettes',
  options: 'Options',
  stage: 'Étape',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `En attente d’envoi : ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Connectez-vous pour envoyer : ${noun(kind).count(count)}`,
  signInAgain: 'Reconnectez-vous pour continuer',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Dernière mise à jour : ${time}`,
  outdated: 'Cette page est plus ancienne que son service. Rien de ce que vous avez écrit n’est perdu.',
  reload: 'Recharger pour mettre à jour',
  atRisk: 'Non conservé sur cet appareil : gardez cette page ouverte jusqu’à l’envoi.',
  notSent: (count: number, kind = '') => `Envoi impossible : ${noun(kind).count(count)}`,
  look: 'Voir pourquoi',
  heading: 'Non envoyé',
  kept: 'Vos mots restent ici jusqu’à ce que vous décidiez de leur sort.',
  nothingLeft: 'Il ne reste rien à décider.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Modification : ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Suppression : ${a}` : 'Un fichier';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Modifier et envoyer',
  send: 'Envoyer',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  notCopied: 'La copie n’est pas permise ici : sélectionnez plutôt le texte.',
  discard: 'Abandonner',
  discarded: 'Abandonné.',
  undo: 'Annuler',
  restored: 'C’est revenu.',
  sent: 'En route.',
  bothChanged:
    'Quelqu’un a modifié ceci en même temps que vous. Les deux versions sont ici ; choisissez-en une, ou écrivez-en une troisième.',
  deletedMeanwhile: 'Quelqu’un a supprimé ceci entre-temps.',
  closed:
    'La décision a été close avant l’arrivée de ceci, et une décision close ne change pas. Vos mots peuvent en être un commentaire.',
  unconfirmed:
    'Ceci a été écrit sur cet appareil avant que la page sache qui était là, et elle a été fermée avant de l’apprendre. Cela attend son auteur, et ne part au nom de personne d’autre.',
  sendAsMine: 'C’est de moi : envoyer',
  asComment: 'Publier en commentaire',
  base: 'Avant',
  theirs: 'Actuellement',
  mine: 'La vôtre',
  keepMine: 'Garder la mienne',
  keepTheirs: 'Garder l’autre',
  empty: 'Vide',
} satisfies typeof english.delivery;
