import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');
const people = (count: number): string =>
  plural(count, { zero: '# شخص', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'كيف يُتّخذ القرار',
  ready: 'لا شيء يمنعه: يمكن اتخاذ القرار.',
  waitsFor: 'قبل أن يمكن اعتماده',
  obstacles: {
    'open-objection': 'يجب حلّ اعتراض.',
    blocked: 'شخص ما يوقفه: يجب حلّ ما يقوله.',
    'on-hold': 'طُلب وقت.',
    'in-last-call': 'يجب أن ينتهي النداء الأخير.',
    'no-quorum': 'يجب أن يشارك مزيد من الأشخاص.',
    'not-heard': 'لم يُبدِ شخص ما رأيه بعد وما زال لديه وقت.',
    'no-winner': 'لا نتيجة للتصويت بعد.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `طُلب وقت، حتى \u2068${time}\u2069 بتوقيتك.`,
  callEnds: (time: string) => `ينتهي النداء الأخير \u2068${time}\u2069 بتوقيتك، ما لم يعترض أحد.`,
  turnout: (spoken: number, present: number) => `شارك \u2068${spoken}\u2069 من \u2068${people(present)}\u2069`,
  quorum: (needed: number) =>
    plural(needed, {
      zero: 'يلزم #',
      one: 'يلزم واحد',
      two: 'يلزم اثنان',
      few: 'يلزم #',
      many: 'يلزم #',
      other: 'يلزم #',
    }),
  away: (count: number) =>
    plural(count, {
      zero: '# غائب لا يُحسبون',
      one: 'غائب واحد لا يُحسب',
      two: 'غائبان لا يُحسبان',
      few: '# غائبين لا يُحسبون',
      many: '# غائبًا لا يُحسبون',
      other: '# غائب لا يُحسبون',
    }),
  silence: {
    agree: (hours: number) => `الصمت يُعدّ موافقة، بعد \u2068${hours}\u2069 ساعات عمل لكل شخص.`,
    abstain: (hours: number) => `الصمت يُعدّ امتناعًا، بعد \u2068${hours}\u2069 ساعات عمل لكل شخص.`,
  },

  vote: 'صوتك',
  voted: 'وصل صوتك. يمكنك تغييره حتى اتخاذ القرار.',
  votedDetached: 'وصل صوتك. لا يحمل اسمًا، لذا لا يمكن تغييره.',
  reason: 'لماذا؟',
  reasonOptional: 'لماذا؟ (اختياري)',
  reasonMissing: 'اذكر سببًا مع صوتك.',
  cast: 'تصويت',
  change: 'تغيير صوتي',
  sit: 'امتناع',
  cannotVote: 'لا يمكن لهذه الخلفية حفظ أصوات بلا أسماء، لذا لا يمكن لأحد التصويت.',
  choose: 'اختر واحدًا',
  chooseMissing: 'اختر خيارًا، أو امتنع.',
  points: (low: number, high: number) => `امنح كل خيار من \u2068${low}\u2069 إلى \u2068${high}\u2069 درجات`,
  dots: (left: number, all: number) =>
    plural(left, {
      zero: `بقيت # نقطة من \u2068${all}\u2069`,
      one: `بقيت نقطة واحدة من \u2068${all}\u2069`,
      two: `بقيت نقطتان من \u2068${all}\u2069`,
      few: `بقيت # نقاط من \u2068${all}\u2069`,
      many: `بقيت # نقطة من \u2068${all}\u2069`,
      other: `بقيت # نقطة من \u2068${all}\u2069`,
    }),
  dotsFor: (option: string) => `نقاط \u2068${option}\u2069`,
  tooManyDots: (all: number) => `استخدم \u2068${all}\u2069 نقاط أو أقل.`,
  rank: 'رتّبها، الأفضل أولًا',
  up: (option: string) => `نقل \u2068${option}\u2069 إلى أعلى`,
  down: (option: string) => `نقل \u2068${option}\u2069 إلى أسفل`,
  placed: (option: string, place: number) => `\u2068${option}\u2069 الآن في المرتبة \u2068${place}\u2069.`,
  times: 'ما الأوقات التي تناسبك؟',
  timeAnswers: { 2: 'نعم', 1: 'عند الحاجة', 0: 'لا' },

  results: 'النتائج حتى الآن',
  resultsDone: 'النتائج',
  leading: 'متقدّم',
  tied: 'متعادل',
  chosen: 'النتيجة',
  tiedText: 'عدة خيارات متعادلة. من يقرّر يختار بينها.',
  noWinner: 'لا خيار حاز الأغلبية.',
  resultsFrom: (least: number) => `تُعرض النتائج بعد أن يصوّت \u2068${least}\u2069 أشخاص.`,
  resultsUntil: (time: string) => `تُعرض النتائج \u2068${time}\u2069 بتوقيتك، عندما ينتهي آخر يوم عمل.`,
  value: {
    majority: (count: number) =>
      plural(count, { zero: '# صوت', one: 'صوت واحد', two: 'صوتان', few: '# أصوات', many: '# صوتًا', other: '# صوت' }),
    score: (mean: string) => `\u2068${mean}\u2069 في المتوسط`,
    dot: (count: number) =>
      plural(count, {
        zero: '# نقطة',
        one: 'نقطة واحدة',
        two: 'نقطتان',
        few: '# نقاط',
        many: '# نقطة',
        other: '# نقطة',
      }),
    ranked: (count: number) =>
      plural(count, {
        zero: 'يفوز في # مواجهة',
        one: 'يفوز في مواجهة واحدة',
        two: 'يفوز في مواجهتين',
        few: 'يفوز في # مواجهات',
        many: 'يفوز في # مواجهة',
        other: 'يفوز في # مواجهة',
      }),
    'time-poll': (count: number) =>
      plural(count, {
        zero: 'يناسب # شخص',
        one: 'يناسب شخصًا واحدًا',
        two: 'يناسب شخصين',
        few: 'يناسب # أشخاص',
        many: 'يناسب # شخصًا',
        other: 'يناسب # شخص',
      }),
  },

  object: 'اعتراض',
  objectTitle: 'تقديم اعتراض',
  objectLabel: 'ما الضرر، أو لماذا ينبغي الانتظار؟',
  objectHint: 'يبقى ملكك: هو مفتوح حتى تقول إنه حُلّ، أو تسحبه.',
  objectMissing: 'اكتب ما يحول دونه، ليمكن حلّه.',
  objected: 'قُدّم الاعتراض.',
  objections: 'الاعتراضات',
  objectionStates: { open: 'يعترض', resolved: 'حُلّ', withdrawn: 'سُحب' },
  offer: 'اقتراح حلّ',
  offerTitle: 'اقتراح حلّ',
  offerLabel: 'ما الذي يحلّه؟',
  offerHint: 'صاحب الاعتراض يقول إن كان قد حُلّ.',
  offerMissing: 'اكتب ما يحلّه.',
  offered: 'اقتُرح حلّ.',
  offeredBy: (name: string) => `يقترح \u2068${name}\u2069:`,
  resolution: 'حُلّ بواسطة:',
  accept: 'هذا يحلّه',
  resolveFor: 'تحديد كمحلول',
  resolveForHint: 'هو غائب، أو لم يجب خلال يومين من أيام عمله.',
  resolved: 'حُلّ الاعتراض.',
  takeBack: 'سحبه',
  tookBack: 'سُحب الاعتراض.',

  holds: 'الوقت المطلوب',
  hold: 'أحتاج إلى وقت',
  holdTitle: 'طلب وقت',
  holdLabel: 'حتى متى؟',
  holdHint: 'ينتهي من تلقاء نفسه. يمكنك الطلب مرة واحدة.',
  holdDays: (days: number) =>
    plural(days, {
      zero: '# يوم عمل لك',
      one: 'يوم عمل واحد لك',
      two: 'يوما عمل لك',
      few: '# أيام عمل لك',
      many: '# يوم عمل لك',
      other: '# يوم عمل لك',
    }),
  holdReason: 'لماذا؟ (اختياري)',
  held: 'طُلب وقت.',
  until: (time: string) => `حتى \u2068${time}\u2069 بتوقيتك`,
  endHold: 'لم أعد أحتاج إلى وقت',
  holdEnded: 'انتهى.',

  callTitle: 'بدء النداء الأخير',
  call: 'بدء النداء الأخير',
  callLabel: 'حتى متى؟',
  callHint: 'يمكن لمن لم يُبدِ رأيه أن يعترض حتى ذلك الحين. الاعتراض يوقف النهاية ولا يؤخّرها.',
  called: 'بدأ النداء الأخير.',
  lapse: 'تركه ينقضي',
  lapsed: 'انقضى.',
  submitTime: 'طلب وقت',

  reviewDue: 'حان وقت النظر في هذا القرار مجددًا.',
  assumptions: 'يستند إلى',
  failed: 'لم يعد صحيحًا',
  fails: 'لم يعد هذا صحيحًا',
  holdsAgain: 'ما زال صحيحًا',
  assumptionSaid: 'سُجّل. القرار يطلب النظر فيه مجددًا.',
  assumptionBack: 'سُجّل.',
  reopened: 'أُعيد فتحه',
  reopenedNews: 'الجديد:',
} satisfies typeof english.decisionRound;

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
