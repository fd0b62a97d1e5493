export { minGroupOf } from './privacy.js';
export { isShown, questionsIn } from './when.js';
export { answersToSend, answerText, isBlank, validateAnswers, visibleQuestions, type AnswerIssue } from './answers.js';
export { currentOccurrence, localDateIn } from './occurrence.js';
export { summarise, type AnswerSet, type QuestionSummary } from './summary.js';
export { allowedMoves, allowedStandings, canMove, type Move, type MoveReason, type MoveVerdict } from './decision.js';
export { type Reader, type Records } from './records.js';
export { askedIn, decidersOf } from './decision-people.js';
export { type Need, type NeedReason } from './need.js';
export { needsMe } from './needs.js';
export { isReviewDue } from './need-decision.js';
export { isAskedOf, lastAsking } from './need-check-in.js';
export { needDetailQueries, needQueries } from './need-queries.js';
export {
  changesBetween,
  changesSince,
  seenOf,
  type FieldChange,
  type Readable,
  type Seen,
  type SeenValue,
} from './seen.js';
export { secondsToRead } from './reading-time.js';
export {
  catchUp,
  catchUpSections,
  type CatchUp,
  type CatchUpItem,
  type CatchUpOptions,
  type CatchUpSection,
} from './catch-up.js';
