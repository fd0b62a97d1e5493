import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const stances: Record<Position['stance'], string> = {
  agree: '賛成',
  concern: '懸念あり',
  block: 'ブロック',
  abstain: '棄権',
};
const weights: Record<Weight, string> = { good: '良い', neutral: '中立', bad: '悪い' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: '決定ログ',
  one: '決定',
  record: '決定を記録',
  status: {
    draft: '下書き',
    proposed: '提案',
    open: '意見募集中',
    'last-call': '最終確認',
    accepted: '決定済み',
    reviewed: '見直し済み',
    rejected: '不採用',
    deferred: '保留',
    deprecated: '非推奨',
    superseded: '置き換え済み',
    withdrawn: '取り下げ',
    lapsed: '失効',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `${day}に決定`,
  due: (time: string) => `${time}（あなたの時間）まで`,
  wasDue: (time: string) => `期限は${time}（あなたの時間）でした`,
  agree: '賛成',
  concern: '懸念を示す',
  abstain: '棄権',
  mine: {
    agree: '賛成しています。',
    concern: '懸念を示しました。',
    block: 'ブロックしています。',
    abstain: '棄権しています。',
  },
  changeMind: '決定まで考えを変えられます。',
  counts: {
    agree: (count: number) => plural(count, { other: '賛成#' }),
    concern: (count: number) => plural(count, { other: '懸念#' }),
    abstain: (count: number) => plural(count, { other: '棄権#' }),
    waiting: (count: number) => `未回答${count}`,
  },
  resultsLater: {
    'after-mine': 'あなたが意見を示すと、ほかの人の考えが見えます。',
    'after-close': '決定後に皆の考えが表示されます。',
    'after-last-day': '各地で最終日が終わると、皆の考えが表示されます。',
  },
  considered: '検討した案：',
  replaces: (name: string) => `${name}を置き換え`,
  replacedBy: (name: string) => `${name}に置き換え`,
  superseded: '置き換え済み、参照先',
  chosen: '採用案',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'フィルター',
  filterCount: (count: number) => plural(count, { other: 'フィルター#件' }),
  clear: 'フィルターを解除',
  importing: '記録をインポート',
  exporting: 'エクスポート',
  loadMore: '以前の決定を表示',
  loadMoreOldest: '決定をさらに表示',
  held: (count: number) => plural(count, { other: '新しい決定#件を表示' }),
  emptyTitle: '決定はまだ記録されていません',
  emptyText: '最初の決定を書きましょう。何をなぜ選び、何を選ばなかったか。将来の同僚が助かります。',
  emptyReading: '誰かが記録すると、決定がここに表示されます。',
  filteredTitle: '一致する決定はありません',
  filteredText: 'フィルターを減らすか、別の言葉をお試しください。',
  forbiddenTitle: 'これらの決定は共有されていません',
  forbiddenText: 'このスペースの人にアクセスを依頼してください。',
  absentTitle: 'この決定はここにありません',
  absentText: '別のスペースのものか、リンクが古い可能性があります。',
  back: 'すべての決定',
  undo: '元に戻す',
  undone: '元に戻しました。',
  dismiss: '閉じる',
  partMissing: 'この部分を読み込めませんでした。接続を確認して再試行してください。',
} satisfies typeof english.decision;
