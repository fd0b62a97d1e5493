import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decisionMethods, type DecisionMethod, type Option } from '@meanwhile/sdk';
import {
  checkVote,
  tallyVotes,
  usualDots,
  voteFromAnswers,
  voteToAnswers,
  type MethodResult,
  type Vote,
} from '@meanwhile/sdk/rules';
import { decision, seed } from './people.js';

const ids = ['a', 'b', 'c', 'd'];
const options: readonly Option[] = ids.map((id) => ({ id, title: id.toUpperCase() }));
const count = (method: DecisionMethod, votes: readonly Vote[], among = options, objections = 0): MethodResult =>
  tallyVotes(decision({}, { method, options: among }), votes, objections);
const agree = (more: Partial<Vote> = {}): Vote => ({ stance: 'agree', ...more });
const points = (...values: readonly number[]): Vote =>
  agree({ points: Object.fromEntries(values.map((value, index) => [ids[index], value])) });
const rank = (ranking: string): Vote => agree({ ranking: [...ranking] });
const times = (number: number, vote: Vote): readonly Vote[] => Array.from({ length: number }, () => vote);
const short = ({ outcome, winners }: MethodResult): string => `${outcome} ${winners.join('')}`.trim();

describe('advice', () => {
  it('binds nobody, whatever is said', () => {
    assert.equal(short(count('advice', [agree(), { stance: 'block' }], options, 2)), 'carried');
  });
});

describe('consent', () => {
  it('is there unless somebody objects; a concern is heard and stops nothing', () => {
    assert.equal(short(count('consent', [agree(), { stance: 'concern' }])), 'carried');
    assert.equal(short(count('consent', [agree(), { stance: 'block' }])), 'stopped');
    assert.equal(short(count('consent', [agree()], options, 1)), 'stopped');
    assert.equal(short(count('consent', [])), 'carried');
  });
});

describe('consensus', () => {
  it('is there when all agree who do not abstain', () => {
    assert.equal(short(count('consensus', [agree(), { stance: 'abstain' }])), 'carried');
    assert.equal(short(count('consensus', [agree(), { stance: 'concern' }])), 'stopped');
    assert.equal(short(count('consensus', [{ stance: 'abstain' }])), 'none');
  });
});

describe('majority', () => {
  const vote = (option: string): Vote => agree({ option });
  it('is more than half of the votes cast, abstentions left out', () => {
    assert.equal(short(count('majority', [vote('a'), vote('a'), vote('b'), { stance: 'abstain' }])), 'carried a');
    assert.equal(
      short(count('majority', [...times(4, vote('a')), ...times(3, vote('b')), ...times(2, vote('c'))])),
      'none',
    );
  });
  it('ties at half each, and at half without options', () => {
    assert.equal(short(count('majority', [vote('a'), vote('b')])), 'tied ab');
    assert.equal(short(count('majority', [vote('a'), vote('b'), vote('c'), vote('d')])), 'none');
    assert.equal(short(count('majority', [agree(), { stance: 'block' }], [])), 'tied');
    assert.equal(short(count('majority', [agree(), agree(), { stance: 'concern' }], [])), 'carried');
  });
});

describe('score', () => {
  it('is the highest mean; who gave nothing gave the lowest', () => {
    const result = count('score', [points(5, 2), points(3, 2), agree({ points: { b: 5 } })]);
    assert.deepEqual(
      result.options.slice(0, 2).map(({ option, value }) => `${option} ${value}`),
      ['b 3', 'a 2.6666666666666665'],
    );
  });
  it('tells equal means apart by the median, then by the most highest points, and else ties', () => {
    assert.equal(short(count('score', [points(4, 5), points(4, 5), points(4, 2)], options.slice(0, 2))), 'carried b');
    assert.equal(short(count('score', [points(5, 4), points(3, 4)], options.slice(0, 2))), 'carried a');
    assert.equal(short(count('score', [points(5, 3), points(3, 5)], options.slice(0, 2))), 'tied ab');
    assert.equal(short(count('score', [{ stance: 'abstain' }])), 'none');
  });
});

describe('dots', () => {
  it('are summed; equal sums go by how many people gave any, and else tie', () => {
    assert.equal(short(count('dot', [points(6, 2), points(0, 3)])), 'carried a');
    assert.equal(short(count('dot', [points(4, 2), points(0, 2)])), 'carried b');
    assert.equal(short(count('dot', [points(4, 0), points(0, 4)])), 'tied ab');
    assert.equal(short(count('dot', [points(0, 0)])), 'none');
  });
  it(`are ${usualDots} for each person unless told`, () => {
    const wall = decision({}, { method: 'dot', options });
    assert.ok(checkVote(wall, points(5, 3)).ok);
    assert.deepEqual(checkVote(wall, points(5, 4)), { ok: false, reason: 'too-many-dots', field: 'points' });
    assert.deepEqual(checkVote({ ...wall, vote: { dots: 3 } }, points(4)), {
      ok: false,
      reason: 'out-of-range',
      field: 'points',
    });
    assert.deepEqual(checkVote(wall, points(1.5)), { ok: false, reason: 'out-of-range', field: 'points' });
  });
});

describe('ranked', () => {
  it('finds who wins every duel, where the most first places would not', () => {
    // Four, three and two people: c is nobody’s last and beats each of the others.
    const votes = [...times(4, rank('acb')), ...times(3, rank('bca')), ...times(2, rank('cba'))];
    assert.equal(short(count('ranked', votes, options.slice(0, 3))), 'carried c');
  });
  it('breaks a circle at its weakest link, as Schulze has it', () => {
    // The example of the method’s author with 45 ballots and five options, whose winner is e.
    const five: readonly Option[] = [...'abcde'].map((id) => ({ id, title: id }));
    const ballots: readonly (readonly [number, string])[] = [
      [5, 'acbed'],
      [5, 'adecb'],
      [8, 'bedac'],
      [3, 'cabed'],
      [7, 'caebd'],
      [2, 'cbade'],
      [7, 'dceba'],
      [8, 'ebadc'],
    ];
    const result = count(
      'ranked',
      ballots.flatMap(([number, order]) => times(number, rank(order))),
      five,
    );
    assert.equal(short(result), 'carried e');
    assert.deepEqual(result.options.map(({ option }) => option).join(''), 'eacbd');
  });
  it('ties what no chain of duels tells apart; who ranks some leaves the others last', () => {
    assert.equal(short(count('ranked', [rank('ab'), rank('ba')])), 'tied ab');
    assert.equal(short(count('ranked', [rank('a')])), 'carried a');
    assert.equal(short(count('ranked', [agree()])), 'none');
  });
});

describe('a time poll', () => {
  const slots: readonly Option[] = ['2026-12-02', '2026-12-01', '2026-12-03'].map((day, index) => ({
    id: ids[index] ?? '',
    title: day,
    slot: { start: `${day}T09:00:00.000Z` },
  }));
  it('is the time most can make, then the one most make gladly, then the earliest', () => {
    assert.equal(short(count('time-poll', [points(2, 1), points(0, 1)], slots)), 'carried b');
    assert.equal(short(count('time-poll', [points(2, 1), points(1, 1)], slots)), 'carried a');
    assert.equal(short(count('time-poll', [points(2, 2, 2)], slots)), 'carried b');
    assert.equal(short(count('time-poll', [points(0, 0)], slots)), 'none');
  });
});

const anyVote: fc.Arbitrary<Vote> = fc.oneof(
  fc.record({ stance: fc.constantFrom('agree' as const, 'concern' as const), option: fc.constantFrom(...ids) }),
  fc.record({ stance: fc.constant('agree' as const), ranking: fc.shuffledSubarray(ids, { minLength: 1 }) }),
  fc.record({
    stance: fc.constant('agree' as const),
    points: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 2 }), { noNullPrototype: true }),
  }),
  fc.constantFrom<Vote>({ stance: 'abstain' }, { stance: 'block' }),
);
const anyMethod = fc.constantFrom(...decisionMethods);
const timed: readonly Option[] = options.map((option, index) => ({
  ...option,
  slot: { start: `2026-12-0${index + 1}T09:00:00.000Z` },
}));

describe('every method', () => {
  it('counts the same in whatever order people spoke and options stand', () => {
    const cases = fc.tuple(
      anyMethod,
      fc.array(anyVote, { maxLength: 12 }),
      fc.nat(),
      fc.shuffledSubarray([...timed], { minLength: 4 }),
    );
    fc.assert(
      fc.property(cases, ([method, votes, turn, shuffled]) => {
        const turned = [
          ...votes.slice(turn % (votes.length + 1)),
          ...votes.slice(0, turn % (votes.length + 1)),
        ].reverse();
        const [one, two] = [count(method, votes, timed), count(method, turned, shuffled)];
        assert.equal(one.outcome, two.outcome);
        assert.deepEqual([...one.winners].sort(), [...two.winners].sort());
        const ranks = (result: MethodResult) =>
          Object.fromEntries(result.options.map(({ option, rank: place }) => [option, place]));
        assert.deepEqual(ranks(one), ranks(two));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is tied exactly when several options share the first place of a result', () => {
    fc.assert(
      fc.property(anyMethod, fc.array(anyVote, { maxLength: 8 }), (method, votes) => {
        const { outcome, winners, options: rows } = count(method, votes, options);
        assert.equal(outcome === 'tied', winners.length > 1);
        if (winners.length > 0)
          assert.deepEqual(
            [...winners].sort(),
            rows
              .filter(({ rank: place }) => place === 1)
              .map(({ option }) => option)
              .sort(),
          );
      }),
      { seed, numRuns: 500 },
    );
  });

  it('never lets a winner lose because somebody puts it higher', () => {
    fc.assert(
      fc.property(
        fc.array(fc.shuffledSubarray(ids, { minLength: 4 }), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        (ballots, pick) => {
          const before = count(
            'ranked',
            ballots.map((ranking) => agree({ ranking })),
          );
          const winner = before.winners[0] ?? '';
          const index = pick % ballots.length;
          const raised = ballots.map((ranking, at) =>
            at === index ? [winner, ...ranking.filter((id) => id !== winner)] : ranking,
          );
          assert.ok(
            count(
              'ranked',
              raised.map((ranking) => agree({ ranking })),
            ).winners.includes(winner),
          );
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('lets an option win that wins every duel, when it is ranked', () => {
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(ids, { minLength: 4 }), { minLength: 1, maxLength: 9 }), (ballots) => {
        const beats = (a: string, b: string) =>
          ballots.filter((one) => one.indexOf(a) < one.indexOf(b)).length * 2 > ballots.length;
        const champion = ids.find((a) => ids.every((b) => a === b || beats(a, b)));
        const { winners } = count(
          'ranked',
          ballots.map((ranking) => agree({ ranking })),
        );
        if (champion) assert.deepEqual(winners, [champion]);
        assert.ok(winners.length > 0);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('reads back from a detached ballot what was put into it', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const back = voteFromAnswers(voteToAnswers(vote));
        const { points: given, ...others } = vote;
        assert.deepEqual(back, { ...others, ...(given && Object.keys(given).length > 0 && { points: given }) });
      }),
      { seed, numRuns: 200 },
    );
  });
});
