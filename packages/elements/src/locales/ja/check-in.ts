import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const faults: Record<string, string> = {
  required: 'この質問に答えるか、チェックインをスキップしてください。',
  'not-a-number': '数字を入力してください。',
  'too-small': '最小値を下回っています。',
  'too-large': '最大値を上回っています。',
  'not-an-option': '回答を1つ選んでください。',
};

const skips: Record<string, string> = { day: '今日はスキップ', week: '今週はスキップ', month: '今月はスキップ' };

/** Words of the check-in form. */
export const checkIn = {
  label: 'チェックイン',
  none: '開いているチェックインはありません',
  noneNext: 'チームが次回を予定すると、ここに表示されます。',
  paused: 'このチェックインは一時停止中です。',
  about: (minutes: number) => plural(minutes, { other: '約#分' }),
  step: (at: number, of: number) => `${at}/${of}`,
  next: '次へ',
  back: '戻る',
  submit: '回答を送信',
  submitOffline: 'オンラインになったら送信',
  skip: (every: string | undefined) => skips[every ?? ''] ?? '今回はスキップ',
  sentence: '一文で十分です。',
  choose: '選択',
  yes: 'はい',
  no: 'いいえ',
  moods: ['つらい', '重い', '安定', '良い', 'とても良い'] as readonly string[],
  personOrLink: '名前またはウェブアドレス',
  lastTime: '前回の回答：',
  useAgain: 'もう一度使う',
  clear: '消去',
  problems: (count: number) => plural(count, { other: '#件の回答を確認してください' }),
  fault: (code: string) => faults[code] ?? 'この回答をもう一度確認してください。',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `回答は名前も時刻も付けずに保存され、${min}人が回答してから表示されます。`
      : `チームにはあなたの言葉と名前が見えます。気分は${min}人以上の集計としてのみ表示されます。`,
  detachedFinal: '切り離された回答は、あなたと結び付くものがないため、後から変更できません。',
  done: '回答を受け付けました。',
  doneDetached: '名前を付けずに回答を受け付けました。',
  kept: '回答はここに保存されています。',
  skipped: 'スキップしました。誰にも通知されません。',
  answerAfterAll: 'やはり回答する',
  change: '回答を変更',
  takeBack: '回答を取り消す',
  takenBack: '回答を取り消しました。内容はフォームに残っています。',
  undo: '元に戻す',
  routes: '回答をほかにも活用しますか？',
  route: {
    update: '更新として投稿',
    ask: 'チームに助けを求める',
    thanks: '感謝として送信',
  } as Record<string, string>,
  routed: { update: '更新として投稿しました', ask: 'チームに依頼しました', thanks: '感謝を送信しました' } as Record<
    string,
    string
  >,
  sent: '回答を送信しました。',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: '結果',
  none: 'まだ回答がありません',
  noneNext: '回答が届くとここに表示されます。',
  answered: (count: number) => plural(count, { other: '回答#件' }),
  gathering: (min: number) =>
    `回答した人がいます。個人が推測されないよう、回答は${min}件以上のまとまりで表示されます。もう少し集まるか、今回が終わると表示されます。`,
  hidden: (min: number) => `表示するには回答が足りません。個人が推測されないよう、少なくとも${min}件が必要です。`,
  table: '表で見る',
  chart: 'グラフで見る',
  value: '回答',
  count: '件数',
  share: '割合',
  day: '日',
  total: '回答済み',
  median: (value: string) => `中央値 ${value}`,
  range: (low: string, high: string) => `${low}〜${high}`,
  average: (value: string, max: string) => `平均 ${value}/${max}`,
  occurrence: '表示',
  allAnswers: (count: number) => `${count}件すべて表示`,
  fewer: '表示を減らす',
  waits: {
    'after-mine': () => '今回の回答は、あなたの回答後に表示されます。',
    'after-window': (time: string) => `最新の回答は全員の回答時間が終わると表示されます：${time}（あなたの時間）。`,
    'after-last-day': (time: string) => `最新の回答は全員の一日が終わると表示されます：${time}（あなたの時間）。`,
  },
  by: '表示',
  ways: { question: '質問ごと', round: '時系列', person: '人ごと' },
  byAnswer: (question: string) => `「${question}」ごと`,
  groupsHidden: (count: number) => plural(count, { other: '#グループは、特定を防ぐため表示されません。' }),
  nothingClosed: '時系列で見られるのは、選択肢または数値の質問だけです。',
  middle: '中央値',
} satisfies typeof english.results;
