import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Heeft je nodig',
  decided: 'Besloten zonder jou',
  changed: 'Gewijzigd',
  rest: 'De rest',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  state: 'Toestand',
  stage: 'Fase',
  standing: 'Geldigheid',
  respondBy: 'Antwoord voor',
  decideBy: 'Besluit voor',
  lastCall: 'Laatste ronde tot',
  needs: 'Mensen',
  deciders: 'Wie besluit',
  objective: 'Doel',
  option: 'Keuze',
  review: 'Herzien op',
  supersededBy: 'Vervangen door',
  amendedBy: 'Gewijzigd door',
  outcome: 'Uitkomst',
  schedule: 'Planning',
  text: 'Tekst',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Sinds ik voor het laatst bij was',
  leave: 'Sinds mijn afwezigheid begon',
  '7': 'De afgelopen week',
  '14': 'De afgelopen twee weken',
  '28': 'De afgelopen vier weken',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Terwijl je weg was',
  since: (time: string) => `Sinds ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Terugkijken tot',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# ding om te lezen', other: '# dingen om te lezen' })}, ongeveer ${time}`,
  minutes: (count: number) => plural(count, { one: 'een minuut', other: '# minuten' }),
  hours: (count: number) => plural(count, { one: 'een uur', other: '# uur' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: verwijderd`,
  edited: (field: string) => `${field} bewerkt`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # dag later`, other: `${field}: # dagen later` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # dag eerder`, other: `${field}: # dagen eerder` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# nieuwe reactie van ${name}`, other: `# nieuwe reacties, laatste van ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'en # eerdere update hierover', other: 'en # eerdere updates hierover' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: 'nog # ding wacht', other: 'nog # dingen wachten' })}, ongeveer ${time}.`,
  readOn: 'Verder lezen',
  enough: 'Dit is genoeg: ik ben bij',
  done: 'Ik ben bij',
  upToDate: 'Je bent bij.',
  upToDateText: (time: string) => `Sinds ${time} is er niets gebeurd dat je niet hebt gezien.`,
  marked: 'Genoteerd op dit apparaat; niemand hoort ervan.',
  undo: 'Ongedaan maken',
  fresh: 'Er is iets nieuws.',
  show: 'Tonen',
  signIn: 'Meld je aan om bij te lezen.',
} satisfies typeof english.catchUp;
