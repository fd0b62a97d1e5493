import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'تقدّم',
  question: 'سؤال',
  ask: 'طلب',
  'decision-news': 'قرار',
  handoff: 'تسليم',
  thanks: 'شكر',
  note: 'ملاحظة',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'المساعدة مطلوبة',
  taken: 'تم تولّيه',
  answered: 'أُجيب',
  closed: 'أُغلق',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'على المسار',
  'at-risk': 'في خطر',
  'off-track': 'خارج المسار',
  paused: 'متوقف مؤقتًا',
  done: 'تم',
  next: 'التالي',
  blocked: 'متعثّر',
  thanks: 'شكر',
  agree: 'موافقة',
  celebrate: 'احتفال',
  seen: 'اطّلعت',
  support: 'دعم',
  'from-check-in': 'من المتابعة',
  'from-answer': 'الإجابات',
  'from-decision': 'نتيجة',
  'from-update': 'من',
  'became-decision': 'أصبح قرارًا',
  'became-ask': 'أصبح طلبًا',
  source: 'المصدر',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'قرار',
  update: 'تحديث',
  response: 'إجابة',
  'check-in': 'متابعة',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'التحديثات',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `الموضوع: \u2068${topic}\u2069`,
  onlyTopic: (topic: string) => `عرض \u2068${topic}\u2069 فقط`,
  clear: 'مسح عوامل التصفية',
  respondBy: (time: string) => `الرد قبل \u2068${time}\u2069`,
  needs: (names: string) => `بانتظار \u2068${names}\u2069`,
  showMore: 'عرض المزيد',
  showLess: 'عرض أقل',
  close: 'إغلاق',
  fresh: (count: number) =>
    plural(count, {
      zero: '# تحديث جديد',
      one: 'تحديث جديد',
      two: 'تحديثان جديدان',
      few: '# تحديثات جديدة',
      many: '# تحديثًا جديدًا',
      other: '# تحديث جديد',
    }),
  readUpTo: (time: string) => `قرأت حتى هنا، \u2068${time}\u2069`,
  older: 'تحميل تحديثات أقدم',
  newer: 'تحميل تحديثات أحدث',
  end: 'هذا كل شيء.',
  compose: 'ما الذي تغيّر منذ تحديثك الأخير؟',
  continueDraft: 'متابعة مسودتك',
  first: 'لا تحديثات بعد',
  firstText: 'قل ما تغيّر، وما التالي، أو ما تحتاج إليه. يقرؤه الآخرون عندما يبدأ يومهم.',
  firstAction: 'كتابة التحديث الأول',
  readOnlyText: 'عندما يكتب أحد تحديثًا، يظهر هنا.',
  nothing: 'لا تحديث يطابق',
  nothingText: 'لا شيء يناسب عوامل التصفية هذه معًا.',
  forbidden: 'هذه التحديثات ليست متاحة لك',
  forbiddenText: 'يمكن لمن يشرف على هذه المساحة تغيير ذلك.',
  posted: 'نُشر التحديث.',
} satisfies typeof english.feed;
