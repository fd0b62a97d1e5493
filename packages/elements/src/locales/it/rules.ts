import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');
const people = (count: number): string => plural(count, { one: '# persona', other: '# persone' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'È già lì.',
  'not-from-here': 'Non può andare lì da dove si trova.',
  'no-outcome': 'Scrivi che cosa si è deciso.',
  'no-decider': 'Indica chi ha deciso.',
  'unknown-option': 'Questa opzione non c’è più.',
  superseded: 'Un’altra decisione l’ha sostituita. Agisci su quella.',
  'no-reason': 'Scrivi un motivo.',
  'no-news': 'Scrivi che cosa c’è di nuovo da quando si è deciso.',
  'too-soon': 'È già stata riaperta. Si può riaprire ancora una settimana dopo la decisione.',
  'open-objection': 'C’è un’obiezione aperta. Risolvila prima, o registra che è respinta o rinviata.',
  blocked: 'Qualcuno la blocca. Risolvi prima ciò che dice.',
  'on-hold': 'Qualcuno ha chiesto tempo. Aspetta che scada.',
  'in-last-call': 'L’ultima chiamata non è finita.',
  'no-quorum': 'Hanno partecipato troppo poche delle persone presenti.',
  'not-heard': 'Qualcuno non si è ancora espresso e ha ancora tempo.',
  'no-winner': 'Il voto non ha un risultato che si possa adottare.',
  'not-the-winner': 'Il voto ha un altro risultato. Scegli quell’opzione.',
  'not-lapsed': 'Il tempo per decidere non è passato.',
  'in-the-past': 'Scegli un momento futuro.',
  'same-decision': 'Una decisione non può sostituire o modificare se stessa.',
  cycle: 'È precedente a questa, quindi non può sostituirla né modificarla.',
  'not-decided': 'Si può sostituire o modificare solo ciò che è deciso.',
  'not-asking': 'Non è più aperta ai pareri.',
  'not-yours': 'Può farlo solo la persona a cui appartiene.',
  'reason-required': 'Dai un motivo.',
  'no-reasons': 'Qui non si chiedono motivi.',
  'vote-odd': 'Scegli per che cosa votare.',
  'too-many-dots': 'Hai usato più bollini di quanti ce ne sono.',
  'out-of-range': 'Questi punti sono fuori scala.',
  'voted-already': 'Hai votato. Un voto senza nome non si può cambiare.',
  'held-before': 'Hai già chiesto tempo.',
  'too-long': 'Chiedi al massimo tre giorni lavorativi.',
  'not-open': 'Questa obiezione è chiusa.',
  'no-resolution': 'Scrivi che cosa la risolve.',
  'anonymity-kept': 'È stato promesso che non si conservano nomi. Non si può cambiare.',
  'visibility-kept': 'È stato promesso che i risultati restano nascosti più a lungo.',
  'threshold-kept': 'È stato promesso un gruppo più grande.',
  'names-given': 'Alcune persone hanno già risposto con il proprio nome.',
  'not-running': 'Questo check-in è finito.',
  'not-asked': 'Questo check-in chiede ad altre persone.',
  'no-such-day': 'In quel giorno non si chiede.',
  'answer-odd': 'Una risposta non corrisponde alla sua domanda.',
  'detached-only': 'Qui le risposte non portano nomi.',
  'named-only': 'Qui le risposte portano nomi.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'tutti in questo spazio possono vederlo',
  'only-here': 'resta in questo browser',
  named: 'il tuo nome è con la tua risposta',
  detached: 'nessun nome è conservato con la tua risposta',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'nessuna ora è salvata',
  'given-once': 'dopo non si può cambiare',
  'objections-named': 'le obiezioni portano il tuo nome',
  'not-kept-apart': 'questo servizio non può tenere separati nomi e risposte',
};
const untils = {
  'after-mine': 'vedi gli altri dopo aver risposto',
  'after-window': 'le risposte appaiono quando il tempo di tutti è finito',
  'after-close': 'i risultati appaiono dopo la decisione',
  'after-last-day': 'i risultati appaiono quando finisce l’ultimo giorno lavorativo',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Chi vede che cosa',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} possono vederlo`;
    if (says === 'shown-from') return `mostrato solo quando hanno risposto in ${statement.answers}`;
    if (says === 'never-shown') return `mai mostrato: si chiede a meno di ${statement.answers} persone`;
    if (says === 'mood-spread') return `umori solo come distribuzione, da ${statement.answers} risposte in su`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
