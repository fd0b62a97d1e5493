import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} alle ${time}`,
  yourTime: (time: string) => `${time}, ora tua`,
  theirTime: (time: string) => `${time}, ora sua`,
  inCity: (time: string, city: string) => `${time} a ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
} satisfies typeof english.moment;
