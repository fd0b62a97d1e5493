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
  everyWeek: (days: string) => `كل ${days}`,
  everyNthWeek: (weeks: number, days: string) => `كل ${weeks} أسابيع يوم ${days}`,
  everyMonth: (which: string) => `كل شهر، ${which}`,
  everyNthMonth: (months: number, which: string) => `كل ${months} أشهر، ${which}`,
  onThe: (places: string, days: string) => `${days} ${places}`,
  onDays: (days: string) => `في اليوم ${days}`,
  lastDay: 'في اليوم الأخير',
  workingDay: 'يوم العمل',
  places: { 1: 'الأول', 2: 'الثاني', 3: 'الثالث', 4: 'الرابع', 5: 'الخامس', [-1]: 'الأخير' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `الساعة ${time} بتوقيتك`,
  atIn: (time: string, zone: string) => `الساعة ${time} بتوقيت ${zone}`,
  atBegin: 'عندما يبدأ يومك',
  asked: (when: string) => `يُسأل ${when}`,
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
  mark: (line: string) => `ما آل إليه: ${line}`,
} satisfies typeof english.checkInAbout;
