import type { Id } from '../../model/base.js';
import type { Option } from '../../model/kinds.js';
import type { Vote } from '../votes.js';

/** How often each stance was taken. */
export interface StanceCounts {
  readonly agree: number;
  readonly concern: number;
  readonly block: number;
  readonly abstain: number;
}

/** How one option stands. */
export interface OptionResult {
  readonly option: Id;
  /** The method's own figure: votes, points, dots, people who can come, or duels won. */
  readonly value: number;
  /** 1 is the best; equal options share a rank. */
  readonly rank: number;
}

/**
 * What a method makes of the votes. `carried`: there is a result, or nothing speaks against it; `tied`: several options
 * share the first place; `stopped`: something must be resolved; `none`: no result.
 */
export interface MethodResult {
  readonly outcome: 'carried' | 'tied' | 'stopped' | 'none';
  /** Best first. */
  readonly options: readonly OptionResult[];
  /** The options that may be adopted: one, or those that are tied. Empty where the method chooses none. */
  readonly winners: readonly Id[];
  readonly stances: StanceCounts;
}

export type Method = (votes: readonly Vote[], ballot: Ballot) => MethodResult;
/** What is voted on. */
export interface Ballot {
  readonly options: readonly Option[];
  readonly low: number;
  readonly high: number;
  /** Open objections, with or without a position beside them. */
  readonly objections: number;
}

export function countStances(votes: readonly Vote[]): StanceCounts {
  const counts = { agree: 0, concern: 0, block: 0, abstain: 0 };
  for (const { stance } of votes) counts[stance]++;
  return counts;
}

/** Sorts by several figures, the first one first; options that are equal in all of them share a rank. */
export function rankOptions(
  options: readonly Option[],
  figuresOf: (option: Option) => readonly [number, ...number[]],
): readonly OptionResult[] {
  const rows = options.map((option) => ({ option: option.id, figures: figuresOf(option) }));
  const order = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((found, value, index) => found || (b[index] ?? 0) - value, 0);
  rows.sort((a, b) => order(a.figures, b.figures));
  let rank = 1;
  return rows.map(({ option, figures }, index) => {
    const before = rows[index - 1];
    if (before && order(before.figures, figures) !== 0) rank = index + 1;
    return { option, value: figures[0], rank };
  });
}

/** The result of a method that ranks options: the first place, shared or not; none where nobody gave anything. */
export function ranked(votes: readonly Vote[], options: readonly OptionResult[]): MethodResult {
  const stances = countStances(votes);
  const winners = options.filter(({ rank }) => rank === 1).map(({ option }) => option);
  const isEmpty = votes.every(({ stance }) => stance === 'abstain') || winners.length === 0;
  if (isEmpty) return { outcome: 'none', options, winners: [], stances };
  return { outcome: winners.length > 1 ? 'tied' : 'carried', options, winners, stances };
}
