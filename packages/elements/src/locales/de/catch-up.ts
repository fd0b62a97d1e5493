import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Braucht Sie',
  decided: 'Ohne Sie entschieden',
  changed: 'Geändert',
  rest: 'Das Übrige',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  state: 'Zustand',
  stage: 'Stand',
  standing: 'Geltung',
  respondBy: 'Antwort bis',
  decideBy: 'Entscheidung bis',
  lastCall: 'Letzte Runde bis',
  needs: 'Personen',
  deciders: 'Wer entscheidet',
  objective: 'Ziel',
  option: 'Wahl',
  review: 'Prüfung am',
  supersededBy: 'Ersetzt durch',
  amendedBy: 'Geändert durch',
  outcome: 'Ergebnis',
  schedule: 'Zeitplan',
  text: 'Text',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Seit ich zuletzt auf dem Stand war',
  leave: 'Seit Beginn meiner Abwesenheit',
  '7': 'Die letzte Woche',
  '14': 'Die letzten zwei Wochen',
  '28': 'Die letzten vier Wochen',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Während Sie weg waren',
  since: (time: string) => `Seit ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Zurückblicken bis',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# Sache zu lesen', other: '# Sachen zu lesen' })}, etwa ${time}`,
  minutes: (count: number) => plural(count, { one: 'eine Minute', other: '# Minuten' }),
  hours: (count: number) => plural(count, { one: 'eine Stunde', other: '# Stunden' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: entfernt`,
  edited: (field: string) => `${field} bearbeitet`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # Tag später`, other: `${field}: # Tage später` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # Tag früher`, other: `${field}: # Tage früher` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# neue Antwort von ${name}`, other: `# neue Antworten, zuletzt von ${name}` }),
  earlier: (count: number) => plural(count, { one: 'und # früheres Update dazu', other: 'und # frühere Updates dazu' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: '# weitere Sache wartet', other: '# weitere Sachen warten' })}, etwa ${time}.`,
  readOn: 'Weiterlesen',
  enough: 'Das genügt: Ich bin auf dem Stand',
  done: 'Ich bin auf dem Stand',
  upToDate: 'Sie sind auf dem Stand.',
  upToDateText: (time: string) => `Seit ${time} ist nichts geschehen, was Sie nicht gesehen haben.`,
  marked: 'Auf diesem Gerät vermerkt; niemand erfährt davon.',
  undo: 'Rückgängig',
  fresh: 'Etwas Neues ist da.',
  show: 'Anzeigen',
  signIn: 'Melden Sie sich an, um nachzulesen.',
} satisfies typeof english.catchUp;
