import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# novedad', other: '# novedades' }),
    a: 'novedad',
    fresh: 'Novedad nueva',
  },
  comment: {
    count: (count) => plural(count, { one: '# comentario', other: '# comentarios' }),
    a: 'comentario',
    fresh: 'Comentario nuevo',
  },
  decision: {
    count: (count) => plural(count, { one: '# decisión', other: '# decisiones' }),
    a: 'decisión',
    fresh: 'Decisión nueva',
  },
  position: {
    count: (count) => plural(count, { one: '# postura', other: '# posturas' }),
    a: 'postura',
    fresh: 'Postura nueva',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reacción', other: '# reacciones' }),
    a: 'reacción',
    fresh: 'Reacción nueva',
  },
  response: {
    count: (count) => plural(count, { one: '# respuesta', other: '# respuestas' }),
    a: 'respuesta',
    fresh: 'Respuesta nueva',
  },
  ballot: {
    count: (count) => plural(count, { one: '# respuesta', other: '# respuestas' }),
    a: 'respuesta',
    fresh: 'Respuesta nueva',
  },
  attachment: {
    count: (count) => plural(count, { one: '# archivo', other: '# archivos' }),
    a: 'archivo',
    fresh: 'Archivo nuevo',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# elemento', other: '# elementos' }),
  a: 'elemento',
  fresh: 'Elemento nuevo',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Título',
  headline: 'Titular',
  body: 'Texto',
  context: 'Contexto',
  reason: 'Motivo',
  statement: 'Resultado',
  consequences: 'Consecuencias',
  decideBy: 'Decidir antes de',
  respondBy: 'Responder antes de',
  status: 'Estado',
  state: 'Situación',
  topics: 'Temas',
  tags: 'Etiquetas',
  options: 'Opciones',
  stage: 'Etapa',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `Pendiente de envío: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Inicie sesión para enviar: ${noun(kind).count(count)}`,
  signInAgain: 'Inicie sesión de nuevo para continuar',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Actualizado: ${time}`,
  outdated: 'Esta página es más antigua que su servicio. No se ha perdido nada de lo que escribió.',
  reload: 'Recargar para actualizar',
  atRisk: 'No se guarda en este dispositivo: deje abierta esta página hasta que se envíe.',
  notSent: (count: number, kind = '') => `No se pudo enviar: ${noun(kind).count(count)}`,
  look: 'Ver por qué',
  heading: 'Sin enviar',
  kept: 'Sus palabras se quedan aquí hasta que decida qué hacer con ellas.',
  nothingLeft: 'No queda nada que decidir.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Cambio: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Eliminación: ${a}` : 'Un archivo';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Editar y enviar',
  send: 'Enviar',
  copy: 'Copiar texto',
  copied: 'Texto copiado.',
  notCopied: 'Aquí no se permite copiar: seleccione el texto.',
  discard: 'Descartar',
  discarded: 'Descartado.',
  undo: 'Deshacer',
  restored: 'Ha vuelto.',
  sent: 'En camino.',
  bothChanged:
    'Alguien cambió esto a la vez que usted. Las dos versiones están aquí; elija una, o escriba una tercera.',
  deletedMeanwhile: 'Alguien eliminó esto mientras tanto.',
  closed:
    'La decisión se cerró antes de que esto llegara, y una decisión cerrada no cambia. Sus palabras pueden ser un comentario.',
  unconfirmed:
    'Esto se escribió en este dispositivo antes de que la página supiera quién estaba, y se cerró antes de saberlo. Espera a quien lo escribió, y no sale en nombre de nadie más.',
  sendAsMine: 'Es mío: enviarlo',
  asComment: 'Publicar como comentario',
  base: 'Antes',
  theirs: 'Lo que hay ahora',
  mine: 'Lo suyo',
  keepMine: 'Conservar lo mío',
  keepTheirs: 'Conservar lo otro',
  empty: 'Vacío',
} satisfies typeof english.delivery;
