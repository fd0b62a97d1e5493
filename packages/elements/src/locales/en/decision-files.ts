import { pluralFor } from '../plural.js';

const plural = pluralFor('en');
const decisions = (count: number): string => plural(count, { one: '# decision', other: '# decisions' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Import records',
  importText:
    'Decision records in Markdown (MADR or Nygard style) or JSON. They are read on this device; records that are here already are left alone.',
  drop: 'Drop files or a folder here',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  reading: (done: number, total: number) => `Reading file ${done} of ${total}`,
  writing: (done: number, total: number) => `Importing ${done} of ${total}`,
  cancel: 'Stop',
  stopped: 'Stopped. What was imported before stays.',
  created: (count: number) => `${decisions(count)} imported`,
  others: (count: number) => plural(count, { one: '# other item imported', other: '# other items imported' }),
  skipped: (count: number) => plural(count, { one: '# was here already', other: '# were here already' }),
  failed: (count: number) => plural(count, { one: '# could not be imported', other: '# could not be imported' }),
  nothing: 'No decision records were found in these files.',
  problems: (count: number) => plural(count, { one: '# problem', other: '# problems' }),
  notes: (count: number) => plural(count, { one: '# note on what was read', other: '# notes on what was read' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, line ${line}`),
  again: 'Import more',
  done: 'Done',

  exportTitle: 'Export decisions',
  exportCount: (count: number) => `${decisions(count)} match the filters.`,
  format: 'Format',
  formats: {
    markdown: 'Markdown, one file with all of them',
    'markdown-files': 'Markdown, one file each',
    json: 'JSON, complete, can be imported again',
    csv: 'CSV, a table for a spreadsheet',
  },
  manyFiles: 'Your browser may ask whether this page may save several files.',
  download: 'Download',
  preparing: 'Preparing',
  exported: (count: number) => `${decisions(count)} exported.`,
  columns: {
    number: 'Number',
    title: 'Title',
    status: 'Status',
    date: 'Date',
    deciders: 'Deciders',
    outcome: 'Outcome',
    tags: 'Tags',
    decideBy: 'Decide by',
    id: 'Id',
  },
};
export type DecisionFilesWords = typeof decisionFiles;
