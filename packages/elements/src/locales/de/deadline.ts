import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'dann abwesend',
  holiday: 'dort ein freier Tag',
  weekend: 'dort Wochenende',
  night: 'dort Nacht',
  'outside-hours': 'außerhalb der Arbeitszeit',
  'no-hours': 'keine Arbeitszeit angegeben',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} ist vorher abwesend.`,
  holiday: (name) => `${name} hat vorher einen freien Tag.`,
  weekend: (name) => `Das Wochenende von ${name} liegt davor.`,
  hours: (name) => `${name} hatte die Zeit zuletzt.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Arbeitszeit für jede Person',
  hours: (count: number) => plural(count, { one: '# Stunde', other: '# Stunden' }),
  minutes: (count: number) => plural(count, { one: '# Minute', other: '# Minuten' }),
  days: (count: number) => plural(count, { one: '# Arbeitstag', other: '# Arbeitstage' }),
  earliest: (time: string) => `Frühester fairer Zeitpunkt: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Es wartet auf einen Moment, in dem mehr von ihnen arbeiten.',
  use: 'Diesen Zeitpunkt nehmen',
  fair: (time: string) => `Alle haben bis dahin mindestens ${time} Arbeitszeit.`,
  people: 'Was dieser Zeitpunkt für jede Person bedeutet',
  left: (time: string) => `${time} Arbeitszeit`,
  nothing: 'keine Arbeitszeit',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: '# weitere ohne Konflikt', other: '# weitere ohne Konflikt' }),
  without: (names: string) => `Von ${names} sind keine Arbeitszeiten bekannt.`,
  reaches: (parts: string) => `Erreicht ${parts}.`,
  wouldReach: (parts: string) => `Würde ${parts} erreichen.`,
  now: (count: number, all: number) => `jetzt ${count} von ${all} Personen`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} von ${all} Personen ${time}`,
  others: (count: number) => plural(count, { one: '# später', other: '# später' }),
} satisfies typeof english.deadline;
