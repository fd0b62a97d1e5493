import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckInData, Question } from '@meanwhile/sdk';
import {
  currentOccurrence,
  isShown,
  minGroupOf,
  summarise,
  validateAnswers,
  visibleQuestions,
} from '@meanwhile/sdk/rules';

const form = (questions: readonly Question[], more: Partial<CheckInData> = {}): CheckInData => ({
  title: 'Weekly',
  questions,
  ...more,
});

describe('minGroupOf', () => {
  it('is five unless told and never under three', () => {
    assert.equal(minGroupOf(undefined), 5);
    assert.equal(minGroupOf({ identity: 'named', minGroup: 1 }), 3);
    assert.equal(minGroupOf({ identity: 'named', minGroup: 8 }), 8);
    assert.equal(minGroupOf({ identity: 'named', minGroup: Number.NaN }), 5);
  });
});

describe('when', () => {
  const answers = { mood: 2, blocked: true, topics: ['import', 'open source'], name: 'Ana' };
  for (const [expression, shown] of [
    ['mood <= 2', true],
    ['mood > 2', false],
    ['blocked = yes', true],
    ['blocked != no', true],
    ['topics has import', true],
    ['topics has "open source" and mood = 2', true],
    ['topics has map or name = Ana', true],
    ['missing = 1', false],
    ['missing != 1', false],
    ['__proto__ = 1', false],
    ['', true],
  ] as const)
    it(`reads ${expression || 'an empty expression'} as ${shown}`, () =>
      assert.equal(isShown(expression, answers), shown));
  it('shows the question when the expression cannot be read', () =>
    assert.equal(isShown('mood about 2', answers), true));
});

describe('validateAnswers', () => {
  const questions: readonly Question[] = [
    { id: 'a', type: 'text', label: 'A', required: true },
    { id: 'n', type: 'number', label: 'N', min: 0, max: 10 },
    { id: 'c', type: 'multi-choice', label: 'C', options: [{ id: 'x', label: 'X' }] },
    { id: 'w', type: 'text', label: 'W', required: true, when: 'a = more' },
  ];
  it('names the question and the code', () => {
    assert.deepEqual(validateAnswers(form(questions), { n: 11, c: ['y'] }), [
      { question: 'a', code: 'required' },
      { question: 'n', code: 'too-large' },
      { question: 'c', code: 'not-an-option' },
    ]);
  });
  it('requires nothing of a hidden question', () => {
    assert.deepEqual(validateAnswers(form(questions), { a: 'less' }), []);
    assert.deepEqual(
      visibleQuestions(form(questions), { a: 'more' }).map(({ id }) => id),
      ['a', 'n', 'c', 'w'],
    );
  });
  it('refuses text where a number is asked', () => {
    assert.deepEqual(validateAnswers(form(questions), { a: 'x', n: 'many' }), [
      { question: 'n', code: 'not-a-number' },
    ]);
  });
});

describe('currentOccurrence', () => {
  const at = Date.parse('2026-11-23T09:00:00Z'); // a Monday
  it('is today for a daily check-in on a working day', () => {
    const daily = form([], { schedule: { every: 'day', weekdays: [1, 2, 3, 4, 5], start: '2026-11-01' } });
    assert.equal(currentOccurrence(daily, at, 'Africa/Nairobi'), '2026-11-23');
    assert.equal(currentOccurrence(daily, at - 86_400_000, 'Africa/Nairobi'), '2026-11-20');
  });
  it('is the last Friday for a weekly one', () => {
    const weekly = form([], { schedule: { every: 'week', weekdays: [5], start: '2026-10-02' } });
    assert.equal(currentOccurrence(weekly, at, 'Europe/Lisbon'), '2026-11-20');
  });
  it('skips the weeks between for every second week', () => {
    const weekly = form([], { schedule: { every: 'week', interval: 2, weekdays: [5], start: '2026-11-06' } });
    assert.equal(currentOccurrence(weekly, at, 'Europe/Lisbon'), '2026-11-20');
    assert.equal(currentOccurrence(weekly, at - 5 * 86_400_000, 'Europe/Lisbon'), '2026-11-06');
  });
  it('falls on the last day of a shorter month', () => {
    const monthly = form([], { schedule: { every: 'month', start: '2026-01-31' } });
    assert.equal(currentOccurrence(monthly, Date.parse('2026-03-05T00:00:00Z'), 'UTC'), '2026-02-28');
  });
  it('reads the day in the participant’s own zone', () => {
    const daily = form([], { schedule: { every: 'day', start: '2026-11-01' } });
    const late = Date.parse('2026-11-23T23:30:00Z');
    assert.equal(currentOccurrence(daily, late, 'Asia/Kolkata'), '2026-11-24');
    assert.equal(currentOccurrence(daily, late, 'America/Toronto'), '2026-11-23');
  });
});

describe('summarise', () => {
  const mood: Question = { id: 'm', type: 'mood', label: 'Mood' };
  const text: Question = { id: 't', type: 'text', label: 'Text' };
  const sets = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ answers: { m: (i % 5) + 1, t: `text ${i}` }, author: `p${i}` }));

  it('holds a mood back below the threshold even where answers are named', () => {
    const [shown, said] = summarise(form([mood, text]), sets(4));
    assert.deepEqual([shown?.hidden, shown?.counts, shown?.mean], [true, [], undefined]);
    assert.equal(said?.texts.length, 4);
  });
  it('counts each step once the threshold is met', () => {
    const [shown] = summarise(form([mood]), sets(5));
    assert.deepEqual(
      shown?.counts.map(({ count }) => count),
      [1, 1, 1, 1, 1],
    );
    assert.equal(shown?.mean, 3);
    assert.equal(shown?.median, 3);
  });
  it('gives no author and no order for detached answers, and nothing below the threshold', () => {
    const detached = form([text], { privacy: { identity: 'detached' } });
    assert.deepEqual(summarise(detached, sets(4))[0]?.texts, []);
    const texts = summarise(detached, sets(5).reverse())[0]?.texts ?? [];
    assert.deepEqual(
      texts,
      [0, 1, 2, 3, 4].map((i) => ({ text: `text ${i}` })),
    );
  });
  it('still counts an answer whose option was removed', () => {
    const choice: Question = { id: 'c', type: 'choice', label: 'C', options: [{ id: 'x', label: 'X' }] };
    const [shown] = summarise(form([choice]), [{ answers: { c: 'gone' } }, { answers: { c: 'x' } }]);
    assert.deepEqual(shown?.counts, [
      { value: 'x', count: 1 },
      { value: 'gone', count: 1 },
    ]);
  });
});
