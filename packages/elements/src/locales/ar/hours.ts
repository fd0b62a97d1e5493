import type * as english from '../en/hours.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Words for working hours: what a person has declared, and how the team's days meet. */
export const hours = {
  label: 'ساعات العمل',
  mine: 'ساعات عملي',
  change: 'تغيير ساعات عملي',
  set: 'تحديد ساعات عملي',
  undeclared: 'لم تقل متى تعمل. حتى تفعل، يُعتمد من الإثنين إلى الجمعة، من 09:00 إلى 17:00.',
  zone: (city: string, time: string) => `\u2068${city}\u2069، الساعة هناك \u2068${time}\u2069`,
  days: (first: string, last: string) => `${first}–${last}`,
  noHours: 'لا ساعات عمل: لا يُطلب منك شيء، ولا يُخبر أحد متى تجيب.',
  perWeek: (time: string) => `\u2068${time}\u2069 أسبوعيًا`,
  away: 'غائب',
  dayOff: 'يوم عطلة',
  covers: (name: string) => `يجيب \u2068${name}\u2069 في الأثناء`,
  more: (count: number) =>
    plural(count, {
      zero: '# آخر',
      one: 'واحد آخر',
      two: 'اثنان آخران',
      few: '# آخرون',
      many: '# آخر',
      other: '# آخر',
    }),
  saved: 'حُفظ. يرى الآخرون ساعات عملك من الآن فصاعدًا.',
  signIn: 'سجّل الدخول لتقول متى تعمل.',
  team: 'متى نعمل',
  before: 'اليوم السابق',
  after: 'اليوم التالي',
  today: 'العودة إلى اليوم',
  table: 'عرض كجدول',
  together: 'معًا',
  everyone: (range: string) => `كل من يعمل في هذا اليوم يعملون معًا \u2068${range}\u2069 بتوقيتك.`,
  most: (count: number, all: number, range: string) =>
    `\u2068${count}\u2069 من \u2068${all}\u2069 يعملون معًا \u2068${range}\u2069 بتوقيتك.`,
  never: 'لا تلتقي ساعات أي شخصين في هذا اليوم.',
  nobody: 'لا أحد يعمل في هذا اليوم.',
  works: (name: string, ranges: string) => `يعمل \u2068${name}\u2069 \u2068${ranges}\u2069 بتوقيتك`,
  worksNot: (name: string, why: string) => `${name}: ${why}`,
  awayUntil: (day: string) => `غائب حتى \u2068${day}\u2069`,
  holiday: 'يوم عطلة',
  free: 'لا يعمل',
  now: 'الآن',
  picture: (day: string) => `ساعات العمل يوم \u2068${day}\u2069، بتوقيتك`,
  columns: { person: 'الشخص', place: 'المكان', yours: 'يعمل، بتوقيتك', theirs: 'يعمل، بتوقيته' },
  stretch: 'معًا، بتوقيتك',
  who: 'من',
  unknown: (count: number) =>
    plural(count, {
      zero: '# شخص لم يقولوا أين يعملون.',
      one: 'شخص واحد لم يقل أين يعمل.',
      two: 'شخصان لم يقولا أين يعملان.',
      few: '# أشخاص لم يقولوا أين يعملون.',
      many: '# شخصًا لم يقولوا أين يعملون.',
      other: '# شخص لم يقولوا أين يعملون.',
    }),
  next: 'من يعمل تاليًا',
  nextHint: 'من الساعات المعلنة وحدها. لا أحد يُراقَب.',
  working: 'في ساعات العمل الآن',
  then: 'ثم',
  until: (time: string) => `حتى \u2068${time}\u2069`,
  alone: 'لم يقل أحد غيرك متى يعمل.',
  none: 'لم يقل أحد متى يعمل بعد',
  noneText: 'ابدأ بساعات عملك. يراها الآخرون فلا يحتاجون إلى السؤال.',
} satisfies typeof english.hours;
