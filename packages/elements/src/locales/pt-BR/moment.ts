import type * as english from '../en/moment.js';
/** Words around a moment: a time always says whose it is. */
export const moment = {
  at: (day: string, time: string) => `${day} às ${time}`,
  yourTime: (time: string) => `${time}, no seu horário`,
  theirTime: (time: string) => `${time}, no horário local`,
  inCity: (time: string, city: string) => `${time} em ${city}`,
  range: (from: string, to: string) => `${from}–${to}`,
  nextDay: (time: string) => `${time}, no dia seguinte`,
  dayBefore: (time: string) => `${time}, no dia anterior`,
} satisfies typeof english.moment;
