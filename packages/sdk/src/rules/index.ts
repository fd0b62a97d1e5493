export { minGroupOf } from './privacy.js';
export { isShown, questionsIn } from './when.js';
export { answersToSend, answerText, isBlank, validateAnswers, visibleQuestions, type AnswerIssue } from './answers.js';
export { currentOccurrence, localDateIn } from './occurrence.js';
export { summarise, type AnswerSet, type QuestionSummary } from './summary.js';
export { allowedMoves, allowedStandings, canMove, type Move, type MoveReason, type MoveVerdict } from './decision.js';
