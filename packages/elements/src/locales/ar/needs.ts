import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'إجابتك',
  taken: 'تولّيت هذا',
  handoff: 'سُلّم إليك',
  reply: 'رد عليك',
  'take-part': 'رأيك',
  'last-call': 'النداء الأخير',
  objection: 'اعتراض ينتظر ردًا',
  resolution: 'اعتراضك، وقد أُجيب',
  decide: 'القرار لك',
  review: 'حانت مراجعته',
  outcome: 'نتيجة ينبغي كتابتها',
  'check-in': 'متابعة',
};

/** Words for what waits for the reader. */
export const needs = {
  label: 'بانتظارك',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) =>
    plural(count, {
      zero: '# شيء ينتظرك',
      one: 'شيء واحد ينتظرك',
      two: 'شيئان ينتظرانك',
      few: '# أشياء تنتظرك',
      many: '# شيئًا ينتظرك',
      other: '# شيء ينتظرك',
    }),
  none: 'لا شيء ينتظرك',
  noneText: 'يظهر هنا ما يطلبك بالاسم، ولا شيء غيره.',
  signIn: 'سجّل الدخول لترى ما ينتظرك.',
  from: (name: string) => `من \u2068${name}\u2069`,
  due: (time: string) => `قبل \u2068${time}\u2069`,
  wasDue: (time: string) => `كان مطلوبًا قبل \u2068${time}\u2069`,
  left: (time: string) => `بقي \u2068${time}\u2069 من وقت عملك`,
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
  quiet: 'خارج ساعات عملك',
  quietText: (time: string) => `مؤجّل حتى \u2068${time}\u2069. لا شيء ينبّهك قبل ذلك.`,
  onLeave: (day: string) => `أنت غائب حتى \u2068${day}\u2069`,
  never: 'لم تعلن ساعات عمل، لذا لا شيء ينبّهك. انظر متى شئت.',
  look: 'عرض رغم ذلك',
  holds: (count: number) =>
    plural(count, {
      zero: '# شيء مؤجّل',
      one: 'شيء واحد مؤجّل',
      two: 'شيئان مؤجّلان',
      few: '# أشياء مؤجّلة',
      many: '# شيئًا مؤجّلًا',
      other: '# شيء مؤجّل',
    }),
  snoozed: (count: number) =>
    plural(count, {
      zero: '# جانبًا',
      one: 'واحد جانبًا',
      two: 'اثنان جانبًا',
      few: '# جانبًا',
      many: '# جانبًا',
      other: '# جانبًا',
    }),
  snooze: 'وضع جانبًا',
  snoozeNamed: (title: string) => `وضع جانبًا: \u2068${title}\u2069`,
  nextMorning: (time: string) => `حتى يوم عملي التالي، \u2068${time}\u2069`,
  afterLeave: (time: string) => `حتى ما بعد إجازتي، \u2068${time}\u2069`,
  onDay: 'حتى يوم محدّد',
  setDay: 'الوضع جانبًا حتى ذلك الحين',
  back: (time: string) => `يعود \u2068${time}\u2069`,
  bringBack: 'إعادة',
  bringBackNamed: (title: string) => `إعادة: \u2068${title}\u2069`,
  aside: (time: string) => `وُضع جانبًا حتى \u2068${time}\u2069.`,
  broughtBack: 'عاد إلى القائمة.',
  private: 'لا يراه غيرك؛ محفوظ على هذا الجهاز.',
  untitled: 'بلا عنوان',
} satisfies typeof english.needs;
