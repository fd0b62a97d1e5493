import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const faults: Record<string, string> = {
  required: 'Responda a esta pregunta, u omita el seguimiento.',
  'not-a-number': 'Escriba un número.',
  'too-small': 'Está por debajo del valor mínimo.',
  'too-large': 'Está por encima del valor máximo.',
  'not-an-option': 'Elija una de las respuestas.',
};

const skips: Record<string, string> = { day: 'Omitir hoy', week: 'Omitir esta semana', month: 'Omitir este mes' };

/** Words of the check-in form. */
export const checkIn = {
  label: 'Seguimiento',
  none: 'No hay ningún seguimiento abierto',
  noneNext: 'Cuando su equipo planee el próximo, aparecerá aquí.',
  paused: 'Este seguimiento está en pausa.',
  about: (minutes: number) => plural(minutes, { one: 'alrededor de # minuto', other: 'alrededor de # minutos' }),
  step: (at: number, of: number) => `${at} de ${of}`,
  next: 'Siguiente',
  back: 'Atrás',
  submit: 'Enviar respuestas',
  submitOffline: 'Enviar al tener conexión',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Omitir esta vez',
  sentence: 'Basta una frase.',
  choose: 'Elegir',
  yes: 'Sí',
  no: 'No',
  moods: ['Difícil', 'Pesado', 'Estable', 'Bien', 'Muy bien'] as readonly string[],
  personOrLink: 'Un nombre o una dirección web',
  lastTime: 'La última vez escribió:',
  useAgain: 'Usarlo de nuevo',
  clear: 'Borrar',
  problems: (count: number) =>
    plural(count, { one: '# respuesta necesita revisión', other: '# respuestas necesitan revisión' }),
  fault: (code: string) => faults[code] ?? 'Revise esta respuesta.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Las respuestas se guardan sin nombre ni hora, y solo se muestran cuando han respondido ${min} personas.`
      : `Su equipo ve sus palabras con su nombre. Los ánimos se muestran solo en grupos de ${min} o más.`,
  detachedFinal: 'Una respuesta separada no se puede cambiar después, porque nada la une a usted.',
  done: 'Sus respuestas han llegado.',
  doneDetached: 'Sus respuestas han llegado, sin su nombre.',
  kept: 'Sus respuestas están guardadas aquí.',
  skipped: 'Omitido. No se avisa a nadie.',
  answerAfterAll: 'Responder de todos modos',
  change: 'Cambiar mis respuestas',
  takeBack: 'Retirar mis respuestas',
  takenBack: 'Sus respuestas se han retirado. Siguen en el formulario.',
  undo: 'Deshacer',
  routes: '¿Quiere hacer algo más con una respuesta?',
  route: {
    update: 'Publicar como novedad',
    ask: 'Pedir ayuda al equipo',
    thanks: 'Enviar como agradecimiento',
  } as Record<string, string>,
  routed: {
    update: 'Publicada como novedad',
    ask: 'Se ha preguntado al equipo',
    thanks: 'Agradecimiento enviado',
  } as Record<string, string>,
  sent: 'Respuestas enviadas.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Resultados',
  none: 'Aún no hay respuestas',
  noneNext: 'Las respuestas aparecen aquí a medida que llegan.',
  answered: (count: number) => plural(count, { one: '# respuesta', other: '# respuestas' }),
  gathering: (min: number) =>
    `Algunos han respondido. Las respuestas se muestran en grupos de al menos ${min}, para que no se pueda adivinar a nadie: hacen falta más, o el final de esta ronda.`,
  hidden: (min: number) =>
    `Hay muy pocas respuestas para mostrarlas: hacen falta al menos ${min}, para que no se pueda adivinar a nadie.`,
  table: 'Ver como tabla',
  chart: 'Ver como gráfico',
  value: 'Respuesta',
  count: 'Cantidad',
  share: 'Proporción',
  day: 'Día',
  total: 'Respondido',
  median: (value: string) => `Valor medio ${value}`,
  range: (low: string, high: string) => `de ${low} a ${high}`,
  average: (value: string, max: string) => `Promedio ${value} de ${max}`,
  occurrence: 'Mostrado',
  allAnswers: (count: number) => `Mostrar las ${count}`,
  fewer: 'Mostrar menos',
  waits: {
    'after-mine': () => 'Las respuestas de esta vez se abren cuando estén las suyas.',
    'after-window': (time: string) =>
      `Las últimas respuestas se abren cuando acabe el tiempo de todas las personas: ${time}, su hora.`,
    'after-last-day': (time: string) =>
      `Las últimas respuestas se abren cuando acabe el día de todas las personas: ${time}, su hora.`,
  },
  by: 'Leer',
  ways: { question: 'por pregunta', round: 'a lo largo del tiempo', person: 'por persona' },
  byAnswer: (question: string) => `por «${question}»`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# grupo no se muestra: es demasiado pequeño, y ningún otro puede ocultarlo.',
      other: '# grupos no se muestran, para que ninguno se distinga de los demás.',
    }),
  nothingClosed: 'Solo las preguntas con opciones o números se leen a lo largo del tiempo.',
  middle: 'Valor medio',
} satisfies typeof english.results;
