import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');
const people = (count: number): string => plural(count, { one: '# persona', other: '# persone' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Come si decide',
  ready: 'Nulla lo impedisce: si può decidere.',
  waitsFor: 'Prima che si possa adottare',
  obstacles: {
    'open-objection': 'Un’obiezione va risolta.',
    blocked: 'Qualcuno la blocca: ciò che dice va risolto.',
    'on-hold': 'È stato chiesto tempo.',
    'in-last-call': 'L’ultima chiamata deve finire.',
    'no-quorum': 'Devono partecipare più persone.',
    'not-heard': 'Qualcuno non si è ancora espresso e ha ancora tempo.',
    'no-winner': 'Il voto non ha ancora un risultato.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `È stato chiesto tempo, fino a ${time}, ora tua.`,
  callEnds: (time: string) => `L’ultima chiamata finisce ${time}, ora tua, se nessuno obietta.`,
  turnout: (spoken: number, present: number) => `Hanno partecipato ${spoken} su ${people(present)}`,
  quorum: (needed: number) => plural(needed, { one: 'ne serve #', other: 'ne servono #' }),
  away: (count: number) => plural(count, { one: '# assente, non conta', other: '# assenti, non contano' }),
  silence: {
    agree: (hours: number) => `Il silenzio vale come accordo, dopo ${hours} ore di lavoro di ciascuno.`,
    abstain: (hours: number) => `Il silenzio vale come astensione, dopo ${hours} ore di lavoro di ciascuno.`,
  },

  vote: 'Il tuo voto',
  voted: 'Il tuo voto è arrivato. Puoi cambiarlo fino alla decisione.',
  votedDetached: 'Il tuo voto è arrivato. Non porta nome, quindi non si può cambiare.',
  cast: 'Vota',
  change: 'Cambia il mio voto',
  sit: 'Astieniti',
  cannotVote: 'Questo servizio non può conservare voti senza nome, quindi nessuno può votare.',
  choose: 'Scegline una',
  chooseMissing: 'Scegli un’opzione, o astieniti.',
  points: (low: number, high: number) => `Dai a ogni opzione da ${low} a ${high} punti`,
  dots: (left: number, all: number) =>
    plural(left, { one: `# bollino rimasto su ${all}`, other: `# bollini rimasti su ${all}` }),
  dotsFor: (option: string) => `Bollini per ${option}`,
  tooManyDots: (all: number) => `Usa al massimo ${all} bollini.`,
  rank: 'Mettile in ordine, la migliore per prima',
  up: (option: string) => `Sposta su ${option}`,
  down: (option: string) => `Sposta giù ${option}`,
  placed: (option: string, place: number) => `${option} ora è al posto ${place}.`,
  times: 'Quali orari ti vanno bene?',
  timeAnswers: { 2: 'Sì', 1: 'Se necessario', 0: 'No' },

  results: 'Risultati finora',
  resultsDone: 'Risultati',
  leading: 'In testa',
  tied: 'Pari',
  chosen: 'Risultato',
  tiedText: 'Più opzioni sono alla pari. Chi decide sceglie fra loro.',
  noWinner: 'Nessuna opzione ha la maggioranza.',
  resultsFrom: (least: number) => `I risultati appaiono quando hanno votato ${least} persone.`,
  resultsUntil: (time: string) => `I risultati appaiono ${time}, ora tua, quando finisce l’ultimo giorno lavorativo.`,
  value: {
    majority: (count: number) => plural(count, { one: '# voto', other: '# voti' }),
    score: (mean: string) => `${mean} in media`,
    dot: (count: number) => plural(count, { one: '# bollino', other: '# bollini' }),
    ranked: (count: number) => plural(count, { one: 'vince # duello', other: 'vince # duelli' }),
    'time-poll': (count: number) => plural(count, { one: '# persona può', other: '# persone possono' }),
  },

  object: 'Obietta',
  objectTitle: 'Solleva un’obiezione',
  objectLabel: 'Che cosa farebbe danno, o perché aspettare?',
  objectHint: 'Resta tua: è aperta finché non dici che è risolta, o la ritiri.',
  objectMissing: 'Scrivi che cosa si oppone, così si può risolvere.',
  objected: 'Obiezione sollevata.',
  objections: 'Obiezioni',
  objectionStates: { open: 'Obietta', resolved: 'Risolta', withdrawn: 'Ritirata' },
  offer: 'Offri una soluzione',
  offerTitle: 'Offri una soluzione',
  offerLabel: 'Che cosa la risolverebbe?',
  offerHint: 'Chi obietta dice se basta.',
  offerMissing: 'Scrivi che cosa la risolverebbe.',
  offered: 'Soluzione offerta.',
  offeredBy: (name: string) => `${name} offre:`,
  resolution: 'Risolta da:',
  accept: 'Questo la risolve',
  resolveFor: 'Segna come risolta',
  resolveForHint: 'La persona è assente, o non ha risposto per due dei suoi giorni lavorativi.',
  resolved: 'Obiezione risolta.',
  takeBack: 'Ritirala',
  tookBack: 'Obiezione ritirata.',

  holds: 'Tempo chiesto',
  hold: 'Mi serve tempo',
  holdTitle: 'Chiedi tempo',
  holdLabel: 'Fino a quando?',
  holdHint: 'Scade da solo. Puoi chiederlo una volta.',
  holdDays: (days: number) => plural(days, { one: '# tuo giorno lavorativo', other: '# tuoi giorni lavorativi' }),
  holdReason: 'Per che cosa? (facoltativo)',
  held: 'Tempo chiesto.',
  until: (time: string) => `fino a ${time}, ora tua`,
  endHold: 'Non mi serve altro tempo',
  holdEnded: 'Terminato.',

  callTitle: 'Avvia l’ultima chiamata',
  call: 'Avvia l’ultima chiamata',
  callLabel: 'Fino a quando?',
  callHint: 'Chi non si è espresso può obiettare fino ad allora. Un’obiezione ferma la fine e non la sposta.',
  called: 'Ultima chiamata avviata.',
  lapse: 'Lascia decadere',
  lapsed: 'Decaduta.',
  submitTime: 'Chiedi tempo',

  reviewDue: 'È ora di rivedere questa decisione.',
  assumptions: 'Si basa su',
  failed: 'Non vale più',
  fails: 'Questo non vale più',
  holdsAgain: 'Vale ancora',
  assumptionSaid: 'Annotato. La decisione chiede di essere rivista.',
  assumptionBack: 'Annotato.',
  reopened: 'Aperta di nuovo',
  reopenedNews: 'Che cosa c’è di nuovo:',
} satisfies typeof english.decisionRound;

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
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} possono vederlo`;
    if (says === 'shown-from') return `mostrato solo quando hanno risposto in ${statement.answers}`;
    if (says === 'never-shown') return `mai mostrato: si chiede a meno di ${statement.answers} persone`;
    if (says === 'mood-spread') return `umori solo come distribuzione, da ${statement.answers} risposte in su`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
