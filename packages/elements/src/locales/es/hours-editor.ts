import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Este no es un archivo de calendario. Los calendarios exportan archivos que terminan en .ics.',
  'malformed-line': 'No se ha podido leer esta línea.',
  'date-odd': 'No tiene un inicio que se pueda leer.',
  'rule-odd': 'Se repite de un modo que no se entiende: se conservan sus primeros días.',
  'part-of-a-day': 'Ocupa solo una parte del día.',
  unfinished: 'El archivo termina a mitad de la entrada.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Cambiar mi horario',
  zone: 'Dónde trabajo',
  zoneHint: 'Escriba una ciudad o una región y elija.',
  zoneNow: (time: string) => `Allí son las ${time}.`,
  zoneDevice: (zone: string) => `Usar la de este dispositivo: ${zone}`,
  zoneUnknown: (text: string) => `No hay ninguna zona horaria llamada ${text}. Elija una de la lista.`,
  week: 'Mi semana',
  asGrid: 'Como cuadrícula',
  asTimes: 'Como horas',
  gridHint:
    'Las flechas mueven, Espacio marca o borra media hora, Mayús con una flecha continúa. O dibuje con el puntero.',
  grid: 'Semana, por medias horas',
  cell: (day: string, from: string, to: string) => `${day}, de ${from} a ${to}`,
  part: 'en parte',
  ranges: (day: string) => `Horario del ${day}`,
  from: (day: string) => `${day}, desde`,
  to: (day: string) => `${day}, hasta`,
  addRange: (day: string) => `Añadir horas el ${day}`,
  removeRange: (day: string, from: string, to: string) => `Quitar ${day}, de ${from} a ${to}`,
  free: 'Libre',
  copy: (day: string) => `Como el ${day} hasta el viernes`,
  noTime: 'Escriba una hora, por ejemplo 09:00.',
  sameTime: 'El final es igual que el principio.',
  nextDay: 'termina al día siguiente',
  total: (time: string) => `${time} a la semana`,
  hours: (count: number) => plural(count, { one: '# hora', other: '# horas' }),
  leave: 'Ausencias',
  leaveHint: 'Días completos. Entonces no se le pide nada, y no cuenta como ausente sin avisar.',
  first: 'Primer día',
  last: 'Último día',
  cover: 'Quién responde mientras tanto',
  nobody: 'Nadie',
  addLeave: 'Añadir ausencia',
  removeLeave: (range: string) => `Quitar la ausencia ${range}`,
  noDay: 'Elija los dos días.',
  daysTurned: 'El último día es anterior al primero.',
  bring: 'Traer de un calendario',
  bringHint:
    'Un archivo de calendario (.ics) con sus ausencias o los festivos de su país. Se lee en este navegador y no va a ningún otro sitio.',
  found: (count: number) =>
    plural(count, { one: '# entrada de días completos encontrada', other: '# entradas de días completos encontradas' }),
  foundNone: 'No se han encontrado días completos desde hoy en este archivo.',
  issues: (count: number) =>
    plural(count, { one: '# entrada no se pudo tomar', other: '# entradas no se pudieron tomar' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Línea ${line}, ${title}: ${issues[code]}` : `Línea ${line}: ${issues[code]}`,
  asLeave: (count: number) => plural(count, { one: 'Añadir # como mi ausencia', other: 'Añadir # como mi ausencia' }),
  asHolidays: (space: string) => `Añadir como días festivos para todas las personas de ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# ausencia añadida. Guarde para conservarla.',
      other: '# ausencias añadidas. Guarde para conservarlas.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, { one: '# día festivo añadido.', other: '# días festivos añadidos.' }),
  unreadable: 'No se ha podido leer este archivo.',
  save: 'Guardar mi horario',
  saving: 'Guardando',
  problems: (count: number) =>
    plural(count, { one: 'Una cosa necesita otra mirada.', other: '# cosas necesitan otra mirada.' }),
  whoSees: 'Quien lee este espacio ve su zona, su horario y sus ausencias. No se guarda nada más sobre su día.',
  onlyHere: 'Esto se queda en este navegador.',
} satisfies typeof english.hoursEditor;
