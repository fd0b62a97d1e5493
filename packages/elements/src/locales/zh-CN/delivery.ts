import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { other: '# 条动态' }),
    a: '动态',
    fresh: '新动态',
  },
  comment: {
    count: (count) => plural(count, { other: '# 条评论' }),
    a: '评论',
    fresh: '新评论',
  },
  decision: {
    count: (count) => plural(count, { other: '# 项决定' }),
    a: '决定',
    fresh: '新决定',
  },
  position: {
    count: (count) => plural(count, { other: '# 个立场' }),
    a: '立场',
    fresh: '新立场',
  },
  reaction: {
    count: (count) => plural(count, { other: '# 个回应' }),
    a: '回应',
    fresh: '新回应',
  },
  response: {
    count: (count) => plural(count, { other: '# 个回答' }),
    a: '回答',
    fresh: '新回答',
  },
  ballot: {
    count: (count) => plural(count, { other: '# 个回答' }),
    a: '回答',
    fresh: '新回答',
  },
  attachment: {
    count: (count) => plural(count, { other: '# 个文件' }),
    a: '文件',
    fresh: '新文件',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { other: '# 项内容' }),
  a: '内容',
  fresh: '新内容',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: '标题',
  headline: '标题',
  body: '正文',
  context: '背景',
  reason: '理由',
  statement: '结果',
  consequences: '影响',
  decideBy: '决定期限',
  respondBy: '答复期限',
  status: '状态',
  state: '情况',
  topics: '话题',
  tags: '标签',
  options: '选项',
  stage: '阶段',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `${noun(kind).count(count)}待发送`,
  signIn: (count: number, kind = '') => `登录以发送 ${noun(kind).count(count)}`,
  signInAgain: '重新登录以继续',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `截至 ${time}`,
  outdated: '此页面比后端旧。您写的内容没有丢失。',
  reload: '重新加载以更新',
  atRisk: '未存于此设备：发送完成前请保持此页面打开。',
  notSent: (count: number, kind = '') => `${noun(kind).count(count)}无法发送`,
  look: '查看原因',
  heading: '未发送',
  kept: '在您决定如何处理之前，您写的内容会留在这里。',
  nothingLeft: '没有需要决定的了。',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `更改${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `删除${a}` : '文件';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: '编辑并发送',
  send: '发送',
  copy: '复制文字',
  copied: '文字已复制。',
  notCopied: '此处不允许复制：请改为选中文字。',
  discard: '放弃',
  discarded: '已放弃。',
  undo: '撤销',
  restored: '已恢复。',
  sent: '正在发送。',
  bothChanged: '有人与您同时更改了它。两个版本都在这里；请选择一个，或另写一个。',
  deletedMeanwhile: '有人在此期间删除了它。',
  closed: '决定在此内容到达前已关闭，关闭的决定不再更改。您的文字可以作为评论发布。',
  unconfirmed: '这是在页面知道是谁之前于此设备上写下的，而页面在此之前已关闭。它等待其作者，不会以他人名义发出。',
  sendAsMine: '是我写的：发送',
  asComment: '发布为评论',
  base: '之前',
  theirs: '现在',
  mine: '您的版本',
  keepMine: '保留我的',
  keepTheirs: '保留对方的',
  empty: '空',
} satisfies typeof english.delivery;
