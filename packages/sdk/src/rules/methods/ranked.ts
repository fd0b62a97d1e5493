import type { Id } from '../../model/base.js';
import type { Vote } from '../votes.js';
import { rankOptions, ranked as resultOf, type Method } from './result.js';

/** Places of a ballot: 0 the first; what was left out shares the last place. */
function placesOf({ ranking = [] }: Vote, ids: readonly Id[]): readonly number[] {
  return ids.map((id) => {
    const place = ranking.indexOf(id);
    return place < 0 ? ranking.length : place;
  });
}

/** How many prefer each option to each other one. */
function duels(votes: readonly Vote[], ids: readonly Id[]): readonly (readonly number[])[] {
  const ballots = votes.map((vote) => placesOf(vote, ids));
  return ids.map((_, a) => ids.map((__, b) => ballots.filter((places) => (places[a] ?? 0) < (places[b] ?? 0)).length));
}

/** The strength of the strongest chain of duels won from each option to each other one (Schulze 2011, winning votes). */
function strongestChains(wins: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let chains = wins.map((row, a) => row.map((count, b) => (count > (wins[b]?.[a] ?? 0) ? count : 0)));
  for (const via of wins.keys()) {
    const through = (a: number, b: number): number => Math.min(chains[a]?.[via] ?? 0, chains[via]?.[b] ?? 0);
    chains = chains.map((row, a) => row.map((count, b) => (a === b ? 0 : Math.max(count, through(a, b)))));
  }
  return chains;
}

/**
 * Ranked: the Schulze method. Every option meets every other one; the one that wins all its duels wins, and where they go
 * round in a circle the weakest links of it give way. Options that no chain of duels tells apart are tied. Why this
 * method: decision record.
 */
export const ranked: Method = (votes, { options }) => {
  const given = votes.filter(({ stance, ranking }) => stance !== 'abstain' && (ranking?.length ?? 0) > 0);
  const ids = options.map(({ id }) => id);
  const wins = duels(given, ids);
  const chains = strongestChains(wins);
  const lost = ids.map((_, a) => ids.filter((__, b) => (chains[b]?.[a] ?? 0) > (chains[a]?.[b] ?? 0)).length);
  const won = ids.map((_, a) => ids.filter((__, b) => (wins[a]?.[b] ?? 0) > (wins[b]?.[a] ?? 0)).length);
  const rows = rankOptions(options, ({ id }) => [-(lost[ids.indexOf(id)] ?? 0)]);
  return resultOf(
    given,
    rows.map((row) => ({ ...row, value: won[ids.indexOf(row.option)] ?? 0 })),
  );
};
