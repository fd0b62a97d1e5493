import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Your answer',
  taken: 'You took this on',
  handoff: 'Handed to you',
  reply: 'A reply to you',
  'take-part': 'Your view',
  'last-call': 'Last call',
  objection: 'An objection to answer',
  resolution: 'Your objection, answered',
  decide: 'Yours to decide',
  review: 'Due for review',
  outcome: 'An outcome to write down',
  'check-in': 'Check-in',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Needs you',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { one: '# thing waits for you', other: '# things wait for you' }),
  none: 'Nothing waits for you',
  noneText: 'What asks for you by name appears here, and nothing else.',
  signIn: 'Sign in to see what waits for you.',
  from: (name: string) => `from ${name}`,
  due: (time: string) => `by ${time}`,
  wasDue: (time: string) => `was wanted by ${time}`,
  left: (time: string) => `${time} of your working time left`,
  hours: (count: number) => plural(count, { one: '# hour', other: '# hours' }),
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  quiet: 'Outside your hours',
  quietText: (time: string) => `Held until ${time}. Nothing lights up before.`,
  onLeave: (day: string) => `You are away until ${day}`,
  never: 'You have declared no hours, so nothing lights up. Look whenever you like.',
  look: 'Look anyway',
  holds: (count: number) => plural(count, { one: '# thing is held', other: '# things are held' }),
  snoozed: (count: number) => plural(count, { one: '# put aside', other: '# put aside' }),
  snooze: 'Put aside',
  snoozeNamed: (title: string) => `Put aside: ${title}`,
  nextMorning: (time: string) => `Until my next working day, ${time}`,
  afterLeave: (time: string) => `Until after my leave, ${time}`,
  onDay: 'Until a day',
  setDay: 'Put aside until then',
  back: (time: string) => `comes back ${time}`,
  bringBack: 'Bring back',
  bringBackNamed: (title: string) => `Bring back: ${title}`,
  aside: (time: string) => `Put aside until ${time}.`,
  broughtBack: 'Back in the list.',
  private: 'Only you see this; it is kept on this device.',
  untitled: 'Without a title',
};
export type NeedsWords = typeof needs;
