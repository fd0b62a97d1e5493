import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckIn, Schedule } from '@meanwhile/sdk';
import { changesOf, dataOf, draftOf, emptyDraft } from '../../packages/elements/src/check-in-editor/check-in-draft.js';
import { setField } from '../../packages/elements/src/check-in-editor/field-names.js';
import { emptySchedule } from '../../packages/elements/src/check-in-editor/schedule-draft.js';
import { sampleEntities } from '../../packages/embed/portal/sample/sample.mjs';
import { checkInOf } from './check-in-fixtures.js';

const empty = emptySchedule('2026-11-23', 'Europe/Lisbon');
const again = (checkIn: CheckIn) => dataOf(draftOf(checkIn, empty), checkIn);
const field = (name: string, value: string, type = 'text', checked = false) => ({ name, value, type, checked });

describe('the fields of a check-in', () => {
  const schedules: readonly Schedule[] = [
    { every: 'day', zone: 'participant' },
    { every: 'day', interval: 3, zone: 'participant', start: '2026-11-23' },
    { every: 'week', weekdays: [1, 3], interval: 2, at: '10:00', zone: 'Africa/Nairobi', start: '2026-11-23' },
    { every: 'month', weekdays: [5], nth: [-1], at: '09:00', zone: 'participant', end: '2027-06-30' },
    { every: 'month', weekdays: [1, 2, 3, 4, 5], pick: [-1], zone: 'participant', holidays: 'shift' },
    { every: 'month', monthDays: [-1], zone: 'participant' },
    { every: 'month', monthDays: [1, 15], zone: 'participant' },
    { every: 'month', weekdays: [2], nth: [1, 3], zone: 'participant' },
    {
      every: 'week',
      weekdays: [5],
      zone: 'participant',
      except: ['2026-12-24'],
      pauses: [{ from: '2027-01-01', until: '2027-01-11', reason: 'Inventory' }],
    },
  ];
  for (const schedule of schedules)
    it(`keep a schedule as it is: ${JSON.stringify(schedule)}`, () => {
      assert.deepEqual(again(checkInOf({ schedule })).schedule, schedule);
    });

  it('say a monthly schedule without a day by the day it starts on, which comes to the same', () => {
    const schedule: Schedule = { every: 'month', start: '2026-11-03', zone: 'participant' };
    const made = again(checkInOf({ schedule })).schedule;
    assert.deepEqual(made, { ...schedule, monthDays: [3] });
    // The last days of a month are not in every month: nothing is guessed about them.
    const late: Schedule = { every: 'month', start: '2026-10-31', zone: 'participant' };
    assert.deepEqual(again(checkInOf({ schedule: late })).schedule, late);
  });

  it('change nothing of a check-in that is only looked at', () => {
    for (const entity of sampleEntities(Date.parse('2026-11-23T14:00:00Z'), 'Europe/Lisbon')) {
      if (entity.kind !== 'check-in') continue;
      const untouched = again(entity);
      assert.deepEqual(changesOf(untouched, again(entity)), {});
      assert.deepEqual(untouched.questions, entity.questions);
    }
  });

  it('send what was changed and take away what was emptied', () => {
    const checkIn = checkInOf({ intro: 'Hello', window: { workingHours: 8, remindAt: 0.5 }, people: ['ana'] });
    const draft = draftOf(checkIn, empty);
    setField(draft, field('intro', ''));
    setField(draft, field('title', 'Fridays'));
    setField(draft, field('asks', 'everyone'));
    const patch = changesOf(again(checkIn), dataOf(draft, checkIn));
    assert.deepEqual(patch, { title: 'Fridays', intro: null, people: null });
  });

  it('leave out what belongs to another kind of answer, and keep it in the draft', () => {
    const draft = emptyDraft(empty);
    draft.questions = draftOf(checkInOf(), empty).questions;
    const pace = draft.questions.find(({ id }) => id === 'pace');
    setField(draft, field('q:pace:type', 'text'));
    assert.equal(dataOf(draft).questions.find(({ id }) => id === 'pace')?.options, undefined);
    assert.equal(pace?.options.length, 2);
  });

  it('bring nothing back and post nothing where answers carry no names', () => {
    const draft = draftOf(checkInOf(), empty);
    setField(draft, field('identity', 'detached'));
    assert.ok(dataOf(draft).questions.every(({ carry, routeTo }) => !carry && !routeTo));
  });

  it('hear each field by its name, and nothing else', () => {
    const draft = draftOf(checkInOf({ schedule: { every: 'week', weekdays: [5] } }), empty);
    draft.schedule.daysOff.push({ from: '', to: '', reason: '' });
    assert.ok(setField(draft, field('s:weekdays:', '1', 'checkbox', true)));
    assert.ok(setField(draft, field('a:pace:slow', 'Too slow')));
    assert.ok(setField(draft, field('d:0:reason', 'Rest')));
    assert.deepEqual(draft.schedule.weekdays, [1, 5]);
    assert.equal(draft.questions[3]?.options[0]?.label, 'Too slow');
    assert.equal(draft.schedule.daysOff[0]?.reason, 'Rest');
    for (const name of ['questions', 'q:gone:label', 'q:pace:gone', 'd:7:from', 'people', 'constructor'])
      assert.equal(setField(draft, field(name, 'x')), false, name);
  });

  it('never make a group smaller than three', () => {
    const draft = emptyDraft(empty);
    setField(draft, field('minGroup', '2', 'number'));
    assert.equal(dataOf(draft).privacy?.minGroup, 3);
  });
});
