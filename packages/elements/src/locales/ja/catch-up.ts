import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': '対応が必要',
  decided: '不在中に決定',
  changed: '変更あり',
  rest: 'その他',
};
const fields: Readonly<Record<string, string>> = {
  status: 'ステータス',
  state: '状況',
  stage: '段階',
  standing: '効力',
  respondBy: '回答期限',
  decideBy: '決定期限',
  lastCall: '最終確認の期限',
  needs: '人',
  deciders: '決定者',
  objective: '目的',
  option: '選択',
  review: '見直し日',
  supersededBy: '置き換え先',
  amendedBy: '修正先',
  outcome: '結果',
  schedule: '予定',
  text: '本文',
};
const spans: Readonly<Record<string, string>> = {
  last: '前回すべて確認してから',
  leave: '休暇の開始から',
  '7': 'この1週間',
  '14': 'この2週間',
  '28': 'この4週間',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: '不在中の出来事',
  since: (time: string) => `${time}から`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'さかのぼる期間',
  toRead: (count: number, time: string) => `${plural(count, { other: '未読#件' })}、約${time}`,
  minutes: (count: number) => plural(count, { other: '#分' }),
  hours: (count: number) => plural(count, { other: '#時間' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}：${from} → ${to}`,
  added: (field: string, to: string) => `${field}：${to}`,
  removed: (field: string) => `${field}：削除`,
  edited: (field: string) => `${field}を編集`,
  later: (field: string, days: number) => plural(days, { other: `${field}：#日後ろへ` }),
  sooner: (field: string, days: number) => plural(days, { other: `${field}：#日前へ` }),
  replies: (count: number, name: string) => plural(count, { other: `新しい返信#件、最新は${name}さん` }),
  earlier: (count: number) => plural(count, { other: 'これに関する以前の更新#件' }),
  more: (count: number, time: string) => `${plural(count, { other: 'ほかに#件' })}、約${time}。`,
  readOn: '続きを読む',
  enough: 'ここまでで確認済みにする',
  done: '確認済みにする',
  upToDate: 'すべて確認済みです。',
  upToDateText: (time: string) => `${time}以降、未確認の出来事はありません。`,
  marked: 'この端末に記録しました。誰にも通知されません。',
  undo: '元に戻す',
  fresh: '新しい内容があります。',
  show: '表示',
  signIn: 'サインインすると確認できます。',
} satisfies typeof english.catchUp;
