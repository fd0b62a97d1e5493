import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} a las ${time}`,
  yourTime: (time: string) => `${time}, su hora`,
  theirTime: (time: string) => `${time}, hora local`,
  inCity: (time: string, city: string) => `${time} en ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, del día siguiente`,
  dayBefore: (time: string) => `${time}, del día anterior`,
} satisfies typeof english.moment;
