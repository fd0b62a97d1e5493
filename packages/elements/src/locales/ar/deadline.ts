import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'في إجازة حينها',
  holiday: 'يوم عطلة هناك',
  weekend: 'عطلة نهاية الأسبوع هناك',
  night: 'ليل هناك',
  'outside-hours': 'خارج ساعات عمله',
  'no-hours': 'لم تُعلن ساعات',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `\u2068${name}\u2069 غائب قبل ذلك.`,
  holiday: (name) => `لدى \u2068${name}\u2069 يوم عطلة قبل ذلك.`,
  weekend: (name) => `عطلة نهاية أسبوع \u2068${name}\u2069 تأتي قبل ذلك.`,
  hours: (name) => `\u2068${name}\u2069 آخر من يتوفر له الوقت.`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: 'وقت العمل لكل شخص',
  hours: (count: number) =>
    plural(count, {
      zero: '# ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '# ساعات',
      many: '# ساعة',
      other: '# ساعة',
    }),
  minutes: (count: number) =>
    plural(count, {
      zero: '# دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  days: (count: number) =>
    plural(count, {
      zero: '# يوم عمل',
      one: 'يوم عمل واحد',
      two: 'يوما عمل',
      few: '# أيام عمل',
      many: '# يوم عمل',
      other: '# يوم عمل',
    }),
  earliest: (time: string) => `أقرب وقت منصف: \u2068${time}\u2069.`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'ينتظر لحظة يعمل فيها عدد أكبر منهم.',
  use: 'استخدام هذا الوقت',
  fair: (time: string) => `لدى الجميع \u2068${time}\u2069 على الأقل من وقت العمل حتى ذلك الحين.`,
  people: 'ماذا يعني هذا الوقت لكل شخص',
  left: (time: string) => `\u2068${time}\u2069 من وقت العمل`,
  nothing: 'لا وقت عمل',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) =>
    plural(count, {
      zero: '# آخر دون تعارض',
      one: 'واحد آخر دون تعارض',
      two: 'اثنان آخران دون تعارض',
      few: '# آخرون دون تعارض',
      many: '# آخر دون تعارض',
      other: '# آخر دون تعارض',
    }),
  without: (names: string) => `لا تُعرف ساعات عمل \u2068${names}\u2069.`,
  reaches: (parts: string) => `يصل إلى \u2068${parts}\u2069.`,
  wouldReach: (parts: string) => `سيصل إلى \u2068${parts}\u2069.`,
  now: (count: number, all: number) => `\u2068${count}\u2069 من \u2068${all}\u2069 أشخاص الآن`,
  then: (count: number, time: string) => `${count} ${time}`,
  first: (count: number, all: number, time: string) =>
    `\u2068${count}\u2069 من \u2068${all}\u2069 أشخاص \u2068${time}\u2069`,
  others: (count: number) =>
    plural(count, {
      zero: '# لاحقًا',
      one: 'واحد لاحقًا',
      two: 'اثنان لاحقًا',
      few: '# لاحقًا',
      many: '# لاحقًا',
      other: '# لاحقًا',
    }),
} satisfies typeof english.deadline;
