import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'dan afwezig',
  holiday: 'een vrije dag daar',
  weekend: 'weekend daar',
  night: 'nacht daar',
  'outside-hours': 'buiten de werktijden',
  'no-hours': 'geen werktijden opgegeven',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} is eerder afwezig.`,
  holiday: (name) => `${name} heeft eerder een vrije dag.`,
  weekend: (name) => `Het weekend van ${name} komt eerder.`,
  hours: (name) => `${name} heeft de tijd als laatste.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Werktijd voor iedereen',
  hours: (count: number) => plural(count, { one: '# uur', other: '# uur' }),
  minutes: (count: number) => plural(count, { one: '# minuut', other: '# minuten' }),
  days: (count: number) => plural(count, { one: '# werkdag', other: '# werkdagen' }),
  earliest: (time: string) => `Vroegste eerlijke tijd: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Het wacht op een moment waarop meer van hen werken.',
  use: 'Deze tijd gebruiken',
  fair: (time: string) => `Iedereen heeft tot dan minstens ${time} werktijd.`,
  people: 'Wat deze tijd voor ieder betekent',
  left: (time: string) => `${time} werktijd`,
  nothing: 'geen werktijd',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: 'nog # zonder botsing', other: 'nog # zonder botsing' }),
  without: (names: string) => `Van ${names} zijn geen werktijden bekend.`,
  reaches: (parts: string) => `Bereikt ${parts}.`,
  wouldReach: (parts: string) => `Zou ${parts} bereiken.`,
  now: (count: number, all: number) => `nu ${count} van ${all} mensen`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} van ${all} mensen ${time}`,
  others: (count: number) => plural(count, { one: '# later', other: '# later' }),
} satisfies typeof english.deadline;
