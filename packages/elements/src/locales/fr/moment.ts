import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} à ${time}`,
  yourTime: (time: string) => `${time}, votre heure`,
  theirTime: (time: string) => `${time}, son heure`,
  inCity: (time: string, city: string) => `${time} à ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, le lendemain`,
  dayBefore: (time: string) => `${time}, la veille`,
} satisfies typeof english.moment;
