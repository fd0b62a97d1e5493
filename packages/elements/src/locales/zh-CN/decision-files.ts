import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('zh-CN');
const decisions = (count: number): string => plural(count, { other: '# 项决定' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: '导入记录',
  importText: 'Markdown（MADR 或 Nygard 风格）或 JSON 格式的决定记录。它们在此设备上读取；已有的记录不受影响。',
  drop: '将文件或文件夹拖放到这里',
  chooseFiles: '选择文件',
  chooseFolder: '选择文件夹',
  reading: (done: number, total: number) => `正在读取第 ${done} 个文件，共 ${total} 个`,
  writing: (done: number, total: number) => `正在导入第 ${done} 项，共 ${total} 项`,
  cancel: '停止',
  stopped: '已停止。之前导入的内容保留。',
  created: (count: number) => `已导入 ${decisions(count)}`,
  others: (count: number) => plural(count, { other: '已导入其他 # 项' }),
  skipped: (count: number) => plural(count, { other: '# 项已在这里' }),
  failed: (count: number) => plural(count, { other: '# 项无法导入' }),
  nothing: '这些文件中没有找到决定记录。',
  problems: (count: number) => plural(count, { other: '# 个问题' }),
  notes: (count: number) => plural(count, { other: '# 条读取说明' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}，第 ${line} 行`),
  again: '继续导入',
  done: '完成',

  exportTitle: '导出决定',
  exportCount: (count: number) => `${decisions(count)}符合筛选条件。`,
  format: '格式',
  formats: {
    markdown: 'Markdown，全部放在一个文件',
    'markdown-files': 'Markdown，每项一个文件',
    json: 'JSON，完整，可再次导入',
    csv: 'CSV，电子表格用',
  },
  manyFiles: '浏览器可能会询问此页面能否保存多个文件。',
  download: '下载',
  preparing: '正在准备',
  exported: (count: number) => `已导出 ${decisions(count)}。`,
  columns: {
    number: '编号',
    title: '标题',
    status: '状态',
    date: '日期',
    deciders: '决定人',
    outcome: '结果',
    tags: '标签',
    decideBy: '决定期限',
    id: '标识',
  },
} satisfies typeof english.decisionFiles;
