import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');
const decisions = (count: number): string =>
  plural(count, { one: '# decyzja', few: '# decyzje', many: '# decyzji', other: '# decyzji' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Importuj zapisy',
  importText:
    'Zapisy decyzji w Markdown (styl MADR lub Nygard) albo JSON. Są czytane na tym urządzeniu; te, które już tu są, pozostają bez zmian.',
  drop: 'Upuść tu pliki lub folder',
  chooseFiles: 'Wybierz pliki',
  chooseFolder: 'Wybierz folder',
  reading: (done: number, total: number) => `Czytanie pliku ${done} z ${total}`,
  writing: (done: number, total: number) => `Importowanie ${done} z ${total}`,
  cancel: 'Zatrzymaj',
  stopped: 'Zatrzymano. To, co już zaimportowano, zostaje.',
  created: (count: number) => `Zaimportowano: ${decisions(count)}`,
  others: (count: number) =>
    plural(count, {
      one: 'Zaimportowano też # inny element',
      few: 'Zaimportowano też # inne elementy',
      many: 'Zaimportowano też # innych elementów',
      other: 'Zaimportowano też # innych elementów',
    }),
  skipped: (count: number) =>
    plural(count, { one: '# już tu jest', few: '# już tu są', many: '# już tu jest', other: '# już tu jest' }),
  failed: (count: number) =>
    plural(count, {
      one: '# nie udało się zaimportować',
      few: '# nie udało się zaimportować',
      many: '# nie udało się zaimportować',
      other: '# nie udało się zaimportować',
    }),
  nothing: 'W tych plikach nie znaleziono zapisów decyzji.',
  problems: (count: number) =>
    plural(count, { one: '# problem', few: '# problemy', many: '# problemów', other: '# problemów' }),
  notes: (count: number) =>
    plural(count, {
      one: '# uwaga do odczytu',
      few: '# uwagi do odczytu',
      many: '# uwag do odczytu',
      other: '# uwag do odczytu',
    }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, wiersz ${line}`),
  again: 'Importuj więcej',
  done: 'Gotowe',

  exportTitle: 'Eksportuj decyzje',
  exportCount: (count: number) => `Pasuje do filtrów: ${decisions(count)}.`,
  format: 'Format',
  formats: {
    markdown: 'Markdown, jeden plik ze wszystkimi',
    'markdown-files': 'Markdown, osobny plik dla każdej',
    json: 'JSON, pełny, można go ponownie zaimportować',
    csv: 'CSV, tabela do arkusza',
  },
  manyFiles: 'Przeglądarka może zapytać, czy ta strona może zapisać kilka plików.',
  download: 'Pobierz',
  preparing: 'Przygotowywanie',
  exported: (count: number) => `Wyeksportowano: ${decisions(count)}.`,
  columns: {
    number: 'Numer',
    title: 'Tytuł',
    status: 'Status',
    date: 'Data',
    deciders: 'Decydujący',
    outcome: 'Wynik',
    tags: 'Tagi',
    decideBy: 'Decyzja do',
    id: 'Identyfikator',
  },
} satisfies typeof english.decisionFiles;
