export {
  addComment,
  answerAsk,
  postUpdate,
  publishNow,
  takeAsk,
  toggleReaction,
  turnIntoDecision,
  type NewComment,
} from './updates.js';
export {
  amend,
  announceOutcome,
  decide,
  editDecision,
  failAssumption,
  lapseDecision,
  moveDecision,
  proposeDecision,
  reopen,
  startLastCall,
  supersede,
  withdraw,
  type Deciding,
  type Reopen,
  type Withdrawing,
} from './decisions.js';
export {
  askForTime,
  castVote,
  endHold,
  offerResolution,
  raiseObjection,
  resolveObjection,
  takePosition,
  withdrawObjection,
  withdrawPosition,
  type Stance,
  type TimeAsked,
} from './taking-part.js';
export { lookAtDecision } from './obey.js';
export { createCheckIn, editCheckIn } from './plan-check-in.js';
export { routeAnswer, submitCheckIn, type Route, type Submission } from './check-ins.js';
export { addHolidays, saveProfile, type Profile } from './people.js';
export type { Named } from './common.js';
