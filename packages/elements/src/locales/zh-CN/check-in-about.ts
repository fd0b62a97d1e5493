import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: '每天',
  everyWorkingDay: '每个工作日',
  everyNthDay: (days: number) => plural(days, { other: '每 # 天' }),
  everyWeek: (days: string) => `每${days}`,
  everyNthWeek: (weeks: number, days: string) => `每 ${weeks} 周的${days}`,
  everyMonth: (which: string) => `每月${which}`,
  everyNthMonth: (months: number, which: string) => `每 ${months} 个月${which}`,
  onThe: (places: string, days: string) => `${places}${days}`,
  onDays: (days: string) => `${days} 日`,
  lastDay: '最后一天',
  workingDay: '工作日',
  places: { 1: '第一个', 2: '第二个', 3: '第三个', 4: '第四个', 5: '第五个', [-1]: '最后一个' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `您的时间 ${time}`,
  atIn: (time: string, zone: string) => `${zone}时间 ${time}`,
  atBegin: '您的一天开始时',
  asked: (when: string) => `提问时间：${when}`,
  window: (hours: number) => plural(hours, { other: '有 # 个工作小时作答' }),

  planned: '上次的计划',
  plannedHint: '说说后来如何，也可以不填。没有人计数。',
  marks: { done: '完成', carry: '继续', drop: '放弃' },
  mark: (line: string) => `后来如何：${line}`,

  noChange: '没有变化',
  asOn: (day: string) => `与${day}的回答相同`,
  filledIn: '已按上次填好。可以直接发送，或修改不同之处。',
} satisfies typeof english.checkInAbout;
