import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Publikacja',
  now: 'Teraz',
  morning: 'W ich najbliższy roboczy poranek',
  moment: 'W wybranej chwili',
  when: 'Dzień i godzina',
  goesOut: (time: string) => `Ukaże się: ${time}.`,
  noHours: 'Nikt nie podał godzin pracy, więc to Twój najbliższy roboczy poranek.',
  hold: 'Wstrzymaj do tego czasu',
  heldUntil: (time: string) => `Wstrzymano do: ${time}.`,
  atOnce: (count: number, all: number) => `od razu ${count} z ${all} osób`,
  early: 'To wcześniej, niż się ukaże. Wybierz późniejszy czas albo opublikuj wcześniej.',
  waiting: (count: number) =>
    plural(count, {
      one: '# aktualizacja czeka na publikację',
      few: '# aktualizacje czekają na publikację',
      many: '# aktualizacji czeka na publikację',
      other: '# aktualizacji czeka na publikację',
    }),
  onlyYou: 'Widzisz to tylko Ty.',
  until: (time: string) => `Do: ${time}`,
  untitled: 'Bez słów',
  publishNow: 'Opublikuj teraz',
  published: 'Opublikowano aktualizację.',
  takeBack: 'Wycofaj',
  takenBack: 'Wycofano.',
} satisfies typeof english.held;
