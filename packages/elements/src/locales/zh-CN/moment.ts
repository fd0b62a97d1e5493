import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} ${time}`,
  yourTime: (time: string) => `您的时间 ${time}`,
  theirTime: (time: string) => `对方时间 ${time}`,
  inCity: (time: string, city: string) => `${city} ${time}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}，次日`,
  dayBefore: (time: string) => `${time}，前一日`,
} satisfies typeof english.moment;
