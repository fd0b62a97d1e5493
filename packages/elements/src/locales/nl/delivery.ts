import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# update', other: '# updates' }),
    a: 'update',
    fresh: 'Nieuwe update',
  },
  comment: {
    count: (count) => plural(count, { one: '# opmerking', other: '# opmerkingen' }),
    a: 'opmerking',
    fresh: 'Nieuwe opmerking',
  },
  decision: {
    count: (count) => plural(count, { one: '# besluit', other: '# besluiten' }),
    a: 'besluit',
    fresh: 'Nieuw besluit',
  },
  position: {
    count: (count) => plural(count, { one: '# standpunt', other: '# standpunten' }),
    a: 'standpunt',
    fresh: 'Nieuw standpunt',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reactie', other: '# reacties' }),
    a: 'reactie',
    fresh: 'Nieuwe reactie',
  },
  response: {
    count: (count) => plural(count, { one: '# antwoord', other: '# antwoorden' }),
    a: 'antwoord',
    fresh: 'Nieuw antwoord',
  },
  ballot: {
    count: (count) => plural(count, { one: '# antwoord', other: '# antwoorden' }),
    a: 'antwoord',
    fresh: 'Nieuw antwoord',
  },
  attachment: {
    count: (count) => plural(count, { one: '# bestand', other: '# bestanden' }),
    a: 'bestand',
    fresh: 'Nieuw bestand',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# item', other: '# items' }),
  a: 'item',
  fresh: 'Nieuw item',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Titel',
  headline: 'Kop',
  body: 'Tekst',
  context: 'Achtergrond',
  reason: 'Reden',
  statement: 'Uitkomst',
  consequences: 'Gevolgen',
  decideBy: 'Besluit voor',
  respondBy: 'Antwoord voor',
  status: 'Status',
  state: 'Toestand',
  topics: 'Onderwerpen',
  tags: 'Labels',
  options: 'Opties',
  stage: 'Fase',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `Nog te versturen: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Meld je aan om te versturen: ${noun(kind).count(count)}`,
  signInAgain: 'Meld je opnieuw aan om verder te gaan',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Bijgewerkt: ${time}`,
  outdated: 'Deze pagina is ouder dan haar backend. Niets van wat je schreef is verloren.',
  reload: 'Opnieuw laden om bij te werken',
  atRisk: 'Niet bewaard op dit apparaat: houd deze pagina open tot alles is verstuurd.',
  notSent: (count: number, kind = '') => `Niet verstuurd: ${noun(kind).count(count)}`,
  look: 'Bekijk waarom',
  heading: 'Niet verstuurd',
  kept: 'Je woorden blijven hier tot je beslist wat ermee gebeurt.',
  nothingLeft: 'Er valt niets meer te beslissen.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Wijziging: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Verwijdering: ${a}` : 'Een bestand';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Bewerken en versturen',
  send: 'Versturen',
  copy: 'Tekst kopiëren',
  copied: 'Tekst gekopieerd.',
  notCopied: 'Kopiëren mag hier niet: selecteer de tekst.',
  discard: 'Weggooien',
  discarded: 'Weggegooid.',
  undo: 'Ongedaan maken',
  restored: 'Het is terug.',
  sent: 'Onderweg.',
  bothChanged: 'Iemand wijzigde dit tegelijk met jou. Beide versies staan hier; kies er een, of schrijf een derde.',
  deletedMeanwhile: 'Iemand heeft dit intussen verwijderd.',
  closed:
    'Het besluit was gesloten voor dit aankwam, en een gesloten besluit verandert niet. Je woorden kunnen er een opmerking bij zijn.',
  unconfirmed:
    'Dit is op dit apparaat geschreven voordat de pagina wist wie er was, en ze werd eerder gesloten. Het wacht op wie het schreef, en gaat op niemand anders naam uit.',
  sendAsMine: 'Het is van mij: versturen',
  asComment: 'Als opmerking plaatsen',
  base: 'Ervoor',
  theirs: 'Nu daar',
  mine: 'Van jou',
  keepMine: 'De mijne houden',
  keepTheirs: 'De andere houden',
  empty: 'Leeg',
} satisfies typeof english.delivery;
