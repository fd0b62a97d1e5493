import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: '您的答复',
  taken: '您已接手',
  handoff: '交给您',
  reply: '给您的回复',
  'take-part': '您的意见',
  'last-call': '最后征询',
  objection: '待答复的异议',
  resolution: '您的异议，已有答复',
  decide: '由您决定',
  review: '需要复审',
  outcome: '待记录的结果',
  'check-in': '团队问询',
};

/** Words for what waits for the reader. */
export const needs = {
  label: '需要您处理',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { other: '有 # 件事等您处理' }),
  none: '没有等您处理的事',
  noneText: '这里只显示点名找您的事项。',
  signIn: '登录后查看等您处理的事。',
  from: (name: string) => `来自 ${name}`,
  due: (time: string) => `${time} 之前`,
  wasDue: (time: string) => `曾期望于 ${time} 前`,
  left: (time: string) => `您的工作时间还剩 ${time}`,
  hours: (count: number) => plural(count, { other: '# 小时' }),
  minutes: (count: number) => plural(count, { other: '# 分钟' }),
  quiet: '在您的工作时间之外',
  quietText: (time: string) => `暂缓至 ${time}。在此之前不会提醒。`,
  onLeave: (day: string) => `您不在，至 ${day}`,
  never: '您没有申报工作时间，因此不会提醒。随时可以查看。',
  look: '仍要查看',
  holds: (count: number) => plural(count, { other: '# 件事已暂缓' }),
  snoozed: (count: number) => plural(count, { other: '# 件已搁置' }),
  snooze: '搁置',
  snoozeNamed: (title: string) => `搁置：${title}`,
  nextMorning: (time: string) => `到我的下一个工作日，${time}`,
  afterLeave: (time: string) => `到我休假之后，${time}`,
  onDay: '到某一天',
  setDay: '搁置到那时',
  back: (time: string) => `${time} 返回`,
  bringBack: '取回',
  bringBackNamed: (title: string) => `取回：${title}`,
  aside: (time: string) => `已搁置到 ${time}。`,
  broughtBack: '已回到列表。',
  private: '只有您能看到；保存在此设备上。',
  untitled: '无标题',
} satisfies typeof english.needs;
