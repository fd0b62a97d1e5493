import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'Che cosa dovrebbe cambiare, o che cosa è a rischio?',
  shareConcern: 'Condividi riserva',
  concernMissing: 'Scrivi che cosa ti preoccupa, così gli altri possono rispondere.',
  positionTaken: {
    agree: 'D’accordo.',
    concern: 'Riserva condivisa.',
    block: 'Blocco condiviso.',
    abstain: 'Astensione.',
  },
} satisfies typeof english.decisionStance;
