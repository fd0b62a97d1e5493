import type { Id } from '../../model/base.js';
import type { Vote } from '../votes.js';
import { countStances, rankOptions, ranked, type Method } from './result.js';

const cast = (votes: readonly Vote[]): readonly Vote[] => votes.filter(({ stance }) => stance !== 'abstain');
const points = (votes: readonly Vote[], id: Id): readonly number[] => votes.map((vote) => vote.points?.[id] ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/**
 * Majority: more than half of the votes cast; abstentions are not cast. Exactly half each is a tie, and the largest share
 * below half is no result: run off between the first two, or choose another method. Without options it is agreement
 * against everything else.
 */
export const majority: Method = (votes, { options }) => {
  const given = cast(votes);
  const stances = countStances(votes);
  if (options.length === 0) {
    const against = given.length - stances.agree;
    const outcome = stances.agree > against ? 'carried' : stances.agree === against && against > 0 ? 'tied' : 'none';
    return { outcome, options: [], winners: [], stances };
  }
  const rows = rankOptions(options, ({ id }) => [given.filter(({ option }) => option === id).length]);
  const first = rows.filter(({ rank }) => rank === 1);
  const share = given.length === 0 ? 0 : (first[0]?.value ?? 0) / given.length;
  const winners = first.map(({ option }) => option);
  if (share > 0.5) return { outcome: 'carried', options: rows, winners, stances };
  if (share === 0.5 && winners.length === 2) return { outcome: 'tied', options: rows, winners, stances };
  return { outcome: 'none', options: rows, winners: [], stances };
};

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/**
 * Score: the highest mean over everybody who voted; who gave an option nothing gave it the lowest points. Equal means are
 * told apart by the median, then by how many gave the highest points; what is equal then is tied.
 */
export const score: Method = (votes, { options, low, high }) => {
  const given = cast(votes);
  const rows = rankOptions(options, ({ id }) => {
    const all = given.map((vote) => vote.points?.[id] ?? low);
    return [given.length === 0 ? 0 : sum(all) / given.length, medianOf(all), all.filter((one) => one === high).length];
  });
  return ranked(votes, rows);
};

/** Dots: the most dots. Equal sums are told apart by how many people gave any; what is equal then is tied. */
export const dot: Method = (votes, { options }) => {
  const given = cast(votes);
  const rows = rankOptions(options, ({ id }) => {
    const all = points(given, id);
    return [sum(all), all.filter((one) => one > 0).length];
  });
  return ranked(sum(rows.map(({ value }) => value)) > 0 ? votes : [], rows);
};

/**
 * Time poll: the time most people can make, whether gladly or if need be; then the one most make gladly; then the earliest,
 * because of two equal times the one that comes first disturbs nobody more. Only times that begin together are tied.
 */
export const timePoll: Method = (votes, { options }) => {
  const given = cast(votes);
  const rows = rankOptions(options, ({ id, slot }) => {
    const all = points(given, id);
    const start = slot ? Date.parse(slot.start) : Infinity;
    return [all.filter((one) => one > 0).length, all.filter((one) => one > 1).length, -start];
  });
  return ranked((rows[0]?.value ?? 0) > 0 ? votes : [], rows);
};
