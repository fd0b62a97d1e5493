export {
  addComment,
  answerAsk,
  postUpdate,
  takeAsk,
  toggleReaction,
  turnIntoDecision,
  type NewComment,
} from './updates.js';
export {
  announceOutcome,
  decide,
  moveDecision,
  proposeDecision,
  reopen,
  supersede,
  takePosition,
  withdraw,
  type Deciding,
  type Stance,
} from './decisions.js';
export { routeAnswer, submitCheckIn, type Route, type Submission } from './check-ins.js';
export { addHolidays, saveProfile, type Profile } from './people.js';
export type { Named } from './common.js';
