import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: '应该改变什么，或有什么风险？',
  shareConcern: '提出顾虑',
  concernMissing: '请写明您的顾虑，以便他人回应。',
  positionTaken: { agree: '已赞成。', concern: '顾虑已提出。', block: '阻止已提出。', abstain: '已弃权。' },
} satisfies typeof english.decisionStance;
