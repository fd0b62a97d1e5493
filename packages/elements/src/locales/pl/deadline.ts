import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'wtedy na urlopie',
  holiday: 'tam dzień wolny',
  weekend: 'tam weekend',
  night: 'tam noc',
  'outside-hours': 'poza godzinami pracy',
  'no-hours': 'brak podanych godzin',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} jest wcześniej na urlopie.`,
  holiday: (name) => `${name} ma wcześniej dzień wolny.`,
  weekend: (name) => `Wcześniej wypada weekend: ${name}.`,
  hours: (name) => `${name} ma czas jako ostatnia osoba.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'Czas pracy dla każdej osoby',
  hours: (count: number) => plural(count, { one: '# godzina', few: '# godziny', many: '# godzin', other: '# godziny' }),
  minutes: (count: number) => plural(count, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' }),
  days: (count: number) =>
    plural(count, { one: '# dzień roboczy', few: '# dni robocze', many: '# dni roboczych', other: '# dnia roboczego' }),
  earliest: (time: string) => `Najwcześniejszy uczciwy termin: ${time}.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'Czeka na chwilę, gdy pracuje więcej z nich.',
  use: 'Użyj tego terminu',
  fair: (time: string) => `Każda osoba ma do tego czasu co najmniej ${time} pracy.`,
  people: 'Co ten termin oznacza dla każdej osoby',
  left: (time: string) => `${time} pracy`,
  nothing: 'brak czasu pracy',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) =>
    plural(count, {
      one: 'jeszcze # bez kolizji',
      few: 'jeszcze # bez kolizji',
      many: 'jeszcze # bez kolizji',
      other: 'jeszcze # bez kolizji',
    }),
  without: (names: string) => `Nieznane godziny pracy: ${names}.`,
  reaches: (parts: string) => `Dotrze: ${parts}.`,
  wouldReach: (parts: string) => `Dotarłoby: ${parts}.`,
  now: (count: number, all: number) => `teraz ${count} z ${all} osób`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) => `${count} z ${all} osób ${time}`,
  others: (count: number) =>
    plural(count, { one: '# później', few: '# później', many: '# później', other: '# później' }),
} satisfies typeof english.deadline;
