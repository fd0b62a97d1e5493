import type { BallotData, CheckInData, ResponseData } from '../model/kinds.js';
import { responseId } from '../model/id.js';
import type { CheckIn } from '../model/schema.js';
import { isOccurrence } from '../time/recurrence.js';
import { localDateIn } from '../time/zone.js';
import { validateAnswers } from './answers.js';
import { patched, type Checked, type RuleContext } from './rule-write.js';
import { checkCheckInPromises } from './promises.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

/** The first place on earth in which a day begins, which is the latest day anybody can be asked about now. */
const FIRST_ZONE = 'Pacific/Kiritimati';

const checkInOf = ({ records }: RuleContext, id: string): CheckIn | undefined =>
  records.checkIns?.find((one) => one.id === id);

function checkDay({ schedule }: CheckInData, localDate: string, now: number): RuleVerdict {
  const isAsked = !schedule || isOccurrence(schedule, localDate);
  return isAsked && localDate <= localDateIn(now, FIRST_ZONE) ? allowed : refusal('no-such-day', 'localDate');
}

function checkAnswers(
  checkIn: CheckInData,
  { answers, skipped = false }: Pick<ResponseData, 'answers' | 'skipped'>,
): RuleVerdict {
  const [issue] = skipped ? [] : validateAnswers(checkIn, answers);
  return issue ? refusal('answer-odd', issue.question) : allowed;
}

/** Whether a ballot of a check-in fits: detached answers only, for a day it is asked on. */
export function checkBallotAnswers({ subject, answers, localDate }: BallotData, context: RuleContext): RuleVerdict {
  const checkIn = checkInOf(context, subject.id);
  if (!checkIn) return allowed;
  if (checkIn.state === 'ended') return refusal('not-running', 'subject');
  if (checkIn.privacy?.identity !== 'detached') return refusal('named-only', 'subject');
  const day = checkDay(checkIn, localDate, context.now);
  return day.ok ? checkAnswers(checkIn, { answers }) : day;
}

function checkResponse({ write, context }: Checked): RuleVerdict {
  const { op, id, data, patch } = write;
  const before = context.records.responses?.find((one) => one.id === id);
  const after = (before ? patched(before, op === 'edit' ? patch : data) : data) as ResponseData | undefined;
  const checkIn = after && checkInOf(context, after.checkIn);
  if (!after || !checkIn) return allowed;
  const { actor, now } = context;
  if (id !== responseId(checkIn.id, after.localDate, actor)) return refusal('not-yours', 'author');
  if (op === 'delete') return allowed;
  if (checkIn.privacy?.identity === 'detached') return refusal('detached-only', 'checkIn');
  if (checkIn.state === 'ended') return refusal('not-running', 'checkIn');
  if (checkIn.people && !checkIn.people.includes(actor)) return refusal('not-asked', 'checkIn');
  const day = checkDay(checkIn, after.localDate, now);
  return day.ok ? checkAnswers(checkIn, after) : day;
}

/** Answers fit their questions and their day; what was promised about them is kept. */
export function checkCheckInWrite(checked: Checked): RuleVerdict {
  const { write, context } = checked;
  if (write.kind === 'response') return checkResponse(checked);
  const before = write.op === 'edit' ? checkInOf(context, write.id) : undefined;
  return before ? checkCheckInPromises(before, patched(before, write.patch)) : allowed;
}
