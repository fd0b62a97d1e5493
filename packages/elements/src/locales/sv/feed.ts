import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Framsteg',
  question: 'Fråga',
  ask: 'Önskemål',
  'decision-news': 'Beslut',
  handoff: 'Överlämning',
  thanks: 'Tack',
  note: 'Anteckning',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Hjälp önskas',
  taken: 'Tagen',
  answered: 'Besvarad',
  closed: 'Stängd',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'Enligt plan',
  'at-risk': 'I riskzonen',
  'off-track': 'Ur kurs',
  paused: 'Pausat',
  done: 'Klart',
  next: 'Härnäst',
  blocked: 'Blockerat',
  thanks: 'Tack',
  agree: 'Håller med',
  celebrate: 'Fira',
  seen: 'Sett',
  support: 'Stöd',
  'from-check-in': 'Från avstämning',
  'from-answer': 'Svar',
  'from-decision': 'Utfall av',
  'from-update': 'Från',
  'became-decision': 'Blev ett beslut',
  'became-ask': 'Blev ett önskemål',
  source: 'Källa',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'ett beslut',
  update: 'en uppdatering',
  response: 'ett svar',
  'check-in': 'en avstämning',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Uppdateringar',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Ämne: ${topic}`,
  onlyTopic: (topic: string) => `Visa bara ${topic}`,
  clear: 'Rensa filter',
  respondBy: (time: string) => `Svara senast ${time}`,
  needs: (names: string) => `Behöver ${names}`,
  showMore: 'Visa mer',
  showLess: 'Visa mindre',
  close: 'Stäng',
  fresh: (count: number) => plural(count, { one: '# ny uppdatering', other: '# nya uppdateringar' }),
  readUpTo: (time: string) => `Läst hit, ${time}`,
  older: 'Ladda äldre uppdateringar',
  newer: 'Ladda nyare uppdateringar',
  end: 'Det är allt.',
  compose: 'Vad har ändrats sedan din senaste uppdatering?',
  continueDraft: 'Fortsätt på ditt utkast',
  first: 'Inga uppdateringar ännu',
  firstText:
    'Säg vad som har ändrats, vad som kommer härnäst eller vad du behöver. Andra läser det när deras dag börjar.',
  firstAction: 'Skriv den första uppdateringen',
  readOnlyText: 'När någon skriver en visas den här.',
  nothing: 'Ingen uppdatering matchar',
  nothingText: 'Inget passar dessa filter tillsammans.',
  forbidden: 'De här uppdateringarna är inte öppna för dig',
  forbiddenText: 'Någon som sköter utrymmet kan ändra det.',
  posted: 'Uppdatering publicerad.',
} satisfies typeof english.feed;
