import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filtrera uppdateringar',
  search: 'Sök uppdateringar',
  anyIntent: 'Alla typer',
  anyPerson: 'Alla',
  dropTopic: (topic: string) => `Sluta visa bara ${topic}`,
  noChange: 'Ingen ändring',
  react: 'Reagera',
  reply: 'Svara',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, du bland dem` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# svar', other: '# svar' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# svar från ${name}`, other: `# svar, senast från ${name}` }),
  take: 'Ta dig an',
  answer: 'Svara',
  freshShown: (count: number) =>
    plural(count, { one: '# ny uppdatering visas ovan.', other: '# nya uppdateringar visas ovan.' }),
  loaded: (count: number) =>
    plural(count, { one: '# uppdatering till laddad.', other: '# uppdateringar till laddade.' }),
  fromLink: 'Från länken du öppnade',
  gone: 'Uppdateringen som länken pekar på finns inte längre här.',
  found: (count: number) => plural(count, { one: '# uppdatering hittad', other: '# uppdateringar hittade' }),
  foundHere: (count: number) =>
    plural(count, { one: '# hittad på den här enheten', other: '# hittade på den här enheten' }),
} satisfies typeof english.feedTools;
