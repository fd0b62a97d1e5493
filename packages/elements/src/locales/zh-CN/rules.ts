import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');
const people = (count: number): string => plural(count, { other: '# 人' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': '它已经在那里。',
  'not-from-here': '从当前阶段无法到达那里。',
  'no-outcome': '请写明决定的内容。',
  'no-decider': '请说明由谁决定。',
  'unknown-option': '此选项已不存在。',
  superseded: '另一项决定已取代它。请在那里操作。',
  'no-reason': '请写明理由。',
  'no-news': '请写明决定之后的新情况。',
  'too-soon': '它之前重新打开过。决定一周后可以再打开一次。',
  'open-objection': '有未解决的异议。请先解决，或记录为否决或推迟。',
  blocked: '有人阻止。请先解决其意见。',
  'on-hold': '有人请求了时间。请等到期。',
  'in-last-call': '最后征询尚未结束。',
  'no-quorum': '在场人员中参与者太少。',
  'not-heard': '有人尚未表态，且仍有时间。',
  'no-winner': '投票没有可采纳的结果。',
  'not-the-winner': '投票是另一个结果。请选择那个选项。',
  'not-lapsed': '决定期限尚未过去。',
  'in-the-past': '请选择将来的时间。',
  'same-decision': '决定不能取代或修订自身。',
  cycle: '它早于此决定，因此不能取代或修订它。',
  'not-decided': '只有已决定的才能被取代或修订。',
  'not-asking': '它不再征求意见。',
  'not-yours': '只有其所有者才能这样做。',
  'reason-required': '请给出理由。',
  'no-reasons': '这里不需要理由。',
  'vote-odd': '请选择要投的内容。',
  'too-many-dots': '您用的点数超过了总数。',
  'out-of-range': '这些分数超出范围。',
  'voted-already': '您已投票。匿名投票无法更改。',
  'held-before': '您之前已请求过时间。',
  'too-long': '最多请求三个工作日。',
  'not-open': '此异议已了结。',
  'no-resolution': '请写明解决方式。',
  'anonymity-kept': '已承诺不保存姓名。这不能更改。',
  'visibility-kept': '已承诺结果隐藏更长时间。',
  'threshold-kept': '已承诺更大的群体。',
  'names-given': '已有人以真实姓名作答。',
  'not-running': '此问询已结束。',
  'not-asked': '此问询面向其他人。',
  'no-such-day': '那一天不提问。',
  'answer-odd': '有一个回答与问题不符。',
  'detached-only': '这里的回答不含姓名。',
  'named-only': '这里的回答含姓名。',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': '此空间中的所有人都能看到',
  'only-here': '仅保存在此浏览器中',
  named: '您的姓名与回答一同显示',
  detached: '回答不保存姓名',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': '不保存时间',
  'given-once': '之后无法更改',
  'objections-named': '异议会显示您的姓名',
  'not-kept-apart': '此后端无法将姓名与回答分开',
};
const untils = {
  'after-mine': '您作答后可看到其他人的回答',
  'after-window': '所有人的作答时间结束后显示回答',
  'after-close': '决定后显示结果',
  'after-last-day': '最后一个工作日结束后显示结果',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: '谁能看到什么',
  sentence: (text: string) => `${text}。`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)}能看到`;
    if (says === 'shown-from') return `有 ${statement.answers} 人作答后才显示`;
    if (says === 'never-shown') return `永不显示：被询问者少于 ${statement.answers} 人`;
    if (says === 'mood-spread') return `心情仅以分布显示，且至少有 ${statement.answers} 个回答`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
