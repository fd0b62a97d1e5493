import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'Die Verbindung ist unterbrochen. Nichts von Ihrem Text ist verloren.',
  unauthenticated: 'Melden Sie sich erneut an, um fortzufahren.',
  forbidden: 'Dazu haben Sie hier kein Recht.',
  conflict: 'Jemand hat dies inzwischen geändert.',
  'too-large': 'Das ist zu groß.',
  'not-found': 'Das ist nicht mehr hier.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Jemand',
  loading: 'Lädt',
  stillLoading: 'Lädt noch. Die Verbindung ist vielleicht langsam.',
  retry: 'Erneut versuchen',
  pending: 'Noch nicht gesendet',
  notSent: 'Nicht gesendet',
  cancel: 'Abbrechen',
  close: 'Schließen',
  save: 'Speichern',
  edit: 'Bearbeiten',
  delete: 'Löschen',
  more: 'Weitere Aktionen',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
  offline: 'Offline',
  inMemory: 'Hier bleibt nichts: Was Sie schreiben, ist weg, wenn die Seite schließt.',
  noAdapter: 'Dieses Widget ist noch mit nichts verbunden.',
  noAdapterNext: 'Setzen Sie es in ein Provider-Element, oder laden Sie das Einbettungsskript auf dieser Seite.',
  failed: 'Das wurde nicht geladen.',
  notSaved: 'Das wurde nicht gespeichert. Ihr Text ist noch da.',
  error: (code: ErrorCode): string => errors[code] ?? 'Etwas ging schief. Nichts von Ihrem Text ist verloren.',
  code: (code: string) => `Code: ${code}`,
  draftKept: (time: string) => `Entwurf auf diesem Gerät gesichert, ${time}`,
  draftInMemory: 'Entwurf bleibt, bis diese Seite schließt',
  required: 'Pflichtfeld',
  optional: 'freiwillig',
  yourTime: (time: string) => `${time} Ihrer Zeit`,
} satisfies typeof english.common;
