import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

const intents: Readonly<Record<Intent, string>> = {
  progress: '进展',
  question: '问题',
  ask: '请求',
  'decision-news': '决定',
  handoff: '交接',
  thanks: '感谢',
  note: '备注',
};
const asks: Readonly<Record<AskState, string>> = {
  open: '需要帮助',
  taken: '已接手',
  answered: '已答复',
  closed: '已关闭',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': '正常',
  'at-risk': '有风险',
  'off-track': '偏离',
  paused: '已暂停',
  done: '已完成',
  next: '下一步',
  blocked: '受阻',
  thanks: '感谢',
  agree: '赞成',
  celebrate: '庆祝',
  seen: '看过',
  support: '支持',
  'from-check-in': '来自问询',
  'from-answer': '回答',
  'from-decision': '结果：',
  'from-update': '来自',
  'became-decision': '已成为决定',
  'became-ask': '已成为请求',
  source: '来源',
};
const kinds: Readonly<Record<string, string>> = {
  decision: '一项决定',
  update: '一条动态',
  response: '一个回答',
  'check-in': '一次问询',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: '动态',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `话题：${topic}`,
  onlyTopic: (topic: string) => `只显示 ${topic}`,
  clear: '清除筛选',
  respondBy: (time: string) => `请于 ${time} 前答复`,
  needs: (names: string) => `需要 ${names}`,
  showMore: '展开',
  showLess: '收起',
  close: '关闭',
  fresh: (count: number) => plural(count, { other: '# 条新动态' }),
  readUpTo: (time: string) => `您读到这里，${time}`,
  older: '加载更早的动态',
  newer: '加载更新的动态',
  end: '已全部显示。',
  compose: '自上次动态以来有什么变化？',
  continueDraft: '继续您的草稿',
  first: '还没有动态',
  firstText: '说说有什么变化、接下来做什么，或您需要什么。其他人会在一天开始时阅读。',
  firstAction: '写第一条动态',
  readOnlyText: '有人写下动态后，会显示在这里。',
  nothing: '没有符合的动态',
  nothingText: '没有内容同时符合这些筛选条件。',
  forbidden: '这些动态未向您开放',
  forbiddenText: '管理此空间的人可以更改。',
  posted: '动态已发布。',
} satisfies typeof english.feed;
