import type * as english from '../en/needs.js';
import type { NeedReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const reasons: Readonly<Record<NeedReason, string>> = {
  answer: 'あなたの回答',
  taken: 'あなたが引き受けました',
  handoff: 'あなたへの引き継ぎ',
  reply: 'あなたへの返信',
  'take-part': 'あなたの意見',
  'last-call': '最終確認',
  objection: '回答待ちの異議',
  resolution: 'あなたの異議に回答あり',
  decide: 'あなたが決定',
  review: '見直し時期',
  outcome: '記録待ちの結果',
  'check-in': 'チェックイン',
};

/** Words for what waits for the reader. */
export const needs = {
  label: '対応が必要',
  reason: (reason: NeedReason): string => reasons[reason],
  count: (count: number) => plural(count, { other: '#件があなたを待っています' }),
  none: '待っているものはありません',
  noneText: 'あなたを名指しで求めるものだけがここに表示されます。',
  signIn: 'サインインすると待っているものが見えます。',
  from: (name: string) => `${name}さんから`,
  due: (time: string) => `${time}まで`,
  wasDue: (time: string) => `${time}までに必要でした`,
  left: (time: string) => `稼働時間は残り${time}`,
  hours: (count: number) => plural(count, { other: '#時間' }),
  minutes: (count: number) => plural(count, { other: '#分' }),
  quiet: '勤務時間外',
  quietText: (time: string) => `${time}まで保留します。それまで通知は出ません。`,
  onLeave: (day: string) => `${day}まで不在です`,
  never: '勤務時間が未登録のため、通知は出ません。いつでも見られます。',
  look: 'それでも見る',
  holds: (count: number) => plural(count, { other: '#件を保留中' }),
  snoozed: (count: number) => plural(count, { other: '#件を後回し' }),
  snooze: '後回しにする',
  snoozeNamed: (title: string) => `後回しにする：${title}`,
  nextMorning: (time: string) => `次の営業日まで、${time}`,
  afterLeave: (time: string) => `休暇明けまで、${time}`,
  onDay: '日を選ぶ',
  setDay: 'その日まで後回し',
  back: (time: string) => `${time}に戻る`,
  bringBack: '戻す',
  bringBackNamed: (title: string) => `戻す：${title}`,
  aside: (time: string) => `${time}まで後回しにしました。`,
  broughtBack: '一覧に戻しました。',
  private: 'あなただけに見え、この端末に保存されます。',
  untitled: '無題',
} satisfies typeof english.needs;
