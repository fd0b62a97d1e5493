import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} ${time}`,
  yourTime: (time: string) => `${time}（あなたの時間）`,
  theirTime: (time: string) => `${time}（本人の時間）`,
  inCity: (time: string, city: string) => `${time}（${city}）`,
  range: (from: string, to: string) => `${from}〜${to}`,
  nextDay: (time: string) => `${time}、翌日`,
  dayBefore: (time: string) => `${time}、前日`,
} satisfies typeof english.moment;
