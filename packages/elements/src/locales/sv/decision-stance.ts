import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'Vad bör ändras, eller vad står på spel?',
  shareConcern: 'Dela betänklighet',
  concernMissing: 'Skriv vad som oroar dig, så att andra kan svara.',
  positionTaken: {
    agree: 'Håller med.',
    concern: 'Betänklighet delad.',
    block: 'Blockering delad.',
    abstain: 'Avstår.',
  },
} satisfies typeof english.decisionStance;
