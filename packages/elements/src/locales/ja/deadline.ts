import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');

const clashes: Readonly<Record<Clash, string>> = {
  leave: 'その時は休暇中',
  holiday: '現地は休日',
  weekend: '現地は週末',
  night: '現地は夜間',
  'outside-hours': '勤務時間外',
  'no-hours': '勤務時間が未登録',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name}さんはその前に不在です。`,
  holiday: (name) => `${name}さんはその前に休日があります。`,
  weekend: (name) => `${name}さんの週末がその前に入ります。`,
  hours: (name) => `${name}さんの時間が最後に確保されます。`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: '一人ひとりの稼働時間',
  hours: (count: number) => plural(count, { other: '#時間' }),
  minutes: (count: number) => plural(count, { other: '#分' }),
  days: (count: number) => plural(count, { other: '#営業日' }),
  earliest: (time: string) => `最も早い公平な時刻：${time}。`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: 'より多くの人が働く時間を待ちます。',
  use: 'この時刻を使う',
  fair: (time: string) => `それまでに全員に少なくとも${time}の稼働時間があります。`,
  people: 'この時刻が一人ひとりに意味すること',
  left: (time: string) => `稼働時間${time}`,
  nothing: '稼働時間なし',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { other: 'ほか#人は問題なし' }),
  without: (names: string) => `${names}さんの勤務時間は不明です。`,
  reaches: (parts: string) => `届く先：${parts}。`,
  wouldReach: (parts: string) => `届く見込み：${parts}。`,
  now: (count: number, all: number) => `今は${all}人中${count}人`,
  then: (count: number, time: string) => `${time}に${count}人`,
  first: (count: number, all: number, time: string) => `${time}に${all}人中${count}人`,
  others: (count: number) => plural(count, { other: '後で#人' }),
} satisfies typeof english.deadline;
