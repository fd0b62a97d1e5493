import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Updates filtern',
  search: 'Updates durchsuchen',
  anyIntent: 'Alle Arten',
  anyPerson: 'Alle',
  dropTopic: (topic: string) => `Nicht mehr nur ${topic} zeigen`,
  noChange: 'Keine Änderung',
  react: 'Reagieren',
  reply: 'Antworten',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, Sie darunter` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# Antwort', other: '# Antworten' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# Antwort von ${name}`, other: `# Antworten, zuletzt von ${name}` }),
  take: 'Übernehmen',
  answer: 'Antworten',
  freshShown: (count: number) =>
    plural(count, { one: '# neues Update steht oben.', other: '# neue Updates stehen oben.' }),
  loaded: (count: number) => plural(count, { one: '# weiteres Update geladen.', other: '# weitere Updates geladen.' }),
  fromLink: 'Aus dem geöffneten Link',
  gone: 'Das Update dieses Links ist nicht mehr hier.',
  found: (count: number) => plural(count, { one: '# Update gefunden', other: '# Updates gefunden' }),
  foundHere: (count: number) =>
    plural(count, { one: '# auf diesem Gerät gefunden', other: '# auf diesem Gerät gefunden' }),
} satisfies typeof english.feedTools;
