import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');

const faults: Record<string, string> = {
  required: '请回答此问题，或跳过本次问询。',
  'not-a-number': '请填写数字。',
  'too-small': '低于最小值。',
  'too-large': '高于最大值。',
  'not-an-option': '请选择一个答案。',
};

const skips: Record<string, string> = { day: '今天跳过', week: '本周跳过', month: '本月跳过' };

/** Words of the check-in form. */
export const checkIn = {
  label: '团队问询',
  none: '没有进行中的问询',
  noneNext: '您的团队安排下一次后，会显示在这里。',
  paused: '此问询已暂停。',
  about: (minutes: number) => plural(minutes, { other: '约 # 分钟' }),
  step: (at: number, of: number) => `第 ${at} 题，共 ${of} 题`,
  next: '下一步',
  back: '上一步',
  submit: '发送回答',
  submitOffline: '联网后发送',
  skip: (every: string | undefined) => skips[every ?? ''] ?? '本次跳过',
  sentence: '一句话就够了。',
  choose: '请选择',
  yes: '是',
  no: '否',
  moods: ['很难', '沉重', '平稳', '不错', '很好'] as readonly string[],
  personOrLink: '姓名或网址',
  lastTime: '您上次写道：',
  useAgain: '再次使用',
  clear: '清除',
  problems: (count: number) => plural(count, { other: '# 个回答需要查看' }),
  fault: (code: string) => faults[code] ?? '请再看一下这个回答。',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `回答不保存姓名和时间，且有 ${min} 人作答后才会显示。`
      : `您的团队会看到您的文字和姓名。心情只以 ${min} 人以上的群体显示。`,
  detachedFinal: '匿名分离的回答之后无法更改，因为没有任何信息与您关联。',
  done: '您的回答已收到。',
  doneDetached: '您的回答已收到，不含您的姓名。',
  kept: '您的回答已保存在这里。',
  skipped: '已跳过。不会通知任何人。',
  answerAfterAll: '还是要回答',
  change: '更改我的回答',
  takeBack: '收回我的回答',
  takenBack: '您的回答已收回。内容仍在表单中。',
  undo: '撤销',
  routes: '想用某个回答做更多事吗？',
  route: {
    update: '发布为动态',
    ask: '向团队求助',
    thanks: '作为感谢发送',
  } as Record<string, string>,
  routed: { update: '已发布为动态', ask: '已向团队求助', thanks: '感谢已发送' } as Record<string, string>,
  sent: '回答已发送。',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: '结果',
  none: '还没有回答',
  noneNext: '有人作答后，回答会显示在这里。',
  answered: (count: number) => plural(count, { other: '# 个回答' }),
  gathering: (min: number) => `已有人回答。为免有人被猜出，回答按至少 ${min} 个一组显示：需要更多回答，或等本轮结束。`,
  hidden: (min: number) => `回答太少，无法显示：至少需要 ${min} 个，以免有人被猜出。`,
  table: '以表格查看',
  chart: '以图表查看',
  value: '回答',
  count: '数量',
  share: '占比',
  day: '日期',
  total: '已回答',
  median: (value: string) => `中位值 ${value}`,
  range: (low: string, high: string) => `从 ${low} 到 ${high}`,
  average: (value: string, max: string) => `平均 ${value}，满分 ${max}`,
  occurrence: '显示',
  allAnswers: (count: number) => `显示全部 ${count} 个`,
  fewer: '收起',
  waits: {
    'after-mine': () => '您作答后，本次的回答才会显示。',
    'after-window': (time: string) => `最新的回答在所有人的作答时间结束后显示：您的时间 ${time}。`,
    'after-last-day': (time: string) => `最新的回答在所有人的一天结束后显示：您的时间 ${time}。`,
  },
  by: '阅读',
  ways: { question: '按问题', round: '按时间', person: '按人员' },
  byAnswer: (question: string) => `按“${question}”`,
  groupsHidden: (count: number) => plural(count, { other: '有 # 个组不显示，以免被识别出来。' }),
  nothingClosed: '只有带选项或数字的问题可以按时间阅读。',
  middle: '中位值',
} satisfies typeof english.results;
