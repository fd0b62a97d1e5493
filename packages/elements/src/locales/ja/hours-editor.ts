import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'カレンダーファイルではありません。カレンダーは.icsで終わるファイルを書き出します。',
  'malformed-line': 'この行を読み取れませんでした。',
  'date-odd': '読み取れる開始がありません。',
  'rule-odd': '繰り返し方がわからないため、最初の日だけを残します。',
  'part-of-a-day': '一日の一部だけです。',
  unfinished: 'ファイルが途中で終わっています。',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: '勤務時間を変更',
  zone: '勤務地',
  zoneHint: '都市または地域を入力して選択してください。',
  zoneNow: (time: string) => `現地は${time}です。`,
  zoneDevice: (zone: string) => `この端末のものを使う：${zone}`,
  zoneUnknown: (text: string) => `${text}というタイムゾーンはありません。一覧から選んでください。`,
  week: '私の一週間',
  asGrid: '表で',
  asTimes: '時刻で',
  gridHint: '矢印キーで移動、スペースで30分の設定と解除、Shift+矢印で続けて設定。ポインターで描くこともできます。',
  grid: '一週間、30分単位',
  cell: (day: string, from: string, to: string) => `${day}、${from}〜${to}`,
  part: '一部',
  ranges: (day: string) => `${day}の時間`,
  from: (day: string) => `${day}、開始`,
  to: (day: string) => `${day}、終了`,
  addRange: (day: string) => `${day}に時間を追加`,
  removeRange: (day: string, from: string, to: string) => `${day} ${from}〜${to}を削除`,
  free: '休み',
  copy: (day: string) => `金曜日まで${day}と同じ`,
  noTime: '09:00のように時刻を入力してください。',
  sameTime: '終了が開始と同じです。',
  nextDay: '翌日に終了',
  total: (time: string) => `週${time}`,
  hours: (count: number) => plural(count, { other: '#時間' }),
  leave: '休暇',
  leaveHint: '一日単位。その間は何も求められず、欠席とも数えられません。',
  first: '初日',
  last: '最終日',
  cover: 'その間に回答する人',
  nobody: 'なし',
  addLeave: '休暇を追加',
  removeLeave: (range: string) => `休暇${range}を削除`,
  noDay: '両方の日を選んでください。',
  daysTurned: '最終日が初日より前です。',
  bring: 'カレンダーから取り込む',
  bringHint:
    '休暇または国の祝日が入ったカレンダーファイル（.ics）。このブラウザー内で読み取られ、ほかには送られません。',
  found: (count: number) => plural(count, { other: '終日の項目が#件見つかりました' }),
  foundNone: 'このファイルに今日以降の終日の項目はありません。',
  issues: (count: number) => plural(count, { other: '#件は取り込めませんでした' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `${line}行目、${title}：${issues[code]}` : `${line}行目：${issues[code]}`,
  asLeave: (count: number) => plural(count, { other: '#件を自分の休暇に追加' }),
  asHolidays: (space: string) => `${space}の全員の休日に追加`,
  leaveAdded: (count: number) => plural(count, { other: '休暇を#件追加しました。保存すると残ります。' }),
  holidaysAdded: (count: number) => plural(count, { other: '休日を#日追加しました。' }),
  unreadable: 'このファイルを読み取れませんでした。',
  save: '勤務時間を保存',
  saving: '保存中',
  problems: (count: number) => plural(count, { other: '#か所をもう一度確認してください。' }),
  whoSees:
    'このスペースを読む全員に、あなたのタイムゾーン、勤務時間、休暇が見えます。それ以外の一日の情報は保存されません。',
  onlyHere: 'このブラウザー内だけに残ります。',
} satisfies typeof english.hoursEditor;
