import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Voortgang',
  question: 'Vraag',
  ask: 'Verzoek',
  'decision-news': 'Besluit',
  handoff: 'Overdracht',
  thanks: 'Dank',
  note: 'Notitie',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Hulp gevraagd',
  taken: 'Opgepakt',
  answered: 'Beantwoord',
  closed: 'Gesloten',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'Op koers',
  'at-risk': 'In gevaar',
  'off-track': 'Van koers',
  paused: 'Gepauzeerd',
  done: 'Gedaan',
  next: 'Hierna',
  blocked: 'Geblokkeerd',
  thanks: 'Bedankt',
  agree: 'Eens',
  celebrate: 'Hoera',
  seen: 'Gezien',
  support: 'Steun',
  'from-check-in': 'Uit de check-in',
  'from-answer': 'Antwoorden',
  'from-decision': 'Uitkomst van',
  'from-update': 'Uit',
  'became-decision': 'Werd een besluit',
  'became-ask': 'Werd een verzoek',
  source: 'Bron',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'een besluit',
  update: 'een update',
  response: 'een antwoord',
  'check-in': 'een check-in',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Updates',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Onderwerp: ${topic}`,
  onlyTopic: (topic: string) => `Alleen ${topic} tonen`,
  clear: 'Filters wissen',
  respondBy: (time: string) => `Antwoord voor ${time}`,
  needs: (names: string) => `Nodig: ${names}`,
  showMore: 'Meer tonen',
  showLess: 'Minder tonen',
  close: 'Sluiten',
  fresh: (count: number) => plural(count, { one: '# nieuwe update', other: '# nieuwe updates' }),
  readUpTo: (time: string) => `Tot hier gelezen, ${time}`,
  older: 'Oudere updates laden',
  newer: 'Nieuwere updates laden',
  end: 'Dat is alles.',
  compose: 'Wat is er veranderd sinds je laatste update?',
  continueDraft: 'Verder met je concept',
  first: 'Nog geen updates',
  firstText: 'Zeg wat er is veranderd, wat hierna komt of wat je nodig hebt. Anderen lezen het als hun dag begint.',
  firstAction: 'De eerste update schrijven',
  readOnlyText: 'Als iemand er een schrijft, verschijnt die hier.',
  nothing: 'Geen update past',
  nothingText: 'Niets past bij deze filters samen.',
  forbidden: 'Deze updates zijn niet voor je open',
  forbiddenText: 'Iemand die deze ruimte beheert, kan dat veranderen.',
  posted: 'Update geplaatst.',
} satisfies typeof english.feed;
