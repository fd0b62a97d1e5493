import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: '何を変えるべきですか、何が危ういですか？',
  shareConcern: '懸念を伝える',
  concernMissing: 'ほかの人が答えられるよう、懸念を書いてください。',
  positionTaken: {
    agree: '賛成しました。',
    concern: '懸念を伝えました。',
    block: 'ブロックを伝えました。',
    abstain: '棄権しました。',
  },
} satisfies typeof english.decisionStance;
