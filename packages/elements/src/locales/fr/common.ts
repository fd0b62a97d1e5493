import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'La connexion est coupée. Rien de ce que vous avez écrit n’est perdu.',
  unauthenticated: 'Reconnectez-vous pour continuer.',
  forbidden: 'Vous n’avez pas le droit de faire cela ici.',
  conflict: 'Quelqu’un a modifié ceci entre-temps.',
  'too-large': 'C’est trop volumineux.',
  'not-found': 'Ce n’est plus ici.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Quelqu’un',
  loading: 'Chargement',
  stillLoading: 'Chargement en cours. La connexion est peut-être lente.',
  retry: 'Réessayer',
  pending: 'Pas encore envoyé',
  notSent: 'Non envoyé',
  cancel: 'Annuler',
  close: 'Fermer',
  save: 'Enregistrer',
  edit: 'Modifier',
  delete: 'Supprimer',
  more: 'Autres actions',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  offline: 'Hors ligne',
  inMemory: 'Rien n’est conservé ici : ce que vous écrivez disparaît à la fermeture de la page.',
  noAdapter: 'Ce widget n’est encore relié à rien.',
  noAdapterNext: 'Placez-le dans un élément fournisseur, ou chargez le script d’intégration sur cette page.',
  failed: 'Le chargement a échoué.',
  notSaved: 'L’enregistrement a échoué. Votre texte est toujours là.',
  error: (code: ErrorCode): string =>
    errors[code] ?? 'Un problème est survenu. Rien de ce que vous avez écrit n’est perdu.',
  code: (code: string) => `Code : ${code}`,
  draftKept: (time: string) => `Brouillon conservé sur cet appareil, ${time}`,
  draftInMemory: 'Brouillon conservé jusqu’à la fermeture de la page',
  required: 'Obligatoire',
  optional: 'facultatif',
  yourTime: (time: string) => `${time}, votre heure`,
} satisfies typeof english.common;
