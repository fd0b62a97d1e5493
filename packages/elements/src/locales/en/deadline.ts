import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'on leave then',
  holiday: 'a day off there',
  weekend: 'the weekend there',
  night: 'night there',
  'outside-hours': 'outside their hours',
  'no-hours': 'no hours declared',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} is away before.`,
  holiday: (name) => `${name} has a day off before.`,
  weekend: (name) => `The weekend of ${name} comes before.`,
  hours: (name) => `${name} has had the time last.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Working time for each',
  hours: (count: number) => plural(count, { one: '# hour', other: '# hours' }),
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  days: (count: number) => plural(count, { one: '# working day', other: '# working days' }),
  earliest: (time: string) => `Earliest fair time: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'It waits for a moment when more of them work.',
  use: 'Use this time',
  fair: (time: string) => `Everyone has at least ${time} of working time until then.`,
  people: 'What this time is for each',
  left: (time: string) => `${time} of working time`,
  nothing: 'no working time',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: '# more without a clash', other: '# more without a clash' }),
  without: (names: string) => `No hours are known of ${names}.`,
  reaches: (parts: string) => `Reaches ${parts}.`,
  wouldReach: (parts: string) => `Would reach ${parts}.`,
  now: (count: number, all: number) => `${count} of ${all} people now`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} of ${all} people ${time}`,
  others: (count: number) => plural(count, { one: '# later', other: '# later' }),
};
export type DeadlineWords = typeof deadline;
