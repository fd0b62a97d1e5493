import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');
const people = (count: number): string => plural(count, { other: '#人' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'すでにその段階です。',
  'not-from-here': '現在の段階からは移れません。',
  'no-outcome': '何が決まったかを書いてください。',
  'no-decider': '誰が決めたかを示してください。',
  'unknown-option': 'この選択肢はもうありません。',
  superseded: '別の決定に置き換えられています。そちらで操作してください。',
  'no-reason': '理由を書いてください。',
  'no-news': '決定後に新しくわかったことを書いてください。',
  'too-soon': '以前にも再開されています。決定から1週間後にもう一度再開できます。',
  'open-objection': '未解決の異議があります。先に解決するか、不採用または保留として記録してください。',
  blocked: 'ブロックしている人がいます。先にその内容を解決してください。',
  'on-hold': '時間が求められています。終わるまでお待ちください。',
  'in-last-call': '最終確認は終わっていません。',
  'no-quorum': '出席者の参加が足りません。',
  'not-heard': 'まだ意見を述べていない人がいて、時間が残っています。',
  'no-winner': '採用できる投票結果がありません。',
  'not-the-winner': '投票結果は別の選択肢です。そちらを選んでください。',
  'not-lapsed': '決定期限は過ぎていません。',
  'in-the-past': 'これからの時刻を選んでください。',
  'same-decision': '決定は自身を置き換えたり修正したりできません。',
  cycle: 'こちらより前の決定なので、置き換えや修正はできません。',
  'not-decided': '置き換えや修正ができるのは決定済みのものだけです。',
  'not-asking': 'もう意見を募集していません。',
  'not-yours': '本人だけが操作できます。',
  'reason-required': '理由を示してください。',
  'no-reasons': 'ここでは理由は求められていません。',
  'vote-odd': '投票する対象を選んでください。',
  'too-many-dots': 'ドットの数が上限を超えています。',
  'out-of-range': '点数が範囲外です。',
  'voted-already': '投票済みです。無記名の投票は変更できません。',
  'held-before': 'すでに時間を求めています。',
  'too-long': '求められるのは3営業日までです。',
  'not-open': 'この異議は決着しています。',
  'no-resolution': '解決の内容を書いてください。',
  'anonymity-kept': '名前を保存しないと約束されています。変更できません。',
  'visibility-kept': '結果をより長く隠すと約束されています。',
  'threshold-kept': 'より大きな集団が約束されています。',
  'names-given': 'すでに記名で回答した人がいます。',
  'not-running': 'このチェックインは終了しました。',
  'not-asked': 'このチェックインは別の人が対象です。',
  'no-such-day': 'その日には質問されません。',
  'answer-odd': '質問に合わない回答があります。',
  'detached-only': 'ここの回答に名前は付きません。',
  'named-only': 'ここの回答には名前が付きます。',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'このスペースの全員が見られます',
  'only-here': 'このブラウザー内だけに残ります',
  named: '回答にあなたの名前が付きます',
  detached: '回答と一緒に名前は保存されません',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': '時刻は保存されません',
  'given-once': '後から変更できません',
  'objections-named': '異議にはあなたの名前が付きます',
  'not-kept-apart': 'このバックエンドは名前と回答を分けて保存できません',
};
const untils = {
  'after-mine': '回答するとほかの人の回答が見えます',
  'after-window': '全員の回答時間が終わると表示されます',
  'after-close': '決定後に結果が表示されます',
  'after-last-day': '最終営業日が終わると結果が表示されます',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: '誰に何が見えるか',
  sentence: (text: string) => `${text}。`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)}が見られます`;
    if (says === 'shown-from') return `${statement.answers}人が回答してから表示されます`;
    if (says === 'never-shown') return `表示されません：対象が${statement.answers}人未満です`;
    if (says === 'mood-spread') return `気分は分布のみ、回答${statement.answers}件から`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
