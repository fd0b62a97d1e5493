import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { stages, standings, type DecisionData } from '@meanwhile/sdk';
import {
  allowedMoves,
  allowedStandings,
  answersToSend,
  answerText,
  canMove,
  currentOccurrence,
  localDateIn,
  visibleQuestions,
} from '@meanwhile/sdk/rules';

const decision = (more: Partial<DecisionData>): DecisionData => ({ title: 'T', stage: 'open', ...more });
const outcome = { statement: 'We do it' };

describe('the moves of a decision', () => {
  it('are allowed exactly where the table says so', () => {
    for (const from of stages) {
      for (const to of stages) {
        const verdict = canMove(decision({ stage: from }), { to, outcome });
        assert.equal(verdict.ok, allowedMoves[from].includes(to), `${from} → ${to}`);
      }
    }
  });

  it('always leave a way on, and a way back from an exit', () => {
    for (const from of stages) assert.ok(allowedMoves[from].length, from);
    for (const exit of ['withdrawn', 'lapsed'] as const) assert.ok(allowedMoves[exit].includes('open'));
  });

  it('say why they are refused', () => {
    const reason = (from: Partial<DecisionData>, move: Parameters<typeof canMove>[1]) => {
      const verdict = canMove(decision(from), move);
      return verdict.ok ? undefined : verdict.reason;
    };
    assert.equal(reason({}, { to: 'open' }), 'same-stage');
    assert.equal(reason({}, { to: 'reviewed' }), 'not-from-here');
    assert.equal(reason({}, { to: 'decided' }), 'no-outcome');
    assert.equal(reason({}, { to: 'decided', outcome: { statement: ' \n' } }), 'no-outcome');
    assert.equal(reason({}, { to: 'decided', outcome: { ...outcome, option: 'x' } }), 'unknown-option');
    assert.equal(
      reason({ options: [{ id: 'x', title: 'X' }] }, { to: 'decided', outcome: { ...outcome, option: 'x' } }),
      undefined,
    );
    assert.equal(reason({ stage: 'decided', standing: 'superseded' }, { to: 'open' }), 'superseded');
    assert.equal(reason({ stage: 'elsewhere' as 'open' }, { to: 'decided', outcome }), 'not-from-here');
  });

  it('end with what was superseded', () => {
    assert.deepEqual(Object.keys(allowedStandings).sort(), [...standings].sort());
    assert.deepEqual(allowedStandings.superseded, []);
  });
});

describe('answers', () => {
  const checkIn = {
    questions: [
      { id: 'blocked', type: 'yes-no', label: 'Blocked?' },
      { id: 'by', type: 'text', label: 'By what?', when: 'blocked = yes' },
      { id: 'since', type: 'number', label: 'Since?', when: 'by = "rain and wind" or by = x' },
      { id: 'odd', type: 'text', label: 'Odd', when: 'nowhere = yes' },
    ],
  } as const;
  const ids = (answers: Parameters<typeof visibleQuestions>[1]) =>
    visibleQuestions(checkIn, answers).map(({ id }) => id);

  it('of hidden questions do not keep others in sight', () => {
    assert.deepEqual(ids({ blocked: true, by: 'x' }), ['blocked', 'by', 'since', 'odd']);
    assert.deepEqual(ids({ blocked: false, by: 'x' }), ['blocked', 'odd']);
  });

  it('may hold the words of the language when they are quoted', () => {
    assert.deepEqual(ids({ blocked: true, by: 'rain and wind' }), ['blocked', 'by', 'since', 'odd']);
  });

  it('are sent only when they are visible and not blank; no and nought are answers', () => {
    assert.deepEqual(answersToSend(checkIn, { blocked: false, by: 'x', odd: '  ' }), { blocked: false });
    assert.deepEqual(answersToSend(checkIn, { blocked: true, by: 'x', since: 0, other: 'gone' }), {
      blocked: true,
      by: 'x',
      since: 0,
    });
  });

  it('read as text with the labels of their options', () => {
    const question = { id: 'q', type: 'multi-choice', label: 'L', options: [{ id: 'a', label: 'Alpha' }] } as const;
    assert.equal(answerText(question, ['a', 'gone']), 'Alpha, gone');
    assert.equal(answerText(question, 3), '3');
    assert.equal(answerText(question, true), '');
  });
});

describe('the occurrence', () => {
  it('of a check-in without a schedule is the day it was made, whatever the zone', () => {
    const checkIn = { createdAt: '2026-11-20T23:30:00.000Z' };
    const now = Date.parse('2026-11-23T09:00:00Z');
    for (const zone of ['Pacific/Auckland', 'America/Lima']) {
      assert.equal(currentOccurrence(checkIn, now, zone), '2026-11-20');
    }
  });

  it('is read in a fixed zone where the schedule names one', () => {
    const schedule = { every: 'day', zone: 'Pacific/Auckland' } as const;
    assert.equal(currentOccurrence({ schedule }, Date.parse('2026-11-23T12:00:00Z'), 'America/Lima'), '2026-11-24');
  });

  it('counts an unknown zone as UTC', () => {
    assert.equal(localDateIn(Date.parse('2026-11-23T23:59:00Z'), 'Mars/Olympus'), '2026-11-23');
  });
});
