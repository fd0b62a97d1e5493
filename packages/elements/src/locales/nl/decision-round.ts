import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');
const people = (count: number): string => plural(count, { one: '# persoon', other: '# mensen' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Hoe wordt besloten',
  ready: 'Niets staat in de weg: er kan worden besloten.',
  waitsFor: 'Voor het kan worden aangenomen',
  obstacles: {
    'open-objection': 'Een bezwaar moet worden opgelost.',
    blocked: 'Iemand blokkeert: wat die zegt moet worden opgelost.',
    'on-hold': 'Er is om tijd gevraagd.',
    'in-last-call': 'De laatste ronde moet eindigen.',
    'no-quorum': 'Er moeten meer mensen meedoen.',
    'not-heard': 'Iemand heeft zich nog niet uitgesproken en heeft nog tijd.',
    'no-winner': 'De stemming heeft nog geen resultaat.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Er is om tijd gevraagd, tot ${time} jouw tijd.`,
  callEnds: (time: string) => `De laatste ronde eindigt ${time} jouw tijd, tenzij iemand bezwaar maakt.`,
  turnout: (spoken: number, present: number) => `${spoken} van ${people(present)} deden mee`,
  quorum: (needed: number) => plural(needed, { one: '# is nodig', other: '# zijn nodig' }),
  away: (count: number) => plural(count, { one: '# afwezig, telt niet mee', other: '# afwezig, tellen niet mee' }),
  silence: {
    agree: (hours: number) => `Stilte telt als instemming, na ${hours} werkuren van ieder.`,
    abstain: (hours: number) => `Stilte telt als onthouding, na ${hours} werkuren van ieder.`,
  },

  vote: 'Je stem',
  voted: 'Je stem is binnen. Je kunt hem wijzigen tot er is besloten.',
  votedDetached: 'Je stem is binnen. Hij draagt geen naam en kan dus niet worden gewijzigd.',
  cast: 'Stemmen',
  change: 'Mijn stem wijzigen',
  sit: 'Onthouden',
  cannotVote: 'Deze backend kan geen stemmen zonder naam bewaren, dus niemand kan stemmen.',
  choose: 'Kies er een',
  chooseMissing: 'Kies een optie, of onthoud je.',
  points: (low: number, high: number) => `Geef elke optie ${low} tot ${high} punten`,
  dots: (left: number, all: number) =>
    plural(left, { one: `nog # van ${all} stippen`, other: `nog # van ${all} stippen` }),
  dotsFor: (option: string) => `Stippen voor ${option}`,
  tooManyDots: (all: number) => `Gebruik hooguit ${all} stippen.`,
  rank: 'Zet ze op volgorde, de beste eerst',
  up: (option: string) => `${option} omhoog`,
  down: (option: string) => `${option} omlaag`,
  placed: (option: string, place: number) => `${option} staat nu op ${place}.`,
  times: 'Welke tijden schikken je?',
  timeAnswers: { 2: 'Ja', 1: 'Als het moet', 0: 'Nee' },

  results: 'Resultaten tot nu toe',
  resultsDone: 'Resultaten',
  leading: 'Voorop',
  tied: 'Gelijk',
  chosen: 'Resultaat',
  tiedText: 'Meerdere opties staan gelijk. Wie besluit, kiest daaruit.',
  noWinner: 'Geen optie heeft een meerderheid.',
  resultsFrom: (least: number) => `Resultaten verschijnen als ${least} mensen hebben gestemd.`,
  resultsUntil: (time: string) => `Resultaten verschijnen ${time} jouw tijd, als de laatste werkdag voorbij is.`,
  value: {
    majority: (count: number) => plural(count, { one: '# stem', other: '# stemmen' }),
    score: (mean: string) => `${mean} gemiddeld`,
    dot: (count: number) => plural(count, { one: '# stip', other: '# stippen' }),
    ranked: (count: number) => plural(count, { one: 'wint # duel', other: 'wint # duels' }),
    'time-poll': (count: number) => plural(count, { one: '# persoon kan', other: '# mensen kunnen' }),
  },

  object: 'Bezwaar maken',
  objectTitle: 'Een bezwaar maken',
  objectLabel: 'Wat zou schade doen, of waarom wachten?',
  objectHint: 'Het blijft van jou: het is open tot je zegt dat het is opgelost, of het intrekt.',
  objectMissing: 'Schrijf wat ertegen is, zodat het kan worden opgelost.',
  objected: 'Bezwaar gemaakt.',
  objections: 'Bezwaren',
  objectionStates: { open: 'Maakt bezwaar', resolved: 'Opgelost', withdrawn: 'Ingetrokken' },
  offer: 'Een oplossing bieden',
  offerTitle: 'Een oplossing bieden',
  offerLabel: 'Wat zou het oplossen?',
  offerHint: 'Wie bezwaar maakt, zegt of het zo is.',
  offerMissing: 'Schrijf wat het zou oplossen.',
  offered: 'Oplossing geboden.',
  offeredBy: (name: string) => `${name} biedt:`,
  resolution: 'Opgelost door:',
  accept: 'Dit lost het op',
  resolveFor: 'Als opgelost markeren',
  resolveForHint: 'Diegene is afwezig, of antwoordde twee eigen werkdagen niet.',
  resolved: 'Bezwaar opgelost.',
  takeBack: 'Intrekken',
  tookBack: 'Bezwaar ingetrokken.',

  holds: 'Gevraagde tijd',
  hold: 'Ik heb tijd nodig',
  holdTitle: 'Om tijd vragen',
  holdLabel: 'Tot wanneer?',
  holdHint: 'Het loopt vanzelf af. Je kunt het één keer vragen.',
  holdDays: (days: number) => plural(days, { one: '# werkdag van jou', other: '# werkdagen van jou' }),
  holdReason: 'Waarvoor? (optioneel)',
  held: 'Om tijd gevraagd.',
  until: (time: string) => `tot ${time} jouw tijd`,
  endHold: 'Ik heb geen tijd meer nodig',
  holdEnded: 'Beëindigd.',

  callTitle: 'De laatste ronde beginnen',
  call: 'De laatste ronde beginnen',
  callLabel: 'Tot wanneer?',
  callHint: 'Wie nog niets zei, kan tot dan bezwaar maken. Een bezwaar houdt het einde tegen en verschuift het niet.',
  called: 'Laatste ronde begonnen.',
  lapse: 'Laten verlopen',
  lapsed: 'Verlopen.',
  submitTime: 'Om tijd vragen',

  reviewDue: 'Het is tijd om weer naar dit besluit te kijken.',
  assumptions: 'Het rust op',
  failed: 'Geldt niet meer',
  fails: 'Dit geldt niet meer',
  holdsAgain: 'Het geldt toch',
  assumptionSaid: 'Genoteerd. Het besluit vraagt om een nieuwe blik.',
  assumptionBack: 'Genoteerd.',
  reopened: 'Heropend',
  reopenedNews: 'Wat nieuw is:',
} satisfies typeof english.decisionRound;

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'Het staat daar al.',
  'not-from-here': 'Het kan daar niet heen vanwaar het staat.',
  'no-outcome': 'Schrijf wat er is besloten.',
  'no-decider': 'Zeg wie heeft besloten.',
  'unknown-option': 'Deze optie is er niet meer.',
  superseded: 'Een ander besluit heeft dit vervangen. Handel daar.',
  'no-reason': 'Schrijf een reden.',
  'no-news': 'Schrijf wat nieuw is sinds het besluit.',
  'open-objection': 'Er is een bezwaar open. Los het eerst op, of leg vast dat het is afgewezen of uitgesteld.',
  blocked: 'Iemand blokkeert. Los eerst op wat die zegt.',
  'on-hold': 'Iemand heeft om tijd gevraagd. Wacht tot die voorbij is.',
  'in-last-call': 'De laatste ronde is niet voorbij.',
  'no-quorum': 'Te weinig van de aanwezigen deden mee.',
  'not-heard': 'Iemand heeft zich nog niet uitgesproken en heeft nog tijd.',
  'no-winner': 'De stemming heeft geen resultaat dat kan worden aangenomen.',
  'not-the-winner': 'De stemming heeft een ander resultaat. Kies die optie.',
  'not-lapsed': 'De tijd om te besluiten is niet voorbij.',
  'in-the-past': 'Kies een tijdstip dat nog komt.',
  'same-decision': 'Een besluit kan zichzelf niet vervangen of wijzigen.',
  cycle: 'Het kwam voor dit besluit, dus het kan dit niet vervangen of wijzigen.',
  'not-decided': 'Alleen wat besloten is, kan worden vervangen of gewijzigd.',
  'not-asking': 'Het is niet meer open voor inbreng.',
  'not-yours': 'Alleen de persoon van wie het is, kan dit doen.',
  'reason-required': 'Geef een reden.',
  'no-reasons': 'Redenen worden hier niet gevraagd.',
  'vote-odd': 'Kies iets om op te stemmen.',
  'too-many-dots': 'Je hebt meer stippen gebruikt dan er zijn.',
  'out-of-range': 'Deze punten vallen buiten de schaal.',
  'voted-already': 'Je hebt gestemd. Een stem zonder naam kan niet worden gewijzigd.',
  'held-before': 'Je hebt al eerder om tijd gevraagd.',
  'too-long': 'Vraag hooguit drie werkdagen.',
  'not-open': 'Dit bezwaar is afgehandeld.',
  'no-resolution': 'Schrijf wat het oplost.',
  'anonymity-kept': 'Er is beloofd dat er geen namen worden bewaard. Dat kan niet veranderen.',
  'visibility-kept': 'Er is beloofd dat resultaten langer verborgen blijven.',
  'threshold-kept': 'Er is een grotere groep beloofd.',
  'names-given': 'Er hebben al mensen met hun naam geantwoord.',
  'not-running': 'Deze check-in is voorbij.',
  'not-asked': 'Deze check-in vraagt andere mensen.',
  'no-such-day': 'Op die dag wordt het niet gevraagd.',
  'answer-odd': 'Een antwoord past niet bij zijn vraag.',
  'detached-only': 'Antwoorden dragen hier geen naam.',
  'named-only': 'Antwoorden dragen hier een naam.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'iedereen in deze ruimte kan dit zien',
  'only-here': 'het blijft in deze browser',
  named: 'je naam staat bij je antwoord',
  detached: 'bij je antwoord wordt geen naam bewaard',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'er wordt geen tijd bewaard',
  'given-once': 'het kan daarna niet worden gewijzigd',
  'objections-named': 'bezwaren dragen je naam',
  'not-kept-apart': 'deze backend kan namen en antwoorden niet scheiden',
};
const untils = {
  'after-mine': 'je ziet de anderen zodra je hebt geantwoord',
  'after-window': 'antwoorden verschijnen als ieders tijd om is',
  'after-close': 'resultaten verschijnen na het besluit',
  'after-last-day': 'resultaten verschijnen als de laatste werkdag voorbij is',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Wie wat ziet',
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} kunnen dit zien`;
    if (says === 'shown-from') return `pas getoond als ${statement.answers} hebben geantwoord`;
    if (says === 'never-shown') return `nooit getoond: er worden minder dan ${statement.answers} mensen gevraagd`;
    if (says === 'mood-spread') return `stemmingen alleen als verdeling, vanaf ${statement.answers} antwoorden`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
