/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} at ${time}`,
  yourTime: (time: string) => `${time} your time`,
  theirTime: (time: string) => `${time} their time`,
  inCity: (time: string, city: string) => `${time} in ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, the next day`,
  dayBefore: (time: string) => `${time}, the day before`,
};
export type MomentWords = typeof moment;
