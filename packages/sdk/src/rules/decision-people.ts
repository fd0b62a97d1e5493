import type { Id, Iso } from '../model/base.js';
import type { DecisionData } from '../model/kinds.js';

const unique = (ids: readonly (Id | undefined)[]): readonly Id[] => [
  ...new Set(ids.filter((id): id is Id => id !== undefined && id !== '')),
];

/** Who answers for a decision: the decider, or the deciders of a record; before one is named, nobody. */
export const decidersOf = ({ decider, deciders }: DecisionData): readonly Id[] =>
  decider !== undefined ? [decider] : unique(deciders ?? []);

/**
 * Whose word a decision asks for. By the advice process those consulted, because the decider asks; by every other
 * method those who decide and those consulted alike.
 */
export function askedIn(decision: DecisionData): readonly Id[] {
  const { method = 'advice', decider, deciders = [], consulted = [] } = decision;
  return method === 'advice' ? unique(consulted) : unique([decider, ...deciders, ...consulted]);
}

/** Positions taken before this moment belong to an earlier opening: they stay on record and do not count. */
export const countsFrom = ({ reopenings }: DecisionData): Iso => reopenings?.at(-1)?.at ?? '';

/** The positions that count now. */
export const countedPositions = <P extends { readonly updatedAt: Iso }>(
  decision: DecisionData,
  positions: readonly P[],
): readonly P[] => positions.filter(({ updatedAt }) => updatedAt >= countsFrom(decision));

/** Whether others are asked at the moment. */
export const isAsking = ({ stage }: DecisionData): boolean => stage === 'open' || stage === 'last-call';
