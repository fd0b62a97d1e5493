import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionMethods, type Decision } from '@meanwhile/sdk';
import {
  checkWrite,
  currentOf,
  isDecisionReminderDue,
  needsMe,
  outlook,
  tallyVotes,
  turnout,
  type Records,
} from '@meanwhile/sdk/rules';
import { holdAndRelease, isWorking, readCalendar, workCalendar, writeCalendar } from '@meanwhile/sdk/time';
import { at, ben, decision, position, update } from './people.js';

const HOUR = 3_600_000;
const write = (patch: object, records: Records, now = '2026-11-24T11:00:00Z') =>
  checkWrite({ op: 'edit', kind: 'decision', id: 'decision', patch }, { actor: 'ana', now: at(now), records });

/** The practices of asynchronous work, row by row: each is named after its row. */
describe('the practices of asynchronous work', () => {
  it('pro: accountability: nothing is decided without decider and outcome, and what was replaced leads to what holds', () => {
    const decisions = [decision({}, { decider: 'ana' })];
    const reason = (patch: object) => {
      const found = write({ stage: 'decided', ...patch }, { decisions });
      return found.ok ? 'ok' : found.reason;
    };
    assert.equal(reason({}), 'no-outcome');
    assert.equal(reason({ outcome: { statement: ' ' } }), 'no-outcome');
    assert.equal(reason({ outcome: { statement: 'Room 4' } }), 'no-decider');
    assert.equal(reason({ outcome: { statement: 'Room 4', by: ['ana'] } }), 'ok');
    const old = decision({ id: 'old' }, { stage: 'decided', supersededBy: { kind: 'decision', id: 'new' } });
    const next = decision({ id: 'new' }, { stage: 'decided' });
    assert.equal(
      currentOf(old, (id) => (id === 'new' ? next : undefined)),
      next,
    );
  });

  it('pro: deep focus: five events at 22:00 light up nothing, and at 09:00 there is exactly one digest', () => {
    const updates = [0, 1, 2, 3, 4].map((n) =>
      update({ id: `u${n}`, on: `2026-11-24T21:0${n}:00Z` }, { intent: 'ask', needs: ['ben'] }),
    );
    const look = (now: string) => {
      const reader = ben(now);
      return holdAndRelease(reader.calendar, needsMe({ updates }, reader), reader);
    };
    assert.deepEqual([look('2026-11-24T21:10:00Z').released, look('2026-11-25T07:59:00Z').released], [[], []]);
    const [digest, ...more] = look('2026-11-25T08:00:00Z').released;
    assert.deepEqual([digest?.items.length, more.length], [5, 0]);
  });

  it('pro: diverse peak hours: eight working hours of silence end at other moments in Auckland, Lagos and Lima, across a clock change', () => {
    const zones = ['Pacific/Auckland', 'Africa/Lagos', 'America/Lima'];
    const people = zones.map((zone) => ({ id: zone, calendar: workCalendar({ zone }) }));
    // Clocks in Auckland are set forward in the night before Sunday, 27 September 2026.
    const ends = ['2026-09-24T00:00:00.000Z', '2026-09-27T12:00:00.000Z'].map((openedAt) => {
      const one = decision({}, { method: 'consent', consulted: zones, openedAt });
      return zones.map((zone) => {
        for (let hour = 0; hour < 120; hour++) {
          const now = at(openedAt) + hour * HOUR;
          if (turnout(one, { now, people, spoken: [] }).silent.includes(zone))
            return new Date(now).toISOString().slice(5, 16);
        }
        return '';
      });
    });
    assert.deepEqual(ends, [
      ['09-25T00:00', '09-24T16:00', '09-24T22:00'],
      ['09-28T04:00', '09-28T16:00', '09-28T22:00'],
    ]);
  });

  it('con: blurred boundaries: people away get no reminder and are out of the quorum', () => {
    const away = [{ from: '2026-11-23', to: '2026-12-04' }];
    const one = decision(
      {},
      { method: 'consent', consulted: ['ben', 'cem'], quorum: 0.5, decideBy: '2026-12-01T16:00:00.000Z' },
    );
    const people = [
      { id: 'ben', calendar: workCalendar({ zone: 'Europe/Berlin' }) },
      { id: 'cem', calendar: workCalendar({ zone: 'Europe/Berlin', away }) },
    ];
    const { turnout: found } = outlook(one, {
      now: at('2026-11-30T11:00:00Z'),
      people,
      positions: [position({ author: 'ben' })],
    });
    assert.deepEqual([found.away, found.needed, found.quorum, found.heard], [['cem'], 1, true, true]);
    for (let hour = 0; hour < 300; hour++) {
      const question = {
        person: 'cem',
        calendar: people[1]!.calendar,
        now: at('2026-11-23T00:00:00Z') + hour * HOUR,
        spoken: false,
        reminded: false,
      };
      assert.equal(isDecisionReminderDue(one, question), false);
    }
  });

  it('foster trust: without a method a decision is advice to one decider, and no chain of approval exists', () => {
    const plain: Decision = decision({}, { decider: 'ana', consulted: ['ben'] });
    const said = [position({ author: 'ben' }, { stance: 'block' })];
    assert.equal(tallyVotes(plain, said).outcome, 'carried');
    const outcome = { statement: 'Room 4', by: ['ana'] };
    assert.ok(write({ stage: 'decided', outcome }, { decisions: [plain], positions: said }).ok);
    assert.equal(decisionMethods[0], 'advice');
    assert.ok(!JSON.stringify(plain).includes('approv'));
  });

  it('periodic virtual meetings: a poll closed on a slot is a calendar entry, and owes an outcome once it is over', () => {
    const slots = ['2026-11-26T09:00:00.000Z', '2026-11-27T09:00:00.000Z'];
    const options = slots.map((start, index) => ({
      id: `s${index}`,
      title: start,
      slot: { start, end: start.replace('T09', 'T10') },
    }));
    const poll = decision({}, { method: 'time-poll', decider: 'ben', options });
    const positions = ['ben', 'cem'].map((author) => position({ author }, { points: { s0: 1, s1: 2 } }));
    const [winner] = tallyVotes(poll, positions).winners;
    const slot = options.find(({ id }) => id === winner)?.slot;
    assert.equal(winner, 's1');
    const entry = { uid: 'poll', title: 'Meet', start: slot?.start ?? '', end: slot?.end ?? '' };
    const ics = writeCalendar([entry], { name: 'Meetings', now: '2026-11-24T11:00:00.000Z' });
    assert.match(ics, /DTSTART:20261127T090000Z\r\n/);
    assert.deepEqual(
      readCalendar(ics, { from: '2026-11-01', to: '2026-12-01', zone: 'UTC' }).issues.filter(
        ({ code }) => code !== 'part-of-a-day',
      ),
      [],
    );
    const closed = {
      ...poll,
      stage: 'decided' as const,
      standing: 'accepted' as const,
      outcome: { statement: 'We meet', option: 's1', by: ['ben'] },
    };
    const owed = (now: string, more: Partial<Decision> = {}) =>
      needsMe({ decisions: [{ ...closed, ...more }] }, ben(now)).map(({ reason }) => reason);
    assert.deepEqual(owed('2026-11-27T09:59:00Z'), []);
    assert.deepEqual(owed('2026-11-27T10:00:00Z'), ['outcome']);
    assert.deepEqual(
      owed('2026-11-30T10:00:00Z', { links: [{ rel: 'outcome-in', href: 'https://example.org/notes' }] }),
      [],
    );
  });

  it('accountability without chasing: one reminder, inside hours, to who was asked, has not answered and is not away', () => {
    const one = decision(
      { on: '2026-11-20T08:00:00Z' },
      { method: 'consent', consulted: ['ben'], decideBy: '2026-11-26T16:00:00.000Z' },
    );
    const calendar = workCalendar({ zone: 'Europe/Berlin' });
    let reminders = 0;
    const ask = (person: string, spoken: boolean, now: number, reminded: boolean) =>
      isDecisionReminderDue(one, { person, calendar, now, spoken, reminded });
    for (let quarter = 0; quarter < 4 * 24 * 14; quarter++) {
      const now = at('2026-11-20T00:00:00Z') + quarter * (HOUR / 4);
      if (ask('ben', false, now, reminders > 0)) {
        reminders++;
        assert.ok(isWorking(calendar, now));
      }
      assert.ok(!ask('ben', true, now, false) && !ask('ana', false, now, false));
    }
    assert.equal(reminders, 1);
  });
});
