import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WeekHours } from '@meanwhile/sdk';
import { workCalendar, workingTimeBetween } from '@meanwhile/sdk/time';
import {
  fillsOf,
  groupsOf,
  paint,
  rangeFault,
  weekMinutes,
} from '../../packages/elements/src/working-hours/week-value.js';

const office: WeekHours = Object.fromEntries(
  ['1', '2', '3', '4', '5'].map((day) => [day, [{ from: '09:00', to: '17:00' }]]),
);
const monday = { day: 0 };

test('a stretch that is painted joins what it touches', () => {
  const hours = paint(office, { ...monday, from: 17 * 60, to: 18 * 60 }, true);
  assert.deepEqual(hours['1'], [{ from: '09:00', to: '18:00' }]);
  assert.deepEqual(hours['2'], office['2']);
});

test('a stretch that is cleared leaves both ends', () => {
  const hours = paint(office, { ...monday, from: 12 * 60, to: 13 * 60 }, false);
  assert.deepEqual(hours['1'], [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ]);
});

test('a night stays one range and belongs to the day it begins on', () => {
  const late = paint({}, { day: 4, from: 22 * 60, to: 24 * 60 }, true);
  const night = paint(late, { day: 5, from: 0, to: 120 }, true);
  assert.deepEqual(night, { '5': [{ from: '22:00', to: '02:00' }] });
  assert.deepEqual(fillsOf(night, 5, 60).slice(0, 3), ['all', 'all', 'none']);
});

test('Sunday night runs into Monday', () => {
  const sunday = paint({}, { day: 6, from: 23 * 60, to: 24 * 60 }, true);
  const both = paint(sunday, { day: 0, from: 0, to: 60 }, true);
  assert.deepEqual(both, { '7': [{ from: '23:00', to: '01:00' }] });
});

test('a whole week without a gap is seven whole days', () => {
  let hours: WeekHours = {};
  for (let day = 0; day < 7; day++) hours = paint(hours, { day, from: 0, to: 1440 }, true);
  assert.equal(weekMinutes(hours), 7 * 1440);
  assert.deepEqual(Object.keys(hours), ['1', '2', '3', '4', '5', '6', '7']);
});

test('what is painted is what counts as working time', () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 200; round++) {
    let hours: WeekHours = {};
    for (let stroke = 0; stroke < 6; stroke++) {
      const from = random(47) * 30;
      hours = paint(
        hours,
        { day: random(7), from, to: from + (1 + random(4)) * 30 > 1440 ? 1440 : from + 30 },
        random(4) > 0,
      );
    }
    const week = { from: Date.UTC(2026, 10, 23), to: Date.UTC(2026, 10, 30) };
    const before = workCalendar({ zone: 'UTC', hours });
    // A week in the middle of others: Sunday's night arrives on Monday.
    assert.equal(workingTimeBetween(before, week) / 60_000, weekMinutes(hours), JSON.stringify(hours));
    const drawn = [0, 1, 2, 3, 4, 5, 6]
      .flatMap((day) => fillsOf(hours, day, 30))
      .filter((fill) => fill === 'all').length;
    assert.equal(drawn * 30, weekMinutes(hours), JSON.stringify(hours));
  }
});

test('a cell that is partly filled says so', () => {
  assert.deepEqual(fillsOf({ '1': [{ from: '09:15', to: '10:00' }] }, 0, 30).slice(18, 20), ['part', 'all']);
});

test('days with the same hours are one line', () => {
  const groups = groupsOf({ ...office, '3': [], '6': [{ from: '10:00', to: '12:00' }] });
  assert.deepEqual(
    groups.map(({ first, last }) => `${first}-${last}`),
    ['1-2', '4-5', '6-6'],
  );
});

test('a range that is empty or unfinished is a fault; one past midnight is not', () => {
  assert.equal(rangeFault({ from: '09:00', to: '' }), 'no-time');
  assert.equal(rangeFault({ from: '09:00', to: '09:00' }), 'same-time');
  assert.equal(rangeFault({ from: '22:00', to: '02:00' }), undefined);
});
