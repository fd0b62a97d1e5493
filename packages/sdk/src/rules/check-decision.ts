import { isOn } from '../model/id.js';
import type { DecisionData } from '../model/kinds.js';
import type { Decision } from '../model/schema.js';
import { patched, type Checked, type RuleContext } from './rule-write.js';
import { checkAmend, checkSupersede, type FindDecision } from './lineage.js';
import { checkMove } from './moves.js';
import type { OutlookQuestion, SaidAbout } from './outlook.js';
import { checkDecisionPromises } from './promises.js';
import { allowed, type RuleVerdict } from './verdict.js';

/** What was said about one decision, out of everything known. */
export function saidAbout(
  id: string,
  { positions, objections, holds, ballots, submitted }: Context,
): Required<SaidAbout> {
  const ofIt = ({ decision }: { readonly decision: string }): boolean => decision === id;
  const onIt = isOn({ kind: 'decision', id });
  return {
    positions: positions?.filter(ofIt) ?? [],
    objections: objections?.filter(ofIt) ?? [],
    holds: holds?.filter(ofIt) ?? [],
    ballots: ballots?.filter(onIt) ?? [],
    submitted: submitted?.filter(onIt) ?? [],
  };
}
type Context = RuleContext['records'];

const finder =
  ({ decisions = [] }: Context): FindDecision =>
  (id) =>
    decisions.find((one) => one.id === id);

function checkLinks(before: Decision, after: DecisionData, find: FindDecision): RuleVerdict {
  const { supersededBy, amendedBy = [] } = after;
  if (supersededBy && supersededBy.id !== before.supersededBy?.id) {
    const next = find(supersededBy.id);
    const verdict =
      supersededBy.id === before.id ? checkSupersede(before, before, find) : next && checkSupersede(before, next, find);
    if (verdict && !verdict.ok) return verdict;
  }
  for (const { id } of amendedBy) {
    const by = id === before.id ? before : find(id);
    const verdict = by && checkAmend(before, by, find);
    if (verdict && !verdict.ok) return verdict;
  }
  return allowed;
}

/** Moves, links to other decisions, and what people were promised. A creation is checked by its shape alone. */
export function checkDecisionWrite({ write, context }: Checked): RuleVerdict {
  const { op, id, patch } = write;
  const { records, now, people = [], withheld = false } = context;
  const find = finder(records);
  const before = find(id);
  if (op !== 'edit' || !before) return allowed;
  const after = patched(before, patch);
  const said = saidAbout(id, records);
  const kept = checkDecisionPromises(before, after, said.positions.length + said.submitted.length > 0);
  if (!kept.ok) return kept;
  const linked = checkLinks(before, after, find);
  if (!linked.ok || after.stage === before.stage) return linked;
  const question: OutlookQuestion = { ...said, now, people, withheld };
  return checkMove(before, after, question);
}
