import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'Wat zou moeten veranderen, of wat staat op het spel?',
  shareConcern: 'Bedenking delen',
  concernMissing: 'Schrijf wat je zorgen baart, zodat anderen kunnen antwoorden.',
  positionTaken: {
    agree: 'Mee eens.',
    concern: 'Bedenking gedeeld.',
    block: 'Blokkade gedeeld.',
    abstain: 'Onthouden.',
  },
} satisfies typeof english.decisionStance;
