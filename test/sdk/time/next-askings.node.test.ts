import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextAskings, workCalendar } from '@meanwhile/sdk/time';

const from = Date.parse('2026-11-23T12:00:00Z');
const weekly = { every: 'week', weekdays: [5], at: '10:00' } as const;
const berlin = { zone: 'Europe/Berlin' };

describe('what comes next for one person', () => {
  it('the next times, at their own wall time', () => {
    const { asked, passed } = nextAskings(workCalendar(berlin), weekly, { from, count: 3 });
    assert.deepEqual(
      asked.map(({ date, at }) => [date, new Date(at).toISOString()]),
      [
        ['2026-11-27', '2026-11-27T09:00:00.000Z'],
        ['2026-12-04', '2026-12-04T09:00:00.000Z'],
        ['2026-12-11', '2026-12-11T09:00:00.000Z'],
      ],
    );
    assert.deepEqual(passed, []);
  });

  it('the days between on which they are not asked, and why', () => {
    const calendar = workCalendar(
      { ...berlin, away: [{ from: '2026-12-11', to: '2026-12-11' }] },
      { holidays: [{ date: '2026-12-04', name: 'Fair' }] },
    );
    const schedule = {
      ...weekly,
      except: ['2026-11-27'],
      pauses: [{ from: '2026-12-18', until: '2026-12-26' }],
    };
    const { asked, passed } = nextAskings(calendar, schedule, { from, count: 1 });
    assert.deepEqual(
      asked.map(({ date }) => date),
      ['2027-01-01'],
    );
    assert.deepEqual(passed, [
      { date: '2026-11-27', because: 'day-off' },
      { date: '2026-12-04', because: 'holiday' },
      { date: '2026-12-11', because: 'leave' },
      { date: '2026-12-18', because: 'day-off' },
      { date: '2026-12-25', because: 'day-off' },
    ]);
  });

  it('a holiday that shifts leaves nothing out', () => {
    const calendar = workCalendar(berlin, { holidays: [{ date: '2026-11-27', name: 'Fair' }] });
    const { asked, passed } = nextAskings(calendar, { ...weekly, holidays: 'shift' }, { from, count: 1 });
    assert.equal(new Date(asked[0]?.at ?? 0).toISOString(), '2026-11-30T08:00:00.000Z');
    assert.deepEqual(passed, []);
  });

  it('nothing for somebody without hours, and nothing after the end', () => {
    const none = workCalendar({ ...berlin, hours: {} });
    assert.deepEqual(nextAskings(none, weekly, { from, count: 3 }), { asked: [], passed: [] });
    const ends = nextAskings(workCalendar(berlin), { ...weekly, end: '2026-12-04' }, { from, count: 3 });
    assert.equal(ends.asked.length, 2);
  });
});
