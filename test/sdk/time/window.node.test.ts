import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerWindow, askings, isReminderDue, isWorking, workingTimeBetween } from '@meanwhile/sdk/time';
import { at, calendarOf, hours, iso, seed, wallClock, zones } from './people.js';

const minute = 60_000;

describe('A window in working hours', () => {
  it('diverse personalities and peak hours: 8 working hours close at different wall times for people in Auckland, Lagos and Lima, a change of the clocks included', () => {
    // Friday 13:00 in Lagos; on Sunday New Zealand's clocks go forward.
    const asked = at('2026-09-25T12:00:00Z');
    const week = {
      1: [{ from: '08:00', to: '12:30' }],
      2: [{ from: '10:00', to: '18:00' }],
      5: [{ from: '09:00', to: '17:00' }],
    };
    const close = (zone: string): string => {
      const { closesAt = 0 } = answerWindow(calendarOf({ zone, hours: week }), asked, { workingHours: 8 });
      const { date, time } = wallClock(closesAt, zone);
      return `${date} ${time}`;
    };
    assert.deepEqual(['Pacific/Auckland', 'Africa/Lagos', 'America/Lima'].map(close), [
      '2026-09-29 13:30',
      '2026-09-28 12:00',
      '2026-09-25 17:00',
    ]);
  });

  it('waits for those on leave, and never closes for those without hours', () => {
    const away = [{ from: '2026-11-23', to: '2026-12-04' }];
    const asked = at('2026-11-20T15:00:00Z');
    const { closesAt } = answerWindow(calendarOf({ zone: 'UTC', away }), asked, { workingHours: 8 });
    assert.equal(iso(closesAt), '2026-12-07T15:00Z');
    assert.deepEqual(answerWindow(calendarOf({ hours: {} }), asked, { workingHours: 8, remindAt: 0.5 }), {
      opensAt: asked,
    });
  });
});

describe('The reminder', () => {
  const lima = calendarOf({ zone: 'America/Lima' });
  const asked = at('2026-11-20T20:00:00Z'); // Friday, 15:00 in Lima
  const open = answerWindow(lima, asked, { workingHours: 8, remindAt: 0.25 });

  it('that would come at the end of a day comes the next working morning', () => {
    assert.equal(iso(open.remindAt), '2026-11-23T14:00Z');
    assert.equal(iso(open.closesAt), '2026-11-23T20:00Z');
  });

  it('is none where the window asks for none or has no room left', () => {
    assert.equal(answerWindow(lima, asked, { workingHours: 8 }).remindAt, undefined);
    assert.equal(answerWindow(lima, asked, { workingHours: 8, remindAt: 1 }).remindAt, undefined);
    const due = isReminderDue(lima, { opensAt: asked, answered: false, reminded: false }, asked + minute);
    assert.equal(due, false);
  });

  it('accountability without chasing: it goes once, inside hours, to those who have not answered and are not away', () => {
    const away = calendarOf({ zone: 'America/Lima', away: [{ from: '2026-11-23', to: '2026-11-27' }] });
    const people = [
      { id: 'waiting', calendar: lima, answered: false },
      { id: 'answered', calendar: lima, answered: true },
      { id: 'away', calendar: away, answered: false },
    ];
    const reminded: { id: string; clock: string }[] = [];
    // Somebody looks every ten minutes, day and night, for a week.
    for (let now = asked; now < asked + hours(24 * 7); now += 10 * minute) {
      for (const { id, calendar, answered } of people) {
        const window = answerWindow(calendar, asked, { workingHours: 8, remindAt: 0.25 });
        const state = { ...window, answered, reminded: reminded.some((one) => one.id === id) };
        if (!isReminderDue(calendar, state, now)) continue;
        const { date, time } = wallClock(now, 'America/Lima');
        reminded.push({ id, clock: `${date} ${time}` });
      }
    }
    assert.deepEqual(reminded, [{ id: 'waiting', clock: '2026-11-23 09:00' }]);
  });

  it('that was missed comes inside hours at the next look, and not after the end', () => {
    const long = answerWindow(lima, asked, { workingHours: 16, remindAt: 0.25 });
    const due = (text: string): boolean => isReminderDue(lima, { ...long, answered: false, reminded: false }, at(text));
    assert.deepEqual([iso(long.remindAt), iso(long.closesAt)], ['2026-11-23T16:00Z', '2026-11-24T20:00Z']);
    assert.equal(due('2026-11-24T01:00:00Z'), false, 'in the evening');
    assert.equal(due('2026-11-24T14:00:00Z'), true, 'the next morning');
    assert.equal(due('2026-11-24T21:00:00Z'), false, 'when it is over');
  });

  it('is inside hours and before the end, for any moment, zone and window over the year', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    let reminders = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        moment,
        fc.integer({ min: 1, max: 40 }),
        share,
        (zone, now, length, remindAt) => {
          const calendar = calendarOf({ zone, away: [{ from: '2026-04-01', to: '2026-04-20' }] });
          const window = answerWindow(calendar, now, { workingHours: length, remindAt });
          assert.equal(workingTimeBetween(calendar, { from: now, to: window.closesAt ?? 0 }), hours(length));
          if (window.remindAt === undefined) return;
          reminders++;
          assert.ok(isWorking(calendar, window.remindAt));
          assert.ok(window.remindAt >= now && window.remindAt < (window.closesAt ?? 0));
        },
      ),
      { seed, numRuns: 500 },
    );
    assert.ok(reminders > 400);
  });

  for (const zone of zones) {
    it(`comes once for every daily check-in of a year in ${zone}, and always inside hours`, () => {
      const calendar = calendarOf({ zone, away: [{ from: '2026-07-06', to: '2026-07-24' }] });
      const year = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z') };
      const days = new Set<string>();
      let count = 0;
      for (const asking of askings(calendar, { every: 'day', at: '09:00' }, year)) {
        const { remindAt } = answerWindow(calendar, asking.at, { workingHours: 7, remindAt: 0.8 });
        assert.ok(remindAt !== undefined && isWorking(calendar, remindAt));
        const { date, time } = wallClock(remindAt, zone);
        assert.equal(time, '14:36');
        assert.ok(date < '2026-07-06' || date > '2026-07-24');
        days.add(date);
        count++;
      }
      assert.ok(count > 240, `${count}`);
      assert.equal(days.size, count);
    });
  }
});
