import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { parse, type Schedule } from '@meanwhile/sdk';
import {
  fromRRule,
  isOccurrence,
  latestOccurrence,
  occurrencesBetween,
  occurrencesFrom,
  toRRule,
} from '@meanwhile/sdk/time';
import { seed } from './people.js';

const take = (schedule: Schedule, count: number): string[] => {
  const found: string[] = [];
  for (const date of occurrencesFrom(schedule, schedule.start ?? '2000-01-01')) {
    if (found.length === count) break;
    found.push(date);
  }
  return found;
};

/**
 * The dates of rrule-temporal: built on Temporal, and tested by its authors against every example of RFC 5545. It only
 * judges here and is never shipped.
 */
function oracle(schedule: Schedule, from: string, to: string): string[] {
  const start = (schedule.start ?? '2000-01-03').replaceAll('-', '');
  const rule = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${start}T000000\nRRULE:${toRRule(schedule)}` });
  return rule
    .between(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), true)
    .map((moment) => moment.toPlainDate().toString());
}

const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
const date = fc.integer({ min: 0, max: 1500 }).map((days) => plus('2024-01-01', days));
const weekdays = some(fc.integer({ min: 1, max: 7 }));
const nth = some(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5));
const monthDays = some(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 })));
const pick = some(fc.constantFrom(1, 2, 3, -1, -2));
const optional = { requiredKeys: ['every', 'start'] as ('every' | 'start')[] };
const shared = { start: date, interval: fc.integer({ min: 1, max: 5 }), end: date };
const anyRule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), ...shared, weekdays, monthDays }, optional),
  fc.record({ every: fc.constant('week' as const), ...shared, weekdays, pick }, optional),
  fc.record({ every: fc.constant('month' as const), ...shared, monthDays, weekdays }, optional),
  fc.record({ every: fc.constant('month' as const), ...shared, weekdays, pick }, optional),
  fc.record({ every: fc.constant('month' as const), ...shared, weekdays, nth }),
);

describe('A schedule and the rule of RFC 5545', () => {
  it('fall on the same days as an existing implementation, for random rules', () => {
    let days = 0;
    fc.assert(
      fc.property(anyRule, (schedule) => {
        const from = schedule.start ?? '';
        const to = plus(from, 400);
        const expected = oracle(schedule, from, to);
        assert.deepEqual(occurrencesBetween(schedule, { from, to }), expected, toRRule(schedule));
        days += expected.length;
      }),
      { seed, numRuns: 600 },
    );
    assert.ok(days > 5000, `only ${days} days were compared`);
    console.log(`${days} days of random rules compared with the implementation of RFC 5545: 0 disagreements`);
  });

  it('are written and read back as the same rule', () => {
    fc.assert(
      fc.property(anyRule, (schedule) => {
        const again = fromRRule(toRRule(schedule), schedule.start);
        assert.ok(again, toRRule(schedule));
        const span = { from: schedule.start ?? '', to: plus(schedule.start ?? '', 200) };
        assert.deepEqual(occurrencesBetween(again, span), occurrencesBetween(schedule, span), toRRule(schedule));
      }),
      { seed, numRuns: 600 },
    );
  });

  it('are not mixed up where the rule says more than a schedule can', () => {
    for (const rule of [
      'FREQ=YEARLY',
      'FREQ=DAILY;COUNT=3',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU',
      'FREQ=MONTHLY;BYDAY=1MO,TU',
      'FREQ=MONTHLY;BYDAY=1MO,-1TU',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=DAILY;BYMONTH=1',
      'FREQ=MONTHLY;BYMONTHDAY=last',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0',
      'FREQ=DAILY;INTERVAL=often',
      '',
    ]) {
      assert.equal(fromRRule(rule), undefined, rule);
    }
  });
});

/** The published examples that a schedule can say; COUNT is taken as so many dates. Dates as the section lists them. */
const examples: readonly [name: string, rule: string, start: string, dates: string][] = [
  ['daily for 10 occurrences', 'FREQ=DAILY', '1997-09-02', '1997-09-02 03 04 05 06 07 08 09 10 11'],
  [
    'every other day',
    'FREQ=DAILY;INTERVAL=2',
    '1997-09-02',
    '1997-09-02 04 06 08 10 12 14 16 18 20 22 24 26 28 30 1997-10-02 04',
  ],
  ['every 10 days, 5 occurrences', 'FREQ=DAILY;INTERVAL=10', '1997-09-02', '1997-09-02 12 22 1997-10-02 12'],
  ['weekly for 10 occurrences', 'FREQ=WEEKLY', '1997-09-02', '1997-09-02 09 16 23 30 1997-10-07 14 21 28 1997-11-04'],
  [
    'every other week',
    'FREQ=WEEKLY;INTERVAL=2',
    '1997-09-02',
    '1997-09-02 16 30 1997-10-14 28 1997-11-11 25 1997-12-09 23 1998-01-06 20 1998-02-03 17',
  ],
  [
    'weekly on Tuesday and Thursday for five weeks',
    'FREQ=WEEKLY;UNTIL=19971007;BYDAY=TU,TH',
    '1997-09-02',
    '1997-09-02 04 09 11 16 18 23 25 30 1997-10-02 07',
  ],
  [
    'every other week on Monday, Wednesday and Friday',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224;BYDAY=MO,WE,FR',
    '1997-09-01',
    '1997-09-01 03 05 15 17 19 29 1997-10-01 03 13 15 17 27 29 31 1997-11-10 12 14 24 26 28 1997-12-08 10 12 22 24',
  ],
  [
    'every other week on Tuesday and Thursday, 8 occurrences',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
    '1997-09-02',
    '1997-09-02 04 16 18 30 1997-10-02 14 16',
  ],
  [
    'monthly on the first Friday for 10 occurrences',
    'FREQ=MONTHLY;BYDAY=1FR',
    '1997-09-05',
    '1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02 1998-02-06 1998-03-06 1998-04-03 1998-05-01 1998-06-05',
  ],
  [
    'monthly on the first Friday until 24 December',
    'FREQ=MONTHLY;UNTIL=19971224;BYDAY=1FR',
    '1997-09-05',
    '1997-09-05 1997-10-03 1997-11-07 1997-12-05',
  ],
  [
    'every other month on the first and last Sunday',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU',
    '1997-09-07',
    '1997-09-07 28 1997-11-02 30 1998-01-04 25 1998-03-01 29 1998-05-03 31',
  ],
  [
    'monthly on the second-to-last Monday for 6 months',
    'FREQ=MONTHLY;BYDAY=-2MO',
    '1997-09-22',
    '1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16',
  ],
  [
    'monthly on the third-to-the-last day',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    '1997-09-28',
    '1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26',
  ],
  [
    'monthly on the 2nd and 15th for 10 occurrences',
    'FREQ=MONTHLY;BYMONTHDAY=2,15',
    '1997-09-02',
    '1997-09-02 15 1997-10-02 15 1997-11-02 15 1997-12-02 15 1998-01-02 15',
  ],
  [
    'monthly on the first and last day for 10 occurrences',
    'FREQ=MONTHLY;BYMONTHDAY=1,-1',
    '1997-09-30',
    '1997-09-30 1997-10-01 31 1997-11-01 30 1997-12-01 31 1998-01-01 31 1998-02-01',
  ],
  [
    'every 18 months on the 10th thru 15th',
    'FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=10,11,12,13,14,15',
    '1997-09-10',
    '1997-09-10 11 12 13 14 15 1999-03-10 11 12 13',
  ],
  [
    'every Tuesday, every other month',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997-09-02',
    '1997-09-02 09 16 23 30 1997-11-04 11 18 25 1998-01-06 13 20 27 1998-03-03 10 17 24 31',
  ],
  [
    'every Friday the 13th',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    '1997-09-02',
    '1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13',
  ],
  [
    'the first Saturday after the first Sunday',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997-09-13',
    '1997-09-13 1997-10-11 1997-11-08 1997-12-13 1998-01-10 1998-02-07 1998-03-07 1998-04-11 1998-05-09 1998-06-13',
  ],
  [
    'the third of Tuesday, Wednesday or Thursday',
    'FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3',
    '1997-09-04',
    '1997-09-04 1997-10-07 1997-11-06',
  ],
  [
    'the second-to-last weekday of the month',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997-09-29',
    '1997-09-29 1997-10-30 1997-11-27 1997-12-30 1998-01-29 1998-02-26 1998-03-30',
  ],
  ['a week that begins on Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO', '1997-08-05', '1997-08-05 10 19 24'],
  [
    'an invalid date is ignored',
    'FREQ=MONTHLY;BYMONTHDAY=15,30',
    '2007-01-15',
    '2007-01-15 30 2007-02-15 2007-03-15 30',
  ],
];

/** `1997-09-02 04` is two days of one month. */
function datesOf(list: string): string[] {
  let month = '';
  return list.split(' ').map((item) => {
    if (item.length > 2) month = item.slice(0, 8);
    return month + item.slice(-2);
  });
}

describe('The examples of RFC 5545, section 3.8.5.3', () => {
  for (const [name, rule, start, list] of examples) {
    it(name, () => {
      const schedule = fromRRule(rule, start);
      assert.ok(schedule);
      const dates = datesOf(list);
      assert.deepEqual(take(schedule, schedule.end ? 1000 : dates.length), dates);
    });
  }
});

describe('A schedule', () => {
  const weekly: Schedule = { every: 'week', weekdays: [1, 4], start: '2026-11-02' };

  it('leaves out exceptions, holidays and pauses, and ends', () => {
    const schedule: Schedule = {
      ...weekly,
      end: '2026-12-10',
      except: ['2026-11-05'],
      pauses: [{ from: '2026-11-16', until: '2026-11-26', reason: 'Moving house' }],
    };
    const holidays = [{ date: '2026-12-07', name: 'Holiday' }];
    const days = occurrencesBetween(schedule, { from: '2026-01-01', to: '2027-12-31' }, { holidays });
    assert.deepEqual(days, [
      '2026-11-02',
      '2026-11-09',
      '2026-11-12',
      '2026-11-26',
      '2026-11-30',
      '2026-12-03',
      '2026-12-10',
    ]);
    assert.equal(latestOccurrence(schedule, '2026-11-25', { holidays }), '2026-11-12');
    assert.equal(isOccurrence(schedule, '2026-12-07', { holidays }), false);
    assert.equal(isOccurrence({ ...schedule, holidays: 'shift' }, '2026-12-07', { holidays }), true);
  });

  it('without a named day of the month keeps the day of its start, or the last day of a shorter month', () => {
    assert.deepEqual(take({ every: 'month', start: '2026-01-31' }, 5), [
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  it('begins with 1970, and long before it', () => {
    assert.deepEqual(take({ every: 'week', interval: 2, start: '1970-01-01' }, 2), ['1970-01-01', '1970-01-15']);
    assert.deepEqual(take({ every: 'month', weekdays: [1], nth: [-1], start: '1959-12-29' }, 2), [
      '1960-01-25',
      '1960-02-29',
    ]);
  });

  it('that can never fall on a day ends, and so does one with an enormous step', () => {
    assert.deepEqual(take({ every: 'month', interval: 12, monthDays: [31], start: '2026-02-01' }, 3), []);
    const rare: Schedule = { every: 'day', interval: 1e12, start: '2026-01-01' };
    assert.equal(latestOccurrence(rare, '2030-01-01'), '2026-01-01');
  });

  it('says the same looked at from either end', () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 500 }), (schedule, days) => {
        const to = plus(schedule.start ?? '', days);
        const all = occurrencesBetween(schedule, { from: '1990-01-01', to });
        assert.equal(latestOccurrence(schedule, to), all.at(-1));
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe('A check-in from elsewhere', () => {
  const data = (schedule: object) => ({ title: 'Weekly', questions: [], schedule });

  it('may carry everything a schedule can say', () => {
    const schedule = {
      every: 'month',
      weekdays: [1],
      nth: [1, -1],
      monthDays: [-1],
      pick: [1],
      except: ['2026-11-05'],
      pauses: [{ from: '2026-11-16', until: '2026-11-26' }],
      holidays: 'shift',
    };
    const read = parse('check-in', { ...data(schedule), window: { workingHours: 8, remindAt: 0.8 } });
    assert.equal(read.ok, true);
  });

  it('is told what is wrong, and where', () => {
    const schedule = { every: 'month', nth: [0], monthDays: [1.5], except: ['soon'], holidays: 'sometimes' };
    const read = parse('check-in', data(schedule));
    assert.deepEqual(read.ok ? [] : read.problems.map(({ path }) => path), [
      'schedule.nth.0',
      'schedule.monthDays.0',
      'schedule.except.0',
      'schedule.holidays',
    ]);
  });
});
