import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'Que faudrait-il changer, ou qu’est-ce qui est menacé ?',
  shareConcern: 'Partager la réserve',
  concernMissing: 'Écrivez ce qui vous préoccupe, pour que les autres puissent y répondre.',
  positionTaken: {
    agree: 'D’accord.',
    concern: 'Réserve partagée.',
    block: 'Blocage partagé.',
    abstain: 'Abstention.',
  },
} satisfies typeof english.decisionStance;
