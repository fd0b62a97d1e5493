import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localDateIn, offsetAt } from '@meanwhile/sdk/time';
import { Temporal } from 'temporal-polyfill';
import { firstInstant, toInstant, toWall } from '../../../packages/sdk/src/time/zone.js';
import { at, iso, seed } from './people.js';
import fc from 'fast-check';

const HOUR = 3_600_000;
const every = Intl.supportedValuesOf('timeZone');
const decades = { from: at('1975-01-01T00:00:00Z'), to: at('2040-01-01T00:00:00Z') };

/** Temporal's answers: the reference implementation, never shipped. */
const reference = {
  offset: (instant: number, zone: string): number =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
  instant: (wall: number, zone: string): number =>
    Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1)).toZonedDateTime(zone).epochMilliseconds,
};

/** Every change of the clocks of a zone within the decades. */
function changesOf(zone: string): number[] {
  const found: number[] = [];
  let moment = Temporal.Instant.fromEpochMilliseconds(decades.from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > decades.to) return found;
    found.push(next.epochMilliseconds);
    moment = next;
  }
}

describe('The clocks of a zone', () => {
  it('show what Temporal says, at random moments in every zone of the platform', () => {
    const anyZone = fc.constantFrom(...every);
    const moment = fc.integer({ min: decades.from, max: decades.to });
    fc.assert(
      fc.property(anyZone, moment, (zone, instant) => {
        assert.equal(offsetAt(instant, zone), reference.offset(instant, zone), zone);
        assert.equal(toInstant(instant, zone), reference.instant(instant, zone), zone);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('agree with Temporal around every change of the clocks since 1975, in a quarter of all zones', () => {
    let changes = 0;
    for (const zone of every.filter((_, place) => place % 4 === 0)) {
      for (const change of changesOf(zone).filter((_, place) => place % 3 === 0)) {
        changes++;
        for (const instant of [change - 1000, change, change + 12 * HOUR]) {
          assert.equal(offsetAt(instant, zone), reference.offset(instant, zone), `${zone} ${iso(instant)}`);
        }
        const wall = toWall(change, zone);
        for (const shift of [-1.5, -0.5, 0, 0.5].map((value) => wall + value * HOUR)) {
          assert.equal(toInstant(shift, zone), reference.instant(shift, zone), `${zone} ${iso(shift)}`);
        }
      }
    }
    assert.ok(changes > 1000, `${changes} changes`);
  });

  it('read a time that happens twice as the first, and a time that never happens as later', () => {
    assert.equal(iso(toInstant(at('2026-10-25T02:30:00Z'), 'Europe/Berlin')), '2026-10-25T00:30Z');
    assert.equal(iso(toInstant(at('2026-03-29T02:30:00Z'), 'Europe/Berlin')), '2026-03-29T01:30Z');
    assert.equal(iso(toInstant(at('2026-09-27T02:50:00Z'), 'Pacific/Chatham')), '2026-09-26T14:05Z');
  });

  it('leap at one moment, whichever of the lost minutes is asked for', () => {
    for (const time of ['02:00', '02:01', '02:59', '03:00']) {
      assert.equal(iso(firstInstant(at(`2026-03-29T${time}:00Z`), 'Europe/Berlin')), '2026-03-29T01:00Z', time);
    }
    // Samoa crossed the date line and had no 30 December 2011.
    assert.equal(iso(firstInstant(at('2011-12-30T09:00:00Z'), 'Pacific/Apia')), '2011-12-30T10:00Z');
  });

  it('tell the calendar day, half and three-quarter hours included', () => {
    const late = at('2026-11-23T18:29:59Z');
    assert.equal(localDateIn(late, 'Asia/Kolkata'), '2026-11-23');
    assert.equal(localDateIn(late + 1000, 'Asia/Kolkata'), '2026-11-24');
    assert.equal(localDateIn(at('2026-11-23T10:15:00Z'), 'Pacific/Chatham'), '2026-11-24');
    assert.equal(localDateIn(late, 'Pacific/Honolulu'), '2026-11-23');
  });

  it('count as UTC where nobody knows the zone', () => {
    assert.equal(offsetAt(at('2026-07-01T00:00:00Z'), 'Mars/Olympus'), 0);
    assert.equal(localDateIn(at('2026-07-01T23:59:00Z'), 'Mars/Olympus'), '2026-07-01');
  });
});
