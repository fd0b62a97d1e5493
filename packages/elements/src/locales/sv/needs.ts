import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Ditt svar',
  taken: 'Du har tagit dig an detta',
  handoff: 'Överlämnat till dig',
  reply: 'Ett svar till dig',
  'take-part': 'Din åsikt',
  'last-call': 'Sista omgången',
  objection: 'En invändning att besvara',
  resolution: 'Din invändning, besvarad',
  decide: 'Du beslutar',
  review: 'Dags för översyn',
  outcome: 'Ett utfall att skriva ner',
  'check-in': 'Avstämning',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Behöver dig',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# sak väntar på dig', other: '# saker väntar på dig' }),
  none: 'Inget väntar på dig',
  noneText: 'Det som frågar efter dig vid namn visas här, och inget annat.',
  signIn: 'Logga in för att se vad som väntar på dig.',
  from: (name: string) => `från ${name}`,
  due: (time: string) => `senast ${time}`,
  wasDue: (time: string) => `önskades senast ${time}`,
  left: (time: string) => `${time} kvar av din arbetstid`,
  hours: (count: number) => plural(count, { one: '# timme', other: '# timmar' }),
  minutes: (count: number) => plural(count, { one: '# minut', other: '# minuter' }),
  quiet: 'Utanför dina tider',
  quietText: (time: string) => `Hålls till ${time}. Inget lyser upp innan dess.`,
  onLeave: (day: string) => `Du är borta till ${day}`,
  never: 'Du har inte angett några tider, så inget lyser upp. Titta när du vill.',
  look: 'Titta ändå',
  holds: (count: number) => plural(count, { one: '# sak hålls kvar', other: '# saker hålls kvar' }),
  snoozed: (count: number) => plural(count, { one: '# lagd åt sidan', other: '# lagda åt sidan' }),
  snooze: 'Lägg åt sidan',
  snoozeNamed: (title: string) => `Lägg åt sidan: ${title}`,
  nextMorning: (time: string) => `Till min nästa arbetsdag, ${time}`,
  afterLeave: (time: string) => `Till efter min ledighet, ${time}`,
  onDay: 'Till en dag',
  setDay: 'Lägg åt sidan till dess',
  back: (time: string) => `kommer tillbaka ${time}`,
  bringBack: 'Ta tillbaka',
  bringBackNamed: (title: string) => `Ta tillbaka: ${title}`,
  aside: (time: string) => `Lagt åt sidan till ${time}.`,
  broughtBack: 'Tillbaka i listan.',
  private: 'Bara du ser detta; det sparas på den här enheten.',
  untitled: 'Utan titel',
} satisfies typeof english.needs;
