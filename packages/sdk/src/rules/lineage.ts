import type { Id, Ref } from '../model/base.js';
import type { DecisionData } from '../model/kinds.js';
import type { Decision } from '../model/schema.js';
import { allowedStandings } from './decision.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

export type FindDecision = (id: Id) => Decision | undefined;

const after = ({ supersededBy, amendedBy = [] }: DecisionData): readonly Ref[] => [
  ...(supersededBy ? [supersededBy] : []),
  ...amendedBy,
];
const before = ({ supersedes = [], amends = [] }: DecisionData): readonly Ref[] => [...supersedes, ...amends];

function reached(from: Id, next: (decision: DecisionData) => readonly Ref[], find: FindDecision): ReadonlySet<Id> {
  const seen = new Set<Id>([from]);
  // A set goes on over what is added to it.
  for (const id of seen) {
    const decision = find(id);
    if (decision) for (const ref of next(decision)) seen.add(ref.id);
  }
  return seen;
}

/**
 * Whether one decision comes before another: replaced or amended by it, over any number of steps. Told from both ends, so
 * that a link which only one of two decisions has written is found as well.
 */
export function comesBefore(first: Id, second: Id, find: FindDecision): boolean {
  if (first === second) return false;
  const later = reached(first, after, find);
  return [...reached(second, before, find)].some((id) => later.has(id));
}

const isDecided = ({ stage, standing }: DecisionData): boolean =>
  stage === 'decided' || stage === 'reviewed' || standing !== undefined;

/** Whether one decision may replace another: not itself, not what came after it, and nothing that is replaced already. */
export function checkSupersede(old: Decision, next: Decision, find: FindDecision): RuleVerdict {
  if (old.id === next.id) return refusal('same-decision', 'supersededBy');
  // Doing it twice changes nothing.
  if (old.supersededBy?.id === next.id) return allowed;
  if (!isDecided(old)) return refusal('not-decided', 'supersededBy');
  if (old.standing && !allowedStandings[old.standing].includes('superseded'))
    return refusal('superseded', 'supersededBy');
  return comesBefore(next.id, old.id, find) ? refusal('cycle', 'supersededBy') : allowed;
}

/** Whether one decision may amend another, which goes on to hold: as for replacing, and what is replaced cannot be amended. */
export function checkAmend(amended: Decision, by: Decision, find: FindDecision): RuleVerdict {
  if (amended.id === by.id) return refusal('same-decision', 'amends');
  if (amended.amendedBy?.some(({ id }) => id === by.id)) return allowed;
  if (!isDecided(amended)) return refusal('not-decided', 'amends');
  if (amended.standing === 'superseded') return refusal('superseded', 'amends');
  return comesBefore(by.id, amended.id, find) ? refusal('cycle', 'amends') : allowed;
}

/** The decision that holds now in place of one that was replaced; the same one where nothing replaced it. */
export function currentOf(decision: Decision, find: FindDecision): Decision {
  const seen = new Set<Id>([decision.id]);
  let now = decision;
  while (now.supersededBy && !seen.has(now.supersededBy.id)) {
    seen.add(now.supersededBy.id);
    const next = find(now.supersededBy.id);
    if (!next) break;
    now = next;
  }
  return now;
}
