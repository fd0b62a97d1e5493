import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Filer',
  picture: (name: string) => `Bild ${name}`,
  download: (name: string) => `Ladda ner ${name}`,
  failed: (name: string) => `${name} kunde inte hämtas.`,
  describe: (name: string) => `Vad ${name} visar`,
  describeHint: 'Säg vad som syns, för dem som inte kan se det.',
  added: (name: string) => `${name} tillagd.`,
  removed: (name: string) => `${name} borttagen.`,
  remove: (name: string) => `Ta bort ${name}`,
  cancel: (name: string) => `Skicka inte ${name}`,
  retry: (name: string) => `Försök igen: ${name}`,
  sending: 'Skickar',
  waiting: 'Väntar på att skickas',
  progress: (name: string) => `Skickar ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} är ${size}; här tas filer upp till ${limit} emot. Gör den mindre, eller lägg en länk i texten.`,
  wrongType: (name: string) => `${name} är av en typ som inte tas emot här. Lägg en länk i texten.`,
  unreadable: (name: string) => `${name} kunde inte läsas. En mapp kan inte läggas till.`,
  none: 'Här tas inga filer emot. Lägg en länk i texten.',
} satisfies typeof english.attachments;
