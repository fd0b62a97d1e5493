import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');
const decisions = (count: number): string => plural(count, { one: '# decisione', other: '# decisioni' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Importa registrazioni',
  importText:
    'Decisioni in Markdown (stile MADR o Nygard) o JSON. Sono lette su questo dispositivo; quelle già presenti restano intatte.',
  drop: 'Trascina qui file o una cartella',
  chooseFiles: 'Scegli file',
  chooseFolder: 'Scegli una cartella',
  reading: (done: number, total: number) => `Lettura del file ${done} di ${total}`,
  writing: (done: number, total: number) => `Importazione ${done} di ${total}`,
  cancel: 'Ferma',
  stopped: 'Fermato. Ciò che è stato importato prima resta.',
  created: (count: number) => `Importato: ${decisions(count)}`,
  others: (count: number) => plural(count, { one: '# altro elemento importato', other: '# altri elementi importati' }),
  skipped: (count: number) => plural(count, { one: '# era già qui', other: '# erano già qui' }),
  failed: (count: number) =>
    plural(count, { one: '# non si è potuta importare', other: '# non si sono potute importare' }),
  nothing: 'In questi file non si sono trovate decisioni.',
  problems: (count: number) => plural(count, { one: '# problema', other: '# problemi' }),
  notes: (count: number) => plural(count, { one: '# nota su quanto letto', other: '# note su quanto letto' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, riga ${line}`),
  again: 'Importa altro',
  done: 'Fatto',

  exportTitle: 'Esporta decisioni',
  exportCount: (count: number) => `Corrispondono ai filtri: ${decisions(count)}.`,
  format: 'Formato',
  formats: {
    markdown: 'Markdown, un file con tutte',
    'markdown-files': 'Markdown, un file ciascuna',
    json: 'JSON, completo, reimportabile',
    csv: 'CSV, una tabella per fogli di calcolo',
  },
  manyFiles: 'Il browser potrebbe chiedere se questa pagina può salvare più file.',
  download: 'Scarica',
  preparing: 'Preparazione',
  exported: (count: number) => `Esportato: ${decisions(count)}.`,
  columns: {
    number: 'Numero',
    title: 'Titolo',
    status: 'Stato',
    date: 'Data',
    deciders: 'Chi decide',
    outcome: 'Esito',
    tags: 'Etichette',
    decideBy: 'Decidere entro',
    id: 'Identificatore',
  },
} satisfies typeof english.decisionFiles;
