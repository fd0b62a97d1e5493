import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'File',
  picture: (name: string) => `Immagine ${name}`,
  download: (name: string) => `Scarica ${name}`,
  failed: (name: string) => `Non si è potuto recuperare ${name}.`,
  describe: (name: string) => `Che cosa mostra ${name}`,
  describeHint: 'Scrivi che cosa si vede, per chi non può vederlo.',
  added: (name: string) => `Aggiunto: ${name}.`,
  removed: (name: string) => `Rimosso: ${name}.`,
  remove: (name: string) => `Rimuovi ${name}`,
  cancel: (name: string) => `Non inviare ${name}`,
  retry: (name: string) => `Riprova: ${name}`,
  sending: 'Invio',
  waiting: 'In attesa di invio',
  progress: (name: string) => `Invio di ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} ha ${size}; qui si accettano file fino a ${limit}. Riducilo, o metti un link nel testo.`,
  wrongType: (name: string) => `${name} è di un tipo che qui non si accetta. Metti un link nel testo.`,
  unreadable: (name: string) => `Non si è potuto leggere ${name}. Non si può aggiungere una cartella.`,
  none: 'Qui non si accettano file. Metti un link nel testo.',
} satisfies typeof english.attachments;
