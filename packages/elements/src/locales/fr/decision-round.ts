import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');
const people = (count: number): string => plural(count, { one: '# personne', other: '# personnes' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Comment c’est décidé',
  ready: 'Rien ne s’y oppose : on peut décider.',
  waitsFor: 'Avant de pouvoir adopter',
  obstacles: {
    'open-objection': 'Une objection doit être levée.',
    blocked: 'Quelqu’un bloque : ce qui est dit doit être résolu.',
    'on-hold': 'Du temps a été demandé.',
    'in-last-call': 'Le dernier appel doit se terminer.',
    'no-quorum': 'Plus de personnes doivent participer.',
    'not-heard': 'Quelqu’un ne s’est pas encore exprimé et en a encore le temps.',
    'no-winner': 'Le vote n’a pas encore de résultat.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Du temps a été demandé, jusqu’à ${time}, votre heure.`,
  callEnds: (time: string) => `Le dernier appel se termine ${time}, votre heure, sauf objection.`,
  turnout: (spoken: number, present: number) => `${spoken} sur ${people(present)} ont participé`,
  quorum: (needed: number) => plural(needed, { one: '# nécessaire', other: '# nécessaires' }),
  away: (count: number) => plural(count, { one: '# absence, non comptée', other: '# absences, non comptées' }),
  silence: {
    agree: (hours: number) => `Le silence vaut accord, après ${hours} heures de travail de chacun.`,
    abstain: (hours: number) => `Le silence vaut abstention, après ${hours} heures de travail de chacun.`,
  },

  vote: 'Votre vote',
  voted: 'Votre vote est pris en compte. Vous pouvez le changer jusqu’à la décision.',
  votedDetached: 'Votre vote est pris en compte. Il ne porte pas de nom et ne peut donc pas être changé.',
  cast: 'Voter',
  change: 'Changer mon vote',
  sit: 'S’abstenir',
  cannotVote: 'Ce service ne peut pas conserver de votes sans noms ; personne ne peut donc voter.',
  choose: 'Choisissez-en une',
  chooseMissing: 'Choisissez une option, ou abstenez-vous.',
  points: (low: number, high: number) => `Donnez à chaque option de ${low} à ${high} points`,
  dots: (left: number, all: number) =>
    plural(left, { one: `# gommette restante sur ${all}`, other: `# gommettes restantes sur ${all}` }),
  dotsFor: (option: string) => `Gommettes pour ${option}`,
  tooManyDots: (all: number) => `Utilisez ${all} gommettes au plus.`,
  rank: 'Classez-les, la meilleure d’abord',
  up: (option: string) => `Monter ${option}`,
  down: (option: string) => `Descendre ${option}`,
  placed: (option: string, place: number) => `${option} est maintenant au rang ${place}.`,
  times: 'Quels moments vous conviennent ?',
  timeAnswers: { 2: 'Oui', 1: 'Si nécessaire', 0: 'Non' },

  results: 'Résultats actuels',
  resultsDone: 'Résultats',
  leading: 'En tête',
  tied: 'À égalité',
  chosen: 'Résultat',
  tiedText: 'Plusieurs options sont à égalité. La personne qui décide choisit parmi elles.',
  noWinner: 'Aucune option n’a la majorité.',
  resultsFrom: (least: number) => `Les résultats s’affichent quand ${least} personnes ont voté.`,
  resultsUntil: (time: string) => `Les résultats s’affichent ${time}, votre heure, à la fin du dernier jour ouvré.`,
  value: {
    majority: (count: number) => plural(count, { one: '# voix', other: '# voix' }),
    score: (mean: string) => `${mean} en moyenne`,
    dot: (count: number) => plural(count, { one: '# gommette', other: '# gommettes' }),
    ranked: (count: number) => plural(count, { one: 'gagne # duel', other: 'gagne # duels' }),
    'time-poll': (count: number) => plural(count, { one: '# personne disponible', other: '# personnes disponibles' }),
  },

  object: 'S’opposer',
  objectTitle: 'Formuler une objection',
  objectLabel: 'Qu’est-ce qui nuirait, ou pourquoi attendre ?',
  objectHint: 'Elle reste la vôtre : elle est ouverte tant que vous ne la dites pas levée ou ne la retirez pas.',
  objectMissing: 'Écrivez ce qui s’y oppose, pour que cela puisse être résolu.',
  objected: 'Objection formulée.',
  objections: 'Objections',
  objectionStates: { open: 'S’oppose', resolved: 'Levée', withdrawn: 'Retirée' },
  offer: 'Proposer une solution',
  offerTitle: 'Proposer une solution',
  offerLabel: 'Qu’est-ce qui la lèverait ?',
  offerHint: 'La personne qui s’oppose dit si cela suffit.',
  offerMissing: 'Écrivez ce qui la lèverait.',
  offered: 'Solution proposée.',
  offeredBy: (name: string) => `${name} propose :`,
  resolution: 'Levée par :',
  accept: 'Cela la lève',
  resolveFor: 'Marquer comme levée',
  resolveForHint: 'La personne est absente, ou n’a pas répondu pendant deux de ses jours ouvrés.',
  resolved: 'Objection levée.',
  takeBack: 'La retirer',
  tookBack: 'Objection retirée.',

  holds: 'Temps demandé',
  hold: 'J’ai besoin de temps',
  holdTitle: 'Demander du temps',
  holdLabel: 'Jusqu’à quand ?',
  holdHint: 'Cela expire tout seul. Vous pouvez demander une fois.',
  holdDays: (days: number) => plural(days, { one: '# de vos jours ouvrés', other: '# de vos jours ouvrés' }),
  holdReason: 'Pour quoi ? (facultatif)',
  held: 'Temps demandé.',
  until: (time: string) => `jusqu’à ${time}, votre heure`,
  endHold: 'Je n’ai plus besoin de temps',
  holdEnded: 'Terminé.',

  callTitle: 'Lancer le dernier appel',
  call: 'Lancer le dernier appel',
  callLabel: 'Jusqu’à quand ?',
  callHint: 'Qui ne s’est pas exprimé peut s’opposer d’ici là. Une objection arrête la fin et ne la déplace pas.',
  called: 'Dernier appel lancé.',
  lapse: 'Laisser devenir caduc',
  lapsed: 'Caduc.',
  submitTime: 'Demander du temps',

  reviewDue: 'Il est temps de revoir cette décision.',
  assumptions: 'Elle repose sur',
  failed: 'Ne tient plus',
  fails: 'Cela ne tient plus',
  holdsAgain: 'Cela tient finalement',
  assumptionSaid: 'Noté. La décision demande à être revue.',
  assumptionBack: 'Noté.',
  reopened: 'Rouverte',
  reopenedNews: 'Ce qui est nouveau :',
} satisfies typeof english.decisionRound;

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'C’est déjà le cas.',
  'not-from-here': 'Ce n’est pas possible depuis cette étape.',
  'no-outcome': 'Écrivez ce qui a été décidé.',
  'no-decider': 'Dites qui a décidé.',
  'unknown-option': 'Cette option n’existe plus.',
  superseded: 'Une autre décision l’a remplacée. Agissez sur celle-là.',
  'no-reason': 'Écrivez une raison.',
  'no-news': 'Écrivez ce qui est nouveau depuis la décision.',
  'open-objection': 'Une objection est ouverte. Levez-la d’abord, ou consignez un rejet ou un report.',
  blocked: 'Quelqu’un bloque. Résolvez d’abord ce qui est dit.',
  'on-hold': 'Quelqu’un a demandé du temps. Attendez qu’il soit écoulé.',
  'in-last-call': 'Le dernier appel n’est pas terminé.',
  'no-quorum': 'Trop peu de personnes présentes ont participé.',
  'not-heard': 'Quelqu’un ne s’est pas encore exprimé et en a encore le temps.',
  'no-winner': 'Le vote n’a pas de résultat qui puisse être adopté.',
  'not-the-winner': 'Le vote a un autre résultat. Choisissez cette option.',
  'not-lapsed': 'Le délai pour décider n’est pas passé.',
  'in-the-past': 'Choisissez un moment à venir.',
  'same-decision': 'Une décision ne peut pas se remplacer ni se modifier elle-même.',
  cycle: 'Elle est antérieure à celle-ci et ne peut donc ni la remplacer ni la modifier.',
  'not-decided': 'Seul ce qui est décidé peut être remplacé ou modifié.',
  'not-asking': 'Elle n’est plus ouverte aux avis.',
  'not-yours': 'Seule la personne concernée peut le faire.',
  'reason-required': 'Donnez une raison.',
  'no-reasons': 'Aucune raison n’est demandée ici.',
  'vote-odd': 'Choisissez pour quoi voter.',
  'too-many-dots': 'Vous avez utilisé plus de gommettes qu’il n’y en a.',
  'out-of-range': 'Ces points sont hors de l’échelle.',
  'voted-already': 'Vous avez voté. Un vote sans nom ne peut pas être changé.',
  'held-before': 'Vous avez déjà demandé du temps.',
  'too-long': 'Demandez trois jours ouvrés au plus.',
  'not-open': 'Cette objection est réglée.',
  'no-resolution': 'Écrivez ce qui la lève.',
  'anonymity-kept': 'Il a été promis qu’aucun nom n’est conservé. Cela ne peut pas être changé.',
  'visibility-kept': 'Il a été promis que les résultats restent cachés plus longtemps.',
  'threshold-kept': 'Un groupe plus grand a été promis.',
  'names-given': 'Des personnes ont déjà répondu avec leur nom.',
  'not-running': 'Ce point est terminé.',
  'not-asked': 'Ce point interroge d’autres personnes.',
  'no-such-day': 'Rien n’est demandé ce jour-là.',
  'answer-odd': 'Une réponse ne correspond pas à sa question.',
  'detached-only': 'Ici, les réponses ne portent pas de nom.',
  'named-only': 'Ici, les réponses portent un nom.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'tout le monde dans cet espace peut voir ceci',
  'only-here': 'cela reste dans ce navigateur',
  named: 'votre nom accompagne votre réponse',
  detached: 'aucun nom n’est conservé avec votre réponse',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'aucune heure n’est enregistrée',
  'given-once': 'elle ne peut plus être modifiée ensuite',
  'objections-named': 'les objections portent votre nom',
  'not-kept-apart': 'ce service ne peut pas séparer noms et réponses',
};
const untils = {
  'after-mine': 'vous voyez les autres une fois que vous avez répondu',
  'after-window': 'les réponses s’affichent quand le temps de chacun est écoulé',
  'after-close': 'les résultats s’affichent après la décision',
  'after-last-day': 'les résultats s’affichent à la fin du dernier jour ouvré',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Qui voit quoi',
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} peuvent voir ceci`;
    if (says === 'shown-from') return `affiché seulement quand ${statement.answers} personnes ont répondu`;
    if (says === 'never-shown') return `jamais affiché : moins de ${statement.answers} personnes sont interrogées`;
    if (says === 'mood-spread') return `humeurs seulement en répartition, à partir de ${statement.answers} réponses`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
