export { minGroupOf } from './privacy.js';
export { isShown, questionsIn } from './when.js';
export { answersToSend, answerText, isBlank, validateAnswers, visibleQuestions, type AnswerIssue } from './answers.js';
export { currentOccurrence, localDateIn } from './occurrence.js';
export { summarise, type AnswerSet, type QuestionSummary } from './summary.js';
export { allowedMoves, allowedStandings, canMove, type Move, type MoveReason, type MoveVerdict } from './decision.js';
export { type Reader, type Records } from './records.js';
export {
  askedIn,
  countedPositions,
  countsFrom,
  decidersOf,
  isAsking,
  isDecider,
  showsVotesLater,
  votingDay,
  votingEnds,
} from './decision-people.js';
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
export { codeOfReason, ruleReasons, type Refusal, type RuleReason, type RuleVerdict } from './verdict.js';
export { checkWrite } from './check-write.js';
export { type RuleContext, type RuleWrite } from './rule-write.js';
export { recordsNeeded } from './records-needed.js';
export { saidAbout } from './check-decision.js';
export { checkMove, reopenAfter, takeBackWithin, type Moved } from './moves.js';
export { checkAmend, checkSupersede, comesBefore, currentOf, type FindDecision } from './lineage.js';
export { activeHolds, checkHold, heldUntil, longestHold, type HoldRequest } from './holds.js';
export { answerWithin, checkObjection, mayResolve, type ResolverQuestion } from './objections.js';
export { turnout, type Spoken, type Turnout, type TurnoutQuestion } from './turnout.js';
export {
  hasLapsed,
  openObjections,
  outlook,
  type DecisionObstacle,
  type Outlook,
  type OutlookQuestion,
  type SaidAbout,
} from './outlook.js';
export { methods, tallyVotes, type MethodResult, type OptionResult, type StanceCounts } from './methods/index.js';
export {
  checkVote,
  limitsOf,
  timePoints,
  usualDots,
  usualScale,
  voteFromAnswers,
  voteOf,
  votesOf,
  voteToAnswers,
  type Vote,
} from './votes.js';
export { checkInIssues, type CheckInIssue } from './check-in-issues.js';
export { checkCheckInPromises, checkDecisionPromises } from './promises.js';
export {
  checkInResults,
  decisionResults,
  lastDayEnds,
  positionsShown,
  type AnswersQuestion,
  type ResultsQuestion,
  type ResultsView,
  type VoteReader,
} from './visibility.js';
export {
  sentenceOf,
  writeWhen,
  type WhenCondition,
  type WhenOperator,
  type WhenProblem,
  type WhenSentence,
} from './when-sentence.js';
export {
  answerBefore,
  linesOf,
  plannedIn,
  unchangedAnswers,
  withCarried,
  withDone,
  type PlannedItem,
} from './carry.js';
export { routesOf, type AnswerRoute } from './routing.js';
export { coverage, type CoverageQuestion, type TopicCoverage } from './coverage.js';
export { answersToShow, groupsToHide, summariseGroups, type GroupSummary } from './groups.js';
export {
  checkInPrivacy,
  decisionPrivacy,
  type Audience,
  type PrivacyBackend,
  type PrivacyStatement,
} from './privacy-line.js';
export { decisionWindow, isDecisionReminderDue, type ReminderQuestion } from './reminder.js';
