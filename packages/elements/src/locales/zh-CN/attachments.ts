import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: '文件',
  picture: (name: string) => `图片 ${name}`,
  download: (name: string) => `下载 ${name}`,
  failed: (name: string) => `无法获取 ${name}。`,
  describe: (name: string) => `${name} 的内容`,
  describeHint: '为看不到的人说明其内容。',
  added: (name: string) => `已添加 ${name}。`,
  removed: (name: string) => `已移除 ${name}。`,
  remove: (name: string) => `移除 ${name}`,
  cancel: (name: string) => `不发送 ${name}`,
  retry: (name: string) => `重试：${name}`,
  sending: '正在发送',
  waiting: '等待发送',
  progress: (name: string) => `正在发送 ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} 大小为 ${size}；此处接受不超过 ${limit} 的文件。请缩小文件，或在正文中放入链接。`,
  wrongType: (name: string) => `此处不接受 ${name} 这类文件。请在正文中放入链接。`,
  unreadable: (name: string) => `无法读取 ${name}。不能添加文件夹。`,
  none: '此处不接受文件。请在正文中放入链接。',
} satisfies typeof english.attachments;
