import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'Twoja odpowiedź',
  taken: 'Bierzesz to na siebie',
  handoff: 'Przekazane Tobie',
  reply: 'Odpowiedź dla Ciebie',
  'take-part': 'Twoje zdanie',
  'last-call': 'Ostatnie wezwanie',
  objection: 'Sprzeciw do odpowiedzi',
  resolution: 'Twój sprzeciw, z odpowiedzią',
  decide: 'Ty decydujesz',
  review: 'Do przeglądu',
  outcome: 'Wynik do zapisania',
  'check-in': 'Check-in',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'Czeka na Ciebie',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) =>
    plural(count, {
      one: 'Czeka na Ciebie # rzecz',
      few: 'Czekają na Ciebie # rzeczy',
      many: 'Czeka na Ciebie # rzeczy',
      other: 'Czeka na Ciebie # rzeczy',
    }),
  none: 'Nic na Ciebie nie czeka',
  noneText: 'Pojawia się tu to, co pyta o Ciebie z imienia, i nic więcej.',
  signIn: 'Zaloguj się, aby zobaczyć, co na Ciebie czeka.',
  from: (name: string) => `od: ${name}`,
  due: (time: string) => `do ${time}`,
  wasDue: (time: string) => `potrzebne było do ${time}`,
  left: (time: string) => `zostało ${time} Twojego czasu pracy`,
  hours: (count: number) => plural(count, { one: '# godzina', few: '# godziny', many: '# godzin', other: '# godziny' }),
  minutes: (count: number) => plural(count, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' }),
  quiet: 'Poza Twoimi godzinami',
  quietText: (time: string) => `Wstrzymane do ${time}. Wcześniej nic się nie odezwie.`,
  onLeave: (day: string) => `Twoja nieobecność trwa do ${day}`,
  never: 'Nie masz podanych godzin, więc nic się nie odezwie. Zaglądaj, kiedy chcesz.',
  look: 'Zajrzyj mimo to',
  holds: (count: number) =>
    plural(count, {
      one: '# rzecz jest wstrzymana',
      few: '# rzeczy są wstrzymane',
      many: '# rzeczy jest wstrzymanych',
      other: '# rzeczy jest wstrzymanych',
    }),
  snoozed: (count: number) =>
    plural(count, { one: '# odłożona', few: '# odłożone', many: '# odłożonych', other: '# odłożonych' }),
  snooze: 'Odłóż',
  snoozeNamed: (title: string) => `Odłóż: ${title}`,
  nextMorning: (time: string) => `Do mojego następnego dnia roboczego, ${time}`,
  afterLeave: (time: string) => `Do końca mojej nieobecności, ${time}`,
  onDay: 'Do wybranego dnia',
  setDay: 'Odłóż do tego dnia',
  back: (time: string) => `wraca ${time}`,
  bringBack: 'Przywróć',
  bringBackNamed: (title: string) => `Przywróć: ${title}`,
  aside: (time: string) => `Odłożono do ${time}.`,
  broughtBack: 'Z powrotem na liście.',
  private: 'Widzisz to tylko Ty; jest na tym urządzeniu.',
  untitled: 'Bez tytułu',
} satisfies typeof english.needs;
