import type { Id } from '../model/base.js';
import type { Answers, DecisionData, DecisionMethod, Option, PositionData, VoteLimits } from '../model/kinds.js';
import type { Ballot, Position } from '../model/schema.js';
import { allowed, refusal, type RuleVerdict } from './verdict.js';

/** What one person said, or one ballot: everything a method counts, and nothing about who. */
export type Vote = Pick<PositionData, 'stance' | 'option' | 'points' | 'ranking'>;

/** Dots each person has. */
export const usualDots = 8;
/** What a score vote runs over. */
export const usualScale = { low: 0, high: 5 } as const;
/** The answers of a time poll. */
export const timePoints = { yes: 2, ifNeedBe: 1, no: 0 } as const;

/** The limits of a decision's vote, with what is usual where it says nothing. */
export function limitsOf({ vote }: Pick<DecisionData, 'vote'>): Required<VoteLimits> {
  const { dots = usualDots, low = usualScale.low, high = usualScale.high } = vote ?? {};
  return { dots, low, high: high > low ? high : low + 1 };
}

/** What kind of vote each method takes beside the stance. */
export const voteOf: { readonly [method in DecisionMethod]: 'stance' | 'option' | 'points' | 'ranking' } = {
  advice: 'stance',
  consent: 'stance',
  consensus: 'stance',
  majority: 'option',
  score: 'points',
  dot: 'points',
  ranked: 'ranking',
  'time-poll': 'points',
};

const knows = (options: readonly Option[], id: Id): boolean => options.some((option) => option.id === id);

function pointsProblem(decision: DecisionData, points: Readonly<Record<Id, number>>): RuleVerdict {
  const { dots, low, high } = limitsOf(decision);
  const { options = [], method } = decision;
  const values = Object.values(points);
  if (!Object.keys(points).every((id) => knows(options, id))) return refusal('unknown-option', 'points');
  const [least, most] = method === 'dot' ? [0, dots] : method === 'time-poll' ? [0, timePoints.yes] : [low, high];
  const isWhole = method === 'score' || values.every(Number.isInteger);
  if (!isWhole || !values.every((value) => value >= least && value <= most)) return refusal('out-of-range', 'points');
  const sum = values.reduce((total, value) => total + value, 0);
  return method === 'dot' && sum > dots ? refusal('too-many-dots', 'points') : allowed;
}

/** Whether a vote fits its decision. Who abstains gives nothing else. */
export function checkVote(decision: DecisionData, { stance, option, points, ranking }: Vote): RuleVerdict {
  const { options = [], method = 'advice' } = decision;
  if (option !== undefined && !knows(options, option)) return refusal('unknown-option', 'option');
  if (ranking && !ranking.every((id) => knows(options, id))) return refusal('unknown-option', 'ranking');
  if (ranking && new Set(ranking).size < ranking.length) return refusal('vote-odd', 'ranking');
  const kind = voteOf[method];
  if (points && kind !== 'points') return refusal('vote-odd', 'points');
  if (ranking && kind !== 'ranking') return refusal('vote-odd', 'ranking');
  if (points) {
    const verdict = pointsProblem(decision, points);
    if (!verdict.ok) return verdict;
  }
  // A stance alone is no vote where there is something to choose from.
  const isGiven = {
    stance: true,
    option: option !== undefined || options.length === 0,
    points: !!points,
    ranking: !!ranking,
  };
  return stance === 'abstain' || stance === 'block' || isGiven[kind] ? allowed : refusal('vote-odd', kind);
}

const PREFIX = 'points:';
/** A vote as the answers of a ballot. */
export function voteToAnswers({ stance, option, points = {}, ranking }: Vote & { readonly reason?: string }): Answers {
  return {
    stance,
    ...(option !== undefined && { option }),
    ...(ranking && { ranking: [...ranking] }),
    ...Object.fromEntries(Object.entries(points).map(([id, value]) => [`${PREFIX}${id}`, value])),
  };
}

const stances: readonly string[] = ['agree', 'concern', 'block', 'abstain'];
const isStance = (value: unknown): value is Vote['stance'] => typeof value === 'string' && stances.includes(value);

/** The vote of a ballot; undefined when it is none. */
export function voteFromAnswers(answers: Answers): Vote | undefined {
  const { stance, option, ranking } = answers;
  if (!isStance(stance)) return undefined;
  const points = Object.entries(answers).flatMap(([name, value]): readonly (readonly [Id, number])[] =>
    name.startsWith(PREFIX) && typeof value === 'number' ? [[name.slice(PREFIX.length), value]] : [],
  );
  return {
    stance,
    ...(typeof option === 'string' && { option }),
    ...(Array.isArray(ranking) && { ranking: ranking as readonly string[] }),
    ...(points.length > 0 && { points: Object.fromEntries(points) }),
  };
}

/** The votes of a decision, whether they carry names or not; one that does not fit is not counted. */
export function votesOf(
  decision: DecisionData,
  said: { readonly positions?: readonly Position[]; readonly ballots?: readonly Ballot[] },
): readonly Vote[] {
  const votes: readonly Vote[] =
    decision.visibility?.voters === 'detached'
      ? (said.ballots ?? []).flatMap(({ answers }) => voteFromAnswers(answers) ?? [])
      : (said.positions ?? []);
  return votes.filter((vote) => checkVote(decision, vote).ok);
}
