import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Das ist keine Kalenderdatei. Kalender exportieren Dateien mit der Endung .ics.',
  'malformed-line': 'Diese Zeile war nicht lesbar.',
  'date-odd': 'Der Beginn ist nicht lesbar.',
  'rule-odd': 'Die Wiederholung wird nicht verstanden: Die ersten Tage bleiben.',
  'part-of-a-day': 'Dauert nur einen Teil eines Tages.',
  unfinished: 'Die Datei endet mittendrin.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Meine Arbeitszeit ändern',
  zone: 'Wo ich arbeite',
  zoneHint: 'Tippen Sie eine Stadt oder Region, und wählen Sie.',
  zoneNow: (time: string) => `Dort ist es ${time}.`,
  zoneDevice: (zone: string) => `Die dieses Geräts: ${zone}`,
  zoneUnknown: (text: string) => `Es gibt keine Zeitzone ${text}. Wählen Sie eine aus der Liste.`,
  week: 'Meine Woche',
  asGrid: 'Als Raster',
  asTimes: 'Als Zeiten',
  gridHint:
    'Pfeiltasten bewegen, die Leertaste setzt oder löscht eine halbe Stunde, Umschalt mit Pfeil setzt fort. Oder zeichnen Sie mit dem Zeiger.',
  grid: 'Woche in halben Stunden',
  cell: (day: string, from: string, to: string) => `${day}, ${from} bis ${to}`,
  part: 'teilweise',
  ranges: (day: string) => `Arbeitszeit am ${day}`,
  from: (day: string) => `${day}, von`,
  to: (day: string) => `${day}, bis`,
  addRange: (day: string) => `Zeiten am ${day} hinzufügen`,
  removeRange: (day: string, from: string, to: string) => `${day}, ${from} bis ${to} entfernen`,
  free: 'Frei',
  copy: (day: string) => `Wie ${day} bis Freitag`,
  noTime: 'Schreiben Sie eine Uhrzeit, zum Beispiel 09:00.',
  sameTime: 'Ende und Beginn sind gleich.',
  nextDay: 'endet am nächsten Tag',
  total: (time: string) => `${time} pro Woche`,
  hours: (count: number) => plural(count, { one: '# Stunde', other: '# Stunden' }),
  leave: 'Abwesenheit',
  leaveHint: 'Ganze Tage. Dann wird nichts von Ihnen erbeten, und Sie zählen nicht als fehlend.',
  first: 'Erster Tag',
  last: 'Letzter Tag',
  cover: 'Wer solange antwortet',
  nobody: 'Niemand',
  addLeave: 'Abwesenheit hinzufügen',
  removeLeave: (range: string) => `Abwesenheit ${range} entfernen`,
  noDay: 'Wählen Sie beide Tage.',
  daysTurned: 'Der letzte Tag liegt vor dem ersten.',
  bring: 'Aus einem Kalender holen',
  bringHint:
    'Eine Kalenderdatei (.ics) mit Ihrer Abwesenheit oder den Feiertagen Ihres Landes. Sie wird in diesem Browser gelesen und geht sonst nirgendwohin.',
  found: (count: number) =>
    plural(count, { one: '# ganztägiger Eintrag gefunden', other: '# ganztägige Einträge gefunden' }),
  foundNone: 'In dieser Datei wurden ab heute keine ganzen Tage gefunden.',
  issues: (count: number) =>
    plural(count, { one: '# Eintrag ließ sich nicht übernehmen', other: '# Einträge ließen sich nicht übernehmen' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Zeile ${line}, ${title}: ${issues[code]}` : `Zeile ${line}: ${issues[code]}`,
  asLeave: (count: number) =>
    plural(count, { one: '# als meine Abwesenheit hinzufügen', other: '# als meine Abwesenheit hinzufügen' }),
  asHolidays: (space: string) => `Als freie Tage für alle in ${space} hinzufügen`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# Abwesenheit hinzugefügt. Speichern Sie, um sie zu behalten.',
      other: '# Abwesenheiten hinzugefügt. Speichern Sie, um sie zu behalten.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, { one: '# freier Tag hinzugefügt.', other: '# freie Tage hinzugefügt.' }),
  unreadable: 'Diese Datei war nicht lesbar.',
  save: 'Meine Arbeitszeit speichern',
  saving: 'Wird gespeichert',
  problems: (count: number) =>
    plural(count, { one: 'Eine Sache braucht noch einen Blick.', other: '# Sachen brauchen noch einen Blick.' }),
  whoSees:
    'Wer diesen Bereich liest, sieht Ihre Zeitzone, Ihre Arbeitszeit und Ihre Abwesenheit. Sonst wird nichts über Ihren Tag gespeichert.',
  onlyHere: 'Dies bleibt in diesem Browser.',
} satisfies typeof english.hoursEditor;
