import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const faults: Record<string, string> = {
  required: 'Beantworten Sie diese Frage, oder überspringen Sie das Check-in.',
  'not-a-number': 'Schreiben Sie eine Zahl.',
  'too-small': 'Das liegt unter dem niedrigsten Wert.',
  'too-large': 'Das liegt über dem höchsten Wert.',
  'not-an-option': 'Wählen Sie eine der Antworten.',
};

const skips: Record<string, string> = {
  day: 'Heute überspringen',
  week: 'Diese Woche überspringen',
  month: 'Diesen Monat überspringen',
};

/** Words of the check-in form. */
export const checkIn = {
  label: 'Check-in',
  none: 'Kein Check-in ist offen',
  noneNext: 'Wenn Ihr Team das nächste plant, erscheint es hier.',
  paused: 'Dieses Check-in pausiert.',
  about: (minutes: number) => plural(minutes, { one: 'etwa # Minute', other: 'etwa # Minuten' }),
  step: (at: number, of: number) => `${at} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
  submit: 'Antworten senden',
  submitOffline: 'Senden, sobald online',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Dieses Mal überspringen',
  sentence: 'Ein Satz genügt.',
  choose: 'Wählen',
  yes: 'Ja',
  no: 'Nein',
  moods: ['Schlecht', 'Schwer', 'Stabil', 'Gut', 'Sehr gut'] as readonly string[],
  personOrLink: 'Ein Name oder eine Webadresse',
  lastTime: 'Beim letzten Mal schrieben Sie:',
  useAgain: 'Wieder verwenden',
  clear: 'Leeren',
  problems: (count: number) =>
    plural(count, { one: '# Antwort braucht einen Blick', other: '# Antworten brauchen einen Blick' }),
  fault: (code: string) => faults[code] ?? 'Sehen Sie sich diese Antwort noch einmal an.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Antworten werden ohne Namen und Zeit gespeichert und erst gezeigt, wenn ${min} Personen geantwortet haben.`
      : `Ihr Team sieht Ihre Worte mit Ihrem Namen. Stimmungen erscheinen nur in Gruppen ab ${min}.`,
  detachedFinal: 'Eine abgetrennte Antwort lässt sich später nicht ändern, weil nichts sie mit Ihnen verbindet.',
  done: 'Ihre Antworten sind da.',
  doneDetached: 'Ihre Antworten sind da, ohne Ihren Namen.',
  kept: 'Ihre Antworten sind hier gespeichert.',
  skipped: 'Übersprungen. Niemand erfährt davon.',
  answerAfterAll: 'Doch noch antworten',
  change: 'Meine Antworten ändern',
  takeBack: 'Meine Antworten zurücknehmen',
  takenBack: 'Ihre Antworten sind zurückgenommen. Sie stehen noch im Formular.',
  undo: 'Rückgängig',
  routes: 'Möchten Sie mit einer Antwort mehr machen?',
  route: {
    update: 'Als Update veröffentlichen',
    ask: 'Das Team um Hilfe bitten',
    thanks: 'Als Dank senden',
  } as Record<string, string>,
  routed: { update: 'Als Update veröffentlicht', ask: 'Das Team ist gefragt', thanks: 'Dank gesendet' } as Record<
    string,
    string
  >,
  sent: 'Antworten gesendet.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Ergebnisse',
  none: 'Noch keine Antworten',
  noneNext: 'Antworten erscheinen hier, sobald sie eintreffen.',
  answered: (count: number) => plural(count, { one: '# Antwort', other: '# Antworten' }),
  gathering: (min: number) =>
    `Einige haben geantwortet. Antworten werden in Gruppen von mindestens ${min} gezeigt, damit niemand zu erraten ist: Es fehlen noch welche, oder das Ende dieser Runde.`,
  hidden: (min: number) =>
    `Zu wenige Antworten zum Zeigen: Es müssen mindestens ${min} sein, damit niemand zu erraten ist.`,
  table: 'Als Tabelle zeigen',
  chart: 'Als Diagramm zeigen',
  value: 'Antwort',
  count: 'Anzahl',
  share: 'Anteil',
  day: 'Tag',
  total: 'Beantwortet',
  median: (value: string) => `Mittlerer Wert ${value}`,
  range: (low: string, high: string) => `von ${low} bis ${high}`,
  average: (value: string, max: string) => `Durchschnitt ${value} von ${max}`,
  occurrence: 'Gezeigt',
  allAnswers: (count: number) => `Alle ${count} zeigen`,
  fewer: 'Weniger zeigen',
  waits: {
    'after-mine': () => 'Die Antworten dieses Mals öffnen sich, sobald Ihre da sind.',
    'after-window': (time: string) =>
      `Die neuesten Antworten öffnen sich, wenn die Zeit für alle vorbei ist: ${time} Ihrer Zeit.`,
    'after-last-day': (time: string) =>
      `Die neuesten Antworten öffnen sich, wenn der Tag für alle zu Ende ist: ${time} Ihrer Zeit.`,
  },
  by: 'Lesen',
  ways: { question: 'nach Frage', round: 'im Zeitverlauf', person: 'nach Person' },
  byAnswer: (question: string) => `nach „${question}“`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# Gruppe wird nicht gezeigt: Sie ist zu klein, und keine andere kann sie verdecken.',
      other: '# Gruppen werden nicht gezeigt, damit keine von den anderen zu unterscheiden ist.',
    }),
  nothingClosed: 'Im Zeitverlauf lassen sich nur Fragen mit Auswahl oder Zahlen lesen.',
  middle: 'Mittlerer Wert',
} satisfies typeof english.results;
