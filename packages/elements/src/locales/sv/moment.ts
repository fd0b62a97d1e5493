import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} kl. ${time}`,
  yourTime: (time: string) => `${time} din tid`,
  theirTime: (time: string) => `${time} deras tid`,
  inCity: (time: string, city: string) => `${time} i ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, dagen efter`,
  dayBefore: (time: string) => `${time}, dagen före`,
} satisfies typeof english.moment;
