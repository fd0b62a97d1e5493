import type { Id, Iso, LocalDate } from '../model/base.js';
import type { DecisionData } from '../model/kinds.js';
import type { Decision } from '../model/schema.js';

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

/** Whether somebody has to say what came out: a decider, or its author where nobody is named. */
export function isDecider(decision: Decision, person: Id | undefined): boolean {
  const named = decidersOf(decision);
  return person !== undefined && (named.length > 0 ? named.includes(person) : decision.author === person);
}

/** When the time to vote is over, in milliseconds. */
export function votingEnds({ lastCall, decideBy }: DecisionData): number | undefined {
  const end = lastCall?.until ?? decideBy;
  return end === undefined ? undefined : Date.parse(end);
}

/** Whether votes carry names and show to others later: then a note beside each says that its author has taken part. */
export const showsVotesLater = ({ visibility }: DecisionData): boolean =>
  visibility?.voters !== 'detached' && (visibility?.results ?? 'always') !== 'always';

/** The day that every vote and note of one opening carries, so that none tells when it was cast. */
export const votingDay = ({ reopenings, openedAt, createdAt }: Decision): LocalDate =>
  (reopenings?.at(-1)?.at ?? openedAt ?? createdAt).slice(0, 10);

/** Positions taken before this moment belong to an earlier opening: they stay on record and do not count. */
export const countsFrom = ({ reopenings }: DecisionData): Iso => reopenings?.at(-1)?.at ?? '';

/** The positions that count now. */
export const countedPositions = <P extends { readonly updatedAt: Iso }>(
  decision: DecisionData,
  positions: readonly P[],
): readonly P[] => positions.filter(({ updatedAt }) => updatedAt >= countsFrom(decision));

/** Whether others are asked at the moment. */
export const isAsking = ({ stage }: DecisionData): boolean => stage === 'open' || stage === 'last-call';
