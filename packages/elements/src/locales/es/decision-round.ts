import type * as english from '../en/decision-round.js';
import type { DecisionObstacle, PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');
const people = (count: number): string => plural(count, { one: '# persona', other: '# personas' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Cómo se decide',
  ready: 'Nada lo impide: se puede decidir.',
  waitsFor: 'Antes de poder adoptarla',
  obstacles: {
    'open-objection': 'Hay que resolver una objeción.',
    blocked: 'Alguien la bloquea: hay que resolver lo que dice.',
    'on-hold': 'Se ha pedido tiempo.',
    'in-last-call': 'La última llamada tiene que terminar.',
    'no-quorum': 'Tienen que participar más personas.',
    'not-heard': 'Alguien aún no ha hablado y todavía tiene tiempo.',
    'no-winner': 'La votación aún no tiene resultado.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Se ha pedido tiempo, hasta ${time}, su hora.`,
  callEnds: (time: string) => `La última llamada termina ${time}, su hora, si nadie objeta.`,
  turnout: (spoken: number, present: number) => `Han participado ${spoken} de ${people(present)}`,
  quorum: (needed: number) => plural(needed, { one: 'hace falta #', other: 'hacen falta #' }),
  away: (count: number) => plural(count, { one: '# ausente, no cuenta', other: '# ausentes, no cuentan' }),
  silence: {
    agree: (hours: number) => `El silencio cuenta como acuerdo, tras ${hours} horas laborales de cada persona.`,
    abstain: (hours: number) => `El silencio cuenta como abstención, tras ${hours} horas laborales de cada persona.`,
  },

  vote: 'Su voto',
  voted: 'Su voto ha llegado. Puede cambiarlo hasta que se decida.',
  votedDetached: 'Su voto ha llegado. No lleva nombre, así que no se puede cambiar.',
  cast: 'Votar',
  change: 'Cambiar mi voto',
  sit: 'Abstenerse',
  cannotVote: 'Este servicio no puede guardar votos sin nombre, así que nadie puede votar.',
  choose: 'Elija una',
  chooseMissing: 'Elija una opción, o absténgase.',
  points: (low: number, high: number) => `Dé a cada opción de ${low} a ${high} puntos`,
  dots: (left: number, all: number) =>
    plural(left, { one: `queda # punto de ${all}`, other: `quedan # puntos de ${all}` }),
  dotsFor: (option: string) => `Puntos para ${option}`,
  tooManyDots: (all: number) => `Use ${all} puntos o menos.`,
  rank: 'Ordénelas, la mejor primero',
  up: (option: string) => `Subir ${option}`,
  down: (option: string) => `Bajar ${option}`,
  placed: (option: string, place: number) => `${option} está ahora en el puesto ${place}.`,
  times: '¿Qué horarios le van bien?',
  timeAnswers: { 2: 'Sí', 1: 'Si hace falta', 0: 'No' },

  results: 'Resultados hasta ahora',
  resultsDone: 'Resultados',
  leading: 'En cabeza',
  tied: 'Empatadas',
  chosen: 'Resultado',
  tiedText: 'Varias opciones están empatadas. Quien decide elige entre ellas.',
  noWinner: 'Ninguna opción tiene mayoría.',
  resultsFrom: (least: number) => `Los resultados se muestran cuando hayan votado ${least} personas.`,
  resultsUntil: (time: string) =>
    `Los resultados se muestran ${time}, su hora, cuando termine el último día laborable.`,
  value: {
    majority: (count: number) => plural(count, { one: '# voto', other: '# votos' }),
    score: (mean: string) => `${mean} de promedio`,
    dot: (count: number) => plural(count, { one: '# punto', other: '# puntos' }),
    ranked: (count: number) => plural(count, { one: 'gana # duelo', other: 'gana # duelos' }),
    'time-poll': (count: number) => plural(count, { one: '# persona puede', other: '# personas pueden' }),
  },

  object: 'Objetar',
  objectTitle: 'Presentar una objeción',
  objectLabel: '¿Qué perjudicaría, o por qué debería esperar?',
  objectHint: 'Sigue siendo suya: está abierta hasta que diga que está resuelta, o la retire.',
  objectMissing: 'Escriba qué hay en contra, para que se pueda resolver.',
  objected: 'Objeción presentada.',
  objections: 'Objeciones',
  objectionStates: { open: 'Objeta', resolved: 'Resuelta', withdrawn: 'Retirada' },
  offer: 'Proponer una solución',
  offerTitle: 'Proponer una solución',
  offerLabel: '¿Qué la resolvería?',
  offerHint: 'La persona que objeta dice si lo resuelve.',
  offerMissing: 'Escriba qué la resolvería.',
  offered: 'Solución propuesta.',
  offeredBy: (name: string) => `${name} propone:`,
  resolution: 'Resuelta con:',
  accept: 'Esto la resuelve',
  resolveFor: 'Marcar como resuelta',
  resolveForHint: 'La persona está ausente, o no ha respondido durante dos de sus días laborables.',
  resolved: 'Objeción resuelta.',
  takeBack: 'Retirarla',
  tookBack: 'Objeción retirada.',

  holds: 'Tiempo pedido',
  hold: 'Necesito tiempo',
  holdTitle: 'Pedir tiempo',
  holdLabel: '¿Hasta cuándo?',
  holdHint: 'Se acaba solo. Puede pedirlo una vez.',
  holdDays: (days: number) => plural(days, { one: '# día laborable suyo', other: '# días laborables suyos' }),
  holdReason: '¿Para qué? (opcional)',
  held: 'Tiempo pedido.',
  until: (time: string) => `hasta ${time}, su hora`,
  endHold: 'Ya no necesito tiempo',
  holdEnded: 'Terminado.',

  callTitle: 'Iniciar la última llamada',
  call: 'Iniciar la última llamada',
  callLabel: '¿Hasta cuándo?',
  callHint: 'Quien no haya hablado puede objetar hasta entonces. Una objeción detiene el final y no lo mueve.',
  called: 'Última llamada iniciada.',
  lapse: 'Dejar caducar',
  lapsed: 'Caducada.',
  submitTime: 'Pedir tiempo',

  reviewDue: 'Es hora de volver a mirar esta decisión.',
  assumptions: 'Se apoya en',
  failed: 'Ya no se cumple',
  fails: 'Esto ya no se cumple',
  holdsAgain: 'Sí se cumple',
  assumptionSaid: 'Anotado. La decisión pide que se vuelva a mirar.',
  assumptionBack: 'Anotado.',
  reopened: 'Abierta de nuevo',
  reopenedNews: 'Qué hay de nuevo:',
} satisfies typeof english.decisionRound;

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'Ya está ahí.',
  'not-from-here': 'No puede pasar ahí desde donde está.',
  'no-outcome': 'Escriba qué se decidió.',
  'no-decider': 'Diga quién decidió.',
  'unknown-option': 'Esta opción ya no existe.',
  superseded: 'Otra decisión la ha reemplazado. Actúe sobre esa.',
  'no-reason': 'Escriba un motivo.',
  'no-news': 'Escriba qué hay de nuevo desde que se decidió.',
  'open-objection': 'Hay una objeción abierta. Resuélvala primero, o registre que se rechaza o se aplaza.',
  blocked: 'Alguien la bloquea. Resuelva primero lo que dice.',
  'on-hold': 'Alguien ha pedido tiempo. Espere a que se acabe.',
  'in-last-call': 'La última llamada no ha terminado.',
  'no-quorum': 'Han participado muy pocas de las personas presentes.',
  'not-heard': 'Alguien aún no ha hablado y todavía tiene tiempo.',
  'no-winner': 'La votación no tiene un resultado que se pueda adoptar.',
  'not-the-winner': 'La votación tiene otro resultado. Elija esa opción.',
  'not-lapsed': 'Su plazo para decidir no ha pasado.',
  'in-the-past': 'Elija un momento futuro.',
  'same-decision': 'Una decisión no puede reemplazarse ni modificarse a sí misma.',
  cycle: 'Es anterior a esta, así que no puede reemplazarla ni modificarla.',
  'not-decided': 'Solo se puede reemplazar o modificar lo decidido.',
  'not-asking': 'Ya no está abierta a opiniones.',
  'not-yours': 'Solo puede hacerlo la persona a quien pertenece.',
  'reason-required': 'Dé un motivo.',
  'no-reasons': 'Aquí no se piden motivos.',
  'vote-odd': 'Elija algo que votar.',
  'too-many-dots': 'Ha usado más puntos de los que hay.',
  'out-of-range': 'Estos puntos están fuera de la escala.',
  'voted-already': 'Ya ha votado. Un voto sin nombre no se puede cambiar.',
  'held-before': 'Ya ha pedido tiempo antes.',
  'too-long': 'Pida tres días laborables como máximo.',
  'not-open': 'Esta objeción está cerrada.',
  'no-resolution': 'Escriba qué la resuelve.',
  'anonymity-kept': 'Se prometió que no se guardan nombres. Eso no se puede cambiar.',
  'visibility-kept': 'Se prometió que los resultados siguen ocultos más tiempo.',
  'threshold-kept': 'Se prometió un grupo más grande.',
  'names-given': 'Ya han respondido personas con su nombre.',
  'not-running': 'Este seguimiento ha terminado.',
  'not-asked': 'Este seguimiento pregunta a otras personas.',
  'no-such-day': 'No se pregunta ese día.',
  'answer-odd': 'Una respuesta no encaja con su pregunta.',
  'detached-only': 'Aquí las respuestas no llevan nombre.',
  'named-only': 'Aquí las respuestas llevan nombre.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'todas las personas de este espacio pueden ver esto',
  'only-here': 'se queda en este navegador',
  named: 'su nombre va con su respuesta',
  detached: 'no se guarda ningún nombre con su respuesta',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'no se guarda la hora',
  'given-once': 'después no se puede cambiar',
  'objections-named': 'las objeciones llevan su nombre',
  'not-kept-apart': 'este servicio no puede separar nombres y respuestas',
};
const untils = {
  'after-mine': 'verá las demás cuando haya respondido',
  'after-window': 'las respuestas se muestran cuando acaba el tiempo de todas las personas',
  'after-close': 'los resultados se muestran cuando se decida',
  'after-last-day': 'los resultados se muestran cuando termine el último día laborable',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Quién ve qué',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `${people(statement.people)} pueden ver esto`;
    if (says === 'shown-from') return `solo se muestra cuando han respondido ${statement.answers}`;
    if (says === 'never-shown') return `nunca se muestra: se pregunta a menos de ${statement.answers} personas`;
    if (says === 'mood-spread') return `ánimos solo como distribución, a partir de ${statement.answers} respuestas`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
