import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');
const decisions = (count: number): string => plural(count, { one: '# beslut', other: '# beslut' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Importera beslut',
  importText:
    'Beslut i Markdown (MADR- eller Nygard-stil) eller JSON. De läses på den här enheten; de som redan finns lämnas i fred.',
  drop: 'Släpp filer eller en mapp här',
  chooseFiles: 'Välj filer',
  chooseFolder: 'Välj en mapp',
  reading: (done: number, total: number) => `Läser fil ${done} av ${total}`,
  writing: (done: number, total: number) => `Importerar ${done} av ${total}`,
  cancel: 'Stoppa',
  stopped: 'Stoppat. Det som redan importerats finns kvar.',
  created: (count: number) => `${decisions(count)} importerade`,
  others: (count: number) => plural(count, { one: '# annat objekt importerat', other: '# andra objekt importerade' }),
  skipped: (count: number) => plural(count, { one: '# fanns redan här', other: '# fanns redan här' }),
  failed: (count: number) => plural(count, { one: '# kunde inte importeras', other: '# kunde inte importeras' }),
  nothing: 'Inga beslut hittades i filerna.',
  problems: (count: number) => plural(count, { one: '# problem', other: '# problem' }),
  notes: (count: number) => plural(count, { one: '# anmärkning om det lästa', other: '# anmärkningar om det lästa' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, rad ${line}`),
  again: 'Importera fler',
  done: 'Klart',

  exportTitle: 'Exportera beslut',
  exportCount: (count: number) => `${decisions(count)} matchar filtren.`,
  format: 'Format',
  formats: {
    markdown: 'Markdown, en fil med alla',
    'markdown-files': 'Markdown, en fil var',
    json: 'JSON, fullständigt, kan importeras igen',
    csv: 'CSV, en tabell för kalkylblad',
  },
  manyFiles: 'Webbläsaren kan fråga om sidan får spara flera filer.',
  download: 'Ladda ner',
  preparing: 'Förbereder',
  exported: (count: number) => `${decisions(count)} exporterade.`,
  columns: {
    number: 'Nummer',
    title: 'Titel',
    status: 'Status',
    date: 'Datum',
    deciders: 'Beslutsfattare',
    outcome: 'Utfall',
    tags: 'Taggar',
    decideBy: 'Besluta senast',
    id: 'Id',
  },
} satisfies typeof english.decisionFiles;
