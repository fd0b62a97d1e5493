import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: '¿Qué debería cambiar, o qué está en riesgo?',
  shareConcern: 'Compartir reparo',
  concernMissing: 'Escriba qué le preocupa, para que los demás puedan responder.',
  positionTaken: {
    agree: 'De acuerdo.',
    concern: 'Reparo compartido.',
    block: 'Bloqueo compartido.',
    abstain: 'Abstención.',
  },
} satisfies typeof english.decisionStance;
