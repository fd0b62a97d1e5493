import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': '需要您处理',
  decided: '您不在时已决定',
  changed: '有变动',
  rest: '其余',
};
const fields: Readonly<Record<string, string>> = {
  status: '状态',
  state: '情况',
  stage: '阶段',
  standing: '效力',
  respondBy: '答复期限',
  decideBy: '决定期限',
  lastCall: '最后征询截止',
  needs: '人员',
  deciders: '决定人',
  objective: '目标',
  option: '选择',
  review: '复审日期',
  supersededBy: '被取代',
  amendedBy: '被修订',
  outcome: '结果',
  schedule: '安排',
  text: '正文',
};
const spans: Readonly<Record<string, string>> = {
  last: '自我上次看完以来',
  leave: '自我休假开始以来',
  '7': '最近一周',
  '14': '最近两周',
  '28': '最近四周',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: '您不在的时候',
  since: (time: string) => `自 ${time} 以来`,
  span: (name: string): string => spans[name] ?? name,
  choose: '回看到',
  toRead: (count: number, time: string) => `${plural(count, { other: '# 条待读' })}，约 ${time}`,
  minutes: (count: number) => plural(count, { other: '# 分钟' }),
  hours: (count: number) => plural(count, { other: '# 小时' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}：${from} → ${to}`,
  added: (field: string, to: string) => `${field}：${to}`,
  removed: (field: string) => `${field}：已移除`,
  edited: (field: string) => `${field}已编辑`,
  later: (field: string, days: number) => plural(days, { other: `${field}：推迟 # 天` }),
  sooner: (field: string, days: number) => plural(days, { other: `${field}：提前 # 天` }),
  replies: (count: number, name: string) => plural(count, { other: `# 条新回复，最新来自 ${name}` }),
  earlier: (count: number) => plural(count, { other: '以及之前的 # 条相关动态' }),
  more: (count: number, time: string) => `${plural(count, { other: '还有 # 条待看' })}，约 ${time}。`,
  readOn: '继续阅读',
  enough: '到此为止：我已看完',
  done: '我已看完',
  upToDate: '您已看完全部内容。',
  upToDateText: (time: string) => `自 ${time} 以来没有您未看过的内容。`,
  marked: '已记在此设备上；不会通知任何人。',
  undo: '撤销',
  fresh: '有新内容。',
  show: '显示',
  signIn: '登录后即可补看。',
} satisfies typeof english.catchUp;
