import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Words for an update that is written for later. */
export const held = {
  publish: 'النشر',
  now: 'الآن',
  morning: 'في صباح عملهم القادم',
  moment: 'في وقت أختاره',
  when: 'اليوم والساعة',
  goesOut: (time: string) => `يُنشر: \u2068${time}\u2069.`,
  noHours: 'لم يذكر أحد ساعات عمله، لذلك هو صباح عملك القادم.',
  hold: 'الاحتفاظ به حتى ذلك الحين',
  heldUntil: (time: string) => `محفوظ حتى: \u2068${time}\u2069.`,
  atOnce: (count: number, all: number) => `\u2068${count}\u2069 من \u2068${all}\u2069 أشخاص فورًا`,
  early: 'هذا قبل نشره. اختر وقتًا لاحقًا، أو انشره أبكر.',
  waiting: (count: number) =>
    plural(count, {
      zero: 'لا تحديثات تنتظر النشر',
      one: 'تحديث واحد ينتظر النشر',
      two: 'تحديثان ينتظران النشر',
      few: '# تحديثات تنتظر النشر',
      many: '# تحديثًا تنتظر النشر',
      other: '# تحديث تنتظر النشر',
    }),
  onlyYou: 'لا يراه سواك.',
  until: (time: string) => `حتى: \u2068${time}\u2069`,
  untitled: 'بلا نص',
  publishNow: 'النشر الآن',
  published: 'نُشر التحديث.',
  takeBack: 'سحب',
  takenBack: 'سُحب.',
} satisfies typeof english.held;
