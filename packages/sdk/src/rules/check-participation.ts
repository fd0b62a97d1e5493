import type { BallotData, HoldData, ObjectionData, PositionData } from '../model/kinds.js';
import { holdId, isOn, positionId } from '../model/id.js';
import type { Decision } from '../model/schema.js';
import { workCalendar, type WorkCalendar } from '../time/work-calendar.js';
import { checkBallotAnswers } from './check-check-in.js';
import { patched, type Checked, type RuleContext } from './rule-write.js';
import { saidAbout } from './check-decision.js';
import { countsFrom, isAsking } from './decision-people.js';
import { checkHold } from './holds.js';
import { checkObjection } from './objections.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';
import { checkVote, voteFromAnswers } from './votes.js';

const decisionOf = ({ records }: RuleContext, id: string): Decision | undefined =>
  records.decisions?.find((one) => one.id === id);
const calendarOf = ({ people }: RuleContext, id: string | undefined): WorkCalendar =>
  people?.find((person) => person.id === id)?.calendar ?? workCalendar({});

function checkPosition({ write, context }: Checked): RuleVerdict {
  const { op, id, data, patch } = write;
  const before = context.records.positions?.find((one) => one.id === id);
  const after = (before ? patched(before, op === 'edit' ? patch : data) : data) as PositionData | undefined;
  const decision = after && decisionOf(context, after.decision);
  if (!after || !decision) return allowed;
  if (!isAsking(decision)) return refusal('not-asking', 'decision');
  // A position belongs to whoever its id names; nobody speaks for another.
  if (id !== positionId(decision.id, context.actor)) return refusal('not-yours', 'author');
  if (op === 'delete') return allowed;
  if (decision.visibility?.voters === 'detached') return refusal('detached-only', 'decision');
  const { reasons = 'optional' } = decision;
  const hasReason = !!after.reason?.trim();
  if (reasons === 'required' && !hasReason && after.stance !== 'abstain') return refusal('reason-required', 'reason');
  if (reasons === 'none' && hasReason && after.stance === 'agree') return refusal('no-reasons', 'reason');
  return checkVote(decision, after);
}

function checkObjectionWrite({ write, context }: Checked): RuleVerdict {
  const { op, id, data, patch } = write;
  const before = context.records.objections?.find((one) => one.id === id);
  const decision = decisionOf(context, before?.decision ?? (data as ObjectionData | undefined)?.decision ?? '');
  if (!decision) return allowed;
  if (!isAsking(decision)) return refusal('not-asking', 'decision');
  if (!before) return (data as ObjectionData | undefined)?.reason.trim() ? allowed : refusal('no-reason', 'reason');
  const { actor, now } = context;
  if (op === 'delete') return before.author === actor ? allowed : refusal('not-yours', 'author');
  return checkObjection(before, patched(before, patch), {
    actor,
    now,
    decision,
    calendar: calendarOf(context, before.author),
  });
}

function checkHoldWrite({ write, context }: Checked): RuleVerdict {
  const { op, id, data, patch } = write;
  const { actor, now, records } = context;
  const before = records.holds?.find((one) => one.id === id);
  if (before && before.author !== actor) return refusal('not-yours', 'author');
  const after = (before ? patched(before, patch) : data) as HoldData | undefined;
  const decision = after && decisionOf(context, after.decision);
  if (!after || !decision || op === 'delete') return allowed;
  if (!isAsking(decision)) return refusal('not-asking', 'decision');
  const until = Date.parse(after.until);
  // One for each opening: after the question was opened again, the same hold may be set anew.
  const from = countsFrom(decision);
  const isCurrent = before !== undefined && before.createdAt >= from && before.updatedAt >= from;
  // Less time may be taken than was asked for, not more.
  if (isCurrent && op === 'edit' && until <= Date.parse(before.until)) return allowed;
  if (isCurrent) return refusal('held-before', 'until');
  if (id !== holdId(decision.id, actor) && id.startsWith('hold:')) return refusal('not-yours', 'author');
  const earlier = saidAbout(decision.id, records).holds.filter(({ updatedAt }) => updatedAt >= from);
  return checkHold({ person: actor, until, now, calendar: calendarOf(context, actor), earlier });
}

function checkBallot({ write, context }: Checked): RuleVerdict {
  const ballot = write.data as BallotData | undefined;
  // What nobody can be asked about, nobody can change.
  if (write.op !== 'create' || !ballot) return refusal('voted-already', 'ballot');
  const { subject, answers, localDate } = ballot;
  const { actor, records } = context;
  const notes = records.submitted?.filter(isOn(subject)) ?? [];
  if (notes.some((note) => note.localDate === localDate && note.author === actor)) {
    return refusal('voted-already', 'ballot');
  }
  if (subject.kind === 'check-in') return checkBallotAnswers(ballot, context);
  const decision = decisionOf(context, subject.id);
  if (!decision) return allowed;
  if (!isAsking(decision)) return refusal('not-asking', 'decision');
  if (decision.visibility?.voters !== 'detached') return refusal('named-only', 'decision');
  const vote = voteFromAnswers(answers);
  return vote ? checkVote(decision, vote) : refusal('vote-odd', 'answers');
}

function checkSubmitted({ write, context }: Checked): RuleVerdict {
  return write.op === 'create' && write.id.endsWith(`:${context.actor}`) ? allowed : refusal('not-yours', 'author');
}

/** What people do on a decision: each for themselves, while it is open, in the way its method asks for. */
export function checkParticipation(checked: Checked): RuleVerdict {
  const { kind } = checked.write;
  if (kind === 'position') return checkPosition(checked);
  if (kind === 'objection') return checkObjectionWrite(checked);
  if (kind === 'hold') return checkHoldWrite(checked);
  return kind === 'ballot' ? checkBallot(checked) : checkSubmitted(checked);
}
