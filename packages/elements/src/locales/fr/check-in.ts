import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const faults: Record<string, string> = {
  required: 'Répondez à cette question, ou passez le point.',
  'not-a-number': 'Écrivez un nombre.',
  'too-small': 'C’est en dessous de la valeur minimale.',
  'too-large': 'C’est au-dessus de la valeur maximale.',
  'not-an-option': 'Choisissez une des réponses.',
};

const skips: Record<string, string> = {
  day: 'Passer aujourd’hui',
  week: 'Passer cette semaine',
  month: 'Passer ce mois-ci',
};

/** Words of the check-in form. */
export const checkIn = {
  label: 'Point d’équipe',
  none: 'Aucun point n’est ouvert',
  noneNext: 'Quand votre équipe prévoira le prochain, il apparaîtra ici.',
  paused: 'Ce point est en pause.',
  about: (minutes: number) => plural(minutes, { one: 'environ # minute', other: 'environ # minutes' }),
  step: (at: number, of: number) => `${at} sur ${of}`,
  next: 'Suivant',
  back: 'Précédent',
  submit: 'Envoyer les réponses',
  submitOffline: 'Envoyer une fois en ligne',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Passer cette fois',
  sentence: 'Une phrase suffit.',
  choose: 'Choisir',
  yes: 'Oui',
  no: 'Non',
  moods: ['Difficile', 'Lourd', 'Stable', 'Bien', 'Très bien'] as readonly string[],
  personOrLink: 'Un nom ou une adresse web',
  lastTime: 'La dernière fois, vous écriviez :',
  useAgain: 'Réutiliser',
  clear: 'Effacer',
  problems: (count: number) => plural(count, { one: '# réponse à vérifier', other: '# réponses à vérifier' }),
  fault: (code: string) => faults[code] ?? 'Vérifiez cette réponse.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Les réponses sont enregistrées sans nom ni heure, et affichées seulement quand ${min} personnes ont répondu.`
      : `Votre équipe voit vos mots avec votre nom. Les humeurs n’apparaissent que par groupe de ${min} ou plus.`,
  detachedFinal: 'Une réponse détachée ne peut plus être modifiée, car rien ne la relie à vous.',
  done: 'Vos réponses sont arrivées.',
  doneDetached: 'Vos réponses sont arrivées, sans votre nom.',
  kept: 'Vos réponses sont conservées ici.',
  skipped: 'Passé. Personne n’en est informé.',
  answerAfterAll: 'Répondre quand même',
  change: 'Modifier mes réponses',
  takeBack: 'Reprendre mes réponses',
  takenBack: 'Vos réponses sont reprises. Elles sont encore dans le formulaire.',
  undo: 'Annuler',
  routes: 'Voulez-vous en faire plus avec une réponse ?',
  route: {
    update: 'Publier en actualité',
    ask: 'Demander l’aide de l’équipe',
    thanks: 'Envoyer en remerciement',
  } as Record<string, string>,
  routed: { update: 'Publiée en actualité', ask: 'L’équipe est sollicitée', thanks: 'Remerciement envoyé' } as Record<
    string,
    string
  >,
  sent: 'Réponses envoyées.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Résultats',
  none: 'Pas encore de réponses',
  noneNext: 'Les réponses apparaissent ici au fur et à mesure.',
  answered: (count: number) => plural(count, { one: '# réponse', other: '# réponses' }),
  gathering: (min: number) =>
    `Certains ont répondu. Les réponses s’affichent par groupes d’au moins ${min}, pour que personne ne puisse être deviné : il en faut davantage, ou la fin de ce tour.`,
  hidden: (min: number) =>
    `Trop peu de réponses pour les afficher : il en faut au moins ${min}, pour que personne ne puisse être deviné.`,
  table: 'Voir en tableau',
  chart: 'Voir en graphique',
  value: 'Réponse',
  count: 'Nombre',
  share: 'Part',
  day: 'Jour',
  total: 'Répondu',
  median: (value: string) => `Valeur médiane ${value}`,
  range: (low: string, high: string) => `de ${low} à ${high}`,
  average: (value: string, max: string) => `Moyenne ${value} sur ${max}`,
  occurrence: 'Affiché',
  allAnswers: (count: number) => `Afficher les ${count}`,
  fewer: 'Afficher moins',
  waits: {
    'after-mine': () => 'Les réponses de cette fois s’ouvrent dès que les vôtres sont là.',
    'after-window': (time: string) =>
      `Les dernières réponses s’ouvrent quand le temps de chacun est écoulé : ${time}, votre heure.`,
    'after-last-day': (time: string) =>
      `Les dernières réponses s’ouvrent quand la journée de chacun est terminée : ${time}, votre heure.`,
  },
  by: 'Lire',
  ways: { question: 'par question', round: 'dans le temps', person: 'par personne' },
  byAnswer: (question: string) => `par « ${question} »`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# groupe n’est pas affiché : il est trop petit, et aucun autre ne peut le cacher.',
      other: '# groupes ne sont pas affichés, pour qu’aucun ne se distingue des autres.',
    }),
  nothingClosed: 'Seules les questions à choix ou à nombres se lisent dans le temps.',
  middle: 'Valeur médiane',
} satisfies typeof english.results;
