import type * as english from '../en/feed-tools.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filtrar novedades',
  search: 'Buscar novedades',
  anyIntent: 'Todos los tipos',
  anyPerson: 'Todas las personas',
  dropTopic: (topic: string) => `Dejar de mostrar solo ${topic}`,
  noChange: 'Sin cambios',
  react: 'Reaccionar',
  reply: 'Responder',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, usted entre ellas` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# respuesta', other: '# respuestas' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# respuesta de ${name}`, other: `# respuestas, la última de ${name}` }),
  take: 'Encargarse',
  answer: 'Responder',
  freshShown: (count: number) =>
    plural(count, { one: '# novedad nueva aparece arriba.', other: '# novedades nuevas aparecen arriba.' }),
  loaded: (count: number) => plural(count, { one: '# novedad más cargada.', other: '# novedades más cargadas.' }),
  fromLink: 'Del enlace que abrió',
  gone: 'La novedad de este enlace ya no está aquí.',
  found: (count: number) => plural(count, { one: '# novedad encontrada', other: '# novedades encontradas' }),
  foundHere: (count: number) =>
    plural(count, { one: '# encontrada en este dispositivo', other: '# encontradas en este dispositivo' }),
} satisfies typeof english.feedTools;
