import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: '更新を絞り込む',
  search: '更新を検索',
  anyIntent: 'すべての種類',
  anyPerson: '全員',
  dropTopic: (topic: string) => `${topic}だけの表示をやめる`,
  noChange: '変更なし',
  react: 'リアクション',
  reply: '返信',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}、${count}人、あなたを含む` : `${name}、${count}人`,
  replies: (count: number) => plural(count, { other: '返信#件' }),
  repliesFrom: (count: number, name: string) => plural(count, { other: `返信#件、最新は${name}さん` }),
  take: '引き受ける',
  answer: '回答',
  freshShown: (count: number) => plural(count, { other: '新しい更新#件を上に表示しました。' }),
  loaded: (count: number) => plural(count, { other: '更新をさらに#件読み込みました。' }),
  fromLink: '開いたリンクから',
  gone: 'このリンクの更新はもうここにありません。',
  found: (count: number) => plural(count, { other: '更新#件が見つかりました' }),
  foundHere: (count: number) => plural(count, { other: 'この端末で#件見つかりました' }),
} satisfies typeof english.feedTools;
