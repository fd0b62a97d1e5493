import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');
const people = (count: number): string => plural(count, { one: '# persona', other: '# personas' });

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
  'too-soon': 'Ya se reabrió antes. Se puede volver a abrir una semana después de decidirse.',
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
