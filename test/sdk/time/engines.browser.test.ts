import { expect } from '@open-wc/testing';
import { askings, offsetAt, readCalendar, workCalendar, workingRanges } from '@meanwhile/sdk/time';

// What these tests need of an engine's own Temporal, where it has one.
interface NativeTemporal {
  readonly Instant: {
    fromEpochMilliseconds(at: number): { toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number } };
  };
}

const DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const year = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z') };

/** Offset in minutes on 15 January and 15 July 2026, and the instants at which it changes. */
const zones: Readonly<Record<string, readonly [january: number, july: number, ...changes: string[]]>> = {
  'Pacific/Auckland': [780, 720, '2026-04-04T14:00:00Z', '2026-09-26T14:00:00Z'],
  'Pacific/Chatham': [825, 765, '2026-04-04T14:00:00Z', '2026-09-26T14:00:00Z'],
  'Africa/Lagos': [60, 60],
  'America/Lima': [-300, -300],
  'Europe/Berlin': [60, 120, '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'],
  'Asia/Kolkata': [330, 330],
  'Pacific/Honolulu': [-600, -600],
};

describe('Time in this engine', () => {
  for (const [zone, [january, july, ...changes]] of Object.entries(zones)) {
    it(`knows the clocks of ${zone}, to the millisecond of their change`, () => {
      const minutes = (instant: number): number => offsetAt(instant, zone) / 60_000;
      expect(minutes(at('2026-01-15T12:34:56.789Z'))).to.equal(january);
      expect(minutes(at('2026-07-15T12:34:56.789Z'))).to.equal(july);
      for (const change of changes.map(at)) {
        expect(Math.abs(minutes(change) - minutes(change - 1))).to.equal(60);
        expect(minutes(change + DAY)).to.equal(minutes(change));
      }
    });

    it(`works and asks at the right wall time over a year in ${zone}`, () => {
      const calendar = workCalendar({ zone });
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
      const ranges = [...workingRanges(calendar, { from: year.from + DAY, to: year.to - DAY })].slice(1, -1);
      expect(ranges.length).to.be.above(250);
      expect([...new Set(ranges.map(({ from, to }) => `${clock.format(from)} ${clock.format(to)}`))]).to.deep.equal([
        '09:00 17:00',
      ]);
      const asked = [...askings(calendar, { every: 'day', at: '09:30' }, year)];
      expect(asked.length).to.be.above(255);
      expect([...new Set(asked.map(({ at: instant }) => clock.format(instant)))]).to.deep.equal(['09:30']);
    });
  }

  it('is the same as the engine’s own Temporal, in every zone it knows', function () {
    const { Temporal } = globalThis as { Temporal?: NativeTemporal };
    // An engine without Temporal has nothing to compare with; the tests above hold there too.
    if (!Temporal) return this.skip();
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (let instant = year.from; instant < year.to; instant += 9.1 * DAY) {
        const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(instant, zone), `${zone} ${instant}`).to.equal(offsetNanoseconds / 1e6);
      }
    }
  });

  it('counts an unknown zone as UTC', () => {
    expect(offsetAt(year.from, 'Mars/Olympus')).to.equal(0);
  });

  it('reads a calendar', () => {
    const text =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Off\r\nDTSTART;VALUE=DATE:20260706\r\nEND:VEVENT\r\nEND:VCALENDAR';
    expect(readCalendar(text, { from: '2026-01-01', to: '2026-12-31' }).days).to.deep.equal([
      { uid: '', title: 'Off', from: '2026-07-06', to: '2026-07-06', busy: true },
    ]);
  });
});
