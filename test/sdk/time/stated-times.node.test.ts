import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readsAlike, readsSteadily, statedTimes } from '@meanwhile/sdk/time';
import { at } from './people.js';

/** A Wednesday in winter, 10:00 in UTC. */
const written = at('2026-11-25T10:00:00Z');
const said = (text: string, when = written) =>
  statedTimes(text, when).map(({ from, to, at: moment, until, dated }) =>
    [
      text.slice(from, to),
      new Date(moment).toISOString().replace(':00.000Z', 'Z'),
      until === undefined ? '' : new Date(until).toISOString().slice(11, 16),
      dated ? 'dated' : '',
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('A time in a text', () => {
  it('that says its zone is found, and taken on the day it was written', () => {
    assert.deepEqual(said('We freeze at 15:00 UTC, not before.'), ['15:00 UTC | 2026-11-25T15:00Z']);
    assert.deepEqual(said('Call at 3 pm Europe/Lisbon.'), ['3 pm Europe/Lisbon | 2026-11-25T15:00Z']);
    assert.deepEqual(said('(9:30 a.m. America/Argentina/Buenos_Aires)'), [
      '9:30 a.m. America/Argentina/Buenos_Aires | 2026-11-25T12:30Z',
    ]);
    assert.deepEqual(said('12:15 am UTC and 12:15 pm UTC'), [
      '12:15 am UTC | 2026-11-25T00:15Z',
      '12:15 pm UTC | 2026-11-25T12:15Z',
    ]);
    assert.deepEqual(said('until 18:00 UTC+5:30 or 18:00 GMT-3'), [
      '18:00 UTC+5:30 | 2026-11-25T12:30Z',
      '18:00 GMT-3 | 2026-11-25T21:00Z',
    ]);
    assert.deepEqual(said('at 15:00 (UTC)'), ['15:00 (UTC) | 2026-11-25T15:00Z']);
  });

  it('with a day is an instant', () => {
    assert.deepEqual(said('From 2026-11-27T15:00Z on.'), ['2026-11-27T15:00Z | 2026-11-27T15:00Z | dated']);
    assert.deepEqual(said('2026-11-27T15:00:30.5+02:00'), ['2026-11-27T15:00:30.5+02:00 | 2026-11-27T13:00Z | dated']);
    assert.deepEqual(said('2026-07-01 15:00 Europe/Lisbon'), [
      '2026-07-01 15:00 Europe/Lisbon | 2026-07-01T14:00Z | dated',
    ]);
    assert.deepEqual(said('2026-07-01, 15:00 UTC'), ['2026-07-01, 15:00 UTC | 2026-07-01T15:00Z | dated']);
  });

  it('may be a range, past midnight too', () => {
    assert.deepEqual(said('14:00–15:30 UTC'), ['14:00–15:30 UTC | 2026-11-25T14:00Z | 15:30']);
    assert.deepEqual(said('3-4 pm UTC'), ['3-4 pm UTC | 2026-11-25T15:00Z | 16:00']);
    assert.deepEqual(said('23:00 - 01:00 UTC'), ['23:00 - 01:00 UTC | 2026-11-25T23:00Z | 01:00']);
  });

  it('that could be another is left as it is', () => {
    const open = [
      'at 15:00',
      '15:00 EST, 15:00 IST, 15:00 BST',
      '15:00 Lisbon',
      '15:00 And/Or',
      '5 UTC, 25:00 UTC, 13 pm UTC, 0 pm UTC, 15:60 UTC',
      '15:00-16:00 and 15:00 +02:00, 15:00Z',
      '2026-02-31T15:00Z, 2026-11-27T15:00',
      'v1.15:00 UTC, 1:15:00:00 UTC, /15:00 UTC',
      '15:00 UTC+15, 15:00 UTC/GMT, 15:00 UTCish',
      '2026-11-27 and 100 mUTC',
    ];
    for (const text of open) assert.deepEqual(said(text), [], text);
  });

  it('that the clocks skip or show twice is left as it is', () => {
    assert.deepEqual(said('2026-03-29 02:30 Europe/Berlin'), []);
    assert.deepEqual(said('2026-10-25 02:30 Europe/Berlin'), []);
    assert.deepEqual(said('2026-10-25 03:30 Europe/Berlin').length, 1);
  });

  it('is taken on the day it is there, where it is another one already', () => {
    const evening = at('2026-11-25T23:30:00Z');
    assert.deepEqual(said('09:00 Asia/Tokyo', evening), ['09:00 Asia/Tokyo | 2026-11-26T00:00Z']);
  });

  it('without a day reads steadily, but not in the weeks around a change of the clocks', () => {
    const [winter] = statedTimes('15:00 UTC', written);
    assert.equal(readsSteadily(winter!, 'Europe/Berlin'), true);
    const [spring] = statedTimes('15:00 UTC', at('2026-03-20T10:00:00Z'));
    assert.equal(readsSteadily(spring!, 'Europe/Berlin'), false);
    assert.equal(readsSteadily(spring!, 'Africa/Lagos'), true);
    const [dated] = statedTimes('2026-03-21 15:00 UTC', at('2026-03-20T10:00:00Z'));
    assert.equal(readsSteadily(dated!, 'Europe/Berlin'), true);
  });

  it('reads alike where a clock shows the same', () => {
    const [noon] = statedTimes('12:00 UTC', written);
    assert.deepEqual([readsAlike(noon!, 'Europe/Lisbon'), readsAlike(noon!, 'Africa/Lagos')], [true, false]);
  });

  it('is looked for in no more than a moment, whatever the text', () => {
    for (const text of [
      '1:00 '.repeat(20_000),
      '11'.repeat(40_000),
      '3–4 '.repeat(20_000),
      'A/'.repeat(40_000),
      '1 '.repeat(40_000),
    ]) {
      const before = performance.now();
      assert.deepEqual(statedTimes(text, written), []);
      // A pattern that goes back and forth takes minutes; this is no measurement.
      assert.ok(performance.now() - before < 5_000, text.slice(0, 8));
    }
  });
});
