import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'フィルター',
  search: '決定を検索',
  stage: '段階',
  anyStage: 'すべての段階',
  stages: {
    draft: '下書き',
    open: '意見募集中',
    'last-call': '最終確認',
    decided: '決定済み',
    reviewed: '見直し済み',
    withdrawn: '取り下げ',
    lapsed: '失効',
  },
  standing: '効力',
  anyStanding: 'すべての効力',
  standings: {
    accepted: '採用',
    rejected: '不採用',
    deferred: '保留',
    deprecated: '非推奨',
    superseded: '置き換え済み',
  } satisfies Record<Standing, string>,
  tag: 'タグ',
  anyTag: 'すべてのタグ',
  from: '開始',
  to: '終了',
  order: '並び順',
  orders: { newest: '新しい順', oldest: '古い順', changed: '変更が新しい順' },
} satisfies typeof english.decisionFilters;
