import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# uppdatering', other: '# uppdateringar' }),
    a: 'uppdatering',
    fresh: 'Ny uppdatering',
  },
  comment: {
    count: (count) => plural(count, { one: '# kommentar', other: '# kommentarer' }),
    a: 'kommentar',
    fresh: 'Ny kommentar',
  },
  decision: {
    count: (count) => plural(count, { one: '# beslut', other: '# beslut' }),
    a: 'beslut',
    fresh: 'Nytt beslut',
  },
  position: {
    count: (count) => plural(count, { one: '# ställningstagande', other: '# ställningstaganden' }),
    a: 'ställningstagande',
    fresh: 'Nytt ställningstagande',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reaktion', other: '# reaktioner' }),
    a: 'reaktion',
    fresh: 'Ny reaktion',
  },
  response: {
    count: (count) => plural(count, { one: '# svar', other: '# svar' }),
    a: 'svar',
    fresh: 'Nytt svar',
  },
  ballot: {
    count: (count) => plural(count, { one: '# svar', other: '# svar' }),
    a: 'svar',
    fresh: 'Nytt svar',
  },
  attachment: {
    count: (count) => plural(count, { one: '# fil', other: '# filer' }),
    a: 'fil',
    fresh: 'Ny fil',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# objekt', other: '# objekt' }),
  a: 'objekt',
  fresh: 'Nytt objekt',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Titel',
  headline: 'Rubrik',
  body: 'Text',
  context: 'Bakgrund',
  reason: 'Skäl',
  statement: 'Utfall',
  consequences: 'Följder',
  decideBy: 'Besluta senast',
  respondBy: 'Svara senast',
  status: 'Status',
  state: 'Läge',
  topics: 'Ämnen',
  tags: 'Taggar',
  options: 'Alternativ',
  stage: 'Skede',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `Väntar på att skickas: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Logga in för att skicka: ${noun(kind).count(count)}`,
  signInAgain: 'Logga in igen för att fortsätta',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Uppdaterad: ${time}`,
  outdated: 'Sidan är äldre än sin tjänst. Inget du skrev har gått förlorat.',
  reload: 'Ladda om för att uppdatera',
  atRisk: 'Sparas inte på den här enheten: håll sidan öppen tills det är skickat.',
  notSent: (count: number, kind = '') => `Kunde inte skickas: ${noun(kind).count(count)}`,
  look: 'Se varför',
  heading: 'Inte skickat',
  kept: 'Dina ord finns kvar här tills du bestämmer vad som ska hända med dem.',
  nothingLeft: 'Inget återstår att bestämma.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Ändring: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Borttagning: ${a}` : 'En fil';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Redigera och skicka',
  send: 'Skicka',
  copy: 'Kopiera text',
  copied: 'Text kopierad.',
  notCopied: 'Kopiering är inte tillåten här: markera texten i stället.',
  discard: 'Släng',
  discarded: 'Slängt.',
  undo: 'Ångra',
  restored: 'Det är tillbaka.',
  sent: 'På väg.',
  bothChanged: 'Någon ändrade detta samtidigt som du. Båda versionerna finns här; välj en, eller skriv en tredje.',
  deletedMeanwhile: 'Någon tog bort detta under tiden.',
  closed:
    'Beslutet stängdes innan detta kom fram, och ett stängt beslut ändras inte. Dina ord kan bli en kommentar till det.',
  unconfirmed:
    'Detta skrevs på den här enheten innan sidan visste vem som var där, och den stängdes innan dess. Det väntar på den som skrev det, och går inte ut i någon annans namn.',
  sendAsMine: 'Det är mitt: skicka',
  asComment: 'Publicera som kommentar',
  base: 'Före',
  theirs: 'Där nu',
  mine: 'Din',
  keepMine: 'Behåll min',
  keepTheirs: 'Behåll den andra',
  empty: 'Tomt',
} satisfies typeof english.delivery;
