import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');
const people = (count: number): string => plural(count, { one: '# Person', other: '# Personen' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Wie entschieden wird',
  ready: 'Nichts steht dagegen: Es kann entschieden werden.',
  waitsFor: 'Bevor es angenommen werden kann',
  obstacles: {
    'open-objection': 'Ein Einwand muss gelöst werden.',
    blocked: 'Jemand blockiert: Das Vorgebrachte muss gelöst werden.',
    'on-hold': 'Es wurde um Zeit gebeten.',
    'in-last-call': 'Die letzte Runde muss enden.',
    'no-quorum': 'Es müssen mehr Personen teilnehmen.',
    'not-heard': 'Jemand hat sich noch nicht geäußert und hat noch Zeit.',
    'no-winner': 'Die Abstimmung hat noch kein Ergebnis.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Es wurde um Zeit gebeten, bis ${time} Ihrer Zeit.`,
  callEnds: (time: string) => `Die letzte Runde endet ${time} Ihrer Zeit, wenn niemand etwas einwendet.`,
  turnout: (spoken: number, present: number) => `${spoken} von ${people(present)} haben teilgenommen`,
  quorum: (needed: number) => plural(needed, { one: '# ist nötig', other: '# sind nötig' }),
  away: (count: number) => plural(count, { one: '# abwesend, nicht gezählt', other: '# abwesend, nicht gezählt' }),
  silence: {
    agree: (hours: number) => `Schweigen gilt als Zustimmung, nach ${hours} Arbeitsstunden jeder Person.`,
    abstain: (hours: number) => `Schweigen gilt als Enthaltung, nach ${hours} Arbeitsstunden jeder Person.`,
  },

  vote: 'Ihre Stimme',
  voted: 'Ihre Stimme ist da. Bis zur Entscheidung können Sie sie ändern.',
  votedDetached: 'Ihre Stimme ist da. Sie trägt keinen Namen und lässt sich daher nicht ändern.',
  reason: 'Warum?',
  reasonOptional: 'Warum? (freiwillig)',
  reasonMissing: 'Nennen Sie zu Ihrer Stimme einen Grund.',
  cast: 'Abstimmen',
  change: 'Meine Stimme ändern',
  sit: 'Enthalten',
  cannotVote: 'Dieses Backend kann Stimmen ohne Namen nicht halten, daher kann niemand abstimmen.',
  choose: 'Wählen Sie eine',
  chooseMissing: 'Wählen Sie eine Option, oder enthalten Sie sich.',
  points: (low: number, high: number) => `Geben Sie jeder Option ${low} bis ${high} Punkte`,
  dots: (left: number, all: number) =>
    plural(left, { one: `Noch # von ${all} Klebepunkten`, other: `Noch # von ${all} Klebepunkten` }),
  dotsFor: (option: string) => `Klebepunkte für ${option}`,
  tooManyDots: (all: number) => `Verwenden Sie höchstens ${all} Klebepunkte.`,
  rank: 'Ordnen Sie sie, die beste zuerst',
  up: (option: string) => `${option} nach oben`,
  down: (option: string) => `${option} nach unten`,
  placed: (option: string, place: number) => `${option} ist jetzt Nummer ${place}.`,
  times: 'Welche Zeiten passen Ihnen?',
  timeAnswers: { 2: 'Ja', 1: 'Wenn nötig', 0: 'Nein' },

  results: 'Ergebnisse bisher',
  resultsDone: 'Ergebnisse',
  leading: 'Vorn',
  tied: 'Gleichauf',
  chosen: 'Ergebnis',
  tiedText: 'Mehrere Optionen liegen gleichauf. Wer entscheidet, wählt unter ihnen.',
  noWinner: 'Keine Option hat eine Mehrheit.',
  resultsFrom: (least: number) => `Ergebnisse erscheinen, wenn ${least} Personen abgestimmt haben.`,
  resultsUntil: (time: string) => `Ergebnisse erscheinen ${time} Ihrer Zeit, wenn der letzte Arbeitstag zu Ende ist.`,
  value: {
    majority: (count: number) => plural(count, { one: '# Stimme', other: '# Stimmen' }),
    score: (mean: string) => `${mean} im Durchschnitt`,
    dot: (count: number) => plural(count, { one: '# Klebepunkt', other: '# Klebepunkte' }),
    ranked: (count: number) => plural(count, { one: 'gewinnt # Duell', other: 'gewinnt # Duelle' }),
    'time-poll': (count: number) => plural(count, { one: '# Person kann', other: '# Personen können' }),
  },

  object: 'Einwenden',
  objectTitle: 'Einwand erheben',
  objectLabel: 'Was würde schaden, oder warum sollte es warten?',
  objectHint: 'Er bleibt Ihrer: Er ist offen, bis Sie ihn für gelöst erklären oder zurücknehmen.',
  objectMissing: 'Schreiben Sie, was dagegen spricht, damit es gelöst werden kann.',
  objected: 'Einwand erhoben.',
  objections: 'Einwände',
  objectionStates: { open: 'Wendet ein', resolved: 'Gelöst', withdrawn: 'Zurückgenommen' },
  offer: 'Lösung anbieten',
  offerTitle: 'Lösung anbieten',
  offerLabel: 'Was würde ihn lösen?',
  offerHint: 'Die Person mit dem Einwand sagt, ob er damit gelöst ist.',
  offerMissing: 'Schreiben Sie, was ihn lösen würde.',
  offered: 'Lösung angeboten.',
  offeredBy: (name: string) => `${name} bietet an:`,
  resolution: 'Gelöst durch:',
  accept: 'Das löst ihn',
  resolveFor: 'Als gelöst markieren',
  resolveForHint: 'Die Person ist abwesend oder hat zwei ihrer Arbeitstage lang nicht geantwortet.',
  resolved: 'Einwand gelöst.',
  takeBack: 'Zurücknehmen',
  tookBack: 'Einwand zurückgenommen.',

  holds: 'Erbetene Zeit',
  hold: 'Ich brauche Zeit',
  holdTitle: 'Um Zeit bitten',
  holdLabel: 'Bis wann?',
  holdHint: 'Sie läuft von selbst ab. Sie können einmal darum bitten.',
  holdDays: (days: number) => plural(days, { one: '# Ihrer Arbeitstage', other: '# Ihrer Arbeitstage' }),
  holdReason: 'Wofür? (freiwillig)',
  held: 'Um Zeit gebeten.',
  until: (time: string) => `bis ${time} Ihrer Zeit`,
  endHold: 'Ich brauche keine Zeit mehr',
  holdEnded: 'Beendet.',

  callTitle: 'Letzte Runde beginnen',
  call: 'Letzte Runde beginnen',
  callLabel: 'Bis wann?',
  callHint:
    'Wer sich noch nicht geäußert hat, kann bis dahin einwenden. Ein Einwand hält das Ende auf und verschiebt es nicht.',
  called: 'Letzte Runde begonnen.',
  lapse: 'Verfallen lassen',
  lapsed: 'Verfallen.',
  submitTime: 'Um Zeit bitten',

  reviewDue: 'Es ist Zeit, diese Entscheidung wieder anzusehen.',
  assumptions: 'Sie beruht auf',
  failed: 'Gilt nicht mehr',
  fails: 'Das gilt nicht mehr',
  holdsAgain: 'Es gilt doch noch',
  assumptionSaid: 'Vermerkt. Die Entscheidung bittet um eine neue Prüfung.',
  assumptionBack: 'Vermerkt.',
  reopened: 'Wieder geöffnet',
  reopenedNews: 'Was neu ist:',
} satisfies typeof english.decisionRound;

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'Es ist schon dort.',
  'not-from-here': 'Von diesem Stand aus geht das nicht.',
  'no-outcome': 'Schreiben Sie, was entschieden wurde.',
  'no-decider': 'Sagen Sie, wer entschieden hat.',
  'unknown-option': 'Diese Option gibt es nicht mehr.',
  superseded: 'Eine andere Entscheidung hat sie ersetzt. Handeln Sie dort.',
  'no-reason': 'Schreiben Sie einen Grund.',
  'no-news': 'Schreiben Sie, was seit der Entscheidung neu ist.',
  'too-soon': 'Sie wurde schon einmal wieder geöffnet. Noch einmal geht es eine Woche nach der Entscheidung.',
  'open-objection':
    'Ein Einwand ist offen. Lösen Sie ihn zuerst, oder halten Sie fest, dass abgelehnt oder aufgeschoben wird.',
  blocked: 'Jemand blockiert. Lösen Sie zuerst das Vorgebrachte.',
  'on-hold': 'Jemand hat um Zeit gebeten. Warten Sie, bis sie abgelaufen ist.',
  'in-last-call': 'Die letzte Runde ist nicht zu Ende.',
  'no-quorum': 'Zu wenige der Anwesenden haben teilgenommen.',
  'not-heard': 'Jemand hat sich noch nicht geäußert und hat noch Zeit.',
  'no-winner': 'Die Abstimmung hat kein Ergebnis, das angenommen werden könnte.',
  'not-the-winner': 'Die Abstimmung hat ein anderes Ergebnis. Wählen Sie diese Option.',
  'not-lapsed': 'Die Zeit zum Entscheiden ist nicht vorbei.',
  'in-the-past': 'Wählen Sie einen künftigen Zeitpunkt.',
  'same-decision': 'Eine Entscheidung kann sich nicht selbst ersetzen oder ändern.',
  cycle: 'Sie kam vor dieser und kann sie daher nicht ersetzen oder ändern.',
  'not-decided': 'Nur was entschieden ist, kann ersetzt oder geändert werden.',
  'not-asking': 'Sie ist nicht mehr offen für Beiträge.',
  'not-yours': 'Das kann nur die Person, der es gehört.',
  'reason-required': 'Nennen Sie einen Grund.',
  'no-reasons': 'Gründe sind hier nicht gefragt.',
  'vote-odd': 'Wählen Sie etwas, wofür Sie stimmen.',
  'too-many-dots': 'Sie haben mehr Klebepunkte verwendet, als es gibt.',
  'out-of-range': 'Diese Punkte liegen außerhalb der Skala.',
  'voted-already': 'Sie haben abgestimmt. Eine Stimme ohne Namen lässt sich nicht ändern.',
  'held-before': 'Sie haben schon einmal um Zeit gebeten.',
  'too-long': 'Bitten Sie um höchstens drei Arbeitstage.',
  'not-open': 'Dieser Einwand ist erledigt.',
  'no-resolution': 'Schreiben Sie, was ihn löst.',
  'anonymity-kept': 'Es wurde versprochen, dass keine Namen gespeichert werden. Das lässt sich nicht ändern.',
  'visibility-kept': 'Es wurde versprochen, dass Ergebnisse länger verborgen bleiben.',
  'threshold-kept': 'Es wurde eine größere Gruppe versprochen.',
  'names-given': 'Es haben schon Personen mit ihrem Namen geantwortet.',
  'not-running': 'Dieses Check-in ist beendet.',
  'not-asked': 'Dieses Check-in fragt andere Personen.',
  'no-such-day': 'An diesem Tag wird nicht gefragt.',
  'answer-odd': 'Eine Antwort passt nicht zu ihrer Frage.',
  'detached-only': 'Antworten tragen hier keine Namen.',
  'named-only': 'Antworten tragen hier Namen.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'alle in diesem Bereich können dies sehen',
  'only-here': 'es bleibt in diesem Browser',
  named: 'Ihr Name steht bei Ihrer Antwort',
  detached: 'kein Name wird mit Ihrer Antwort gespeichert',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'keine Zeit wird gespeichert',
  'given-once': 'sie lässt sich danach nicht ändern',
  'objections-named': 'Einwände tragen Ihren Namen',
  'not-kept-apart': 'dieses Backend kann Namen und Antworten nicht trennen',
};
const untils = {
  'after-mine': 'Sie sehen die anderen, sobald Sie geantwortet haben',
  'after-window': 'Antworten erscheinen, wenn die Zeit für alle vorbei ist',
  'after-close': 'Ergebnisse erscheinen nach der Entscheidung',
  'after-last-day': 'Ergebnisse erscheinen, wenn der letzte Arbeitstag zu Ende ist',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Wer was sieht',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} können dies sehen`;
    if (says === 'shown-from') return `erst gezeigt, wenn ${statement.answers} geantwortet haben`;
    if (says === 'never-shown') return `nie gezeigt: weniger als ${statement.answers} Personen sind gefragt`;
    if (says === 'mood-spread') return `Stimmungen nur als Verteilung, ab ${statement.answers} Antworten`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
