import type { Id } from '../model/base.js';
import type { ObjectionData } from '../model/kinds.js';
import type { Decision, Objection } from '../model/schema.js';
import { isAway, type WorkCalendar } from '../time/work-calendar.js';
import { workingTimeBetween } from '../time/working-time.js';
import { localDateIn } from '../time/zone.js';
import { decidersOf } from './decision-people.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

const HOUR = 3_600_000;
/** Working hours an author has to answer a resolution before the decider may. */
export const answerWithin = 16;

export interface ResolverQuestion {
  readonly actor: Id;
  readonly now: number;
  readonly decision: Decision;
  /** Of the objection's author. */
  readonly calendar: WorkCalendar;
}

/**
 * Who may say that an objection is resolved: its author. The decider may in their place while they are on leave, or when a
 * resolution was offered and they had two working days to answer it: an objection must not hold a decision for ever.
 */
export function mayResolve(objection: Objection, { actor, now, decision, calendar }: ResolverQuestion): boolean {
  const { author, resolutionAt } = objection;
  if (author === actor) return true;
  if (!decidersOf(decision).includes(actor)) return false;
  if (isAway(calendar, localDateIn(now, calendar.zone))) return true;
  if (resolutionAt === undefined) return false;
  return workingTimeBetween(calendar, { from: Date.parse(resolutionAt), to: now }) >= answerWithin * HOUR;
}

/** Whether an objection may change in this way. Anybody may offer a resolution; only its author changes what it says. */
export function checkObjection(before: Objection, after: ObjectionData, question: ResolverQuestion): RuleVerdict {
  const { actor } = question;
  if (before.author !== actor && after.reason !== before.reason) return refusal('not-yours', 'reason');
  // The author may raise it again: what resolved it did not.
  if (before.state !== 'open' && before.author !== actor) return refusal('not-open', 'state');
  if (after.state === before.state) return allowed;
  if (after.state === 'withdrawn') return before.author === actor ? allowed : refusal('not-yours', 'state');
  if (after.state === 'open') return allowed;
  if (!after.resolution?.trim()) return refusal('no-resolution', 'resolution');
  return mayResolve(before, question) ? allowed : refusal('not-yours', 'state');
}
