import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Behöver dig',
  decided: 'Beslutat utan dig',
  changed: 'Ändrat',
  rest: 'Resten',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  state: 'Läge',
  stage: 'Skede',
  standing: 'Giltighet',
  respondBy: 'Svara senast',
  decideBy: 'Besluta senast',
  lastCall: 'Sista omgången till',
  needs: 'Personer',
  deciders: 'Vem som beslutar',
  objective: 'Mål',
  option: 'Val',
  review: 'Ses över',
  supersededBy: 'Ersatt av',
  amendedBy: 'Ändrat av',
  outcome: 'Utfall',
  schedule: 'Schema',
  text: 'Text',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Sedan jag senast var ikapp',
  leave: 'Sedan min ledighet började',
  '7': 'Senaste veckan',
  '14': 'Senaste två veckorna',
  '28': 'Senaste fyra veckorna',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Medan du var borta',
  since: (time: string) => `Sedan ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Titta tillbaka till',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# sak att läsa', other: '# saker att läsa' })}, ungefär ${time}`,
  minutes: (count: number) => plural(count, { one: 'en minut', other: '# minuter' }),
  hours: (count: number) => plural(count, { one: 'en timme', other: '# timmar' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: borttaget`,
  edited: (field: string) => `${field} ändrat`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # dag senare`, other: `${field}: # dagar senare` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # dag tidigare`, other: `${field}: # dagar tidigare` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# nytt svar från ${name}`, other: `# nya svar, senast från ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'och # tidigare uppdatering om detta', other: 'och # tidigare uppdateringar om detta' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: '# sak till väntar', other: '# saker till väntar' })}, ungefär ${time}.`,
  readOn: 'Läs vidare',
  enough: 'Det räcker: jag är ikapp',
  done: 'Jag är ikapp',
  upToDate: 'Du är ikapp.',
  upToDateText: (time: string) => `Inget har hänt sedan ${time} som du inte har sett.`,
  marked: 'Noterat på den här enheten; ingen får veta det.',
  undo: 'Ångra',
  fresh: 'Något nytt har kommit.',
  show: 'Visa',
  signIn: 'Logga in för att komma ikapp.',
} satisfies typeof english.catchUp;
