import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addWorkingTime,
  isWorking,
  nextWorkingMoment,
  workingRanges,
  workingTimeBetween,
  type WorkCalendar,
} from '@meanwhile/sdk/time';
import { at, calendarOf, hours, iso, seed, wallClock, zones } from './people.js';

const rangesOf = (calendar: WorkCalendar, from: string, to: string): string[] =>
  [...workingRanges(calendar, { from: at(from), to: at(to) })].map((range) => `${iso(range.from)}/${iso(range.to)}`);

const between = (calendar: WorkCalendar, from: string, to: string): number =>
  workingTimeBetween(calendar, { from: at(from), to: at(to) });

describe('Working ranges', () => {
  it('are Monday to Friday, 09:00 to 17:00, for somebody who has declared nothing', () => {
    const lagos = calendarOf({ zone: 'Africa/Lagos' });
    assert.deepEqual(rangesOf(lagos, '2026-11-20T00:00:00Z', '2026-11-24T00:00:00Z'), [
      '2026-11-20T08:00Z/2026-11-20T16:00Z',
      '2026-11-23T08:00Z/2026-11-23T16:00Z',
    ]);
  });

  it('may be several a day, in any order, and are joined where they touch', () => {
    const day = [
      { from: '14:00', to: '18:00' },
      { from: '07:30', to: '09:00' },
      { from: '09:00', to: '10:00' },
    ];
    const kolkata = calendarOf({ zone: 'Asia/Kolkata', hours: { 1: day } });
    assert.deepEqual(rangesOf(kolkata, '2026-11-22T00:00:00Z', '2026-11-26T00:00:00Z'), [
      '2026-11-23T02:00Z/2026-11-23T04:30Z',
      '2026-11-23T08:30Z/2026-11-23T12:30Z',
    ]);
  });

  it('leave out leave, first and last day included, and holidays', () => {
    const lima = calendarOf(
      { zone: 'America/Lima', away: [{ from: '2026-11-24', to: '2026-11-25' }] },
      { holidays: [{ date: '2026-11-27', name: 'A day for all' }] },
    );
    assert.deepEqual(rangesOf(lima, '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z'), [
      '2026-11-23T14:00Z/2026-11-23T22:00Z',
      '2026-11-26T14:00Z/2026-11-26T22:00Z',
    ]);
  });

  it('may run past midnight, but neither into a day off nor out of one', () => {
    const night = { from: '22:00', to: '02:00' };
    const person = { zone: 'UTC', hours: { 1: [night], 2: [night], 3: [night] } };
    const span = ['2026-11-23T00:00:00Z', '2026-11-27T00:00:00Z'] as const;
    assert.deepEqual(rangesOf(calendarOf({ ...person, away: [{ from: '2026-11-24', to: '2026-11-24' }] }), ...span), [
      '2026-11-23T22:00Z/2026-11-24T00:00Z',
      '2026-11-25T22:00Z/2026-11-26T00:00Z',
      '2026-11-26T00:00Z/2026-11-26T02:00Z',
    ]);
  });

  it('follow the wall clock over both changes of the clocks', () => {
    const night = calendarOf({ zone: 'Europe/Berlin', hours: { 7: [{ from: '01:00', to: '05:00' }] } });
    assert.equal(between(night, '2026-03-28T00:00:00Z', '2026-03-30T00:00:00Z'), hours(3));
    assert.equal(between(night, '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z'), hours(5));
    const lost = calendarOf({ zone: 'Europe/Berlin', hours: { 7: [{ from: '02:00', to: '02:30' }] } });
    assert.deepEqual(rangesOf(lost, '2026-03-28T00:00:00Z', '2026-03-30T00:00:00Z'), []);
    const chatham = calendarOf({ zone: 'Pacific/Chatham' });
    assert.deepEqual(rangesOf(chatham, '2026-09-24T12:00:00Z', '2026-09-28T12:00:00Z'), [
      '2026-09-24T20:15Z/2026-09-25T04:15Z',
      '2026-09-27T19:15Z/2026-09-28T03:15Z',
    ]);
  });

  it('are none for somebody whose week is empty, and odd entries stop nobody', () => {
    const empty = calendarOf({ hours: {} });
    assert.equal(nextWorkingMoment(empty, at('2026-11-23T00:00:00Z')), undefined);
    assert.equal(addWorkingTime(empty, at('2026-11-23T00:00:00Z'), 1), undefined);
    assert.equal(isWorking(empty, at('2026-11-23T10:00:00Z')), false);
    const odd = calendarOf({
      zone: 'Mars/Olympus',
      hours: {
        1: [
          { from: 'soon', to: '12:00' },
          { from: '09:00', to: '09:00' },
          { from: '13:00', to: '24:00' },
        ],
      },
      away: [{ from: 'some day', to: '2026-12-01' }],
    });
    assert.deepEqual(rangesOf(odd, '2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z'), [
      '2026-11-23T13:00Z/2026-11-24T00:00Z',
    ]);
  });
});

describe('Working time', () => {
  const auckland = calendarOf({ zone: 'Pacific/Auckland' });

  it('begins where a range begins and does not contain its end', () => {
    assert.equal(isWorking(auckland, at('2026-11-22T20:00:00Z')), true);
    assert.equal(isWorking(auckland, at('2026-11-22T20:00:00Z') - 1), false);
    assert.equal(isWorking(auckland, at('2026-11-23T04:00:00Z')), false);
  });

  it('waits for Monday on a Friday evening', () => {
    assert.equal(iso(nextWorkingMoment(auckland, at('2026-11-27T05:00:00Z'))), '2026-11-29T20:00Z');
    assert.equal(iso(nextWorkingMoment(auckland, at('2026-11-26T22:10:00Z'))), '2026-11-26T22:10Z');
  });

  it('of eight hours from nine ends at five, and of one minute more the next morning', () => {
    const nine = at('2026-11-22T20:00:00Z');
    assert.equal(iso(addWorkingTime(auckland, nine, hours(8))), '2026-11-23T04:00Z');
    assert.equal(iso(addWorkingTime(auckland, nine, hours(8) + 60_000)), '2026-11-23T20:01Z');
    assert.equal(addWorkingTime(auckland, nine, 0), nine);
  });

  it('of eight hours ends at different wall times for people in Auckland, Lagos and Lima, over a change of the clocks', () => {
    const part = [{ from: '10:00', to: '15:00' }];
    const start = at('2026-09-25T12:00:00Z'); // the Friday before New Zealand's clocks go forward
    const ends = (['Pacific/Auckland', 'Africa/Lagos', 'America/Lima'] as const).map((zone) => {
      const end = addWorkingTime(calendarOf({ zone, hours: { 1: part, 2: part, 5: part } }), start, hours(8));
      return end === undefined ? undefined : wallClock(end, zone);
    });
    assert.deepEqual(
      ends.map((end) => end && `${end.date} ${end.time}`),
      ['2026-09-29 13:00', '2026-09-29 11:00', '2026-09-28 13:00'],
    );
  });

  it('is nothing from a moment to an earlier one', () => {
    assert.equal(between(auckland, '2026-11-24T00:00:00Z', '2026-11-23T00:00:00Z'), 0);
  });

  it('jumps over years of leave, and gives up where there is nothing to find', () => {
    const away = [{ from: '2026-01-01', to: '2028-12-31' }];
    assert.equal(
      iso(nextWorkingMoment(calendarOf({ zone: 'UTC', away }), at('2026-11-23T00:00:00Z'))),
      '2029-01-01T09:00Z',
    );
    const gone = [{ from: '2026-01-01', to: '2999-12-31' }];
    assert.equal(nextWorkingMoment(calendarOf({ away: gone }), at('2026-11-23T00:00:00Z')), undefined);
  });
});

describe('For any week, zone, leave and moment', () => {
  const minute = fc.integer({ min: 0, max: 24 * 12 }).map((fives) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${two(Math.floor(fives / 12))}:${two((fives % 12) * 5)}`;
  });
  const day = fc.array(fc.record({ from: minute, to: minute }), { maxLength: 3 });
  const week = fc.record({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day });
  const date = fc
    .integer({ min: 0, max: 500 })
    .map((days) => new Date(at('2026-01-01T00:00:00Z') + hours(24) * days).toISOString().slice(0, 10));
  const away = fc.array(
    fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    { maxLength: 1 },
  );
  const calendar = fc
    .record({ zone: fc.constantFrom(...zones), hours: week, away, holidays: fc.array(date, { maxLength: 3 }) })
    .map(({ holidays, ...person }) => ({
      person,
      holidays,
      calendar: calendarOf(person, { holidays: holidays.map((on) => ({ date: on, name: 'Holiday' })) }),
    }));
  const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-06-01T00:00:00Z') });
  const soon = fc.integer({ min: at('2026-03-01T00:00:00Z'), max: at('2026-05-01T00:00:00Z') });
  const span = fc.integer({ min: 1, max: hours(60) });

  it('adding working time and measuring it are inverse', () => {
    fc.assert(
      fc.property(calendar, moment, span, ({ calendar }, from, duration) => {
        const to = addWorkingTime(calendar, from, duration);
        if (to === undefined) return;
        assert.equal(workingTimeBetween(calendar, { from, to }), duration);
        assert.ok(workingTimeBetween(calendar, { from, to: to - 1 }) < duration, 'the earliest such moment');
      }),
      { seed, numRuns: 400 },
    );
  });

  it('working time is the sum of its parts', () => {
    fc.assert(
      fc.property(calendar, fc.tuple(soon, soon, soon), ({ calendar }, moments) => {
        const [from = 0, middle = 0, to = 0] = [...moments].sort((a, b) => a - b);
        assert.equal(
          workingTimeBetween(calendar, { from, to: middle }) + workingTimeBetween(calendar, { from: middle, to }),
          workingTimeBetween(calendar, { from, to }),
        );
      }),
      { seed, numRuns: 200 },
    );
  });

  it('the next working moment is at work, and nothing before it is', () => {
    fc.assert(
      fc.property(calendar, moment, ({ calendar }, now) => {
        const next = nextWorkingMoment(calendar, now);
        if (next === undefined) return;
        assert.ok(next >= now && isWorking(calendar, next));
        assert.equal(workingTimeBetween(calendar, { from: now, to: next }), 0);
      }),
      { seed, numRuns: 400 },
    );
  });

  it('ranges are in order, apart, inside the declared hours of the wall clock, and never on a day off', () => {
    fc.assert(
      fc.property(calendar, moment, ({ calendar, person, holidays }, from) => {
        let last = -Infinity;
        for (const range of workingRanges(calendar, { from, to: from + hours(24 * 14) })) {
          assert.ok(range.from >= last && range.to > range.from);
          last = range.to;
          for (const instant of [range.from, range.to - 1]) {
            const clock = wallClock(instant, person.zone);
            const before = ((clock.weekday + 5) % 7) + 1;
            const declared =
              person.hours[clock.weekday as 1].some(
                ({ from, to }) => from <= clock.time && (clock.time < to || to < from),
              ) || person.hours[before as 1].some(({ from, to }) => to < from && clock.time < to);
            assert.ok(declared, `${clock.date} ${clock.time}`);
            assert.ok(
              !holidays.includes(clock.date) && !person.away.some((a) => a.from <= clock.date && clock.date <= a.to),
            );
          }
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});
