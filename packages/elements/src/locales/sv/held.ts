import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Publicera',
  now: 'Nu',
  morning: 'På deras nästa arbetsmorgon',
  moment: 'Vid en tid jag väljer',
  when: 'Dag och tid',
  goesOut: (time: string) => `Publiceras: ${time}.`,
  noHours: 'Ingen har sagt när de arbetar, så det är din egen nästa arbetsmorgon.',
  hold: 'Håll tills dess',
  heldUntil: (time: string) => `Hålls till: ${time}.`,
  atOnce: (count: number, all: number) => `${count} av ${all} personer genast`,
  early: 'Det är innan den publiceras. Välj en senare tid, eller publicera tidigare.',
  waiting: (count: number) =>
    plural(count, { one: '# uppdatering väntar på att publiceras', other: '# uppdateringar väntar på att publiceras' }),
  onlyYou: 'Bara du ser detta.',
  until: (time: string) => `Till: ${time}`,
  untitled: 'Utan ord',
  publishNow: 'Publicera nu',
  published: 'Uppdatering publicerad.',
  takeBack: 'Ta tillbaka',
  takenBack: 'Tillbakatagen.',
} satisfies typeof english.held;
