import type * as english from '../en/held.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

/** Words for an update that is written for later. */
export const held = {
  publish: '发布',
  now: '现在',
  morning: '对方的下一个工作日早晨',
  moment: '我选择的时间',
  when: '日期和时间',
  goesOut: (time: string) => `发布时间：${time}。`,
  noHours: '没有人说明工作时间，因此以您自己的下一个工作日早晨为准。',
  hold: '保留到那时',
  heldUntil: (time: string) => `已保留，发布时间：${time}。`,
  atOnce: (count: number, all: number) => `${all} 人中立即有 ${count} 人`,
  early: '该时间早于发布时间。请选择更晚的时间，或提前发布。',
  waiting: (count: number) => plural(count, { other: '# 条动态等待发布' }),
  onlyYou: '只有您能看到。',
  until: (time: string) => `发布时间：${time}`,
  untitled: '无文字',
  publishNow: '立即发布',
  published: '动态已发布。',
  takeBack: '撤回',
  takenBack: '已撤回。',
} satisfies typeof english.held;
