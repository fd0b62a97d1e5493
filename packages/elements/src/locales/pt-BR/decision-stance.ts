import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'O que deveria mudar, ou o que está em risco?',
  shareConcern: 'Compartilhar ressalva',
  concernMissing: 'Escreva o que preocupa você, para que outros possam responder.',
  positionTaken: {
    agree: 'De acordo.',
    concern: 'Ressalva compartilhada.',
    block: 'Bloqueio compartilhado.',
    abstain: 'Abstenção.',
  },
} satisfies typeof english.decisionStance;
