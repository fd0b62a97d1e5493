import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} الساعة ${time}`,
  yourTime: (time: string) => `${time} بتوقيتك`,
  theirTime: (time: string) => `${time} بتوقيتهم`,
  inCity: (time: string, city: string) => `${time} في ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
} satisfies typeof english.moment;
