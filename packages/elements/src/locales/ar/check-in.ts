import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const faults: Record<string, string> = {
  required: 'أجب عن هذا السؤال، أو تخطَّ المتابعة.',
  'not-a-number': 'اكتب رقمًا.',
  'too-small': 'هذا أقل من أدنى قيمة.',
  'too-large': 'هذا أكبر من أعلى قيمة.',
  'not-an-option': 'اختر إحدى الإجابات.',
};

const skips: Record<string, string> = { day: 'تخطّي اليوم', week: 'تخطّي هذا الأسبوع', month: 'تخطّي هذا الشهر' };

/** Words of the check-in form. */
export const checkIn = {
  label: 'المتابعة',
  none: 'لا توجد متابعة مفتوحة',
  noneNext: 'عندما يخطّط فريقك للمتابعة القادمة، ستظهر هنا.',
  paused: 'هذه المتابعة متوقفة مؤقتًا.',
  about: (minutes: number) =>
    plural(minutes, {
      zero: 'نحو # دقيقة',
      one: 'نحو دقيقة واحدة',
      two: 'نحو دقيقتين',
      few: 'نحو # دقائق',
      many: 'نحو # دقيقة',
      other: 'نحو # دقيقة',
    }),
  step: (at: number, of: number) => `\u2068${at}\u2069 من \u2068${of}\u2069`,
  next: 'التالي',
  back: 'السابق',
  submit: 'إرسال الإجابات',
  submitOffline: 'الإرسال عند الاتصال',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'تخطّي هذه المرة',
  sentence: 'تكفي جملة واحدة.',
  choose: 'اختر',
  yes: 'نعم',
  no: 'لا',
  moods: ['صعب', 'ثقيل', 'مستقر', 'جيد', 'رائع'] as readonly string[],
  personOrLink: 'اسم أو عنوان ويب',
  lastTime: 'كتبت في المرة الماضية:',
  useAgain: 'استخدامه مجددًا',
  clear: 'مسح',
  problems: (count: number) =>
    plural(count, {
      zero: '# إجابة تحتاج إلى نظرة',
      one: 'إجابة واحدة تحتاج إلى نظرة',
      two: 'إجابتان تحتاجان إلى نظرة',
      few: '# إجابات تحتاج إلى نظرة',
      many: '# إجابة تحتاج إلى نظرة',
      other: '# إجابة تحتاج إلى نظرة',
    }),
  fault: (code: string) => faults[code] ?? 'راجع هذه الإجابة.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `تُحفظ الإجابات دون اسم أو وقت، ولا تُعرض إلا بعد أن يجيب \u2068${min}\u2069 أشخاص.`
      : `يرى فريقك كلماتك مع اسمك. ولا تظهر الحالة المزاجية إلا لمجموعة من \u2068${min}\u2069 أو أكثر.`,
  detachedFinal: 'لا يمكن تغيير الإجابة المنفصلة لاحقًا، إذ لا شيء يربطها بك.',
  done: 'وصلت إجاباتك.',
  doneDetached: 'وصلت إجاباتك، دون اسمك.',
  kept: 'إجاباتك محفوظة هنا.',
  skipped: 'تم التخطّي. لن يعلم أحد.',
  answerAfterAll: 'الإجابة رغم ذلك',
  change: 'تغيير إجاباتي',
  takeBack: 'سحب إجاباتي',
  takenBack: 'سُحبت إجاباتك. ما زالت في النموذج.',
  undo: 'تراجع',
  routes: 'هل تود فعل المزيد بإجابة ما؟',
  route: {
    update: 'نشرها كتحديث',
    ask: 'طلب المساعدة من الفريق',
    thanks: 'إرسالها كشكر',
  } as Record<string, string>,
  routed: { update: 'نُشرت كتحديث', ask: 'سُئل الفريق', thanks: 'أُرسل الشكر' } as Record<string, string>,
  sent: 'أُرسلت الإجابات.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'النتائج',
  none: 'لا إجابات بعد',
  noneNext: 'تظهر الإجابات هنا عندما يرسلها الناس.',
  answered: (count: number) =>
    plural(count, {
      zero: '# إجابة',
      one: 'إجابة واحدة',
      two: 'إجابتان',
      few: '# إجابات',
      many: '# إجابة',
      other: '# إجابة',
    }),
  gathering: (min: number) =>
    `أجاب بعضهم. تُعرض الإجابات في مجموعات من \u2068${min}\u2069 على الأقل، حتى لا يمكن تخمين أي شخص: يلزم المزيد منها، أو انتهاء هذه الجولة.`,
  hidden: (min: number) => `الإجابات غير كافية للعرض: يلزم \u2068${min}\u2069 على الأقل، حتى لا يمكن تخمين أي شخص.`,
  table: 'عرض كجدول',
  chart: 'عرض كرسم بياني',
  value: 'الإجابة',
  count: 'العدد',
  share: 'النسبة',
  day: 'اليوم',
  total: 'أجابوا',
  median: (value: string) => `القيمة الوسطى \u2068${value}\u2069`,
  range: (low: string, high: string) => `من \u2068${low}\u2069 إلى \u2068${high}\u2069`,
  average: (value: string, max: string) => `المتوسط \u2068${value}\u2069 من \u2068${max}\u2069`,
  occurrence: 'المعروض',
  allAnswers: (count: number) => `عرض الكل (\u2068${count}\u2069)`,
  fewer: 'عرض أقل',
  waits: {
    'after-mine': () => 'تُفتح إجابات هذه المرة عندما تصل إجاباتك.',
    'after-window': (time: string) => `تُفتح أحدث الإجابات عندما ينتهي وقت الجميع: \u2068${time}\u2069 بتوقيتك.`,
    'after-last-day': (time: string) => `تُفتح أحدث الإجابات عندما ينتهي يوم الجميع: \u2068${time}\u2069 بتوقيتك.`,
  },
  by: 'القراءة',
  ways: { question: 'حسب السؤال', round: 'عبر الزمن', person: 'حسب الشخص' },
  byAnswer: (question: string) => `حسب «\u2068${question}\u2069»`,
  groupsHidden: (count: number) =>
    plural(count, {
      zero: '# مجموعة لا تُعرض، حتى لا تُميَّز أي منها عن غيرها.',
      one: 'مجموعة واحدة لا تُعرض: هي صغيرة جدًا، ولا يمكن لأخرى أن تخفيها.',
      two: 'مجموعتان لا تُعرضان، حتى لا تُميَّز أي منهما عن غيرها.',
      few: '# مجموعات لا تُعرض، حتى لا تُميَّز أي منها عن غيرها.',
      many: '# مجموعة لا تُعرض، حتى لا تُميَّز أي منها عن غيرها.',
      other: '# مجموعة لا تُعرض، حتى لا تُميَّز أي منها عن غيرها.',
    }),
  nothingClosed: 'لا تُقرأ عبر الزمن إلا الأسئلة ذات الخيارات أو الأرقام.',
  middle: 'القيمة الوسطى',
} satisfies typeof english.results;
