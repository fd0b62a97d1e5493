import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pt-BR');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Este não é um arquivo de calendário. Calendários exportam arquivos que terminam em .ics.',
  'malformed-line': 'Não foi possível ler esta linha.',
  'date-odd': 'Não tem um início que possa ser lido.',
  'rule-odd': 'Repete-se de um modo que não é entendido: os primeiros dias são mantidos.',
  'part-of-a-day': 'Ocupa só uma parte do dia.',
  unfinished: 'O arquivo termina no meio.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Alterar meu horário',
  zone: 'Onde eu trabalho',
  zoneHint: 'Digite uma cidade ou região e escolha.',
  zoneNow: (time: string) => `Lá são ${time}.`,
  zoneDevice: (zone: string) => `Usar o deste dispositivo: ${zone}`,
  zoneUnknown: (text: string) => `Não há fuso horário chamado ${text}. Escolha um da lista.`,
  week: 'Minha semana',
  asGrid: 'Como grade',
  asTimes: 'Como horários',
  gridHint:
    'As setas movem, Espaço marca ou desmarca meia hora, Shift com uma seta continua. Ou desenhe com o ponteiro.',
  grid: 'Semana, por meias horas',
  cell: (day: string, from: string, to: string) => `${day}, ${from} a ${to}`,
  part: 'em parte',
  ranges: (day: string) => `Horário: ${day}`,
  from: (day: string) => `${day}, de`,
  to: (day: string) => `${day}, até`,
  addRange: (day: string) => `Acrescentar horas: ${day}`,
  removeRange: (day: string, from: string, to: string) => `Remover ${day}, ${from} a ${to}`,
  free: 'Livre',
  copy: (day: string) => `Igual a ${day} até sexta-feira`,
  noTime: 'Escreva um horário, por exemplo 09:00.',
  sameTime: 'O fim é igual ao começo.',
  nextDay: 'termina no dia seguinte',
  total: (time: string) => `${time} por semana`,
  hours: (count: number) => plural(count, { one: '# hora', other: '# horas' }),
  leave: 'Ausências',
  leaveHint: 'Dias inteiros. Nada é pedido a você nesses dias, e você não conta como faltante.',
  first: 'Primeiro dia',
  last: 'Último dia',
  cover: 'Quem responde enquanto isso',
  nobody: 'Ninguém',
  addLeave: 'Acrescentar ausência',
  removeLeave: (range: string) => `Remover ausência ${range}`,
  noDay: 'Escolha os dois dias.',
  daysTurned: 'O último dia vem antes do primeiro.',
  bring: 'Trazer de um calendário',
  bringHint:
    'Um arquivo de calendário (.ics) com suas ausências ou os feriados do seu país. É lido neste navegador e não vai a nenhum outro lugar.',
  found: (count: number) =>
    plural(count, { one: '# entrada de dias inteiros encontrada', other: '# entradas de dias inteiros encontradas' }),
  foundNone: 'Nenhum dia inteiro a partir de hoje foi encontrado neste arquivo.',
  issues: (count: number) =>
    plural(count, { one: '# entrada não pôde ser trazida', other: '# entradas não puderam ser trazidas' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Linha ${line}, ${title}: ${issues[code]}` : `Linha ${line}: ${issues[code]}`,
  asLeave: (count: number) =>
    plural(count, { one: 'Acrescentar # como minha ausência', other: 'Acrescentar # como minhas ausências' }),
  asHolidays: (space: string) => `Acrescentar como folga para todos em ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# ausência acrescentada. Salve para mantê-la.',
      other: '# ausências acrescentadas. Salve para mantê-las.',
    }),
  holidaysAdded: (count: number) =>
    plural(count, { one: '# dia de folga acrescentado.', other: '# dias de folga acrescentados.' }),
  unreadable: 'Não foi possível ler este arquivo.',
  save: 'Salvar meu horário',
  saving: 'Salvando',
  problems: (count: number) =>
    plural(count, { one: 'Uma coisa precisa de mais atenção.', other: '# coisas precisam de mais atenção.' }),
  whoSees: 'Quem lê este espaço vê seu fuso, seu horário e suas ausências. Nada mais sobre o seu dia é guardado.',
  onlyHere: 'Isto fica neste navegador.',
} satisfies typeof english.hoursEditor;
