import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) =>
      plural(count, {
        zero: '# تحديث',
        one: 'تحديث واحد',
        two: 'تحديثان',
        few: '# تحديثات',
        many: '# تحديثًا',
        other: '# تحديث',
      }),
    a: 'تحديث',
    fresh: 'تحديث جديد',
  },
  comment: {
    count: (count) =>
      plural(count, {
        zero: '# تعليق',
        one: 'تعليق واحد',
        two: 'تعليقان',
        few: '# تعليقات',
        many: '# تعليقًا',
        other: '# تعليق',
      }),
    a: 'تعليق',
    fresh: 'تعليق جديد',
  },
  decision: {
    count: (count) =>
      plural(count, {
        zero: '# قرار',
        one: 'قرار واحد',
        two: 'قراران',
        few: '# قرارات',
        many: '# قرارًا',
        other: '# قرار',
      }),
    a: 'قرار',
    fresh: 'قرار جديد',
  },
  position: {
    count: (count) =>
      plural(count, {
        zero: '# موقف',
        one: 'موقف واحد',
        two: 'موقفان',
        few: '# مواقف',
        many: '# موقفًا',
        other: '# موقف',
      }),
    a: 'موقف',
    fresh: 'موقف جديد',
  },
  reaction: {
    count: (count) =>
      plural(count, {
        zero: '# تفاعل',
        one: 'تفاعل واحد',
        two: 'تفاعلان',
        few: '# تفاعلات',
        many: '# تفاعلًا',
        other: '# تفاعل',
      }),
    a: 'تفاعل',
    fresh: 'تفاعل جديد',
  },
  response: {
    count: (count) =>
      plural(count, {
        zero: '# إجابة',
        one: 'إجابة واحدة',
        two: 'إجابتان',
        few: '# إجابات',
        many: '# إجابة',
        other: '# إجابة',
      }),
    a: 'إجابة',
    fresh: 'إجابة جديدة',
  },
  ballot: {
    count: (count) =>
      plural(count, {
        zero: '# إجابة',
        one: 'إجابة واحدة',
        two: 'إجابتان',
        few: '# إجابات',
        many: '# إجابة',
        other: '# إجابة',
      }),
    a: 'إجابة',
    fresh: 'إجابة جديدة',
  },
  attachment: {
    count: (count) =>
      plural(count, { zero: '# ملف', one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' }),
    a: 'ملف',
    fresh: 'ملف جديد',
  },
};
const anything: Noun = {
  count: (count) =>
    plural(count, {
      zero: '# عنصر',
      one: 'عنصر واحد',
      two: 'عنصران',
      few: '# عناصر',
      many: '# عنصرًا',
      other: '# عنصر',
    }),
  a: 'عنصر',
  fresh: 'عنصر جديد',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'العنوان',
  headline: 'العنوان',
  body: 'النص',
  context: 'السياق',
  reason: 'السبب',
  statement: 'النتيجة',
  consequences: 'العواقب',
  decideBy: 'القرار قبل',
  respondBy: 'الرد قبل',
  status: 'الحالة',
  state: 'الوضع',
  topics: 'المواضيع',
  tags: 'الوسوم',
  options: 'الخيارات',
  stage: 'المرحلة',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `بانتظار الإرسال: \u2068${noun(kind).count(count)}\u2069`,
  signIn: (count: number, kind = '') => `سجّل الدخول لإرسال: \u2068${noun(kind).count(count)}\u2069`,
  signInAgain: 'سجّل الدخول مجددًا للمتابعة',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `آخر تحديث: \u2068${time}\u2069`,
  outdated: 'هذه الصفحة أقدم من خلفيتها. لم يضع شيء مما كتبت.',
  reload: 'إعادة التحميل للتحديث',
  atRisk: 'لم يُحفظ على هذا الجهاز: أبقِ هذه الصفحة مفتوحة حتى يتم الإرسال.',
  notSent: (count: number, kind = '') => `تعذّر الإرسال: \u2068${noun(kind).count(count)}\u2069`,
  look: 'معرفة السبب',
  heading: 'لم يُرسل',
  kept: 'تبقى كلماتك هنا حتى تقرّر ما يؤول إليه أمرها.',
  nothingLeft: 'لم يبقَ شيء تقرّره.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `تغيير: \u2068${a}\u2069`;
    return op === 'create' ? fresh : op === 'delete' ? `حذف: \u2068${a}\u2069` : 'ملف';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'تعديل وإرسال',
  send: 'إرسال',
  copy: 'نسخ النص',
  copied: 'نُسخ النص.',
  notCopied: 'النسخ غير مسموح هنا: حدّد النص بدلًا من ذلك.',
  discard: 'تجاهل',
  discarded: 'تم التجاهل.',
  undo: 'تراجع',
  restored: 'لقد عاد.',
  sent: 'في الطريق.',
  bothChanged: 'غيّر شخص ما هذا بينما كنت تغيّره. النسختان هنا؛ اختر إحداهما، أو اكتب ثالثة.',
  deletedMeanwhile: 'حذف شخص ما هذا في الأثناء.',
  closed: 'أُغلق القرار قبل وصول هذا، والقرار المغلق لا يتغيّر. يمكن أن تكون كلماتك تعليقًا عليه.',
  unconfirmed:
    'كُتب هذا على هذا الجهاز قبل أن تعرف الصفحة من الموجود، وأُغلقت قبل ذلك. ينتظر من كتبه، ولا يُرسل باسم أي شخص آخر.',
  sendAsMine: 'إنه لي: إرسال',
  asComment: 'نشر كتعليق',
  base: 'من قبل',
  theirs: 'الموجود الآن',
  mine: 'نسختك',
  keepMine: 'الإبقاء على نسختي',
  keepTheirs: 'الإبقاء على نسختهم',
  empty: 'فارغ',
} satisfies typeof english.delivery;
