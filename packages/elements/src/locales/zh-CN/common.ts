import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: '连接已断开。您写的内容没有丢失。',
  unauthenticated: '请重新登录以继续。',
  forbidden: '您没有在此执行该操作的权限。',
  conflict: '有人在此期间更改了它。',
  'too-large': '太大了。',
  'not-found': '它已不在这里。',
};

/** Words every widget needs. */
export const common = {
  someone: '某人',
  loading: '正在加载',
  stillLoading: '仍在加载。连接可能较慢。',
  retry: '重试',
  pending: '尚未发送',
  notSent: '未发送',
  cancel: '取消',
  close: '关闭',
  save: '保存',
  edit: '编辑',
  delete: '删除',
  more: '更多操作',
  copyLink: '复制链接',
  copied: '链接已复制',
  offline: '离线',
  inMemory: '这里不保存任何内容：关闭页面后，您写的内容就会消失。',
  noAdapter: '此组件尚未连接到任何内容。',
  noAdapterNext: '请将它放入提供者元素中，或在此页面加载嵌入脚本。',
  failed: '未能加载。',
  notSaved: '未能保存。您的文字仍在这里。',
  error: (code: ErrorCode): string => errors[code] ?? '出了点问题。您写的内容没有丢失。',
  code: (code: string) => `代码：${code}`,
  draftKept: (time: string) => `草稿已存于此设备，${time}`,
  draftInMemory: '草稿保留到此页面关闭',
  required: '必填',
  optional: '可选',
  yourTime: (time: string) => `您的时间 ${time}`,
} satisfies typeof english.common;
