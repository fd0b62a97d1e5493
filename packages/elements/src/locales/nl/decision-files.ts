import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');
const decisions = (count: number): string => plural(count, { one: '# besluit', other: '# besluiten' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Besluiten importeren',
  importText:
    'Besluiten in Markdown (MADR- of Nygard-stijl) of JSON. Ze worden op dit apparaat gelezen; wat er al is, blijft ongemoeid.',
  drop: 'Sleep bestanden of een map hierheen',
  chooseFiles: 'Bestanden kiezen',
  chooseFolder: 'Een map kiezen',
  reading: (done: number, total: number) => `Bestand ${done} van ${total} lezen`,
  writing: (done: number, total: number) => `${done} van ${total} importeren`,
  cancel: 'Stoppen',
  stopped: 'Gestopt. Wat al geïmporteerd was, blijft.',
  created: (count: number) => `${decisions(count)} geïmporteerd`,
  others: (count: number) => plural(count, { one: 'nog # item geïmporteerd', other: 'nog # items geïmporteerd' }),
  skipped: (count: number) => plural(count, { one: '# was er al', other: '# waren er al' }),
  failed: (count: number) =>
    plural(count, { one: '# kon niet worden geïmporteerd', other: '# konden niet worden geïmporteerd' }),
  nothing: 'In deze bestanden zijn geen besluiten gevonden.',
  problems: (count: number) => plural(count, { one: '# probleem', other: '# problemen' }),
  notes: (count: number) =>
    plural(count, { one: '# opmerking bij het gelezene', other: '# opmerkingen bij het gelezene' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, regel ${line}`),
  again: 'Meer importeren',
  done: 'Klaar',

  exportTitle: 'Besluiten exporteren',
  exportCount: (count: number) => `Passen bij de filters: ${decisions(count)}.`,
  format: 'Indeling',
  formats: {
    markdown: 'Markdown, één bestand met alles',
    'markdown-files': 'Markdown, één bestand per besluit',
    json: 'JSON, volledig, opnieuw te importeren',
    csv: 'CSV, een tabel voor een rekenblad',
  },
  manyFiles: 'Je browser vraagt misschien of deze pagina meerdere bestanden mag opslaan.',
  download: 'Downloaden',
  preparing: 'Voorbereiden',
  exported: (count: number) => `${decisions(count)} geëxporteerd.`,
  columns: {
    number: 'Nummer',
    title: 'Titel',
    status: 'Status',
    date: 'Datum',
    deciders: 'Beslissers',
    outcome: 'Uitkomst',
    tags: 'Labels',
    decideBy: 'Besluit voor',
    id: 'Id',
  },
} satisfies typeof english.decisionFiles;
