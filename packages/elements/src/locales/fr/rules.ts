import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');
const people = (count: number): string => plural(count, { one: '# personne', other: '# personnes' });

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
  'too-soon': 'Elle a déjà été rouverte. Elle peut l’être encore une semaine après la décision.',
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
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} peuvent voir ceci`;
    if (says === 'shown-from') return `affiché seulement quand ${statement.answers} personnes ont répondu`;
    if (says === 'never-shown') return `jamais affiché : moins de ${statement.answers} personnes sont interrogées`;
    if (says === 'mood-spread') return `humeurs seulement en répartition, à partir de ${statement.answers} réponses`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
