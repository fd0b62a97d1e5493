import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckInData, Question } from '@meanwhile/sdk';
import { checkInIssues } from '@meanwhile/sdk/rules';

const question: Question = { id: 'blocked', type: 'yes-no', label: 'Blocked?' };
const odd = (more: Partial<CheckInData>): string =>
  checkInIssues({ title: 'T', questions: [question], ...more })
    .map(({ code, question: id, problem }) => [code, id, problem?.code].filter(Boolean).join(' '))
    .join(', ');
const asked = (...more: readonly Partial<Question>[]): string =>
  odd({ questions: more.map((one, place) => ({ ...question, id: `q${place}`, ...one })) });

describe('what is wrong with a check-in that is planned', () => {
  it('nothing, where it can be asked', () => {
    assert.equal(odd({}), '');
    assert.equal(asked({}, { when: 'q0 = yes' }, { type: 'scale' }, { type: 'number', min: 0 }), '');
  });
  it('a title, a question and its words are needed', () => {
    assert.equal(odd({ title: '  ' }), 'no-title');
    assert.equal(odd({ questions: [] }), 'no-questions');
    assert.equal(asked({ label: ' ' }), 'no-label q0');
    assert.equal(asked({}, { id: 'q0' }), 'same-id q0');
  });
  it('answers to choose from are two at least, a scale has 2 to 11 steps', () => {
    const options = [
      { id: 'a', label: 'A' },
      { id: 'b', label: ' ' },
    ];
    assert.equal(asked({ type: 'choice', options }), 'few-options q0');
    assert.equal(asked({ type: 'scale', min: 5 }), 'range-odd q0');
    assert.equal(asked({ type: 'scale', min: 0, max: 10 }), '');
    assert.equal(asked({ type: 'scale', min: 0, max: 11 }), 'range-odd q0');
    assert.equal(asked({ type: 'number', min: 3, max: 2 }), 'range-odd q0');
  });
  it('a condition looks at questions before it, with a value they can have', () => {
    assert.equal(asked({ when: 'q1 = yes' }, {}), 'when-odd q0 not-before');
    assert.equal(asked({}, { when: 'gone = yes' }), 'when-odd q1 unknown-question');
    assert.equal(asked({}, { when: 'q0 is yes' }), 'when-odd q1 unreadable');
    assert.equal(asked({ type: 'mood' }, { when: 'q0 <= ""' }), 'when-odd q1 not-a-number');
    assert.equal(asked({ type: 'mood' }, { when: 'q0 = good' }), 'when-odd q1 not-a-number');
    const options = ['a', 'b'].map((id) => ({ id, label: id }));
    assert.equal(asked({ type: 'choice', options }, { when: 'q0 = c' }), 'when-odd q1 unknown-option');
    assert.equal(asked({ type: 'text' }, { when: 'q0 != ""' }), '');
  });
  it('a schedule has a day, and asks somebody', () => {
    assert.equal(odd({ schedule: { every: 'day', start: '2026-11-23', end: '2026-11-20' } }), 'end-turned');
    assert.equal(
      odd({ schedule: { every: 'month', monthDays: [30], start: '2027-02-01', end: '2027-02-28' } }),
      'never-asked',
    );
    assert.equal(odd({ people: [] }), 'nobody');
  });
});
