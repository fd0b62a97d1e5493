import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ja');
const decisions = (count: number): string => plural(count, { other: '#件の決定' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: '記録をインポート',
  importText:
    'Markdown（MADRまたはNygard形式）またはJSONの決定記録。この端末で読み取られ、すでにある記録は変更されません。',
  drop: 'ファイルまたはフォルダーをここにドロップ',
  chooseFiles: 'ファイルを選択',
  chooseFolder: 'フォルダーを選択',
  reading: (done: number, total: number) => `ファイルを読み取り中 ${done}/${total}`,
  writing: (done: number, total: number) => `インポート中 ${done}/${total}`,
  cancel: '中止',
  stopped: '中止しました。それまでにインポートした分は残ります。',
  created: (count: number) => `${decisions(count)}をインポートしました`,
  others: (count: number) => plural(count, { other: 'ほか#件をインポートしました' }),
  skipped: (count: number) => plural(count, { other: '#件は既存です' }),
  failed: (count: number) => plural(count, { other: '#件はインポートできませんでした' }),
  nothing: 'これらのファイルに決定記録はありませんでした。',
  problems: (count: number) => plural(count, { other: '問題#件' }),
  notes: (count: number) => plural(count, { other: '読み取りに関する注記#件' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}、${line}行目`),
  again: 'さらにインポート',
  done: '完了',

  exportTitle: '決定をエクスポート',
  exportCount: (count: number) => `${decisions(count)}がフィルターに一致します。`,
  format: '形式',
  formats: {
    markdown: 'Markdown、すべてを1ファイルに',
    'markdown-files': 'Markdown、1件ずつのファイル',
    json: 'JSON、完全、再インポート可能',
    csv: 'CSV、表計算用の表',
  },
  manyFiles: 'このページが複数のファイルを保存してよいか、ブラウザーが確認する場合があります。',
  download: 'ダウンロード',
  preparing: '準備中',
  exported: (count: number) => `${decisions(count)}をエクスポートしました。`,
  columns: {
    number: '番号',
    title: 'タイトル',
    status: 'ステータス',
    date: '日付',
    deciders: '決定者',
    outcome: '結果',
    tags: 'タグ',
    decideBy: '決定期限',
    id: '識別子',
  },
} satisfies typeof english.decisionFiles;
