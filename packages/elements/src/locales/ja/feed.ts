import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const intents: Readonly<Record<Intent, string>> = {
  progress: '進捗',
  question: '質問',
  ask: '依頼',
  'decision-news': '決定',
  handoff: '引き継ぎ',
  thanks: '感謝',
  note: 'メモ',
};
const asks: Readonly<Record<AskState, string>> = {
  open: '助けを募集',
  taken: '引き受け済み',
  answered: '回答済み',
  closed: '終了',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': '順調',
  'at-risk': '要注意',
  'off-track': '遅れ',
  paused: '一時停止',
  done: '完了',
  next: '次',
  blocked: '障害',
  thanks: '感謝',
  agree: '賛成',
  celebrate: 'お祝い',
  seen: '確認',
  support: '応援',
  'from-check-in': 'チェックインから',
  'from-answer': '回答',
  'from-decision': '次の結果：',
  'from-update': '元：',
  'became-decision': '決定になりました',
  'became-ask': '依頼になりました',
  source: '出典',
};
const kinds: Readonly<Record<string, string>> = {
  decision: '決定',
  update: '更新',
  response: '回答',
  'check-in': 'チェックイン',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: '更新',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `トピック：${topic}`,
  onlyTopic: (topic: string) => `${topic}だけを表示`,
  clear: 'フィルターを解除',
  respondBy: (time: string) => `${time}までに回答`,
  needs: (names: string) => `${names}さんの対応待ち`,
  showMore: 'もっと見る',
  showLess: '折りたたむ',
  close: '閉じる',
  fresh: (count: number) => plural(count, { other: '新しい更新#件' }),
  readUpTo: (time: string) => `ここまで読みました、${time}`,
  older: '以前の更新を読み込む',
  newer: '新しい更新を読み込む',
  end: '以上です。',
  compose: '前回の更新から何が変わりましたか？',
  continueDraft: '下書きを続ける',
  first: 'まだ更新がありません',
  firstText: '変わったこと、次にすること、必要なことを書いてください。ほかの人は一日の始まりに読みます。',
  firstAction: '最初の更新を書く',
  readOnlyText: '誰かが書くと、ここに表示されます。',
  nothing: '一致する更新はありません',
  nothingText: 'これらのフィルターすべてに合うものはありません。',
  forbidden: 'これらの更新は公開されていません',
  forbiddenText: 'このスペースの管理者が変更できます。',
  posted: '更新を投稿しました。',
} satisfies typeof english.feed;
