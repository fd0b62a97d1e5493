import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: '筛选动态',
  search: '搜索动态',
  anyIntent: '所有类型',
  anyPerson: '所有人',
  dropTopic: (topic: string) => `不再只显示 ${topic}`,
  noChange: '没有变化',
  react: '回应',
  reply: '回复',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}，${count} 人，包括您` : `${name}，${count} 人`,
  replies: (count: number) => plural(count, { other: '# 条回复' }),
  repliesFrom: (count: number, name: string) => plural(count, { other: `# 条回复，最新来自 ${name}` }),
  take: '接手',
  answer: '答复',
  freshShown: (count: number) => plural(count, { other: '上方显示 # 条新动态。' }),
  loaded: (count: number) => plural(count, { other: '又加载了 # 条动态。' }),
  fromLink: '来自您打开的链接',
  gone: '此链接指向的动态已不在这里。',
  found: (count: number) => plural(count, { other: '找到 # 条动态' }),
  foundHere: (count: number) => plural(count, { other: '在此设备上找到 # 条' }),
} satisfies typeof english.feedTools;
