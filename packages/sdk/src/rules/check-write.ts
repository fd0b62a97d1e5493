import { checkCheckInWrite } from './check-check-in.js';
import { checkDecisionWrite } from './check-decision.js';
import { checkParticipation } from './check-participation.js';
import type { Checked, RuleContext, RuleWrite } from './rule-write.js';
import { allowed, type RuleVerdict } from './verdict.js';

const checks: { readonly [kind: string]: (checked: Checked) => RuleVerdict } = {
  decision: checkDecisionWrite,
  position: checkParticipation,
  objection: checkParticipation,
  hold: checkParticipation,
  ballot: checkParticipation,
  submitted: checkParticipation,
  response: checkCheckInWrite,
  'check-in': checkCheckInWrite,
};

/**
 * Whether the rules allow a write, and if not, why. The client asks before it sends and a server before it stores: both call
 * this. Kinds without rules are allowed. Imports, which keep the authors and times of others, are not for this function.
 */
export function checkWrite(write: RuleWrite, context: RuleContext): RuleVerdict {
  const check = Object.hasOwn(checks, write.kind) ? checks[write.kind] : undefined;
  return check?.({ write, context }) ?? allowed;
}
