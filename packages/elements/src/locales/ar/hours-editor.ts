import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'هذا ليس ملف تقويم. تصدّر التقاويم ملفات تنتهي بـ ‎.ics.',
  'malformed-line': 'تعذّرت قراءة هذا السطر.',
  'date-odd': 'ليس له بداية يمكن قراءتها.',
  'rule-odd': 'يتكرر بطريقة غير مفهومة: يُحتفظ بأيامه الأولى.',
  'part-of-a-day': 'يشغل جزءًا من اليوم فقط.',
  unfinished: 'ينتهي الملف في منتصفه.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'تغيير ساعات عملي',
  zone: 'أين أعمل',
  zoneHint: 'اكتب مدينة أو منطقة واختر.',
  zoneNow: (time: string) => `الساعة هناك \u2068${time}\u2069.`,
  zoneDevice: (zone: string) => `استخدام منطقة هذا الجهاز: \u2068${zone}\u2069`,
  zoneUnknown: (text: string) => `لا توجد منطقة زمنية باسم \u2068${text}\u2069. اختر واحدة من القائمة.`,
  week: 'أسبوعي',
  asGrid: 'كشبكة',
  asTimes: 'كأوقات',
  gridHint: 'مفاتيح الأسهم للتنقل، والمسافة لتعيين نصف ساعة أو مسحه، وShift مع سهم للاستمرار. أو ارسم بالمؤشر.',
  grid: 'الأسبوع، بأنصاف الساعات',
  cell: (day: string, from: string, to: string) => `\u2068${day}\u2069، من \u2068${from}\u2069 إلى \u2068${to}\u2069`,
  part: 'جزئيًا',
  ranges: (day: string) => `ساعات يوم \u2068${day}\u2069`,
  from: (day: string) => `\u2068${day}\u2069، من`,
  to: (day: string) => `\u2068${day}\u2069، إلى`,
  addRange: (day: string) => `إضافة ساعات يوم \u2068${day}\u2069`,
  removeRange: (day: string, from: string, to: string) =>
    `إزالة \u2068${day}\u2069، من \u2068${from}\u2069 إلى \u2068${to}\u2069`,
  free: 'لا عمل',
  copy: (day: string) => `مثل \u2068${day}\u2069 حتى الجمعة`,
  noTime: 'اكتب وقتًا، مثل 09:00.',
  sameTime: 'النهاية مثل البداية.',
  nextDay: 'ينتهي في اليوم التالي',
  total: (time: string) => `\u2068${time}\u2069 أسبوعيًا`,
  hours: (count: number) =>
    plural(count, {
      zero: '# ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '# ساعات',
      many: '# ساعة',
      other: '# ساعة',
    }),
  leave: 'الإجازات',
  leaveHint: 'أيام كاملة. لا يُطلب منك شيء حينها، ولا تُعدّ متغيّبًا.',
  first: 'اليوم الأول',
  last: 'اليوم الأخير',
  cover: 'من يجيب في الأثناء',
  nobody: 'لا أحد',
  addLeave: 'إضافة إجازة',
  removeLeave: (range: string) => `إزالة الإجازة \u2068${range}\u2069`,
  noDay: 'اختر اليومين.',
  daysTurned: 'اليوم الأخير قبل الأول.',
  bring: 'جلب من تقويم',
  bringHint: 'ملف تقويم (‎.ics) فيه إجازتك أو عطل بلدك. يُقرأ في هذا المتصفح ولا يذهب إلى أي مكان آخر.',
  found: (count: number) =>
    plural(count, {
      zero: 'وُجد # إدخال بأيام كاملة',
      one: 'وُجد إدخال واحد بأيام كاملة',
      two: 'وُجد إدخالان بأيام كاملة',
      few: 'وُجدت # إدخالات بأيام كاملة',
      many: 'وُجد # إدخالًا بأيام كاملة',
      other: 'وُجد # إدخال بأيام كاملة',
    }),
  foundNone: 'لم توجد أيام كاملة من اليوم فصاعدًا في هذا الملف.',
  issues: (count: number) =>
    plural(count, {
      zero: 'تعذّر أخذ # إدخال',
      one: 'تعذّر أخذ إدخال واحد',
      two: 'تعذّر أخذ إدخالين',
      few: 'تعذّر أخذ # إدخالات',
      many: 'تعذّر أخذ # إدخالًا',
      other: 'تعذّر أخذ # إدخال',
    }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title
      ? `السطر \u2068${line}\u2069، \u2068${title}\u2069: \u2068${issues[code]}\u2069`
      : `السطر \u2068${line}\u2069: \u2068${issues[code]}\u2069`,
  asLeave: (count: number) =>
    plural(count, {
      zero: 'إضافة # كإجازة لي',
      one: 'إضافة واحد كإجازة لي',
      two: 'إضافة اثنين كإجازة لي',
      few: 'إضافة # كإجازة لي',
      many: 'إضافة # كإجازة لي',
      other: 'إضافة # كإجازة لي',
    }),
  asHolidays: (space: string) => `إضافتها كأيام عطلة لكل من في \u2068${space}\u2069`,
  leaveAdded: (count: number) =>
    plural(count, {
      zero: 'أُضيفت # إجازة. احفظ للاحتفاظ بها.',
      one: 'أُضيفت إجازة واحدة. احفظ للاحتفاظ بها.',
      two: 'أُضيفت إجازتان. احفظ للاحتفاظ بهما.',
      few: 'أُضيفت # إجازات. احفظ للاحتفاظ بها.',
      many: 'أُضيفت # إجازة. احفظ للاحتفاظ بها.',
      other: 'أُضيفت # إجازة. احفظ للاحتفاظ بها.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, {
      zero: 'أُضيف # يوم عطلة.',
      one: 'أُضيف يوم عطلة واحد.',
      two: 'أُضيف يوما عطلة.',
      few: 'أُضيفت # أيام عطلة.',
      many: 'أُضيف # يوم عطلة.',
      other: 'أُضيف # يوم عطلة.',
    }),
  unreadable: 'تعذّرت قراءة هذا الملف.',
  save: 'حفظ ساعات عملي',
  saving: 'جارٍ الحفظ',
  problems: (count: number) =>
    plural(count, {
      zero: '# شيء يحتاج إلى نظرة أخرى.',
      one: 'شيء واحد يحتاج إلى نظرة أخرى.',
      two: 'شيئان يحتاجان إلى نظرة أخرى.',
      few: '# أشياء تحتاج إلى نظرة أخرى.',
      many: '# شيئًا يحتاج إلى نظرة أخرى.',
      other: '# شيء يحتاج إلى نظرة أخرى.',
    }),
  whoSees: 'كل من يقرأ هذه المساحة يرى منطقتك الزمنية وساعات عملك وإجازاتك. لا يُحفظ شيء آخر عن يومك.',
  onlyHere: 'يبقى هذا في هذا المتصفح.',
} satisfies typeof english.hoursEditor;
