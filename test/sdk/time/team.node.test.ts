import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextAwake, nextMorning, overlaps, reach, type Participant } from '@meanwhile/sdk/time';
import { at, calendarOf, iso } from './people.js';

const person = (id: string, zone: string, more = {}): Participant => ({ id, calendar: calendarOf({ zone, ...more }) });
const team = [
  person('Hedda', 'Europe/Berlin'),
  person('Tunde', 'Africa/Lagos'),
  person('Lina', 'America/Lima'),
  person('Keala', 'Pacific/Honolulu', { away: [{ from: '2026-11-20', to: '2026-11-30' }] }),
  person('Idle', 'UTC', { hours: {} }),
];

describe('What is written on a Monday morning in Berlin', () => {
  const morning = at('2026-11-23T09:00:00Z');

  it('blurred work/life boundary: reaches those who work now, the others when they begin, and nobody on leave before its end', () => {
    const { now, later, unknown } = reach(team, morning);
    assert.deepEqual(now, ['Hedda', 'Tunde']);
    assert.deepEqual(
      later.map(({ at: moment, ids }) => [iso(moment), ids]),
      [
        ['2026-11-23T14:00Z', ['Lina']],
        ['2026-12-01T19:00Z', ['Keala']],
      ],
    );
    assert.deepEqual(unknown, ['Idle']);
  });

  it('reaches people who begin at the same moment together', () => {
    const evening = at('2026-11-23T17:00:00Z');
    const { later } = reach([team[0]!, person('Mika', 'Europe/Paris')], evening);
    assert.deepEqual(
      later.map(({ ids }) => ids),
      [['Hedda', 'Mika']],
    );
  });
});

describe('Next awake', () => {
  it('peer support: orders people by the start of their next working range', () => {
    const night = at('2026-11-23T20:00:00Z');
    assert.deepEqual(
      nextAwake([...team].reverse(), night).map(({ id, at: moment }) => [id, iso(moment)]),
      [
        ['Lina', '2026-11-23T20:00Z'],
        ['Tunde', '2026-11-24T08:00Z'],
        ['Hedda', '2026-11-24T08:00Z'],
        ['Keala', '2026-12-01T19:00Z'],
      ],
    );
  });
});

describe('The overlap of a team', () => {
  it('is told stretch by stretch, without the hours in which nobody works', () => {
    const day = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-24T00:00:00Z') };
    assert.deepEqual(
      overlaps(team, day).map(({ from, to, ids }) => [iso(from), iso(to), ids.join(' ')]),
      [
        ['2026-11-23T08:00Z', '2026-11-23T14:00Z', 'Hedda Tunde'],
        ['2026-11-23T14:00Z', '2026-11-23T16:00Z', 'Hedda Tunde Lina'],
        ['2026-11-23T16:00Z', '2026-11-23T22:00Z', 'Lina'],
      ],
    );
  });

  it('moves when the clocks of one country change before those of another', () => {
    const of = (date: string): string[] =>
      overlaps([person('Berlin', 'Europe/Berlin'), person('Toronto', 'America/Toronto')], {
        from: at(`${date}T00:00:00Z`),
        to: at(`${date}T23:59:59Z`),
      })
        .filter(({ ids }) => ids.length === 2)
        .map(({ from, to }) => `${iso(from)} ${iso(to)}`);
    assert.deepEqual(of('2026-03-06'), ['2026-03-06T14:00Z 2026-03-06T16:00Z']);
    assert.deepEqual(of('2026-03-13'), ['2026-03-13T13:00Z 2026-03-13T16:00Z']);
  });
});

describe('The next working morning of a team', () => {
  const morningOf = (people: readonly Participant[], moment: string) => {
    const found = nextMorning(people, at(moment));
    return found && [iso(found.at), found.ids];
  };

  it('is that of whoever begins first, and waits for a Monday', () => {
    assert.deepEqual(morningOf(team, '2026-11-27T20:00:00Z'), ['2026-11-30T08:00Z', ['Hedda', 'Tunde']]);
    assert.deepEqual(morningOf([team[2]!], '2026-11-27T22:30:00Z'), ['2026-11-30T14:00Z', ['Lina']]);
  });

  it('is today while the day has not begun, and the next day once it has', () => {
    assert.deepEqual(morningOf([team[0]!], '2026-11-24T06:30:00Z'), ['2026-11-24T08:00Z', ['Hedda']]);
    assert.deepEqual(morningOf([team[0]!], '2026-11-24T10:00:00Z'), ['2026-11-25T08:00Z', ['Hedda']]);
  });

  it('is no afternoon: a break does not begin a day', () => {
    const halves = {
      1: [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '18:00' },
      ],
      2: [{ from: '09:00', to: '12:00' }],
    };
    const person = { id: 'Noor', calendar: calendarOf({ zone: 'UTC', hours: halves }) };
    assert.deepEqual(morningOf([person], '2026-11-23T12:30:00Z'), ['2026-11-24T09:00Z', ['Noor']]);
  });

  it('comes after leave, and is nobody’s where no hours are known', () => {
    assert.deepEqual(morningOf([team[3]!], '2026-11-23T09:00:00Z'), ['2026-12-01T19:00Z', ['Keala']]);
    assert.equal(morningOf([team[4]!], '2026-11-23T09:00:00Z'), undefined);
    assert.equal(morningOf([], '2026-11-23T09:00:00Z'), undefined);
  });
});
