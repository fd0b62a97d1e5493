import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Schedule } from '@meanwhile/sdk';
import { askedAt, askings, isWorking, occurrencesBetween } from '@meanwhile/sdk/time';
import { at, calendarOf, iso, seed, wallClock, zones } from './people.js';

const year = { from: at('2026-01-01T12:00:00Z'), to: at('2027-01-01T12:00:00Z') };
const workdays = [1, 2, 3, 4, 5];
const holidays = [
  { date: '2026-01-01', name: 'New Year' },
  { date: '2026-05-01', name: 'Labour Day' },
  { date: '2026-12-25', name: 'Christmas' },
];
const away = [
  { from: '2026-03-27', to: '2026-04-02' }, // Berlin's clocks go forward
  { from: '2026-09-28', to: '2026-10-09' }, // just after those of Auckland and Chatham
];

const daysOf2026 = Array.from({ length: 365 }, (_, day) =>
  new Date(at('2026-01-01T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
);
const isWorkday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const isAway = (date: string): boolean => away.some(({ from, to }) => from <= date && date <= to);

describe('Regular check-ins and status updates, over a simulated year with both changes of the clocks', () => {
  for (const zone of zones) {
    it(`a person in ${zone} is asked at 09:30 on every working day, once, and never while away`, () => {
      const calendar = calendarOf({ zone, away }, { holidays });
      const schedule: Schedule = { every: 'day', weekdays: workdays, at: '09:30', start: '2025-12-01' };
      const asked = [...askings(calendar, schedule, year)].map((asking) => ({
        ...asking,
        clock: wallClock(asking.at, zone),
      }));
      const inYear = asked.filter(({ date }) => date.startsWith('2026'));
      const expected = daysOf2026.filter(
        (date) => isWorkday(date) && !isAway(date) && !holidays.some((holiday) => holiday.date === date),
      );
      assert.deepEqual(
        inYear.map(({ date }) => date),
        expected,
      );
      for (const { date, clock, at: instant } of asked) {
        assert.deepEqual([clock.date, clock.time], [date, '09:30']);
        assert.ok(isWorking(calendar, instant));
      }
    });

    it(`a person in ${zone} asked at 23:00 in Berlin hears of it inside their own hours, once a day at most`, () => {
      const calendar = calendarOf({ zone, away }, { holidays });
      const schedule: Schedule = { every: 'day', at: '23:00', zone: 'Europe/Berlin', start: '2025-12-01' };
      const asked = [...askings(calendar, schedule, year)].map(({ at: instant }) => wallClock(instant, zone));
      const days = asked.map(({ date }) => date);
      assert.ok(days.length > 200, `${days.length}`);
      assert.equal(new Set(days).size, days.length);
      for (const { date, time, weekday } of asked) {
        assert.ok(workdays.includes(weekday) && !isAway(date) && time >= '09:00' && time < '17:00', `${date} ${time}`);
      }
    });
  }

  it('the instants move with the clocks and the wall time does not', () => {
    const schedule: Schedule = { every: 'week', weekdays: [1], at: '10:00', start: '2026-01-05' };
    const of = (zone: string): string[] => {
      const all = [...askings(calendarOf({ zone }), schedule, year)];
      return [...new Set(all.map(({ at: instant }) => new Date(instant).toISOString().slice(11, 16)))].sort();
    };
    assert.deepEqual(of('Europe/Berlin'), ['08:00', '09:00']);
    assert.deepEqual(of('Pacific/Auckland'), ['21:00', '22:00']);
    assert.deepEqual(of('Pacific/Chatham'), ['20:15', '21:15']);
    assert.deepEqual(of('Asia/Kolkata'), ['04:30']);
    assert.deepEqual(of('Pacific/Honolulu'), ['20:00']);
  });
});

describe('Asking', () => {
  const lagos = (person = {}, options = {}) => calendarOf({ zone: 'Africa/Lagos', ...person }, options);
  const asked = (calendar: ReturnType<typeof lagos>, schedule: Schedule, date: string): string | undefined =>
    iso(askedAt(calendar, schedule, date));

  it('begins with the working day where no time is named, and waits for it where the time is too early', () => {
    assert.equal(asked(lagos(), { every: 'day' }, '2026-11-23'), '2026-11-23T08:00Z');
    assert.equal(asked(lagos(), { every: 'day', at: '06:00' }, '2026-11-23'), '2026-11-23T08:00Z');
  });

  it('after the end of the day reaches people the next morning', () => {
    assert.equal(asked(lagos(), { every: 'day', at: '18:00' }, '2026-11-23'), '2026-11-24T08:00Z');
  });

  it('on days without hours is left to the latest occurrence', () => {
    const daily: Schedule = { every: 'day', at: '18:00' };
    assert.deepEqual(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((date) => asked(lagos(), daily, date)),
      [undefined, undefined, '2026-11-23T08:00Z', '2026-11-24T08:00Z'],
    );
    const saturdays: Schedule = { every: 'week', weekdays: [6], at: '10:00' };
    assert.equal(asked(lagos(), saturdays, '2026-11-21'), '2026-11-23T08:00Z');
    const monday = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-24T00:00:00Z') };
    assert.deepEqual(
      [...askings(lagos(), saturdays, monday)],
      [{ date: '2026-11-21', at: at('2026-11-23T08:00:00Z') }],
    );
  });

  it('passes over those away, also when leave begins before the question would reach them', () => {
    const leave = lagos({ away: [{ from: '2026-11-24', to: '2026-11-27' }] });
    assert.equal(asked(leave, { every: 'day', at: '10:00' }, '2026-11-24'), undefined);
    assert.equal(asked(leave, { every: 'month', at: '18:00' }, '2026-11-23'), undefined);
  });

  it('on a holiday is left out, or shifted where the schedule says so', () => {
    const off = lagos({}, { holidays: [{ date: '2026-11-23', name: 'A day for all' }] });
    const monthly: Schedule = { every: 'month', at: '10:00', start: '2026-01-23' };
    assert.equal(asked(off, monthly, '2026-11-23'), undefined);
    assert.equal(asked(off, { ...monthly, holidays: 'shift' }, '2026-11-23'), '2026-11-24T08:00Z');
  });

  it('is given up after a month of waiting', () => {
    const closed = (days: number) =>
      Array.from({ length: days }, (_, day) => ({
        date: new Date(at('2026-12-01T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
        name: 'Closed',
      }));
    const monthly: Schedule = { every: 'month', start: '2026-12-01', interval: 6, holidays: 'shift' };
    assert.equal(asked(lagos({}, { holidays: closed(31) }), monthly, '2026-12-01'), '2027-01-01T08:00Z');
    assert.equal(asked(lagos({}, { holidays: closed(38) }), monthly, '2026-12-01'), undefined);
  });

  it('is never for somebody without hours', () => {
    assert.equal(asked(lagos({ hours: {} }), { every: 'day' }, '2026-11-23'), undefined);
    assert.deepEqual(
      [...askings(lagos({ hours: {} }), { every: 'day' }, { from: year.from, to: year.from + 1e9 })],
      [],
    );
  });

  it('is at most once a day, inside hours, in order and on no day of leave, for any schedule and week', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const time = fc.tuple(fc.nat(23), fc.constantFrom(0, 30)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
    const ranges = fc.array(fc.record({ from: time, to: time }), { maxLength: 2 });
    const week = fc.record({ 1: ranges, 2: ranges, 3: ranges, 4: ranges, 5: ranges, 6: ranges, 7: ranges });
    const schedule: fc.Arbitrary<Schedule> = fc.record(
      {
        every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
        at: time,
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        zone: fc.constantFrom('participant', ...zones),
        holidays: fc.constantFrom('skip' as const, 'shift' as const),
      },
      { requiredKeys: ['every'] },
    );
    let total = 0;
    fc.assert(
      fc.property(fc.constantFrom(...zones), week, schedule, fc.nat(330), (zone, hours, rule, start) => {
        const calendar = calendarOf({ zone, hours, away }, { holidays });
        const from = year.from + start * 86_400_000;
        const span = { from, to: from + 30 * 86_400_000 };
        const found = [...askings(calendar, rule, span)];
        const clocks = found.map(({ at: instant }) => wallClock(instant, zone));
        total += found.length;
        assert.equal(new Set(clocks.map(({ date }) => date)).size, found.length, 'once a day');
        for (const [index, { at: instant, date }] of found.entries()) {
          const day = clocks[index]?.date ?? '';
          assert.ok(isWorking(calendar, instant) && !isAway(day));
          assert.ok(!holidays.some((holiday) => holiday.date === day));
          assert.ok(index === 0 || (found[index - 1]?.at ?? 0) < instant, 'in order');
          assert.deepEqual(occurrencesBetween(rule, { from: date, to: date }), [date]);
        }
      }),
      { seed, numRuns: 300 },
    );
    assert.ok(total > 1000, `${total}`);
  });
});
