/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'What should change, or what is at risk?',
  shareConcern: 'Share concern',
  concernMissing: 'Write what concerns you, so that others can answer it.',
  positionTaken: { agree: 'Agreed.', concern: 'Concern shared.', block: 'Block shared.', abstain: 'Abstained.' },
};
export type DecisionStanceWords = typeof decisionStance;
