import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Fortschritt',
  question: 'Frage',
  ask: 'Bitte',
  'decision-news': 'Entscheidung',
  handoff: 'Übergabe',
  thanks: 'Dank',
  note: 'Notiz',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Hilfe gesucht',
  taken: 'Übernommen',
  answered: 'Beantwortet',
  closed: 'Geschlossen',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'Im Plan',
  'at-risk': 'Gefährdet',
  'off-track': 'Nicht im Plan',
  paused: 'Pausiert',
  done: 'Erledigt',
  next: 'Als Nächstes',
  blocked: 'Blockiert',
  thanks: 'Danke',
  agree: 'Zustimmung',
  celebrate: 'Feiern',
  seen: 'Gesehen',
  support: 'Unterstützung',
  'from-check-in': 'Aus dem Check-in',
  'from-answer': 'Antworten',
  'from-decision': 'Ergebnis von',
  'from-update': 'Aus',
  'became-decision': 'Wurde zur Entscheidung',
  'became-ask': 'Wurde zur Bitte',
  source: 'Quelle',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'eine Entscheidung',
  update: 'ein Update',
  response: 'eine Antwort',
  'check-in': 'ein Check-in',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Updates',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Thema: ${topic}`,
  onlyTopic: (topic: string) => `Nur ${topic} zeigen`,
  clear: 'Filter aufheben',
  respondBy: (time: string) => `Antwort bis ${time}`,
  needs: (names: string) => `Gefragt: ${names}`,
  showMore: 'Mehr zeigen',
  showLess: 'Weniger zeigen',
  close: 'Schließen',
  fresh: (count: number) => plural(count, { one: '# neues Update', other: '# neue Updates' }),
  readUpTo: (time: string) => `Bis hier gelesen, ${time}`,
  older: 'Ältere Updates laden',
  newer: 'Neuere Updates laden',
  end: 'Das ist alles.',
  compose: 'Was hat sich seit Ihrem letzten Update geändert?',
  continueDraft: 'Entwurf fortsetzen',
  first: 'Noch keine Updates',
  firstText:
    'Sagen Sie, was sich geändert hat, was als Nächstes kommt oder was Sie brauchen. Andere lesen es, wenn ihr Tag beginnt.',
  firstAction: 'Das erste Update schreiben',
  readOnlyText: 'Wenn jemand eines schreibt, erscheint es hier.',
  nothing: 'Kein Update passt',
  nothingText: 'Zu diesen Filtern zusammen passt nichts.',
  forbidden: 'Diese Updates sind für Sie nicht zugänglich',
  forbiddenText: 'Wer diesen Bereich betreut, kann das ändern.',
  posted: 'Update veröffentlicht.',
} satisfies typeof english.feed;
