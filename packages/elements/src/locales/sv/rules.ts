import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');
const people = (count: number): string => plural(count, { one: '# person', other: '# personer' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'Det är redan där.',
  'not-from-here': 'Det kan inte gå dit från där det står.',
  'no-outcome': 'Skriv vad som beslutades.',
  'no-decider': 'Säg vem som beslutade.',
  'unknown-option': 'Det alternativet finns inte längre.',
  superseded: 'Ett annat beslut har ersatt det. Agera på det.',
  'no-reason': 'Skriv ett skäl.',
  'no-news': 'Skriv vad som är nytt sedan beslutet.',
  'too-soon': 'Det har öppnats igen förut. Det kan öppnas en gång till en vecka efter beslutet.',
  'open-objection': 'En invändning är öppen. Lös den först, eller anteckna avslag eller uppskov.',
  blocked: 'Någon blockerar. Lös först det som sägs.',
  'on-hold': 'Någon har begärt tid. Vänta tills den löpt ut.',
  'in-last-call': 'Sista omgången är inte slut.',
  'no-quorum': 'För få av de närvarande har deltagit.',
  'not-heard': 'Någon har inte yttrat sig och har fortfarande tid.',
  'no-winner': 'Omröstningen har inget resultat som kan antas.',
  'not-the-winner': 'Omröstningen har ett annat resultat. Välj det alternativet.',
  'not-lapsed': 'Tiden att besluta har inte passerat.',
  'in-the-past': 'Välj en kommande tid.',
  'same-decision': 'Ett beslut kan inte ersätta eller ändra sig självt.',
  cycle: 'Det kom före detta, så det kan inte ersätta eller ändra det.',
  'not-decided': 'Bara det som beslutats kan ersättas eller ändras.',
  'not-asking': 'Det är inte längre öppet för synpunkter.',
  'not-yours': 'Bara den det tillhör kan göra detta.',
  'reason-required': 'Ange ett skäl.',
  'no-reasons': 'Skäl efterfrågas inte här.',
  'vote-odd': 'Välj något att rösta på.',
  'too-many-dots': 'Du har använt fler prickar än det finns.',
  'out-of-range': 'Poängen ligger utanför skalan.',
  'voted-already': 'Du har röstat. En röst utan namn kan inte ändras.',
  'held-before': 'Du har redan begärt tid.',
  'too-long': 'Begär högst tre arbetsdagar.',
  'not-open': 'Invändningen är avklarad.',
  'no-resolution': 'Skriv vad som löser den.',
  'anonymity-kept': 'Det har lovats att inga namn sparas. Det kan inte ändras.',
  'visibility-kept': 'Det har lovats att resultaten är dolda längre.',
  'threshold-kept': 'En större grupp har lovats.',
  'names-given': 'Personer har redan svarat med sina namn.',
  'not-running': 'Avstämningen är slut.',
  'not-asked': 'Avstämningen frågar andra personer.',
  'no-such-day': 'Den frågas inte den dagen.',
  'answer-odd': 'Ett svar passar inte sin fråga.',
  'detached-only': 'Svar bär inga namn här.',
  'named-only': 'Svar bär namn här.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'alla i det här utrymmet kan se detta',
  'only-here': 'det stannar i den här webbläsaren',
  named: 'ditt namn står vid ditt svar',
  detached: 'inget namn sparas med ditt svar',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'ingen tid sparas',
  'given-once': 'det kan inte ändras efteråt',
  'objections-named': 'invändningar bär ditt namn',
  'not-kept-apart': 'tjänsten kan inte hålla isär namn och svar',
};
const untils = {
  'after-mine': 'du ser de andra när du har svarat',
  'after-window': 'svar visas när allas tid är slut',
  'after-close': 'resultat visas när det är beslutat',
  'after-last-day': 'resultat visas när sista arbetsdagen är slut',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Vem som ser vad',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} kan se detta`;
    if (says === 'shown-from') return `visas först när ${statement.answers} har svarat`;
    if (says === 'never-shown') return `visas aldrig: färre än ${statement.answers} personer tillfrågas`;
    if (says === 'mood-spread') return `humör bara som fördelning, från ${statement.answers} svar`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
