import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  clashAt,
  deadlineViews,
  fairDeadline,
  workCalendar,
  workingTimeBetween,
  type Participant,
} from '@meanwhile/sdk/time';
import { at, calendarOf, hours, iso, seed, wallClock, zones } from './people.js';

const quarter = 15 * 60_000;
const person = (id: string, zone: string, more = {}, options = {}): Participant => ({
  id,
  calendar: calendarOf({ zone, ...more }, options),
});

const hedda = person('Hedda', 'Europe/Berlin');
const tunde = person('Tunde', 'Africa/Lagos');
const aroha = person('Aroha', 'Pacific/Auckland');

describe('A moment for one person', () => {
  const calendar = workCalendar(
    {
      zone: 'Europe/Berlin',
      hours: {
        1: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '17:00' },
        ],
        2: [{ from: '09:00', to: '17:00' }],
      },
      away: [{ from: '2026-12-01', to: '2026-12-01' }],
    },
    { holidays: [{ date: '2026-12-07', name: 'Holiday' }] },
  );

  it('is good inside their hours and at the very end of them', () => {
    for (const time of ['08:00', '10:59', '11:00', '12:00', '16:00']) {
      assert.equal(clashAt(calendar, at(`2026-11-23T${time}:00Z`)), undefined, time);
    }
  });

  it('clashes with leave, holiday, weekend, night, or just with a break', () => {
    const clash = (text: string) => clashAt(calendar, at(text));
    assert.equal(clash('2026-12-01T10:00:00Z'), 'leave');
    assert.equal(clash('2026-12-07T10:00:00Z'), 'holiday');
    assert.equal(clash('2026-11-25T10:00:00Z'), 'weekend');
    assert.equal(clash('2026-11-23T22:30:00Z'), 'night');
    assert.equal(clash('2026-11-24T03:00:00Z'), 'night');
    assert.equal(clash('2026-11-23T11:30:00Z'), 'outside-hours');
    assert.equal(clash('2026-11-23T19:00:00Z'), 'outside-hours');
    assert.equal(clashAt(calendarOf({ hours: {} }), at('2026-11-23T10:00:00Z')), 'no-hours');
    const typing = calendarOf({ hours: { 1: [{ from: '09:00', to: '09:00' }] } });
    assert.equal(clashAt(typing, at('2026-11-24T10:00:00Z')), 'no-hours');
  });
});

describe('A deadline for several people', () => {
  const now = at('2026-11-27T12:00:00Z'); // Friday, 13:00 in Berlin and Lagos

  it('set expectations, objectives, deadlines: shows each how much of their own working time is left, and what is wrong with it', () => {
    const views = deadlineViews([hedda, aroha], at('2026-11-30T09:00:00Z'), { now, needs: hours(5) });
    assert.deepEqual(views, [
      { id: 'Hedda', workingTime: hours(5), enough: true },
      // 22:00 in Auckland, after a whole Monday
      { id: 'Aroha', workingTime: hours(8), enough: true, clash: 'night' },
    ]);
  });

  it('falls at once where everybody works and has the time', () => {
    const fair = fairDeadline([hedda, tunde], { now, needs: hours(3) });
    assert.equal(iso(fair?.at), '2026-11-27T15:00Z');
    assert.deepEqual([fair?.because, fair?.waitsForHours, fair?.without], ['hours', false, []]);
  });

  it('moves over the weekend, and says so', () => {
    const fair = fairDeadline([hedda, tunde], { now, needs: hours(8) });
    assert.equal(iso(fair?.at), '2026-11-30T12:00Z');
    assert.equal(fair?.because, 'weekend');
  });

  it('waits for those on leave and over holidays, and names who and why', () => {
    const lina = person('Lina', 'America/Lima', { away: [{ from: '2026-11-27', to: '2026-12-02' }] });
    const fair = fairDeadline([hedda, lina], { now, needs: hours(4) });
    // Lina has had four hours on Thursday at 13:00; by then Hedda's day is over, so it is Friday, when both work.
    assert.deepEqual([iso(fair?.readyAt), fair?.decidedBy, fair?.because], ['2026-12-03T18:00Z', 'Lina', 'leave']);
    assert.deepEqual([iso(fair?.at), fair?.waitsForHours], ['2026-12-04T14:00Z', true]);
    assert.deepEqual(
      fair?.people.map(({ clash }) => clash),
      [undefined, undefined],
    );
    const off = person('Off', 'Africa/Lagos', {}, { holidays: [{ date: '2026-11-30', name: 'Holiday' }] });
    assert.equal(fairDeadline([hedda, off], { now: at('2026-11-30T08:00:00Z'), needs: hours(2) })?.because, 'holiday');
  });

  it('takes the moment with the fewest clashes where no hour is common to all', () => {
    const lina = person('Lina', 'America/Lima');
    const fair = fairDeadline([hedda, tunde, aroha, lina], { now, needs: hours(8) });
    const clashes = fair?.people.filter(({ clash }) => clash).length;
    assert.equal(clashes, 1);
    assert.ok(fair?.people.every(({ enough }) => enough));
    const alone = fair?.people.find(({ clash }) => clash);
    assert.equal(alone?.id, 'Aroha');
  });

  it('says for whom no deadline can be fair, and gives none where there is nobody else', () => {
    const nobody = person('Nobody', 'UTC', { hours: {} });
    const fair = fairDeadline([hedda, nobody], { now, needs: hours(1) });
    assert.deepEqual(fair?.without, ['Nobody']);
    assert.equal(fair?.decidedBy, 'Hedda');
    assert.equal(fairDeadline([nobody], { now, needs: hours(1) }), undefined);
    assert.equal(fairDeadline([], { now, needs: hours(1) }), undefined);
  });

  it('is fair over a change of the clocks', () => {
    const saturday = at('2026-10-24T12:00:00Z');
    const fair = fairDeadline([hedda], { now: saturday, needs: hours(2) });
    assert.deepEqual(fair && wallClock(fair.at, 'Europe/Berlin'), { date: '2026-10-26', time: '11:00', weekday: 1 });
  });

  it('gives everybody their working time, and no earlier quarter hour would, for any people, leave and moment', () => {
    const day = (days: number): string =>
      new Date(at('2026-01-01T00:00:00Z') + hours(24 * days)).toISOString().slice(0, 10);
    const leave = fc
      .tuple(fc.nat(420), fc.nat(20))
      .map(([from, length]) => ({ from: day(from), to: day(from + length) }));
    const people = fc.array(fc.record({ zone: fc.constantFrom(...zones), away: fc.array(leave, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    const needs = fc.integer({ min: 1, max: 40 }).map((halves) => hours(halves / 2));
    fc.assert(
      fc.property(people, moment, needs, (profiles, now, time) => {
        const team = profiles.map((profile, place) => ({ id: `p${place}`, calendar: calendarOf(profile) }));
        const fair = fairDeadline(team, { now, needs: time });
        assert.ok(fair);
        assert.ok(fair.people.every(({ enough }) => enough));
        assert.ok(fair.at >= fair.readyAt && fair.readyAt % quarter === 0);
        assert.ok(
          team.some(({ calendar }) => workingTimeBetween(calendar, { from: now, to: fair.readyAt - quarter }) < time),
          'a quarter of an hour earlier somebody has less',
        );
        const clashes = (instant: number): number => team.filter(({ calendar }) => clashAt(calendar, instant)).length;
        assert.ok(clashes(fair.at) <= clashes(fair.readyAt));
        // No moment on the way suits more people.
        for (let instant = fair.readyAt; instant < fair.at; instant += 4 * quarter) {
          assert.ok(
            clashes(instant) >= clashes(fair.at) && (clashes(instant) > clashes(fair.at) || instant === fair.at),
          );
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});
