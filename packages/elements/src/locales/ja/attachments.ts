import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'ファイル',
  picture: (name: string) => `画像 ${name}`,
  download: (name: string) => `${name}をダウンロード`,
  failed: (name: string) => `${name}を取得できませんでした。`,
  describe: (name: string) => `${name}の内容`,
  describeHint: '見られない人のために、何が写っているかを書いてください。',
  added: (name: string) => `${name}を追加しました。`,
  removed: (name: string) => `${name}を外しました。`,
  remove: (name: string) => `${name}を外す`,
  cancel: (name: string) => `${name}を送信しない`,
  retry: (name: string) => `再試行：${name}`,
  sending: '送信中',
  waiting: '送信待ち',
  progress: (name: string) => `${name}を送信中`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name}は${size}です。ここでは${limit}までのファイルを扱えます。小さくするか、本文にリンクを入れてください。`,
  wrongType: (name: string) => `${name}はここでは扱えない種類です。本文にリンクを入れてください。`,
  unreadable: (name: string) => `${name}を読み取れませんでした。フォルダーは追加できません。`,
  none: 'ここではファイルを扱えません。本文にリンクを入れてください。',
} satisfies typeof english.attachments;
