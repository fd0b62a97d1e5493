import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'بانتظارك',
  decided: 'تقرّر في غيابك',
  changed: 'تغيّر',
  rest: 'البقية',
};
const fields: Readonly<Record<string, string>> = {
  status: 'الحالة',
  state: 'الوضع',
  stage: 'المرحلة',
  standing: 'السريان',
  respondBy: 'الرد قبل',
  decideBy: 'القرار قبل',
  lastCall: 'النداء الأخير حتى',
  needs: 'الأشخاص',
  deciders: 'من يقرّر',
  objective: 'الهدف',
  option: 'الاختيار',
  review: 'المراجعة في',
  supersededBy: 'حلّ محلّه',
  amendedBy: 'عدّله',
  outcome: 'النتيجة',
  schedule: 'الجدول',
  text: 'النص',
};
const spans: Readonly<Record<string, string>> = {
  last: 'منذ آخر مرة اطّلعت فيها على كل شيء',
  leave: 'منذ بداية إجازتي',
  '7': 'الأسبوع الماضي',
  '14': 'الأسبوعان الماضيان',
  '28': 'الأسابيع الأربعة الماضية',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'أثناء غيابك',
  since: (time: string) => `منذ \u2068${time}\u2069`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'العودة إلى',
  toRead: (count: number, time: string) =>
    `\u2068${plural(count, { zero: '# شيء للقراءة', one: 'شيء واحد للقراءة', two: 'شيئان للقراءة', few: '# أشياء للقراءة', many: '# شيئًا للقراءة', other: '# شيء للقراءة' })}\u2069، نحو \u2068${time}\u2069`,
  minutes: (count: number) =>
    plural(count, {
      zero: '# دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  hours: (count: number) =>
    plural(count, {
      zero: '# ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '# ساعات',
      many: '# ساعة',
      other: '# ساعة',
    }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} ← ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `\u2068${field}\u2069: أُزيل`,
  edited: (field: string) => `\u2068${field}\u2069: عُدّل`,
  later: (field: string, days: number) =>
    plural(days, {
      zero: `\u2068${field}\u2069: بعد # يوم`,
      one: `\u2068${field}\u2069: بعد يوم واحد`,
      two: `\u2068${field}\u2069: بعد يومين`,
      few: `\u2068${field}\u2069: بعد # أيام`,
      many: `\u2068${field}\u2069: بعد # يومًا`,
      other: `\u2068${field}\u2069: بعد # يوم`,
    }),
  sooner: (field: string, days: number) =>
    plural(days, {
      zero: `\u2068${field}\u2069: قبل # يوم`,
      one: `\u2068${field}\u2069: قبل يوم واحد`,
      two: `\u2068${field}\u2069: قبل يومين`,
      few: `\u2068${field}\u2069: قبل # أيام`,
      many: `\u2068${field}\u2069: قبل # يومًا`,
      other: `\u2068${field}\u2069: قبل # يوم`,
    }),
  replies: (count: number, name: string) =>
    plural(count, {
      zero: `# رد جديد، آخرها من \u2068${name}\u2069`,
      one: `رد جديد من \u2068${name}\u2069`,
      two: `ردّان جديدان، آخرهما من \u2068${name}\u2069`,
      few: `# ردود جديدة، آخرها من \u2068${name}\u2069`,
      many: `# ردًا جديدًا، آخرها من \u2068${name}\u2069`,
      other: `# رد جديد، آخرها من \u2068${name}\u2069`,
    }),
  earlier: (count: number) =>
    plural(count, {
      zero: 'و# تحديث سابق حول هذا',
      one: 'وتحديث سابق حول هذا',
      two: 'وتحديثان سابقان حول هذا',
      few: 'و# تحديثات سابقة حول هذا',
      many: 'و# تحديثًا سابقًا حول هذا',
      other: 'و# تحديث سابق حول هذا',
    }),
  more: (count: number, time: string) =>
    `\u2068${plural(count, { zero: '# شيء آخر ينتظر', one: 'شيء آخر ينتظر', two: 'شيئان آخران ينتظران', few: '# أشياء أخرى تنتظر', many: '# شيئًا آخر ينتظر', other: '# شيء آخر ينتظر' })}\u2069، نحو \u2068${time}\u2069.`,
  readOn: 'متابعة القراءة',
  enough: 'يكفي هذا: أنا على اطّلاع',
  done: 'أنا على اطّلاع',
  upToDate: 'أنت على اطّلاع.',
  upToDateText: (time: string) => `لم يحدث منذ \u2068${time}\u2069 شيء لم تره.`,
  marked: 'حُفظ هذا على هذا الجهاز؛ ولن يعلم به أحد.',
  undo: 'تراجع',
  fresh: 'وصل شيء جديد.',
  show: 'عرضه',
  signIn: 'سجّل الدخول للاطّلاع على ما فاتك.',
} satisfies typeof english.catchUp;
