import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Dateien',
  picture: (name: string) => `Bild ${name}`,
  download: (name: string) => `${name} herunterladen`,
  failed: (name: string) => `${name} ließ sich nicht holen.`,
  describe: (name: string) => `Was ${name} zeigt`,
  describeHint: 'Sagen Sie, was zu sehen ist, für alle, die es nicht sehen.',
  added: (name: string) => `${name} hinzugefügt.`,
  removed: (name: string) => `${name} entfernt.`,
  remove: (name: string) => `${name} entfernen`,
  cancel: (name: string) => `${name} nicht senden`,
  retry: (name: string) => `Erneut versuchen: ${name}`,
  sending: 'Wird gesendet',
  waiting: 'Wartet auf das Senden',
  progress: (name: string) => `${name} wird gesendet`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} hat ${size}; hier sind Dateien bis ${limit} möglich. Verkleinern Sie die Datei, oder setzen Sie einen Link in den Text.`,
  wrongType: (name: string) => `Dateien wie ${name} sind hier nicht möglich. Setzen Sie einen Link in den Text.`,
  unreadable: (name: string) => `${name} ließ sich nicht lesen. Ein Ordner kann nicht hinzugefügt werden.`,
  none: 'Dateien sind hier nicht möglich. Setzen Sie einen Link in den Text.',
} satisfies typeof english.attachments;
