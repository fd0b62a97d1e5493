import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Le necesita',
  decided: 'Decidido sin usted',
  changed: 'Cambiado',
  rest: 'Lo demás',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Estado',
  state: 'Situación',
  stage: 'Etapa',
  standing: 'Vigencia',
  respondBy: 'Responder antes de',
  decideBy: 'Decidir antes de',
  lastCall: 'Última llamada hasta',
  needs: 'Personas',
  deciders: 'Quién decide',
  objective: 'Objetivo',
  option: 'Elección',
  review: 'Revisar el',
  supersededBy: 'Reemplazada por',
  amendedBy: 'Modificada por',
  outcome: 'Resultado',
  schedule: 'Calendario',
  text: 'Texto',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Desde la última vez que estuve al día',
  leave: 'Desde que empezó mi ausencia',
  '7': 'La última semana',
  '14': 'Las últimas dos semanas',
  '28': 'Las últimas cuatro semanas',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Durante su ausencia',
  since: (time: string) => `Desde ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Mirar atrás hasta',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# cosa para leer', other: '# cosas para leer' })}, unos ${time}`,
  minutes: (count: number) => plural(count, { one: 'un minuto', other: '# minutos' }),
  hours: (count: number) => plural(count, { one: 'una hora', other: '# horas' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: quitado`,
  edited: (field: string) => `${field}: editado`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # día más tarde`, other: `${field}: # días más tarde` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # día antes`, other: `${field}: # días antes` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# respuesta nueva de ${name}`, other: `# respuestas nuevas, la última de ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'y # novedad anterior sobre esto', other: 'y # novedades anteriores sobre esto' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: '# cosa más espera', other: '# cosas más esperan' })}, unos ${time}.`,
  readOn: 'Seguir leyendo',
  enough: 'Es suficiente: estoy al día',
  done: 'Estoy al día',
  upToDate: 'Está al día.',
  upToDateText: (time: string) => `Desde ${time} no ha pasado nada que no haya visto.`,
  marked: 'Anotado en este dispositivo; no se avisa a nadie.',
  undo: 'Deshacer',
  fresh: 'Ha llegado algo nuevo.',
  show: 'Mostrar',
  signIn: 'Inicie sesión para ponerse al día.',
} satisfies typeof english.catchUp;
