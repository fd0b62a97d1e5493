import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'تصفية التحديثات',
  search: 'البحث في التحديثات',
  anyIntent: 'كل الأنواع',
  anyPerson: 'الجميع',
  dropTopic: (topic: string) => `عدم الاقتصار على \u2068${topic}\u2069`,
  noChange: 'لا تغيير',
  react: 'تفاعل',
  reply: 'رد',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `\u2068${name}\u2069، \u2068${count}\u2069، وأنت منهم` : `${name}، ${count}`,
  replies: (count: number) =>
    plural(count, { zero: '# رد', one: 'رد واحد', two: 'ردّان', few: '# ردود', many: '# ردًا', other: '# رد' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, {
      zero: `# رد، آخرها من \u2068${name}\u2069`,
      one: `رد من \u2068${name}\u2069`,
      two: `ردّان، آخرهما من \u2068${name}\u2069`,
      few: `# ردود، آخرها من \u2068${name}\u2069`,
      many: `# ردًا، آخرها من \u2068${name}\u2069`,
      other: `# رد، آخرها من \u2068${name}\u2069`,
    }),
  take: 'تولّي هذا',
  answer: 'إجابة',
  freshShown: (count: number) =>
    plural(count, {
      zero: '# تحديث جديد معروضة أعلاه.',
      one: 'تحديث جديد معروض أعلاه.',
      two: 'تحديثان جديدان معروضان أعلاه.',
      few: '# تحديثات جديدة معروضة أعلاه.',
      many: '# تحديثًا جديدًا معروضة أعلاه.',
      other: '# تحديث جديد معروضة أعلاه.',
    }),
  loaded: (count: number) =>
    plural(count, {
      zero: 'حُمّل # تحديث آخر.',
      one: 'حُمّل تحديث آخر.',
      two: 'حُمّل تحديثان آخران.',
      few: 'حُمّلت # تحديثات أخرى.',
      many: 'حُمّل # تحديثًا آخر.',
      other: 'حُمّل # تحديث آخر.',
    }),
  fromLink: 'من الرابط الذي فتحته',
  gone: 'التحديث الذي يشير إليه هذا الرابط لم يعد هنا.',
  found: (count: number) =>
    plural(count, {
      zero: 'وُجد # تحديث',
      one: 'وُجد تحديث واحد',
      two: 'وُجد تحديثان',
      few: 'وُجدت # تحديثات',
      many: 'وُجد # تحديثًا',
      other: 'وُجد # تحديث',
    }),
  foundHere: (count: number) =>
    plural(count, {
      zero: 'وُجد # على هذا الجهاز',
      one: 'وُجد واحد على هذا الجهاز',
      two: 'وُجد اثنان على هذا الجهاز',
      few: 'وُجد # على هذا الجهاز',
      many: 'وُجد # على هذا الجهاز',
      other: 'وُجد # على هذا الجهاز',
    }),
} satisfies typeof english.feedTools;
