import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'Was sollte sich ändern, oder was ist gefährdet?',
  shareConcern: 'Bedenken mitteilen',
  concernMissing: 'Schreiben Sie, was Sie bedenklich finden, damit andere antworten können.',
  positionTaken: {
    agree: 'Zugestimmt.',
    concern: 'Bedenken mitgeteilt.',
    block: 'Blockade mitgeteilt.',
    abstain: 'Enthalten.',
  },
} satisfies typeof english.decisionStance;
