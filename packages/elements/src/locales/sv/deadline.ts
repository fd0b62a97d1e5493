import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'ledig då',
  holiday: 'ledig dag där',
  weekend: 'helg där',
  night: 'natt där',
  'outside-hours': 'utanför arbetstiden',
  'no-hours': 'inga tider angivna',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} är borta innan dess.`,
  holiday: (name) => `${name} har en ledig dag innan dess.`,
  weekend: (name) => `Helgen för ${name} kommer före.`,
  hours: (name) => `${name} har tiden sist.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Arbetstid för var och en',
  hours: (count: number) => plural(count, { one: '# timme', other: '# timmar' }),
  minutes: (count: number) => plural(count, { one: '# minut', other: '# minuter' }),
  days: (count: number) => plural(count, { one: '# arbetsdag', other: '# arbetsdagar' }),
  earliest: (time: string) => `Tidigaste rimliga tid: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Väntar på en stund då fler av dem arbetar.',
  use: 'Använd den här tiden',
  fair: (time: string) => `Alla har minst ${time} arbetstid fram till dess.`,
  people: 'Vad tiden innebär för var och en',
  left: (time: string) => `${time} arbetstid`,
  nothing: 'ingen arbetstid',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { one: '# till utan krock', other: '# till utan krock' }),
  without: (names: string) => `Inga tider är kända för ${names}.`,
  reaches: (parts: string) => `Når ${parts}.`,
  wouldReach: (parts: string) => `Skulle nå ${parts}.`,
  now: (count: number, all: number) => `${count} av ${all} personer nu`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} av ${all} personer ${time}`,
  others: (count: number) => plural(count, { one: '# senare', other: '# senare' }),
} satisfies typeof english.deadline;
