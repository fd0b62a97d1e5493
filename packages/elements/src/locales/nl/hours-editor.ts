import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Dit is geen agendabestand. Agenda’s exporteren bestanden die eindigen op .ics.',
  'malformed-line': 'Deze regel kon niet worden gelezen.',
  'date-odd': 'Het begin is niet te lezen.',
  'rule-odd': 'Het herhaalt zich op een manier die niet wordt begrepen: de eerste dagen blijven.',
  'part-of-a-day': 'Het neemt maar een deel van een dag.',
  unfinished: 'Het bestand eindigt halverwege.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Mijn werktijden wijzigen',
  zone: 'Waar ik werk',
  zoneHint: 'Typ een stad of regio en kies.',
  zoneNow: (time: string) => `Het is daar ${time}.`,
  zoneDevice: (zone: string) => `Die van dit apparaat gebruiken: ${zone}`,
  zoneUnknown: (text: string) => `Er is geen tijdzone ${text}. Kies er een uit de lijst.`,
  week: 'Mijn week',
  asGrid: 'Als raster',
  asTimes: 'Als tijden',
  gridHint:
    'Pijltoetsen verplaatsen, Spatie zet of wist een half uur, Shift met een pijl gaat door. Of teken met de aanwijzer.',
  grid: 'Week, per half uur',
  cell: (day: string, from: string, to: string) => `${day}, ${from} tot ${to}`,
  part: 'deels',
  ranges: (day: string) => `Werktijden op ${day}`,
  from: (day: string) => `${day}, van`,
  to: (day: string) => `${day}, tot`,
  addRange: (day: string) => `Tijden op ${day} toevoegen`,
  removeRange: (day: string, from: string, to: string) => `${day}, ${from} tot ${to} verwijderen`,
  free: 'Vrij',
  copy: (day: string) => `Zoals ${day} tot en met vrijdag`,
  noTime: 'Schrijf een tijd, bijvoorbeeld 09:00.',
  sameTime: 'Het einde is gelijk aan het begin.',
  nextDay: 'eindigt de volgende dag',
  total: (time: string) => `${time} per week`,
  hours: (count: number) => plural(count, { one: '# uur', other: '# uur' }),
  leave: 'Afwezigheid',
  leaveHint: 'Hele dagen. Er wordt dan niets van je gevraagd, en je telt niet als ontbrekend.',
  first: 'Eerste dag',
  last: 'Laatste dag',
  cover: 'Wie intussen antwoordt',
  nobody: 'Niemand',
  addLeave: 'Afwezigheid toevoegen',
  removeLeave: (range: string) => `Afwezigheid ${range} verwijderen`,
  noDay: 'Kies beide dagen.',
  daysTurned: 'De laatste dag ligt voor de eerste.',
  bring: 'Uit een agenda halen',
  bringHint:
    'Een agendabestand (.ics) met je afwezigheid of de feestdagen van je land. Het wordt in deze browser gelezen en gaat nergens anders heen.',
  found: (count: number) =>
    plural(count, { one: '# item van hele dagen gevonden', other: '# items van hele dagen gevonden' }),
  foundNone: 'In dit bestand zijn geen hele dagen vanaf vandaag gevonden.',
  issues: (count: number) =>
    plural(count, { one: '# item kon niet worden overgenomen', other: '# items konden niet worden overgenomen' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Regel ${line}, ${title}: ${issues[code]}` : `Regel ${line}: ${issues[code]}`,
  asLeave: (count: number) =>
    plural(count, { one: '# als mijn afwezigheid toevoegen', other: '# als mijn afwezigheid toevoegen' }),
  asHolidays: (space: string) => `Toevoegen als vrije dagen voor iedereen in ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# afwezigheid toegevoegd. Sla op om die te bewaren.',
      other: '# afwezigheden toegevoegd. Sla op om ze te bewaren.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, { one: '# vrije dag toegevoegd.', other: '# vrije dagen toegevoegd.' }),
  unreadable: 'Dit bestand kon niet worden gelezen.',
  save: 'Mijn werktijden opslaan',
  saving: 'Opslaan',
  problems: (count: number) =>
    plural(count, { one: 'Eén ding vraagt nog een blik.', other: '# dingen vragen nog een blik.' }),
  whoSees:
    'Wie deze ruimte leest, ziet je tijdzone, je werktijden en je afwezigheid. Verder wordt niets over je dag bewaard.',
  onlyHere: 'Dit blijft in deze browser.',
} satisfies typeof english.hoursEditor;
