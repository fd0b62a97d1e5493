import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

const stances: Record<Position['stance'], string> = {
  agree: '赞成',
  concern: '有顾虑',
  block: '阻止',
  abstain: '弃权',
};
const weights: Record<Weight, string> = { good: '好', neutral: '中性', bad: '差' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: '决定日志',
  one: '决定',
  record: '记录决定',
  status: {
    draft: '草稿',
    proposed: '已提议',
    open: '征求意见',
    'last-call': '最后征询',
    accepted: '已决定',
    reviewed: '已复审',
    rejected: '已否决',
    deferred: '已推迟',
    deprecated: '不再推荐',
    superseded: '已被取代',
    withdrawn: '已撤回',
    lapsed: '已失效',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `决定于 ${day}`,
  due: (time: string) => `您的时间 ${time} 之前`,
  wasDue: (time: string) => `应于您的时间 ${time} 完成`,
  agree: '赞成',
  concern: '提出顾虑',
  abstain: '弃权',
  mine: { agree: '您赞成。', concern: '您提出了顾虑。', block: '您阻止了此项。', abstain: '您弃权。' },
  changeMind: '决定之前可以改变主意。',
  counts: {
    agree: (count: number) => plural(count, { other: '# 人赞成' }),
    concern: (count: number) => plural(count, { other: '# 个顾虑' }),
    abstain: (count: number) => plural(count, { other: '# 人弃权' }),
    waiting: (count: number) => `${count} 人尚未表态`,
  },
  resultsLater: {
    'after-mine': '您表态后可看到他人的看法。',
    'after-close': '决定后显示大家的看法。',
    'after-last-day': '最后一天在各地都结束后，显示大家的看法。',
  },
  considered: '考虑过：',
  replaces: (name: string) => `取代 ${name}`,
  replacedBy: (name: string) => `被 ${name} 取代`,
  superseded: '已被取代，见',
  chosen: '已选',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: '筛选',
  filterCount: (count: number) => plural(count, { other: '已设 # 个筛选条件' }),
  clear: '清除筛选',
  importing: '导入记录',
  exporting: '导出',
  loadMore: '显示更早的决定',
  loadMoreOldest: '显示更多决定',
  held: (count: number) => plural(count, { other: '显示 # 项新决定' }),
  emptyTitle: '还没有记录决定',
  emptyText: '写下第一项：选择了什么，为什么，以及没有选什么。未来的同事会感谢您。',
  emptyReading: '有人记录决定后，会显示在这里。',
  filteredTitle: '没有符合的决定',
  filteredText: '试试更少的筛选条件或其他词语。',
  forbiddenTitle: '这些决定未与您共享',
  forbiddenText: '请向此空间的人员申请访问权限。',
  absentTitle: '此决定不在这里',
  absentText: '它可能属于其他空间，或链接已过期。',
  back: '所有决定',
  undo: '撤销',
  undone: '已撤销。',
  dismiss: '关闭',
  partMissing: '此部分未能加载。请检查连接后重试。',
} satisfies typeof english.decision;
