import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Ihre Antwort',
  taken: 'Von Ihnen übernommen',
  handoff: 'An Sie übergeben',
  reply: 'Eine Antwort an Sie',
  'take-part': 'Ihre Meinung',
  'last-call': 'Letzte Runde',
  objection: 'Ein Einwand zu beantworten',
  resolution: 'Ihr Einwand, beantwortet',
  decide: 'Sie entscheiden',
  review: 'Prüfung fällig',
  outcome: 'Ein Ergebnis festzuhalten',
  'check-in': 'Check-in',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Braucht Sie',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# Sache wartet auf Sie', other: '# Sachen warten auf Sie' }),
  none: 'Nichts wartet auf Sie',
  noneText: 'Was namentlich nach Ihnen fragt, erscheint hier, und sonst nichts.',
  signIn: 'Melden Sie sich an, um zu sehen, was auf Sie wartet.',
  from: (name: string) => `von ${name}`,
  due: (time: string) => `bis ${time}`,
  wasDue: (time: string) => `war erbeten bis ${time}`,
  left: (time: string) => `noch ${time} Ihrer Arbeitszeit`,
  hours: (count: number) => plural(count, { one: '# Stunde', other: '# Stunden' }),
  minutes: (count: number) => plural(count, { one: '# Minute', other: '# Minuten' }),
  quiet: 'Außerhalb Ihrer Arbeitszeit',
  quietText: (time: string) => `Zurückgehalten bis ${time}. Vorher meldet sich nichts.`,
  onLeave: (day: string) => `Sie sind abwesend bis ${day}`,
  never: 'Sie haben keine Arbeitszeit angegeben, daher meldet sich nichts. Sehen Sie nach, wann Sie mögen.',
  look: 'Trotzdem ansehen',
  holds: (count: number) =>
    plural(count, { one: '# Sache wird zurückgehalten', other: '# Sachen werden zurückgehalten' }),
  snoozed: (count: number) => plural(count, { one: '# zurückgestellt', other: '# zurückgestellt' }),
  snooze: 'Zurückstellen',
  snoozeNamed: (title: string) => `Zurückstellen: ${title}`,
  nextMorning: (time: string) => `Bis zu meinem nächsten Arbeitstag, ${time}`,
  afterLeave: (time: string) => `Bis nach meiner Abwesenheit, ${time}`,
  onDay: 'Bis zu einem Tag',
  setDay: 'Bis dahin zurückstellen',
  back: (time: string) => `kommt wieder ${time}`,
  bringBack: 'Zurückholen',
  bringBackNamed: (title: string) => `Zurückholen: ${title}`,
  aside: (time: string) => `Zurückgestellt bis ${time}.`,
  broughtBack: 'Wieder in der Liste.',
  private: 'Nur Sie sehen dies; es bleibt auf diesem Gerät.',
  untitled: 'Ohne Titel',
} satisfies typeof english.needs;
