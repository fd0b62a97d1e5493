import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} um ${time}`,
  yourTime: (time: string) => `${time} Ihrer Zeit`,
  theirTime: (time: string) => `${time} dortiger Zeit`,
  inCity: (time: string, city: string) => `${time} in ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, am Tag danach`,
  dayBefore: (time: string) => `${time}, am Tag davor`,
} satisfies typeof english.moment;
