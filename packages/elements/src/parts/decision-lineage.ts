import type { Decision, Id, Ref } from '@meanwhile/sdk';

type Find = (id: Id) => Decision | undefined;
// A record may point in a circle by mistake: walks stop here.
const LONGEST = 40;

/**
 * The ids of decisions that are named on screen: the whole line of each shown one, as far as it is known already,
 * and for the one shown whole also what it amends.
 */
export function connected(shown: readonly Decision[], whole: Decision | undefined, find: Find): readonly Id[] {
  const named = shown.filter(({ supersededBy, supersedes }) => supersededBy || supersedes?.length);
  const refs = [...named.flatMap((one) => lineage(one, find)), ...(whole?.amends ?? []), ...(whole?.amendedBy ?? [])];
  return [...new Set(refs.map(({ id }) => id))].sort();
}

/** Every decision of one line: what replaced this one first, then itself, then what it replaced. */
export function lineage(decision: Decision, find: Find): readonly Ref[] {
  const later: Ref[] = [];
  const seen = new Set([decision.id]);
  for (let at = decision.supersededBy; at && !seen.has(at.id) && seen.size < LONGEST; at = find(at.id)?.supersededBy) {
    seen.add(at.id);
    later.unshift(at);
  }
  const earlier: Ref[] = [];
  const waiting = [...(decision.supersedes ?? [])];
  for (let at = waiting.shift(); at && seen.size < LONGEST; at = waiting.shift()) {
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    earlier.push(at);
    waiting.push(...(find(at.id)?.supersedes ?? []));
  }
  return [...later, { kind: 'decision', id: decision.id, title: decision.title }, ...earlier];
}

/** What holds now: the end of the line, or undefined when it is this decision. */
export function current(decision: Decision, find: Find): Ref | undefined {
  const first = lineage(decision, find)[0];
  return first?.id === decision.id ? undefined : first;
}
