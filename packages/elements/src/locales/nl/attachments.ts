import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Bestanden',
  picture: (name: string) => `Afbeelding ${name}`,
  download: (name: string) => `${name} downloaden`,
  failed: (name: string) => `${name} kon niet worden opgehaald.`,
  describe: (name: string) => `Wat ${name} toont`,
  describeHint: 'Zeg wat er te zien is, voor wie het niet kan zien.',
  added: (name: string) => `${name} toegevoegd.`,
  removed: (name: string) => `${name} verwijderd.`,
  remove: (name: string) => `${name} verwijderen`,
  cancel: (name: string) => `${name} niet versturen`,
  retry: (name: string) => `Opnieuw proberen: ${name}`,
  sending: 'Versturen',
  waiting: 'Wacht op versturen',
  progress: (name: string) => `${name} versturen`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} is ${size}; hier mogen bestanden tot ${limit}. Maak het kleiner, of zet een link in de tekst.`,
  wrongType: (name: string) => `${name} is van een soort die hier niet mag. Zet een link in de tekst.`,
  unreadable: (name: string) => `${name} kon niet worden gelezen. Een map kan niet worden toegevoegd.`,
  none: 'Hier mogen geen bestanden. Zet een link in de tekst.',
} satisfies typeof english.attachments;
