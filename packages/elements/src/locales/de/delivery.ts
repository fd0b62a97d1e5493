import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# Update', other: '# Updates' }),
    a: 'Update',
    fresh: 'Neues Update',
  },
  comment: {
    count: (count) => plural(count, { one: '# Kommentar', other: '# Kommentare' }),
    a: 'Kommentar',
    fresh: 'Neuer Kommentar',
  },
  decision: {
    count: (count) => plural(count, { one: '# Entscheidung', other: '# Entscheidungen' }),
    a: 'Entscheidung',
    fresh: 'Neue Entscheidung',
  },
  position: {
    count: (count) => plural(count, { one: '# Haltung', other: '# Haltungen' }),
    a: 'Haltung',
    fresh: 'Neue Haltung',
  },
  reaction: {
    count: (count) => plural(count, { one: '# Reaktion', other: '# Reaktionen' }),
    a: 'Reaktion',
    fresh: 'Neue Reaktion',
  },
  response: {
    count: (count) => plural(count, { one: '# Antwort', other: '# Antworten' }),
    a: 'Antwort',
    fresh: 'Neue Antwort',
  },
  ballot: {
    count: (count) => plural(count, { one: '# Antwort', other: '# Antworten' }),
    a: 'Antwort',
    fresh: 'Neue Antwort',
  },
  attachment: {
    count: (count) => plural(count, { one: '# Datei', other: '# Dateien' }),
    a: 'Datei',
    fresh: 'Neue Datei',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# Eintrag', other: '# Einträge' }),
  a: 'Eintrag',
  fresh: 'Neuer Eintrag',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Titel',
  headline: 'Überschrift',
  body: 'Text',
  context: 'Hintergrund',
  reason: 'Grund',
  statement: 'Ergebnis',
  consequences: 'Folgen',
  decideBy: 'Entscheidung bis',
  respondBy: 'Antwort bis',
  status: 'Status',
  state: 'Zustand',
  topics: 'Themen',
  tags: 'Schlagwörter',
  options: 'Optionen',
  stage: 'Stand',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `Noch zu senden: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Zum Senden anmelden: ${noun(kind).count(count)}`,
  signInAgain: 'Erneut anmelden, um fortzufahren',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Stand: ${time}`,
  outdated: 'Diese Seite ist älter als ihr Backend. Nichts von Ihrem Text ist verloren.',
  reload: 'Zum Aktualisieren neu laden',
  atRisk: 'Nicht auf diesem Gerät gesichert: Lassen Sie die Seite offen, bis alles gesendet ist.',
  notSent: (count: number, kind = '') => `Nicht gesendet: ${noun(kind).count(count)}`,
  look: 'Warum?',
  heading: 'Nicht gesendet',
  kept: 'Ihr Text bleibt hier, bis Sie entscheiden, was daraus wird.',
  nothingLeft: 'Es bleibt nichts zu entscheiden.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Änderung: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Löschen: ${a}` : 'Eine Datei';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Bearbeiten und senden',
  send: 'Senden',
  copy: 'Text kopieren',
  copied: 'Text kopiert.',
  notCopied: 'Kopieren ist hier nicht erlaubt: Markieren Sie stattdessen den Text.',
  discard: 'Verwerfen',
  discarded: 'Verworfen.',
  undo: 'Rückgängig',
  restored: 'Es ist wieder da.',
  sent: 'Unterwegs.',
  bothChanged:
    'Jemand hat dies gleichzeitig geändert. Beide Fassungen stehen hier; wählen Sie eine, oder schreiben Sie eine dritte.',
  deletedMeanwhile: 'Jemand hat dies inzwischen gelöscht.',
  closed:
    'Die Entscheidung wurde geschlossen, bevor dies ankam, und eine geschlossene ändert sich nicht. Ihr Text kann ein Kommentar dazu sein.',
  unconfirmed:
    'Dies wurde auf diesem Gerät geschrieben, bevor die Seite wusste, wer da ist, und sie wurde vorher geschlossen. Es wartet auf die Person, die es schrieb, und geht in niemandes anderem Namen hinaus.',
  sendAsMine: 'Es ist von mir: senden',
  asComment: 'Als Kommentar veröffentlichen',
  base: 'Vorher',
  theirs: 'Jetzt dort',
  mine: 'Ihre Fassung',
  keepMine: 'Meine behalten',
  keepTheirs: 'Die andere behalten',
  empty: 'Leer',
} satisfies typeof english.delivery;
