import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `\u2068${day}\u2069 الساعة \u2068${time}\u2069`,
  yourTime: (time: string) => `\u2068${time}\u2069 بتوقيتك`,
  theirTime: (time: string) => `\u2068${time}\u2069 بتوقيتهم`,
  inCity: (time: string, city: string) => `\u2068${time}\u2069 في \u2068${city}\u2069`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `\u2068${time}\u2069، في اليوم التالي`,
  dayBefore: (time: string) => `\u2068${time}\u2069، في اليوم السابق`,
} satisfies typeof english.moment;
