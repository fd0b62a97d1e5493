import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Je antwoord',
  taken: 'Door jou opgepakt',
  handoff: 'Aan jou overgedragen',
  reply: 'Een reactie aan jou',
  'take-part': 'Je mening',
  'last-call': 'Laatste ronde',
  objection: 'Een bezwaar om te beantwoorden',
  resolution: 'Je bezwaar, beantwoord',
  decide: 'Jij besluit',
  review: 'Toe aan herziening',
  outcome: 'Een uitkomst om op te schrijven',
  'check-in': 'Check-in',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Heeft je nodig',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# ding wacht op je', other: '# dingen wachten op je' }),
  none: 'Er wacht niets op je',
  noneText: 'Wat met naam om jou vraagt, verschijnt hier, en verder niets.',
  signIn: 'Meld je aan om te zien wat op je wacht.',
  from: (name: string) => `van ${name}`,
  due: (time: string) => `voor ${time}`,
  wasDue: (time: string) => `was gevraagd voor ${time}`,
  left: (time: string) => `nog ${time} van je werktijd`,
  hours: (count: number) => plural(count, { one: '# uur', other: '# uur' }),
  minutes: (count: number) => plural(count, { one: '# minuut', other: '# minuten' }),
  quiet: 'Buiten je werktijden',
  quietText: (time: string) => `Vastgehouden tot ${time}. Eerder licht er niets op.`,
  onLeave: (day: string) => `Je bent afwezig tot ${day}`,
  never: 'Je hebt geen werktijden opgegeven, dus er licht niets op. Kijk wanneer je wilt.',
  look: 'Toch kijken',
  holds: (count: number) => plural(count, { one: '# ding wordt vastgehouden', other: '# dingen worden vastgehouden' }),
  snoozed: (count: number) => plural(count, { one: '# opzijgezet', other: '# opzijgezet' }),
  snooze: 'Opzijzetten',
  snoozeNamed: (title: string) => `Opzijzetten: ${title}`,
  nextMorning: (time: string) => `Tot mijn volgende werkdag, ${time}`,
  afterLeave: (time: string) => `Tot na mijn afwezigheid, ${time}`,
  onDay: 'Tot een dag',
  setDay: 'Tot dan opzijzetten',
  back: (time: string) => `komt terug ${time}`,
  bringBack: 'Terughalen',
  bringBackNamed: (title: string) => `Terughalen: ${title}`,
  aside: (time: string) => `Opzijgezet tot ${time}.`,
  broughtBack: 'Terug in de lijst.',
  private: 'Alleen jij ziet dit; het blijft op dit apparaat.',
  untitled: 'Zonder titel',
} satisfies typeof english.needs;
