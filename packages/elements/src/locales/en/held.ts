import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Words for an update that is written for later. */
export const held = {
  publish: 'Publish',
  now: 'Now',
  morning: 'On their next working morning',
  moment: 'At a time I choose',
  when: 'Day and time',
  goesOut: (time: string) => `Goes out ${time}.`,
  noHours: 'Nobody has said when they work, so this is your own next working morning.',
  hold: 'Hold until then',
  heldUntil: (time: string) => `Held until ${time}.`,
  atOnce: (count: number, all: number) => `${count} of ${all} people at once`,
  early: 'That is before it is published. Choose a later time, or publish it sooner.',
  waiting: (count: number) =>
    plural(count, { one: '# update waits to be published', other: '# updates wait to be published' }),
  onlyYou: 'Only you see this.',
  until: (time: string) => `Until ${time}`,
  untitled: 'Without words',
  publishNow: 'Publish now',
  published: 'Update published.',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
};
export type HeldWords = typeof held;
