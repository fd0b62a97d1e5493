import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');
const people = (count: number): string => plural(count, { one: '# Person', other: '# Personen' });

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
