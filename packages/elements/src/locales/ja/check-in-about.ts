import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: '毎日',
  everyWorkingDay: '毎営業日',
  everyNthDay: (days: number) => plural(days, { other: '#日ごと' }),
  everyWeek: (days: string) => `毎週${days}`,
  everyNthWeek: (weeks: number, days: string) => `${weeks}週間ごとの${days}`,
  everyMonth: (which: string) => `毎月${which}`,
  everyNthMonth: (months: number, which: string) => `${months}か月ごとの${which}`,
  onThe: (places: string, days: string) => `${places}${days}`,
  onDays: (days: string) => `${days}日`,
  lastDay: '最終日',
  workingDay: '営業日',
  places: { 1: '第1', 2: '第2', 3: '第3', 4: '第4', 5: '第5', [-1]: '最終' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `${time}（あなたの時間）`,
  atIn: (time: string, zone: string) => `${time}（${zone}）`,
  atBegin: 'あなたの一日の始まり',
  asked: (when: string) => `質問のタイミング：${when}`,
  window: (hours: number) => plural(hours, { other: '回答までの稼働時間は#時間' }),

  planned: '前回の予定',
  plannedHint: 'どうなったかを書いてください。空欄でもかまいません。数える人はいません。',
  marks: { done: '完了', carry: '継続', drop: '中止' },
  mark: (line: string) => `結果：${line}`,

  noChange: '変更なし',
  asOn: (day: string) => `${day}の回答と同じ`,
  filledIn: '前回と同じ内容を入れました。このまま送信するか、違うところを直してください。',
} satisfies typeof english.checkInAbout;
