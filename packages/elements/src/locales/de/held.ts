import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Veröffentlichen',
  now: 'Jetzt',
  morning: 'An ihrem nächsten Arbeitsmorgen',
  moment: 'Zu einem eigenen Zeitpunkt',
  when: 'Tag und Uhrzeit',
  goesOut: (time: string) => `Erscheint: ${time}.`,
  noHours: 'Niemand hat gesagt, wann er arbeitet. Darum ist es Ihr eigener nächster Arbeitsmorgen.',
  hold: 'Bis dahin zurückhalten',
  heldUntil: (time: string) => `Zurückgehalten bis: ${time}.`,
  atOnce: (count: number, all: number) => `sofort ${count} von ${all} Personen`,
  early: 'Das ist, bevor es erscheint. Wählen Sie einen späteren Zeitpunkt, oder veröffentlichen Sie früher.',
  waiting: (count: number) =>
    plural(count, {
      one: '# Update wartet auf die Veröffentlichung',
      other: '# Updates warten auf die Veröffentlichung',
    }),
  onlyYou: 'Nur Sie sehen das.',
  until: (time: string) => `Bis: ${time}`,
  untitled: 'Ohne Worte',
  publishNow: 'Jetzt veröffentlichen',
  published: 'Update veröffentlicht.',
  takeBack: 'Zurückziehen',
  takenBack: 'Zurückgezogen.',
} satisfies typeof english.held;
