import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} alle ${time}`,
  yourTime: (time: string) => `${time}, ora tua`,
  theirTime: (time: string) => `${time}, ora sua`,
  inCity: (time: string, city: string) => `${time} a ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, del giorno dopo`,
  dayBefore: (time: string) => `${time}, del giorno prima`,
} satisfies typeof english.moment;
