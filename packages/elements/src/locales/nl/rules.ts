import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');
const people = (count: number): string => plural(count, { one: '# persoon', other: '# mensen' });

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
  'too-soon': 'Het is al eens heropend. Het kan weer een week na het besluit.',
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
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} kunnen dit zien`;
    if (says === 'shown-from') return `pas getoond als ${statement.answers} hebben geantwoord`;
    if (says === 'never-shown') return `nooit getoond: er worden minder dan ${statement.answers} mensen gevraagd`;
    if (says === 'mood-spread') return `stemmingen alleen als verdeling, vanaf ${statement.answers} antwoorden`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
