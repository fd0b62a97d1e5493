import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entity } from '@meanwhile/sdk';
import { dueEntries, readCalendar, toAway, toHolidays, writeCalendar, type CalendarEntry } from '@meanwhile/sdk/time';
import { at, calendarOf, iso, seed } from './people.js';
import { isWorking, nextWorkingMoment } from '@meanwhile/sdk/time';

const year = { from: '2026-01-01', to: '2026-12-31' };
const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const read = (lines: string[], options: object = {}) => readCalendar(calendar(lines), { ...year, ...options });
const spans = (lines: string[], options?: object): string[] =>
  read(lines, options).days.map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('Days read from a calendar', () => {
  it('end on the day before DTEND, and last one day without it', () => {
    assert.deepEqual(spans(['DTSTART;VALUE=DATE:20260706', 'DTEND;VALUE=DATE:20260718']), ['2026-07-06/2026-07-17']);
    assert.deepEqual(spans(['DTSTART;VALUE=DATE:20260706']), ['2026-07-06']);
    assert.deepEqual(spans(['DTSTART;VALUE=DATE:20260706', 'DURATION:P2W']), ['2026-07-06/2026-07-19']);
  });

  it('are those of the festival and the anniversary of RFC 5545, section 3.6.1', () => {
    const festival = spans(['DTSTART;VALUE=DATE:20070628', 'DTEND;VALUE=DATE:20070709'], {
      from: '2007-01-01',
      to: '2007-12-31',
    });
    assert.deepEqual(festival, ['2007-06-28/2007-07-08']);
    const anniversary = spans(['DTSTART;VALUE=DATE:19971102', 'TRANSP:TRANSPARENT', 'RRULE:FREQ=YEARLY']);
    assert.deepEqual(anniversary, ['2026-11-02']);
  });

  it('take only whole days of events with a time, and say where there are none', () => {
    const trip = [
      'SUMMARY:Trip',
      'DTSTART;TZID=Europe/Berlin:20261127T170000',
      'DTEND;TZID=Europe/Berlin:20261201T090000',
    ];
    assert.deepEqual(spans(trip), ['2026-11-28/2026-11-30']);
    const dentist = read(['SUMMARY:Dentist', 'DTSTART:20261127T090000', 'DTEND:20261127T100000']);
    assert.deepEqual(dentist, { days: [], issues: [{ code: 'part-of-a-day', line: 3, title: 'Dentist' }] });
  });

  it('are those of the person’s own zone where the calendar is written in UTC', () => {
    const leave = ['DTSTART:20261123T110000Z', 'DTEND:20261125T110000Z'];
    assert.deepEqual(spans(leave, { zone: 'Pacific/Auckland' }), ['2026-11-24/2026-11-25']);
    assert.deepEqual(spans(leave, { zone: 'Europe/Berlin' }), ['2026-11-24']);
    // A zone by a name of the calendar's own still says what its clock shows.
    const own = [
      'DTSTART;TZID="W. Europe: Standard Time":20261123T000000',
      'DTEND;TZID="W. Europe: Standard Time":20261124T000000',
    ];
    assert.deepEqual(spans(own), ['2026-11-23']);
  });

  it('are repeated by the rule, but for exceptions, additions, moved and cancelled days', () => {
    const text = calendar(
      [
        'UID:a',
        'SUMMARY:Day off',
        'DTSTART;VALUE=DATE:20260102',
        'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6',
        'EXDATE;VALUE=DATE:20260116',
        'RDATE;VALUE=DATE:20260508',
      ],
      ['UID:a', 'SUMMARY:Moved', 'RECURRENCE-ID;VALUE=DATE:20260130', 'DTSTART;VALUE=DATE:20260202'],
      ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20260213', 'DTSTART;VALUE=DATE:20260213', 'STATUS:CANCELLED'],
    );
    const { days, issues } = readCalendar(text, year);
    assert.deepEqual(
      days.map(({ from, title }) => `${from} ${title}`),
      ['2026-01-02 Day off', '2026-02-02 Moved', '2026-02-27 Day off', '2026-03-13 Day off', '2026-05-08 Day off'],
    );
    assert.deepEqual(issues, []);
  });

  it('count a series from its own beginning, and take what touches the days asked for', () => {
    assert.deepEqual(spans(['DTSTART;VALUE=DATE:20251218', 'RRULE:FREQ=WEEKLY;COUNT=4']), ['2026-01-01', '2026-01-08']);
    const long = ['DTSTART;VALUE=DATE:20251220', 'DTEND;VALUE=DATE:20260102', 'RRULE:FREQ=YEARLY'];
    assert.deepEqual(spans(long), ['2025-12-20/2026-01-01', '2026-12-20/2027-01-01']);
  });

  it('know holidays by weekday and month, and the 29th of February', () => {
    assert.deepEqual(spans(['DTSTART;VALUE=DATE:19981126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH']), ['2026-11-26']);
    const leap = { from: '2024-01-01', to: '2032-12-31' };
    assert.deepEqual(spans(['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'], leap), [
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
    const weekends = ['DTSTART:20260102T170000', 'DTEND:20260105T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20260115T000000Z'];
    assert.deepEqual(spans(weekends), ['2026-01-03/2026-01-04', '2026-01-10/2026-01-11']);
  });

  it('keep the first days of an event whose rule is not understood, and say so', () => {
    const found = read(['SUMMARY:Odd', 'DTSTART;VALUE=DATE:20260102', 'RRULE:FREQ=YEARLY;BYWEEKNO=20']);
    assert.deepEqual(
      found.days.map(({ from }) => from),
      ['2026-01-02'],
    );
    assert.deepEqual(found.issues, [{ code: 'rule-odd', line: 3, title: 'Odd' }]);
  });

  it('join folded lines, read escaped text, and pass over alarms', () => {
    const { days } = read([
      'BEGIN:VALARM',
      'SUMMARY:Ring',
      'DTSTART;VALUE=DATE:20260101',
      'END:VALARM',
      'SUMMARY:Summer\\, sun\\; and a ver',
      ' y long\\nname',
      'DTSTART;VALUE=DATE:20260706',
    ]);
    assert.deepEqual(
      days.map(({ title, from }) => [title, from]),
      [['Summer, sun; and a very long\nname', '2026-07-06']],
    );
  });

  it('are none in a text that is no calendar; what is broken is told with its line and stops nothing else', () => {
    assert.deepEqual(readCalendar('<html></html>', year), { days: [], issues: [{ code: 'not-a-calendar', line: 1 }] });
    const text = [
      'BEGIN:VCALENDAR',
      'what is this',
      'BEGIN:VEVENT',
      'SUMMARY:No day',
      'DTSTART:20260231',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20260706',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20260801',
    ].join('\n');
    const { days, issues } = readCalendar(text, year);
    assert.deepEqual(
      days.map(({ from }) => from),
      ['2026-07-06'],
    );
    assert.deepEqual(issues, [
      { code: 'malformed-line', line: 2 },
      { code: 'date-odd', line: 3, title: 'No day' },
      { code: 'unfinished', line: 10 },
    ]);
  });

  it('never throw, whatever the text', () => {
    const piece = fc.constantFrom(
      'BEGIN:',
      'END:',
      'VEVENT',
      'VCALENDAR',
      '\r\n',
      '\n ',
      'DTSTART',
      ';VALUE=DATE',
      ':',
      '20260230',
      '20261301T250000Z',
      'RRULE:',
      'FREQ=MONTHLY',
      'BYDAY=9XX',
      ';',
      '"',
      'DURATION:P',
      '\\',
      'INTERVAL=-1',
      'COUNT=x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        readCalendar(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n${pieces.join('')}`, year);
        readCalendar(calendar(['DTSTART:20260101', `RRULE:${pieces.join('')}`]), year);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('become leave and holidays that nobody works on', () => {
    const leave = readCalendar(
      calendar(
        ['SUMMARY:Holiday trip', 'DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261125'],
        ['SUMMARY:Birthday of a friend', 'TRANSP:TRANSPARENT', 'DTSTART;VALUE=DATE:20261126'],
      ),
      year,
    );
    const feed = readCalendar(
      calendar(['SUMMARY:A day for all', 'TRANSP:TRANSPARENT', 'DTSTART;VALUE=DATE:20191125', 'RRULE:FREQ=YEARLY']),
      year,
    );
    const away = toAway(leave.days);
    const holidays = toHolidays(feed.days);
    assert.deepEqual(away, [{ from: '2026-11-23', to: '2026-11-24' }]);
    assert.deepEqual(holidays, [{ date: '2026-11-25', name: 'A day for all' }]);
    const lagos = calendarOf({ zone: 'Africa/Lagos', away }, { holidays });
    assert.equal(iso(nextWorkingMoment(lagos, at('2026-11-23T00:00:00Z'))), '2026-11-26T08:00Z');
    assert.equal(isWorking(lagos, at('2026-11-25T10:00:00Z')), false);
  });
});

describe('A calendar written', () => {
  const now = '2026-11-23T09:00:00.000Z';

  it('is the text of RFC 5545: one event for each date, that blocks no time and rings no bell', () => {
    const text = writeCalendar(
      [
        {
          uid: 'respond-by.u1@meanwhile',
          title: 'Answer by: budget, rooms; names',
          start: '2026-11-27T16:00:00.000Z',
          changedAt: now,
          url: 'https://portal.example/u1',
        },
      ],
      { name: 'Due dates', now },
    );
    assert.deepEqual(text.split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Meanwhile//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Due dates',
      'BEGIN:VEVENT',
      'UID:respond-by.u1@meanwhile',
      'DTSTAMP:20261123T090000Z',
      'LAST-MODIFIED:20261123T090000Z',
      'DTSTART:20261127T160000Z',
      'SUMMARY:Answer by: budget\\, rooms\\; names',
      'URL:https://portal.example/u1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('periodic virtual meetings when needed: gives a closed poll its slot, and days their last day', () => {
    const text = writeCalendar(
      [
        { uid: 'slot', title: 'The call', start: '2026-11-27T13:00:00.000Z', end: '2026-11-27T13:30:00.000Z' },
        { uid: 'days', title: 'Two days', start: '2026-11-30', end: '2026-12-01' },
      ],
      { name: 'A team', now },
    );
    assert.match(text, /DTSTART:20261127T130000Z\r\nDTEND:20261127T133000Z\r\nSUMMARY:The call\r\nEND/);
    assert.match(text, /DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261202\r\n/);
  });

  it('leaves out a date that cannot be read, and keeps the others', () => {
    const start = '2026-11-27';
    const text = writeCalendar(
      [
        { uid: 'a', title: 'Odd', start: 'soon' },
        { uid: 'b', title: 'Fine', start, end: 'later', changedAt: 'never' },
      ],
      { name: 'A team', now },
    );
    assert.deepEqual(text.match(/SUMMARY:.*|DTSTART.*|DTEND.*|LAST.*/g), [
      'DTSTART;VALUE=DATE:20261127',
      'SUMMARY:Fine',
    ]);
  });

  it('lets no text break out of its line', () => {
    const title = 'A\r\nEND:VEVENT\rBEGIN:VALARM\u0000\u0085';
    const text = writeCalendar(
      [{ uid: 'x\nATTACH:y', title, start: '2026-11-27', url: 'https://a.example/\r\nATTACH:z' }],
      { name: '', now },
    );
    assert.deepEqual(
      text.split('\r\n').filter((line) => /^(ATTACH|BEGIN:VALARM|URL)/.test(line)),
      [],
    );
    assert.equal(text.split('END:VEVENT\r\n').length, 2);
    assert.ok(!text.includes('\u0000'));
  });

  it('folds at 75 octets, cuts no character, and is read back as it was, for any text', () => {
    const entry: fc.Arbitrary<CalendarEntry> = fc.record({
      uid: fc.uuid(),
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200, size: 'max' }),
      start: fc
        .integer({ min: 0, max: 300 })
        .map((day) => new Date(at('2026-01-01T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const text = writeCalendar(entries, { name: 'Any', now });
        for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.ok(!/[^\r]\n|\r[^\n]/.test(text));
        const { days, issues } = readCalendar(text, year);
        assert.deepEqual(issues, []);
        const sorted = (list: readonly { uid: string }[]) => [...list].sort((a, b) => (a.uid < b.uid ? -1 : 1));
        assert.deepEqual(
          sorted(days.map(({ uid, title, from }) => ({ uid, title, start: from }))),
          sorted(entries.map((one) => ({ ...one, title: one.title.trim() }))),
        );
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('Due dates', () => {
  const base = { space: 's', createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-02T00:00:00.000Z' };
  const entities: readonly Entity[] = [
    {
      ...base,
      id: 'u1',
      kind: 'update',
      intent: 'ask',
      headline: 'Who knows COBOL?',
      respondBy: '2026-11-27T16:00:00.000Z',
    },
    { ...base, id: 'u2', kind: 'update', intent: 'ask', respondBy: '2026-11-27T16:00:00.000Z', state: 'answered' },
    { ...base, id: 'u3', kind: 'update', intent: 'note', headline: 'No date' },
    { ...base, id: 'd1', kind: 'decision', title: 'One store', stage: 'open', decideBy: '2026-12-01T16:00:00.000Z' },
    {
      ...base,
      id: 'd2',
      kind: 'decision',
      title: 'Two stores',
      stage: 'decided',
      standing: 'accepted',
      decideBy: '2026-12-01T16:00:00.000Z',
      review: { on: '2027-03-01' },
    },
    {
      ...base,
      id: 'd3',
      kind: 'decision',
      title: 'Old',
      stage: 'decided',
      standing: 'superseded',
      review: { on: '2027-03-01' },
    },
  ];

  it('are what still waits: answers, decisions, reviews; what is done has none', () => {
    const entries = dueEntries(entities, {
      titleOf: (due, title) => `${due}: ${title}`,
      urlOf: ({ id }) => (id === 'd1' ? 'https://portal.example/d1' : undefined),
    });
    assert.deepEqual(
      entries.map(({ uid, title, start, url }) => [uid, title, start, url]),
      [
        ['respond-by.u1@meanwhile', 'respond-by: Who knows COBOL?', '2026-11-27T16:00:00.000Z', undefined],
        ['decide-by.d1@meanwhile', 'decide-by: One store', '2026-12-01T16:00:00.000Z', 'https://portal.example/d1'],
        ['review.d2@meanwhile', 'review: Two stores', '2027-03-01', undefined],
      ],
    );
  });
});
