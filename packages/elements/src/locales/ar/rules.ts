import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');
const people = (count: number): string =>
  plural(count, { zero: '# شخص', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'هو هناك بالفعل.',
  'not-from-here': 'لا يمكن أن ينتقل إلى هناك من مرحلته.',
  'no-outcome': 'اكتب ما تقرّر.',
  'no-decider': 'قل من قرّر.',
  'unknown-option': 'لم يعد هذا الخيار موجودًا.',
  superseded: 'حلّ قرار آخر محلّه. تصرّف في ذلك القرار.',
  'no-reason': 'اكتب سببًا.',
  'no-news': 'اكتب الجديد منذ القرار.',
  'too-soon': 'أُعيد فتحه من قبل. يمكن فتحه مرة أخرى بعد أسبوع من القرار.',
  'open-objection': 'هناك اعتراض مفتوح. حُلّه أولًا، أو سجّل أنه رُفض أو أُجّل.',
  blocked: 'شخص ما يوقفه. حُلّ ما يقوله أولًا.',
  'on-hold': 'طلب شخص ما وقتًا. انتظر حتى ينقضي.',
  'in-last-call': 'لم ينتهِ النداء الأخير.',
  'no-quorum': 'شارك عدد قليل جدًا من الحاضرين.',
  'not-heard': 'لم يُبدِ شخص ما رأيه بعد وما زال لديه وقت.',
  'no-winner': 'لا نتيجة للتصويت يمكن اعتمادها.',
  'not-the-winner': 'للتصويت نتيجة أخرى. اختر ذلك الخيار.',
  'not-lapsed': 'لم ينقضِ وقت اتخاذ القرار.',
  'in-the-past': 'اختر وقتًا قادمًا.',
  'same-decision': 'لا يمكن لقرار أن يحلّ محلّ نفسه أو يعدّل نفسه.',
  cycle: 'جاء قبل هذا، لذا لا يمكنه أن يحلّ محلّه أو يعدّله.',
  'not-decided': 'لا يُستبدل أو يُعدّل إلا ما تقرّر.',
  'not-asking': 'لم يعد مفتوحًا للمشاركة.',
  'not-yours': 'لا يمكن أن يفعل هذا إلا صاحبه.',
  'reason-required': 'اذكر سببًا.',
  'no-reasons': 'لا تُطلب أسباب هنا.',
  'vote-odd': 'اختر ما تصوّت له.',
  'too-many-dots': 'استخدمت نقاطًا أكثر من المتاح.',
  'out-of-range': 'هذه الدرجات خارج المقياس.',
  'voted-already': 'لقد صوّتّ. لا يمكن تغيير صوت بلا اسم.',
  'held-before': 'لقد طلبت وقتًا من قبل.',
  'too-long': 'اطلب ثلاثة أيام عمل على الأكثر.',
  'not-open': 'حُسم هذا الاعتراض.',
  'no-resolution': 'اكتب ما يحلّه.',
  'anonymity-kept': 'وُعد الناس بألا تُحفظ أسماء. لا يمكن تغيير ذلك.',
  'visibility-kept': 'وُعد الناس بأن تبقى النتائج مخفية مدة أطول.',
  'threshold-kept': 'وُعد الناس بمجموعة أكبر.',
  'names-given': 'أجاب أشخاص بأسمائهم بالفعل.',
  'not-running': 'انتهت هذه المتابعة.',
  'not-asked': 'تسأل هذه المتابعة أشخاصًا آخرين.',
  'no-such-day': 'لا يُسأل عنها في ذلك اليوم.',
  'answer-odd': 'هناك إجابة لا تناسب سؤالها.',
  'detached-only': 'الإجابات هنا لا تحمل أسماء.',
  'named-only': 'الإجابات هنا تحمل أسماء.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'يمكن لكل من في هذه المساحة رؤية هذا',
  'only-here': 'يبقى في هذا المتصفح',
  named: 'اسمك مع إجابتك',
  detached: 'لا يُحفظ اسم مع إجابتك',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'لا يُحفظ وقت',
  'given-once': 'لا يمكن تغييرها بعد ذلك',
  'objections-named': 'الاعتراضات تحمل اسمك',
  'not-kept-apart': 'لا يمكن لهذه الخلفية الفصل بين الأسماء والإجابات',
};
const untils = {
  'after-mine': 'ترى الآخرين بعد أن تجيب',
  'after-window': 'تظهر الإجابات عندما ينتهي وقت الجميع للإجابة',
  'after-close': 'تظهر النتائج بعد القرار',
  'after-last-day': 'تظهر النتائج عندما ينتهي آخر يوم عمل',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'من يرى ماذا',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined)
      return `يمكن أن يرى هذا \u2068${people(statement.people)}\u2069`;
    if (says === 'shown-from') return `لا يُعرض إلا بعد أن يجيب \u2068${statement.answers}\u2069`;
    if (says === 'never-shown') return `لا يُعرض أبدًا: يُسأل أقل من \u2068${statement.answers}\u2069 أشخاص`;
    if (says === 'mood-spread') return `الحالة المزاجية كتوزيع فقط، من \u2068${statement.answers}\u2069 إجابات فأكثر`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
