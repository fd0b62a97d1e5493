import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { awayUntil, holdAndRelease, isWorking, releaseAt, snoozeUntil } from '@meanwhile/sdk/time';
import { at, calendarOf, hours, iso, seed, wallClock, zones } from './people.js';

const minute = 60_000;

describe('Notices outside somebody’s hours', () => {
  const kolkata = calendarOf({ zone: 'Asia/Kolkata' });
  const evening = at('2026-11-23T16:30:00Z'); // 22:00 in Kolkata
  const five = [0, 1, 2, 3, 4].map((place) => ({ id: place, at: evening - place * minute }));

  it('deep focus, no constant interruption: at 22:00 five events show nothing, at 09:00 there is exactly one digest', () => {
    const night = holdAndRelease(kolkata, five, { now: evening });
    assert.deepEqual(night.released, []);
    assert.equal(night.held.length, 5);
    assert.equal(iso(night.nextAt), '2026-11-24T03:30Z');
    const ahead = holdAndRelease(kolkata, [...five, { id: 5, at: evening + hours(72) }], { now: evening });
    assert.equal(ahead.nextAt, night.nextAt);
    const morning = holdAndRelease(kolkata, five, { now: night.nextAt ?? 0 });
    assert.deepEqual(
      morning.released.map(({ at: moment, items }) => [iso(moment), items.map(({ id }) => id)]),
      [['2026-11-24T03:30Z', [4, 3, 2, 1, 0]]],
    );
    assert.deepEqual([morning.held, morning.nextAt], [[], undefined]);
  });

  it('pass at once inside hours, and at any hour where the host allows it', () => {
    const noon = at('2026-11-23T06:30:00Z');
    assert.equal(releaseAt(kolkata, noon), noon);
    const urgent = holdAndRelease(kolkata, five, { now: evening, isUrgent: ({ id }) => id === 2 });
    assert.deepEqual(
      urgent.released.map(({ items }) => items.map(({ id }) => id)),
      [[2]],
    );
    assert.equal(urgent.held.length, 4);
  });

  it('wait for the end of leave, and are held, not dropped, for somebody without hours', () => {
    const leave = calendarOf({ zone: 'Asia/Kolkata', away: [{ from: '2026-11-24', to: '2026-12-04' }] });
    assert.equal(iso(releaseAt(leave, evening)), '2026-12-07T03:30Z');
    const { held, released, nextAt } = holdAndRelease(calendarOf({ hours: {} }), five, { now: evening + hours(9000) });
    assert.deepEqual([held.length, released.length, nextAt], [5, 0, undefined]);
  });

  it('are all kept, and released only while the person works, for any notices and moment', () => {
    const moment = fc.integer({ min: at('2026-09-01T00:00:00Z'), max: at('2026-11-30T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(moment), moment, (zone, moments, now) => {
        const calendar = calendarOf({ zone, away: [{ from: '2026-10-05', to: '2026-10-09' }] });
        const notices = moments.map((instant, id) => ({ id, at: instant }));
        const { released, held } = holdAndRelease(calendar, notices, { now });
        const all = [...released.flatMap(({ items }) => items), ...held].map(({ id }) => id);
        assert.deepEqual(
          all.sort((a, b) => a - b),
          notices.map(({ id }) => id),
        );
        for (const digest of released) assert.ok(digest.at <= now && isWorking(calendar, digest.at));
        // Whatever came on one night comes as one.
        assert.equal(new Set(released.map((digest) => digest.at)).size, released.length);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('Something put aside', () => {
  const berlin = calendarOf({
    zone: 'Europe/Berlin',
    away: [
      { from: '2026-12-21', to: '2027-01-01' },
      { from: '2026-12-07', to: '2026-12-08' },
    ],
  });
  const friday = at('2026-11-27T10:00:00Z');
  const clock = (instant: number | undefined): string => {
    const { date, time } = wallClock(instant ?? 0, 'Europe/Berlin');
    return `${date} ${time}`;
  };

  it('until the next working morning comes back on Monday', () => {
    assert.equal(clock(snoozeUntil(berlin, friday, 'next-morning')), '2026-11-30 09:00');
    // Early in the morning, before work, "next morning" is not today.
    assert.equal(clock(snoozeUntil(berlin, at('2026-11-26T05:00:00Z'), 'next-morning')), '2026-11-27 09:00');
  });

  it('until after leave comes back after the one going on, or the next', () => {
    assert.equal(clock(snoozeUntil(berlin, friday, 'after-leave')), '2026-12-09 09:00');
    assert.equal(clock(snoozeUntil(berlin, at('2026-12-30T10:00:00Z'), 'after-leave')), '2027-01-04 09:00');
    assert.equal(snoozeUntil(calendarOf({}), friday, 'after-leave'), undefined);
  });

  it('until a day comes back on it, or when work begins after it', () => {
    assert.equal(clock(snoozeUntil(berlin, friday, { on: '2026-12-02' })), '2026-12-02 09:00');
    assert.equal(clock(snoozeUntil(berlin, friday, { on: '2026-12-05' })), '2026-12-09 09:00');
    assert.equal(snoozeUntil(berlin, friday, { on: '2026-11-27' }), friday);
  });

  it('knows until when somebody is away', () => {
    assert.equal(awayUntil(berlin, at('2026-12-24T12:00:00Z')), '2027-01-01');
    assert.equal(awayUntil(berlin, friday), undefined);
  });
});
