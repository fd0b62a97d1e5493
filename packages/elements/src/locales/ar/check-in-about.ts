import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'كل يوم',
  everyWorkingDay: 'كل يوم عمل',
  everyNthDay: (days: number) =>
    plural(days, {
      zero: 'كل # يوم',
      one: 'كل يوم',
      two: 'كل يومين',
      few: 'كل # أيام',
      many: 'كل # يومًا',
      other: 'كل # يوم',
    }),
  everyWeek: (days: string) => `كل أسبوع، \u2068${days}\u2069`,
  everyNthWeek: (weeks: number, days: string) => `كل \u2068${weeks}\u2069 أسابيع يوم \u2068${days}\u2069`,
  everyMonth: (which: string) => `كل شهر، \u2068${which}\u2069`,
  everyNthMonth: (months: number, which: string) => `كل \u2068${months}\u2069 أشهر، \u2068${which}\u2069`,
  onThe: (places: string, days: string) => `${days} ${places}`,
  onDays: (days: string) => `في اليوم \u2068${days}\u2069`,
  lastDay: 'في اليوم الأخير',
  workingDay: 'يوم العمل',
  places: { 1: 'الأول', 2: 'الثاني', 3: 'الثالث', 4: 'الرابع', 5: 'الخامس', [-1]: 'الأخير' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `الساعة \u2068${time}\u2069 بتوقيتك`,
  atIn: (time: string, zone: string) => `الساعة \u2068${time}\u2069 بتوقيت \u2068${zone}\u2069`,
  atBegin: 'عندما يبدأ يومك',
  asked: (when: string) => `يُسأل \u2068${when}\u2069`,
  window: (hours: number) =>
    plural(hours, {
      zero: '# ساعة عمل للإجابة',
      one: 'ساعة عمل واحدة للإجابة',
      two: 'ساعتا عمل للإجابة',
      few: '# ساعات عمل للإجابة',
      many: '# ساعة عمل للإجابة',
      other: '# ساعة عمل للإجابة',
    }),

  planned: 'ما خطّطت له في المرة الماضية',
  plannedHint: 'قل ما آل إليه، أو اتركه. لا أحد يحصي.',
  marks: { done: 'تم', carry: 'مستمر', drop: 'أُلغي' },
  mark: (line: string) => `ما آل إليه: \u2068${line}\u2069`,

  noChange: 'لا تغيير',
  asOn: (day: string) => `كما أجبت يوم \u2068${day}\u2069`,
  filledIn: 'مُلئت الإجابات كالمرة الماضية. أرسلها، أو غيّر ما اختلف.',
} satisfies typeof english.checkInAbout;
