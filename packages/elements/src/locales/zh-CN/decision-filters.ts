import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: '筛选',
  search: '搜索决定',
  stage: '阶段',
  anyStage: '任何阶段',
  stages: {
    draft: '草稿',
    open: '征求意见',
    'last-call': '最后征询',
    decided: '已决定',
    reviewed: '已复审',
    withdrawn: '已撤回',
    lapsed: '已失效',
  },
  standing: '效力',
  anyStanding: '任何效力',
  standings: {
    accepted: '已采纳',
    rejected: '已否决',
    deferred: '已推迟',
    deprecated: '不再推荐',
    superseded: '已被取代',
  } satisfies Record<Standing, string>,
  tag: '标签',
  anyTag: '任何标签',
  from: '从',
  to: '到',
  order: '排序',
  orders: { newest: '最新在前', oldest: '最早在前', changed: '最近更改在前' },
} satisfies typeof english.decisionFilters;
