import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

const stances: Record<Position['stance'], string> = {
  agree: 'يوافق',
  concern: 'لديه تحفّظ',
  block: 'يوقفه',
  abstain: 'يمتنع',
};
const weights: Record<Weight, string> = { good: 'جيد', neutral: 'محايد', bad: 'سيئ' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'سجل القرارات',
  one: 'قرار',
  record: 'تسجيل قرار',
  status: {
    draft: 'مسودة',
    proposed: 'مقترح',
    open: 'المشاركة مطلوبة',
    'last-call': 'النداء الأخير',
    accepted: 'تقرّر',
    reviewed: 'رُوجع',
    rejected: 'مرفوض',
    deferred: 'مؤجّل',
    deprecated: 'لم يعد موصى به',
    superseded: 'حلّ محلّه غيره',
    withdrawn: 'سُحب',
    lapsed: 'انقضى',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `تقرّر \u2068${day}\u2069`,
  due: (time: string) => `قبل \u2068${time}\u2069 بتوقيتك`,
  wasDue: (time: string) => `كان مستحقًا \u2068${time}\u2069 بتوقيتك`,
  agree: 'موافقة',
  concern: 'إبداء تحفّظ',
  abstain: 'امتناع',
  mine: { agree: 'أنت توافق.', concern: 'أبديت تحفّظًا.', block: 'أنت توقف هذا.', abstain: 'أنت تمتنع.' },
  changeMind: 'يمكنك تغيير رأيك حتى اتخاذ القرار.',
  counts: {
    agree: (count: number) =>
      plural(count, {
        zero: '# يوافقون',
        one: 'واحد يوافق',
        two: 'اثنان يوافقان',
        few: '# يوافقون',
        many: '# يوافقون',
        other: '# يوافقون',
      }),
    concern: (count: number) =>
      plural(count, {
        zero: '# تحفّظ',
        one: 'تحفّظ واحد',
        two: 'تحفّظان',
        few: '# تحفّظات',
        many: '# تحفّظًا',
        other: '# تحفّظ',
      }),
    abstain: (count: number) =>
      plural(count, {
        zero: '# يمتنعون',
        one: 'واحد يمتنع',
        two: 'اثنان يمتنعان',
        few: '# يمتنعون',
        many: '# يمتنعون',
        other: '# يمتنعون',
      }),
    waiting: (count: number) => `\u2068${count}\u2069 ليس بعد`,
  },
  resultsLater: {
    'after-mine': 'ترى ما يراه الآخرون بعد أن تبدي رأيك.',
    'after-close': 'يُعرض ما يراه الناس بعد القرار.',
    'after-last-day': 'يُعرض ما يراه الناس عندما ينتهي اليوم الأخير في كل مكان.',
  },
  considered: 'نُظر أيضًا في:',
  replaces: (name: string) => `يحلّ محلّ \u2068${name}\u2069`,
  replacedBy: (name: string) => `حلّ محلّه \u2068${name}\u2069`,
  superseded: 'حلّ محلّه غيره، انظر',
  chosen: 'المختار',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'تصفية',
  filterCount: (count: number) =>
    plural(count, {
      zero: '# عامل تصفية',
      one: 'عامل تصفية واحد',
      two: 'عاملا تصفية',
      few: '# عوامل تصفية',
      many: '# عامل تصفية',
      other: '# عامل تصفية',
    }),
  clear: 'مسح عوامل التصفية',
  importing: 'استيراد السجلات',
  exporting: 'تصدير',
  loadMore: 'عرض قرارات أقدم',
  loadMoreOldest: 'عرض مزيد من القرارات',
  held: (count: number) =>
    plural(count, {
      zero: 'عرض # قرار جديد',
      one: 'عرض قرار جديد',
      two: 'عرض قرارين جديدين',
      few: 'عرض # قرارات جديدة',
      many: 'عرض # قرارًا جديدًا',
      other: 'عرض # قرار جديد',
    }),
  emptyTitle: 'لم تُسجّل قرارات بعد',
  emptyText: 'اكتب الأول: ما اختير، ولماذا، وما لم تختره. سيشكرك زملاء المستقبل.',
  emptyReading: 'تظهر القرارات هنا عندما يسجّل أحد قرارًا.',
  filteredTitle: 'لا قرار يطابق',
  filteredText: 'جرّب عوامل تصفية أقل أو كلمات أخرى.',
  forbiddenTitle: 'هذه القرارات ليست متاحة لك',
  forbiddenText: 'اطلب من أصحاب هذه المساحة أن يتيحوها لك.',
  absentTitle: 'هذا القرار ليس هنا',
  absentText: 'قد يكون في مساحة أخرى، أو قد يكون الرابط قديمًا.',
  back: 'كل القرارات',
  undo: 'تراجع',
  undone: 'تم التراجع.',
  dismiss: 'إخفاء',
  partMissing: 'لم يتم تحميل هذا الجزء. تحقّق من الاتصال وأعد المحاولة.',
} satisfies typeof english.decision;
