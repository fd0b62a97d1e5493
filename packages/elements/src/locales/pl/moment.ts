import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} o ${time}`,
  yourTime: (time: string) => `${time} Twojego czasu`,
  theirTime: (time: string) => `${time} tamtejszego czasu`,
  inCity: (time: string, city: string) => `${time} (${city})`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, następnego dnia`,
  dayBefore: (time: string) => `${time}, poprzedniego dnia`,
} satisfies typeof english.moment;
