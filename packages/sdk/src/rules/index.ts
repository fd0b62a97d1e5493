export { minGroupOf } from './privacy.js';
export { isShown } from './when.js';
export { validateAnswers, visibleQuestions, type AnswerIssue } from './answers.js';
export { currentOccurrence, localDateIn } from './occurrence.js';
export { summarise, type AnswerSet, type QuestionSummary } from './summary.js';
