import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { other: '更新#件' }),
    a: '更新',
    fresh: '新しい更新',
  },
  comment: {
    count: (count) => plural(count, { other: 'コメント#件' }),
    a: 'コメント',
    fresh: '新しいコメント',
  },
  decision: {
    count: (count) => plural(count, { other: '決定#件' }),
    a: '決定',
    fresh: '新しい決定',
  },
  position: {
    count: (count) => plural(count, { other: '立場#件' }),
    a: '立場',
    fresh: '新しい立場',
  },
  reaction: {
    count: (count) => plural(count, { other: 'リアクション#件' }),
    a: 'リアクション',
    fresh: '新しいリアクション',
  },
  response: {
    count: (count) => plural(count, { other: '回答#件' }),
    a: '回答',
    fresh: '新しい回答',
  },
  ballot: {
    count: (count) => plural(count, { other: '回答#件' }),
    a: '回答',
    fresh: '新しい回答',
  },
  attachment: {
    count: (count) => plural(count, { other: 'ファイル#件' }),
    a: 'ファイル',
    fresh: '新しいファイル',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { other: '項目#件' }),
  a: '項目',
  fresh: '新しい項目',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'タイトル',
  headline: '見出し',
  body: '本文',
  context: '背景',
  reason: '理由',
  statement: '結果',
  consequences: '影響',
  decideBy: '決定期限',
  respondBy: '回答期限',
  status: 'ステータス',
  state: '状況',
  topics: 'トピック',
  tags: 'タグ',
  options: '選択肢',
  stage: '段階',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `${noun(kind).count(count)}が送信待ち`,
  signIn: (count: number, kind = '') => `サインインして${noun(kind).count(count)}を送信`,
  signInAgain: '続けるにはもう一度サインイン',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `${time}時点`,
  outdated: 'このページはバックエンドより古くなっています。書いた内容は失われていません。',
  reload: '再読み込みして更新',
  atRisk: 'この端末には保存されません。送信が終わるまでこのページを開いておいてください。',
  notSent: (count: number, kind = '') => `${noun(kind).count(count)}を送信できませんでした`,
  look: '理由を見る',
  heading: '未送信',
  kept: 'どうするか決めるまで、書いた内容はここに残ります。',
  nothingLeft: '決めることは残っていません。',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `${a}の変更`;
    return op === 'create' ? fresh : op === 'delete' ? `${a}の削除` : 'ファイル';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: '編集して送信',
  send: '送信',
  copy: '文章をコピー',
  copied: '文章をコピーしました。',
  notCopied: 'ここではコピーできません。文章を選択してください。',
  discard: '破棄',
  discarded: '破棄しました。',
  undo: '元に戻す',
  restored: '元に戻りました。',
  sent: '送信中です。',
  bothChanged: '同時にほかの人が変更しました。両方の版がここにあります。1つを選ぶか、新しく書いてください。',
  deletedMeanwhile: 'その間にほかの人が削除しました。',
  closed: '届く前に決定が締め切られました。締め切られた決定は変わりません。コメントとして投稿できます。',
  unconfirmed:
    '誰がいるかをページが知る前にこの端末で書かれ、その前にページが閉じられました。書いた本人を待っており、ほかの人の名前では送信されません。',
  sendAsMine: '私のものです：送信',
  asComment: 'コメントとして投稿',
  base: '以前',
  theirs: '現在',
  mine: 'あなたの版',
  keepMine: '自分の版を残す',
  keepTheirs: '相手の版を残す',
  empty: '空',
} satisfies typeof english.delivery;
