import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

/** Words for an update that is written for later. */
export const held = {
  publish: '公開',
  now: '今すぐ',
  morning: '相手の次の勤務日の朝',
  moment: '自分で選んだ時刻',
  when: '日付と時刻',
  goesOut: (time: string) => `公開時刻：${time}`,
  noHours: '勤務時間を登録している人がいないため、あなた自身の次の勤務日の朝になります。',
  hold: 'それまで保留',
  heldUntil: (time: string) => `保留中。公開時刻：${time}`,
  atOnce: (count: number, all: number) => `${all}人中${count}人にすぐ`,
  early: '公開より前の時刻です。後の時刻を選ぶか、早く公開してください。',
  waiting: (count: number) => plural(count, { other: '公開待ちの更新 #件' }),
  onlyYou: 'あなたにだけ表示されています。',
  until: (time: string) => `公開時刻：${time}`,
  untitled: '本文なし',
  publishNow: '今すぐ公開',
  published: '更新を公開しました。',
  takeBack: '取り下げる',
  takenBack: '取り下げました。',
} satisfies typeof english.held;
