import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Questo non è un file di calendario. I calendari esportano file che finiscono in .ics.',
  'malformed-line': 'Questa riga non si è potuta leggere.',
  'date-odd': 'Non ha un inizio leggibile.',
  'rule-odd': 'Si ripete in un modo non compreso: si tengono i primi giorni.',
  'part-of-a-day': 'Occupa solo una parte del giorno.',
  unfinished: 'Il file finisce a metà.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Cambia il mio orario',
  zone: 'Dove lavoro',
  zoneHint: 'Scrivi una città o una regione e scegli.',
  zoneNow: (time: string) => `Lì sono le ${time}.`,
  zoneDevice: (zone: string) => `Usa quello di questo dispositivo: ${zone}`,
  zoneUnknown: (text: string) => `Non c’è un fuso orario chiamato ${text}. Scegline uno dall’elenco.`,
  week: 'La mia settimana',
  asGrid: 'Come griglia',
  asTimes: 'Come orari',
  gridHint:
    'Le frecce spostano, Spazio segna o toglie mezz’ora, Maiusc con una freccia continua. Oppure disegna con il puntatore.',
  grid: 'Settimana, a mezz’ore',
  cell: (day: string, from: string, to: string) => `${day}, dalle ${from} alle ${to}`,
  part: 'in parte',
  ranges: (day: string) => `Orario di ${day}`,
  from: (day: string) => `${day}, dalle`,
  to: (day: string) => `${day}, alle`,
  addRange: (day: string) => `Aggiungi ore ${day}`,
  removeRange: (day: string, from: string, to: string) => `Rimuovi ${day}, dalle ${from} alle ${to}`,
  free: 'Libero',
  copy: (day: string) => `Come ${day} fino a venerdì`,
  noTime: 'Scrivi un’ora, per esempio 09:00.',
  sameTime: 'La fine è uguale all’inizio.',
  nextDay: 'finisce il giorno dopo',
  total: (time: string) => `${time} a settimana`,
  hours: (count: number) => plural(count, { one: '# ora', other: '# ore' }),
  leave: 'Assenze',
  leaveHint: 'Giorni interi. Allora non ti si chiede nulla, e non risulti mancante.',
  first: 'Primo giorno',
  last: 'Ultimo giorno',
  cover: 'Chi risponde nel frattempo',
  nobody: 'Nessuno',
  addLeave: 'Aggiungi assenza',
  removeLeave: (range: string) => `Rimuovi assenza ${range}`,
  noDay: 'Scegli entrambi i giorni.',
  daysTurned: 'L’ultimo giorno viene prima del primo.',
  bring: 'Prendi da un calendario',
  bringHint:
    'Un file di calendario (.ics) con le tue assenze o le festività del tuo Paese. È letto in questo browser e non va altrove.',
  found: (count: number) =>
    plural(count, { one: '# voce di giorni interi trovata', other: '# voci di giorni interi trovate' }),
  foundNone: 'In questo file non si sono trovati giorni interi da oggi in poi.',
  issues: (count: number) =>
    plural(count, { one: '# voce non si è potuta prendere', other: '# voci non si sono potute prendere' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Riga ${line}, ${title}: ${issues[code]}` : `Riga ${line}: ${issues[code]}`,
  asLeave: (count: number) =>
    plural(count, { one: 'Aggiungi # come mia assenza', other: 'Aggiungi # come mie assenze' }),
  asHolidays: (space: string) => `Aggiungi come giorni liberi per tutti in ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# assenza aggiunta. Salva per conservarla.',
      other: '# assenze aggiunte. Salva per conservarle.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, { one: '# giorno libero aggiunto.', other: '# giorni liberi aggiunti.' }),
  unreadable: 'Questo file non si è potuto leggere.',
  save: 'Salva il mio orario',
  saving: 'Salvataggio',
  problems: (count: number) => plural(count, { one: 'Una cosa va rivista.', other: '# cose vanno riviste.' }),
  whoSees:
    'Chi legge questo spazio vede il tuo fuso, il tuo orario e le tue assenze. Nient’altro della tua giornata è conservato.',
  onlyHere: 'Resta in questo browser.',
} satisfies typeof english.hoursEditor;
