import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decisionResults, lastDayEnds, outlook, turnout, type Turnout } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import { at, decision, position, seed } from './people.js';

const person = (id: string, zone: string, more: Parameters<typeof workCalendar>[0] = {}) => ({
  id,
  calendar: workCalendar({ zone, ...more }),
});
// Opened on Monday, 23 November, at 09:00 in Berlin.
const opened = '2026-11-23T08:00:00.000Z';
const asked = (more = {}) =>
  decision({}, { method: 'consent', consulted: ['ben', 'luz', 'ren'], openedAt: opened, quorum: 0.5, ...more });
const team = [
  person('ben', 'Europe/Berlin'),
  person('luz', 'America/Lima'),
  person('ren', 'Pacific/Auckland', { away: [{ from: '2026-11-20', to: '2026-12-04' }] }),
];
const who = (now: string, more = {}, spoken: readonly string[] = []): Turnout =>
  turnout(asked(more), {
    now: at(now),
    people: team,
    spoken: spoken.map((author) => ({ author, updatedAt: '2026-11-23T09:00:00.000Z' })),
  });

describe('quorum and silence', () => {
  it('count only people present: whoever is on leave leaves the count', () => {
    const { away, pending, needed } = who('2026-11-23T09:00:00Z');
    assert.deepEqual([away, pending, needed], [['ren'], ['ben', 'luz'], 1]);
  });

  it('count silence only after somebody had their own working hours, at another moment for each', () => {
    assert.deepEqual(who('2026-11-23T15:59:00Z').silent, []);
    assert.deepEqual(who('2026-11-23T16:00:00Z').silent, ['ben']);
    assert.deepEqual(who('2026-11-23T21:59:00Z').silent, ['ben']);
    assert.deepEqual(who('2026-11-23T22:00:00Z').silent, ['ben', 'luz']);
    assert.ok(who('2026-11-23T22:00:00Z').heard);
    assert.deepEqual(who('2026-11-24T15:00:00Z', { silence: { means: 'agree', afterWorkingHours: 16 } }).silent, []);
  });

  it('let somebody who is away speak, who then counts', () => {
    const { spoken, away, needed, quorum } = who('2026-11-23T10:00:00Z', {}, ['ren']);
    assert.deepEqual([spoken, away, needed, quorum], [['ren'], [], 2, false]);
  });

  it('go on with what was left of the hours after leave', () => {
    const back = [person('ren', 'Europe/Berlin', { away: [{ from: '2026-11-24', to: '2026-11-30' }] })];
    const question = (now: string) =>
      turnout(asked({ consulted: ['ren'], openedAt: '2026-11-23T12:00:00.000Z' }), {
        now: at(now),
        people: back,
        spoken: [],
      });
    assert.deepEqual(question('2026-11-25T12:00:00Z').away, ['ren']);
    // Four hours before the leave, four after it.
    assert.deepEqual(question('2026-12-01T11:59:00Z').pending, ['ren']);
    assert.deepEqual(question('2026-12-01T12:00:00Z').silent, ['ren']);
  });

  it('once there, a quorum is not lost by more people speaking', () => {
    const people = Array.from({ length: 9 }, (_, index) =>
      person(
        `p${index}`,
        index % 2 ? 'Europe/Berlin' : 'America/Lima',
        index % 3 ? {} : { away: [{ from: '2026-11-20', to: '2026-12-04' }] },
      ),
    );
    const cases = fc.record({
      quorum: fc.double({ min: 0, max: 1, noNaN: true }),
      order: fc.shuffledSubarray(
        people.map(({ id }) => id),
        { minLength: 9 },
      ),
      hours: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(cases, ({ quorum, order, hours }) => {
        const now = at(opened) + hours * 3_600_000;
        const one = decision({}, { method: 'consent', openedAt: opened, quorum });
        const met = order.map((_, size) => {
          const spoken = order.slice(0, size).map((author) => ({ author, updatedAt: opened }));
          return turnout(one, { now, people, spoken }).quorum;
        });
        assert.ok(met.every((value, index) => value || !met.slice(0, index).includes(true)));
        const all = turnout(one, { now, people, spoken: order.map((author) => ({ author, updatedAt: opened })) });
        assert.ok(all.quorum && all.heard);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('counts everybody once, in one of four ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.subarray(['ben', 'luz', 'ren']), (hours, spoken) => {
        const found = who(new Date(at(opened) + hours * 3_600_000).toISOString(), {}, spoken);
        const all = [...found.spoken, ...found.silent, ...found.pending, ...found.away];
        assert.deepEqual(all.sort(), ['ben', 'luz', 'ren']);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('what silence means', () => {
  const positions = [position({ author: 'ben' })];
  const look = (now: string, more = {}) => outlook(asked(more), { now: at(now), people: team, positions });

  it('is what the decision says, and nothing where it says nothing', () => {
    const silence = { means: 'agree' as const, afterWorkingHours: 8 };
    assert.equal(look('2026-11-23T22:00:00Z', { silence }).result.stances.agree, 2);
    assert.equal(look('2026-11-23T21:00:00Z', { silence }).result.stances.agree, 1);
    assert.equal(look('2026-11-23T22:00:00Z').result.stances.agree, 1);
  });

  it('is no choice among options', () => {
    const silence = { means: 'agree' as const, afterWorkingHours: 8 };
    const more = { method: 'majority' as const, options: [{ id: 'a', title: 'A' }], silence };
    assert.equal(outlook(asked(more), { now: at('2026-11-23T22:00:00Z'), people: team }).result.stances.abstain, 2);
  });
});

describe('results', () => {
  const view = (results: 'always' | 'after-mine' | 'after-close' | 'after-last-day', now: string, more = {}) =>
    decisionResults(
      asked({ visibility: { results, voters: 'named' }, decideBy: '2026-11-24T12:00:00.000Z', ...more }),
      { now: at(now), mine: false, people: team.slice(0, 2) },
    );

  it('are shown always, after mine, after close, or after everybody’s working day has ended', () => {
    assert.ok(view('always', '2026-11-23T09:00:00Z').shown);
    assert.deepEqual(view('after-mine', '2026-11-23T09:00:00Z'), { shown: false, because: 'after-mine' });
    assert.deepEqual(view('after-close', '2026-12-23T09:00:00Z'), { shown: false, because: 'after-close' });
    assert.ok(view('after-close', '2026-11-23T09:00:00Z', { stage: 'decided' }).shown);
    // At noon in Berlin it is seven in Lima: her working day ends at 17:00 there.
    const until = at('2026-11-24T22:00:00Z');
    assert.deepEqual(view('after-last-day', '2026-11-24T21:59:00Z'), {
      shown: false,
      because: 'after-last-day',
      until,
    });
    assert.ok(view('after-last-day', '2026-11-24T22:00:00Z').shown);
  });

  it('wait for the whole of a working day, with its break', () => {
    const split = [
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ];
    const amani = person('amani', 'UTC', { hours: { 2: split } });
    assert.equal(lastDayEnds([amani], at('2026-11-24T10:00:00Z')), at('2026-11-24T18:00:00Z'));
    assert.equal(lastDayEnds([amani], at('2026-11-24T18:00:00Z')), at('2026-12-01T18:00:00Z'));
  });
});
