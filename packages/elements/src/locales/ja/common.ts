import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: '接続が切れています。書いた内容は失われていません。',
  unauthenticated: '続けるにはもう一度サインインしてください。',
  forbidden: 'ここでその操作をする権限がありません。',
  conflict: 'その間にほかの人が変更しました。',
  'too-large': '大きすぎます。',
  'not-found': 'もうここにはありません。',
};

/** Words every widget needs. */
export const common = {
  someone: 'だれか',
  loading: '読み込み中',
  stillLoading: 'まだ読み込み中です。接続が遅いようです。',
  retry: '再試行',
  pending: '未送信',
  notSent: '送信されていません',
  cancel: 'キャンセル',
  close: '閉じる',
  save: '保存',
  edit: '編集',
  delete: '削除',
  more: 'その他の操作',
  copyLink: 'リンクをコピー',
  copied: 'リンクをコピーしました',
  offline: 'オフライン',
  inMemory: 'ここには何も保存されません。ページを閉じると書いた内容は消えます。',
  noAdapter: 'このウィジェットはまだ何にも接続されていません。',
  noAdapterNext: 'プロバイダー要素の中に置くか、このページで埋め込みスクリプトを読み込んでください。',
  failed: '読み込めませんでした。',
  notSaved: '保存できませんでした。書いた内容は残っています。',
  error: (code: ErrorCode): string => errors[code] ?? '問題が発生しました。書いた内容は失われていません。',
  code: (code: string) => `コード：${code}`,
  draftKept: (time: string) => `下書きをこの端末に保存しました、${time}`,
  draftInMemory: '下書きはこのページを閉じるまで残ります',
  required: '必須',
  optional: '任意',
  yourTime: (time: string) => `${time}（あなたの時間）`,
} satisfies typeof english.common;
