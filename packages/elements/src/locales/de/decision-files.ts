import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');
const decisions = (count: number): string => plural(count, { one: '# Entscheidung', other: '# Entscheidungen' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'Aufzeichnungen importieren',
  importText:
    'Entscheidungen in Markdown (nach MADR oder Nygard) oder JSON. Sie werden auf diesem Gerät gelesen; was schon da ist, bleibt unberührt.',
  drop: 'Dateien oder einen Ordner hier ablegen',
  chooseFiles: 'Dateien wählen',
  chooseFolder: 'Ordner wählen',
  reading: (done: number, total: number) => `Liest Datei ${done} von ${total}`,
  writing: (done: number, total: number) => `Importiert ${done} von ${total}`,
  cancel: 'Anhalten',
  stopped: 'Angehalten. Was vorher importiert wurde, bleibt.',
  created: (count: number) => `${decisions(count)} importiert`,
  others: (count: number) =>
    plural(count, { one: '# weiterer Eintrag importiert', other: '# weitere Einträge importiert' }),
  skipped: (count: number) => plural(count, { one: '# war schon da', other: '# waren schon da' }),
  failed: (count: number) =>
    plural(count, { one: '# ließ sich nicht importieren', other: '# ließen sich nicht importieren' }),
  nothing: 'In diesen Dateien wurden keine Entscheidungen gefunden.',
  problems: (count: number) => plural(count, { one: '# Problem', other: '# Probleme' }),
  notes: (count: number) => plural(count, { one: '# Hinweis zum Gelesenen', other: '# Hinweise zum Gelesenen' }),
  place: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, Zeile ${line}`),
  again: 'Weitere importieren',
  done: 'Fertig',

  exportTitle: 'Entscheidungen exportieren',
  exportCount: (count: number) => `${decisions(count)} passen zu den Filtern.`,
  format: 'Format',
  formats: {
    markdown: 'Markdown, eine Datei mit allen',
    'markdown-files': 'Markdown, je eine Datei',
    json: 'JSON, vollständig, wieder importierbar',
    csv: 'CSV, eine Tabelle für Kalkulationen',
  },
  manyFiles: 'Ihr Browser fragt vielleicht, ob diese Seite mehrere Dateien speichern darf.',
  download: 'Herunterladen',
  preparing: 'Wird vorbereitet',
  exported: (count: number) => `${decisions(count)} exportiert.`,
  columns: {
    number: 'Nummer',
    title: 'Titel',
    status: 'Status',
    date: 'Datum',
    deciders: 'Entscheidende',
    outcome: 'Ergebnis',
    tags: 'Schlagwörter',
    decideBy: 'Entscheidung bis',
    id: 'Kennung',
  },
} satisfies typeof english.decisionFiles;
