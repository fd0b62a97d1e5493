import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'every day',
  everyWorkingDay: 'every working day',
  everyNthDay: (days: number) => plural(days, { one: 'every day', other: 'every # days' }),
  everyWeek: (days: string) => `every ${days}`,
  everyNthWeek: (weeks: number, days: string) => `every ${weeks} weeks on ${days}`,
  everyMonth: (which: string) => `every month, ${which}`,
  everyNthMonth: (months: number, which: string) => `every ${months} months, ${which}`,
  onThe: (places: string, days: string) => `the ${places} ${days}`,
  onDays: (days: string) => `on day ${days}`,
  lastDay: 'on the last day',
  workingDay: 'working day',
  places: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `at ${time} your time`,
  atIn: (time: string, zone: string) => `at ${time} in ${zone}`,
  atBegin: 'when your day begins',
  asked: (when: string) => `Asked ${when}`,
  window: (hours: number) => plural(hours, { one: '# working hour to answer', other: '# working hours to answer' }),

  planned: 'Last time you planned',
  plannedHint: 'Say what became of it, or leave it. Nobody counts.',
  marks: { done: 'Done', carry: 'Carry on', drop: 'Drop' },
  mark: (line: string) => `What became of: ${line}`,

  noChange: 'No change',
  asOn: (day: string) => `As you answered on ${day}`,
  filledIn: 'Filled in as last time. Send, or change what is different.',
};
export type CheckInAboutWords = typeof checkInAbout;
