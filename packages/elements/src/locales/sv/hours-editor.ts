import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Det här är ingen kalenderfil. Kalendrar exporterar filer som slutar på .ics.',
  'malformed-line': 'Raden kunde inte läsas.',
  'date-odd': 'Den har ingen början som går att läsa.',
  'rule-odd': 'Den upprepas på ett sätt som inte förstås: de första dagarna behålls.',
  'part-of-a-day': 'Den tar bara en del av en dag.',
  unfinished: 'Filen slutar mitt i den.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Ändra mina tider',
  zone: 'Var jag arbetar',
  zoneHint: 'Skriv en stad eller region och välj.',
  zoneNow: (time: string) => `Klockan är ${time} där.`,
  zoneDevice: (zone: string) => `Använd enhetens: ${zone}`,
  zoneUnknown: (text: string) => `Det finns ingen tidszon som heter ${text}. Välj en i listan.`,
  week: 'Min vecka',
  asGrid: 'Som rutnät',
  asTimes: 'Som tider',
  gridHint:
    'Piltangenter flyttar, Blanksteg sätter eller rensar en halvtimme, Skift med en pil fortsätter. Eller rita med pekaren.',
  grid: 'Vecka, i halvtimmar',
  cell: (day: string, from: string, to: string) => `${day}, ${from} till ${to}`,
  part: 'delvis',
  ranges: (day: string) => `Tider på ${day}`,
  from: (day: string) => `${day}, från`,
  to: (day: string) => `${day}, till`,
  addRange: (day: string) => `Lägg till tider på ${day}`,
  removeRange: (day: string, from: string, to: string) => `Ta bort ${day}, ${from} till ${to}`,
  free: 'Ledig',
  copy: (day: string) => `Samma som ${day} till fredag`,
  noTime: 'Skriv en tid, till exempel 09:00.',
  sameTime: 'Slutet är detsamma som början.',
  nextDay: 'slutar nästa dag',
  total: (time: string) => `${time} i veckan`,
  hours: (count: number) => plural(count, { one: '# timme', other: '# timmar' }),
  leave: 'Ledighet',
  leaveHint: 'Hela dagar. Inget begärs av dig då, och du räknas inte som saknad.',
  first: 'Första dagen',
  last: 'Sista dagen',
  cover: 'Vem som svarar under tiden',
  nobody: 'Ingen',
  addLeave: 'Lägg till ledighet',
  removeLeave: (range: string) => `Ta bort ledighet ${range}`,
  noDay: 'Välj båda dagarna.',
  daysTurned: 'Sista dagen är före den första.',
  bring: 'Hämta från en kalender',
  bringHint:
    'En kalenderfil (.ics) med din ledighet eller ditt lands helgdagar. Den läses i den här webbläsaren och går ingen annanstans.',
  found: (count: number) => plural(count, { one: '# heldagspost hittad', other: '# heldagsposter hittade' }),
  foundNone: 'Inga hela dagar från och med i dag hittades i filen.',
  issues: (count: number) => plural(count, { one: '# post kunde inte hämtas', other: '# poster kunde inte hämtas' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Rad ${line}, ${title}: ${issues[code]}` : `Rad ${line}: ${issues[code]}`,
  asLeave: (count: number) =>
    plural(count, { one: 'Lägg till # som min ledighet', other: 'Lägg till # som min ledighet' }),
  asHolidays: (space: string) => `Lägg till som lediga dagar för alla i ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# ledighet tillagd. Spara för att behålla den.',
      other: '# ledigheter tillagda. Spara för att behålla dem.',
    }),
  holidaysAdded: (count: number) => plural(count, { one: '# ledig dag tillagd.', other: '# lediga dagar tillagda.' }),
  unreadable: 'Filen kunde inte läsas.',
  save: 'Spara mina tider',
  saving: 'Sparar',
  problems: (count: number) =>
    plural(count, { one: 'En sak behöver en titt till.', other: '# saker behöver en titt till.' }),
  whoSees: 'Alla som läser utrymmet ser din tidszon, dina tider och din ledighet. Inget annat om din dag sparas.',
  onlyHere: 'Detta stannar i den här webbläsaren.',
} satisfies typeof english.hoursEditor;
