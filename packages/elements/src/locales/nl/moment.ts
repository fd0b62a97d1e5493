import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} om ${time}`,
  yourTime: (time: string) => `${time} jouw tijd`,
  theirTime: (time: string) => `${time} hun tijd`,
  inCity: (time: string, city: string) => `${time} in ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, de dag erna`,
  dayBefore: (time: string) => `${time}, de dag ervoor`,
} satisfies typeof english.moment;
