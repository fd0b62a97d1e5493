import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Plaatsen',
  now: 'Nu',
  morning: 'Op hun volgende werkochtend',
  moment: 'Op een moment dat ik kies',
  when: 'Dag en tijd',
  goesOut: (time: string) => `Verschijnt: ${time}.`,
  noHours: 'Niemand heeft gezegd wanneer hij werkt. Daarom is het jouw eigen volgende werkochtend.',
  hold: 'Tot dan vasthouden',
  heldUntil: (time: string) => `Vastgehouden tot: ${time}.`,
  atOnce: (count: number, all: number) => `${count} van ${all} mensen meteen`,
  early: 'Dat is voordat het verschijnt. Kies een later moment, of plaats het eerder.',
  waiting: (count: number) =>
    plural(count, { one: '# update wacht op plaatsing', other: '# updates wachten op plaatsing' }),
  onlyYou: 'Alleen jij ziet dit.',
  until: (time: string) => `Tot: ${time}`,
  untitled: 'Zonder woorden',
  publishNow: 'Nu plaatsen',
  published: 'Update geplaatst.',
  takeBack: 'Terugnemen',
  takenBack: 'Teruggenomen.',
} satisfies typeof english.held;
