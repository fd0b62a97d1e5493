import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filtra aggiornamenti',
  search: 'Cerca aggiornamenti',
  anyIntent: 'Tutti i tipi',
  anyPerson: 'Tutti',
  dropTopic: (topic: string) => `Non mostrare più solo ${topic}`,
  noChange: 'Nessuna novità',
  react: 'Reagisci',
  reply: 'Rispondi',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, te compreso` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# risposta', other: '# risposte' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# risposta di ${name}`, other: `# risposte, l’ultima di ${name}` }),
  take: 'Me ne occupo io',
  answer: 'Rispondi',
  freshShown: (count: number) =>
    plural(count, {
      one: '# nuovo aggiornamento è mostrato sopra.',
      other: '# nuovi aggiornamenti sono mostrati sopra.',
    }),
  loaded: (count: number) =>
    plural(count, { one: '# altro aggiornamento caricato.', other: '# altri aggiornamenti caricati.' }),
  fromLink: 'Dal link che hai aperto',
  gone: 'L’aggiornamento di questo link non è più qui.',
  found: (count: number) => plural(count, { one: '# aggiornamento trovato', other: '# aggiornamenti trovati' }),
  foundHere: (count: number) =>
    plural(count, { one: '# trovato su questo dispositivo', other: '# trovati su questo dispositivo' }),
} satisfies typeof english.feedTools;
