import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');
const people = (count: number): string => plural(count, { one: '# person', other: '# personer' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Så beslutas det',
  ready: 'Inget hindrar: det kan beslutas.',
  waitsFor: 'Innan det kan antas',
  obstacles: {
    'open-objection': 'En invändning måste lösas.',
    blocked: 'Någon blockerar: det som sägs måste lösas.',
    'on-hold': 'Tid har begärts.',
    'in-last-call': 'Sista omgången måste ta slut.',
    'no-quorum': 'Fler personer måste delta.',
    'not-heard': 'Någon har inte yttrat sig och har fortfarande tid.',
    'no-winner': 'Omröstningen har inget resultat ännu.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Tid har begärts, till ${time} din tid.`,
  callEnds: (time: string) => `Sista omgången slutar ${time} din tid, om ingen invänder.`,
  turnout: (spoken: number, present: number) => `${spoken} av ${people(present)} deltog`,
  quorum: (needed: number) => plural(needed, { one: '# behövs', other: '# behövs' }),
  away: (count: number) => plural(count, { one: '# borta, räknas inte', other: '# borta, räknas inte' }),
  silence: {
    agree: (hours: number) => `Tystnad räknas som samtycke, efter ${hours} arbetstimmar för var och en.`,
    abstain: (hours: number) => `Tystnad räknas som avstående, efter ${hours} arbetstimmar för var och en.`,
  },

  vote: 'Din röst',
  voted: 'Din röst är inne. Du kan ändra den tills det är beslutat.',
  votedDetached: 'Din röst är inne. Den bär inget namn och kan därför inte ändras.',
  cast: 'Rösta',
  change: 'Ändra min röst',
  sit: 'Avstå',
  cannotVote: 'Den här tjänsten kan inte spara röster utan namn, så ingen kan rösta.',
  choose: 'Välj ett',
  chooseMissing: 'Välj ett alternativ, eller avstå.',
  points: (low: number, high: number) => `Ge varje alternativ ${low} till ${high} poäng`,
  dots: (left: number, all: number) =>
    plural(left, { one: `# av ${all} prickar kvar`, other: `# av ${all} prickar kvar` }),
  dotsFor: (option: string) => `Prickar för ${option}`,
  tooManyDots: (all: number) => `Använd högst ${all} prickar.`,
  rank: 'Ordna dem, det bästa först',
  up: (option: string) => `Flytta upp ${option}`,
  down: (option: string) => `Flytta ner ${option}`,
  placed: (option: string, place: number) => `${option} är nu nummer ${place}.`,
  times: 'Vilka tider passar dig?',
  timeAnswers: { 2: 'Ja', 1: 'Om det behövs', 0: 'Nej' },

  results: 'Resultat hittills',
  resultsDone: 'Resultat',
  leading: 'Leder',
  tied: 'Lika',
  chosen: 'Resultat',
  tiedText: 'Flera alternativ ligger lika. Den som beslutar väljer bland dem.',
  noWinner: 'Inget alternativ har majoritet.',
  resultsFrom: (least: number) => `Resultat visas när ${least} personer har röstat.`,
  resultsUntil: (time: string) => `Resultat visas ${time} din tid, när sista arbetsdagen är slut.`,
  value: {
    majority: (count: number) => plural(count, { one: '# röst', other: '# röster' }),
    score: (mean: string) => `${mean} i medel`,
    dot: (count: number) => plural(count, { one: '# prick', other: '# prickar' }),
    ranked: (count: number) => plural(count, { one: 'vinner # duell', other: 'vinner # dueller' }),
    'time-poll': (count: number) => plural(count, { one: '# person kan', other: '# personer kan' }),
  },

  object: 'Invänd',
  objectTitle: 'Lämna en invändning',
  objectLabel: 'Vad skulle skada, eller varför bör det vänta?',
  objectHint: 'Den förblir din: den är öppen tills du säger att den är löst, eller tar tillbaka den.',
  objectMissing: 'Skriv vad som talar emot, så att det kan lösas.',
  objected: 'Invändning lämnad.',
  objections: 'Invändningar',
  objectionStates: { open: 'Invänder', resolved: 'Löst', withdrawn: 'Återtagen' },
  offer: 'Erbjud en lösning',
  offerTitle: 'Erbjud en lösning',
  offerLabel: 'Vad skulle lösa den?',
  offerHint: 'Den som invänder säger om det löser den.',
  offerMissing: 'Skriv vad som skulle lösa den.',
  offered: 'Lösning erbjuden.',
  offeredBy: (name: string) => `${name} erbjuder:`,
  resolution: 'Löst av:',
  accept: 'Detta löser den',
  resolveFor: 'Markera som löst',
  resolveForHint: 'Personen är borta, eller har inte svarat på två av sina arbetsdagar.',
  resolved: 'Invändning löst.',
  takeBack: 'Ta tillbaka den',
  tookBack: 'Invändning återtagen.',

  holds: 'Begärd tid',
  hold: 'Jag behöver tid',
  holdTitle: 'Begär tid',
  holdLabel: 'Till när?',
  holdHint: 'Den löper ut av sig själv. Du kan begära en gång.',
  holdDays: (days: number) => plural(days, { one: '# arbetsdag för dig', other: '# arbetsdagar för dig' }),
  holdReason: 'Till vad? (valfritt)',
  held: 'Tid begärd.',
  until: (time: string) => `till ${time} din tid`,
  endHold: 'Jag behöver inte mer tid',
  holdEnded: 'Avslutat.',

  callTitle: 'Börja sista omgången',
  call: 'Börja sista omgången',
  callLabel: 'Till när?',
  callHint: 'Den som inte yttrat sig får invända till dess. En invändning stoppar slutet och flyttar det inte.',
  called: 'Sista omgången har börjat.',
  lapse: 'Låt förfalla',
  lapsed: 'Förfallet.',
  submitTime: 'Begär tid',

  reviewDue: 'Det är dags att se på detta beslut igen.',
  assumptions: 'Det vilar på',
  failed: 'Gäller inte längre',
  fails: 'Detta gäller inte längre',
  holdsAgain: 'Det gäller ändå',
  assumptionSaid: 'Noterat. Beslutet behöver ses över.',
  assumptionBack: 'Noterat.',
  reopened: 'Öppnat igen',
  reopenedNews: 'Vad som är nytt:',
} satisfies typeof english.decisionRound;

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
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} kan se detta`;
    if (says === 'shown-from') return `visas först när ${statement.answers} har svarat`;
    if (says === 'never-shown') return `visas aldrig: färre än ${statement.answers} personer tillfrågas`;
    if (says === 'mood-spread') return `humör bara som fördelning, från ${statement.answers} svar`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
