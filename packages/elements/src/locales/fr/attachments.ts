import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Fichiers',
  picture: (name: string) => `Image ${name}`,
  download: (name: string) => `Télécharger ${name}`,
  failed: (name: string) => `${name} n’a pas pu être récupéré.`,
  describe: (name: string) => `Ce que montre ${name}`,
  describeHint: 'Dites ce que l’on voit, pour les personnes qui ne peuvent pas le voir.',
  added: (name: string) => `${name} ajouté.`,
  removed: (name: string) => `${name} retiré.`,
  remove: (name: string) => `Retirer ${name}`,
  cancel: (name: string) => `Ne pas envoyer ${name}`,
  retry: (name: string) => `Réessayer : ${name}`,
  sending: 'Envoi',
  waiting: 'En attente d’envoi',
  progress: (name: string) => `Envoi de ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} fait ${size} ; ici, les fichiers vont jusqu’à ${limit}. Réduisez-le, ou mettez un lien dans le texte.`,
  wrongType: (name: string) => `${name} est d’un type non accepté ici. Mettez un lien dans le texte.`,
  unreadable: (name: string) => `${name} n’a pas pu être lu. Un dossier ne peut pas être ajouté.`,
  none: 'Aucun fichier n’est accepté ici. Mettez un lien dans le texte.',
} satisfies typeof english.attachments;
