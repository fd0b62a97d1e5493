import type * as english from '../en/deadline.js';
import type { Clash, Obstacle } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

const clashes: Readonly<Record<Clash, string>> = {
  leave: '届时休假',
  holiday: '当地放假',
  weekend: '当地周末',
  night: '当地夜间',
  'outside-hours': '在其工作时间之外',
  'no-hours': '未申报工作时间',
};
const reasons: Readonly<Record<Obstacle, (name: string) => string>> = {
  leave: (name) => `${name} 在此之前休假。`,
  holiday: (name) => `${name} 在此之前放假。`,
  weekend: (name) => `${name} 的周末在此之前。`,
  hours: (name) => `${name} 最晚凑足时间。`,
};

/** Words for a deadline that is fair, and for when a text reaches its readers. */
export const deadline = {
  needs: '每人的工作时间',
  hours: (count: number) => plural(count, { other: '# 小时' }),
  minutes: (count: number) => plural(count, { other: '# 分钟' }),
  days: (count: number) => plural(count, { other: '# 个工作日' }),
  earliest: (time: string) => `最早的公平时间：${time}。`,
  because: (reason: Obstacle, name: string): string => reasons[reason](name),
  waits: '等待更多人工作的时刻。',
  use: '使用此时间',
  fair: (time: string) => `到那时，每人至少有 ${time} 的工作时间。`,
  people: '此时间对每个人意味着什么',
  left: (time: string) => `${time} 工作时间`,
  nothing: '没有工作时间',
  clash: (clash: Clash): string => clashes[clash],
  more: (count: number) => plural(count, { other: '另有 # 人无冲突' }),
  without: (names: string) => `不清楚 ${names} 的工作时间。`,
  reaches: (parts: string) => `送达 ${parts}。`,
  wouldReach: (parts: string) => `将送达 ${parts}。`,
  now: (count: number, all: number) => `现在 ${count}/${all} 人`,
  then: (count: number, time: string) => `${time} ${count} 人`,
  first: (count: number, all: number, time: string) => `${time} ${count}/${all} 人`,
  others: (count: number) => plural(count, { other: '稍后 # 人' }),
} satisfies typeof english.deadline;
