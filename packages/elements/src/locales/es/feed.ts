import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Avance',
  question: 'Pregunta',
  ask: 'Petición',
  'decision-news': 'Decisión',
  handoff: 'Relevo',
  thanks: 'Gracias',
  note: 'Nota',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Se busca ayuda',
  taken: 'Asumida',
  answered: 'Respondida',
  closed: 'Cerrada',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'En marcha',
  'at-risk': 'En riesgo',
  'off-track': 'Desviado',
  paused: 'En pausa',
  done: 'Hecho',
  next: 'Siguiente',
  blocked: 'Bloqueado',
  thanks: 'Gracias',
  agree: 'De acuerdo',
  celebrate: 'Celebrar',
  seen: 'Visto',
  support: 'Apoyo',
  'from-check-in': 'Del seguimiento',
  'from-answer': 'Respuestas',
  'from-decision': 'Resultado de',
  'from-update': 'De',
  'became-decision': 'Se convirtió en decisión',
  'became-ask': 'Se convirtió en petición',
  source: 'Fuente',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'una decisión',
  update: 'una novedad',
  response: 'una respuesta',
  'check-in': 'un seguimiento',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Novedades',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Tema: ${topic}`,
  onlyTopic: (topic: string) => `Mostrar solo ${topic}`,
  clear: 'Quitar filtros',
  respondBy: (time: string) => `Responder antes de ${time}`,
  needs: (names: string) => `Necesita a ${names}`,
  showMore: 'Mostrar más',
  showLess: 'Mostrar menos',
  close: 'Cerrar',
  fresh: (count: number) => plural(count, { one: '# novedad nueva', other: '# novedades nuevas' }),
  readUpTo: (time: string) => `Leyó hasta aquí, ${time}`,
  older: 'Cargar novedades anteriores',
  newer: 'Cargar novedades más recientes',
  end: 'Eso es todo.',
  compose: '¿Qué ha cambiado desde su última novedad?',
  continueDraft: 'Continuar su borrador',
  first: 'Aún no hay novedades',
  firstText: 'Diga qué ha cambiado, qué viene después o qué necesita. Los demás lo leen cuando empieza su día.',
  firstAction: 'Escribir la primera novedad',
  readOnlyText: 'Cuando alguien escriba una, aparecerá aquí.',
  nothing: 'Ninguna novedad coincide',
  nothingText: 'Nada encaja con estos filtros juntos.',
  forbidden: 'Estas novedades no están abiertas para usted',
  forbiddenText: 'Alguien que cuida de este espacio puede cambiarlo.',
  posted: 'Novedad publicada.',
} satisfies typeof english.feed;
