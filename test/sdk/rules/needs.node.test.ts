import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matcher } from '@meanwhile/sdk/adapter';
import { needDetailQueries, needQueries, needsMe, type Reader, type Records } from '@meanwhile/sdk/rules';
import { holdAndRelease } from '@meanwhile/sdk/time';
import { at, ben, checkIn, comment, decision, objection, position, update } from './people.js';

const reasons = (records: Records, reader: Reader = ben()): readonly string[] =>
  needsMe(records, reader).map(({ reason, entity }) => `${reason} ${entity.id}`);

describe('what waits for a person, of updates', () => {
  const ask = update({ id: 'ask' }, { intent: 'ask', state: 'open', needs: ['ben'] });

  it('is what names them and has no answer of theirs', () => {
    assert.deepEqual(reasons({ updates: [ask] }), ['answer ask']);
    assert.deepEqual(reasons({ updates: [ask], comments: [comment({ author: 'cem' }, ask)] }), ['answer ask']);
    assert.deepEqual(reasons({ updates: [ask], comments: [comment({ author: 'ben' }, ask)] }), []);
    assert.deepEqual(reasons({ updates: [{ ...ask, needs: ['cem'] }] }), []);
  });

  it('is an ask they took, until it has its answer, whatever they said meanwhile', () => {
    const taken = { ...ask, state: 'taken' as const };
    const comments = [comment({ author: 'ben' }, ask)];
    assert.deepEqual(reasons({ updates: [taken], comments }), ['taken ask']);
    for (const state of ['answered', 'closed'] as const)
      assert.deepEqual(reasons({ updates: [{ ...ask, state }] }), []);
  });

  it('is their own question once somebody else spoke last', () => {
    const mine = update({ id: 'mine', author: 'ben' }, { intent: 'question' });
    const theirs = comment({ id: 'c1', author: 'ana', on: '2026-11-23T10:00:00Z' }, mine);
    const answered = comment({ id: 'c2', author: 'ben', on: '2026-11-23T11:00:00Z' }, mine);
    assert.deepEqual(reasons({ updates: [mine] }), []);
    assert.deepEqual(reasons({ updates: [mine], comments: [theirs] }), ['reply mine']);
    assert.deepEqual(reasons({ updates: [mine], comments: [theirs, answered] }), []);
    assert.equal(needsMe({ updates: [mine], comments: [theirs] }, ben())[0]?.at, at('2026-11-23T10:00:00Z'));
  });

  it('is a handoff to them, and nothing that is published later', () => {
    const handoff = update({ id: 'handoff' }, { intent: 'handoff', needs: ['ben'] });
    assert.deepEqual(reasons({ updates: [handoff] }), ['handoff handoff']);
    assert.deepEqual(reasons({ updates: [{ ...handoff, publishAt: '2026-11-24T12:00:00.000Z' }] }), []);
  });
});

describe('what waits for a person, of decisions', () => {
  const open = decision({}, { method: 'consent', decider: 'ana', consulted: ['ben', 'cem'] });
  const last = {
    ...open,
    stage: 'last-call' as const,
    lastCall: { from: '2026-11-23T12:00:00.000Z', until: '2026-11-25T12:00:00.000Z' },
  };
  const ana = { ...ben(), id: 'ana' };

  it('is taking part, once, where they are asked', () => {
    assert.deepEqual(reasons({ decisions: [open] }), ['take-part decision']);
    assert.deepEqual(reasons({ decisions: [open], positions: [position({ author: 'ben' })] }), []);
    assert.deepEqual(reasons({ decisions: [decision({})] }), []);
    assert.deepEqual(reasons({ decisions: [{ ...open, stage: 'draft' }] }), []);
    const [need] = needsMe({ decisions: [last] }, ben());
    assert.deepEqual([need?.reason, need?.due], ['last-call', at('2026-11-25T12:00:00Z')]);
  });

  it('is taking part again after the question was opened again', () => {
    const reopenings = [{ at: '2026-11-24T08:00:00.000Z', by: 'ana', reason: 'New', news: 'A letter' }];
    const positions = [position({ author: 'ben', on: '2026-11-23T10:00:00Z' })];
    assert.deepEqual(reasons({ decisions: [{ ...open, reopenings }], positions }), ['take-part decision']);
  });

  it('is done with a detached vote as well', () => {
    const submitted = [
      {
        ...position({ author: 'ben' }),
        kind: 'submitted' as const,
        subject: { kind: 'decision', id: 'decision' },
        localDate: '2026-11-23',
      },
    ];
    assert.deepEqual(reasons({ decisions: [open], submitted }), []);
    // A check-in has the same id: that it was answered says nothing of the decision.
    const other = submitted.map((note) => ({ ...note, subject: { kind: 'check-in', id: 'decision' } }));
    assert.deepEqual(reasons({ decisions: [open], submitted: other }), ['take-part decision']);
  });

  it('is an objection to answer, then, for its author, the resolution offered', () => {
    const open1 = objection({ author: 'ben' });
    const offered = { ...open1, resolution: 'We add a test', resolutionBy: 'ana' };
    const positions = [position({ author: 'ben' })];
    assert.deepEqual(reasons({ decisions: [open], objections: [open1], positions }, ana), [
      'objection decision',
      'take-part decision',
    ]);
    assert.deepEqual(reasons({ decisions: [open], objections: [open1], positions }), []);
    assert.deepEqual(reasons({ decisions: [open], objections: [offered], positions }), ['resolution decision']);
    assert.ok(!reasons({ decisions: [open], objections: [offered], positions }, ana).includes('objection decision'));
  });

  it('is deciding, for the decider alone, when everybody has spoken, the last call has ended or the time has come', () => {
    const advice = { ...open, method: 'advice' as const };
    const said = ['ben', 'cem'].map((author) => position({ author }));
    assert.deepEqual(reasons({ decisions: [advice], positions: said.slice(1) }, ana), []);
    assert.deepEqual(reasons({ decisions: [advice], positions: said }, ana), ['decide decision']);
    assert.ok(!reasons({ decisions: [advice], positions: said }).includes('decide decision'));
    const spoken = [...said, position({ author: 'ana' })];
    const after = { ...ana, now: at('2026-11-25T12:00:00Z') };
    assert.deepEqual(reasons({ decisions: [last], positions: spoken.slice(2) }, ana), []);
    assert.deepEqual(reasons({ decisions: [last], positions: spoken.slice(2) }, after), ['decide decision']);
    const stopped = { decisions: [last], positions: spoken.slice(2), objections: [objection({ author: 'cem' })] };
    assert.deepEqual(reasons(stopped, after), ['objection decision']);
    const due = { ...open, decideBy: '2026-11-24T10:00:00.000Z' };
    assert.deepEqual(reasons({ decisions: [due], positions: spoken.slice(2) }, ana), ['decide decision']);
  });

  it('is a review whose day has come in their own zone, or that something asks for that holds no more', () => {
    const decided = decision(
      {},
      {
        stage: 'decided',
        standing: 'accepted',
        outcome: { statement: 'Room 4', by: ['ben'] },
        review: { on: '2026-11-25' },
      },
    );
    assert.deepEqual(reasons({ decisions: [decided] }), []);
    assert.deepEqual(reasons({ decisions: [decided] }, ben('2026-11-24T23:30:00Z')), ['review decision']);
    assert.deepEqual(reasons({ decisions: [{ ...decided, standing: 'superseded' }] }, ben('2026-12-01T00:00:00Z')), []);
    const failed = { ...decided, review: { when: ['Rent stays'], failed: ['Rent stays'] } };
    assert.deepEqual(reasons({ decisions: [failed] }), ['review decision']);
  });
});

describe('what waits for a person, of check-ins', () => {
  const daily = checkIn(
    { on: '2026-11-02T09:00:00Z' },
    { schedule: { every: 'day', weekdays: [1, 2, 3, 4, 5], at: '09:30' }, window: { workingHours: 8 } },
  );
  const answered = {
    ...position({ id: 'response:check-in:2026-11-24:ben', author: 'ben' }),
    kind: 'response' as const,
    checkIn: 'check-in',
    localDate: '2026-11-24',
    answers: {},
  };

  it('is the last one they were asked, while their own window is open', () => {
    const [need] = needsMe({ checkIns: [daily] }, ben());
    assert.deepEqual([need?.date, need?.at], ['2026-11-24', at('2026-11-24T08:30:00Z')]);
    assert.equal(need?.due, at('2026-11-25T08:30:00Z'));
    // Before today's question, yesterday's still waits.
    assert.equal(needsMe({ checkIns: [daily] }, ben('2026-11-24T08:00:00Z'))[0]?.date, '2026-11-23');
    const short = { ...daily, window: { workingHours: 2 } };
    assert.deepEqual(reasons({ checkIns: [short] }), []);
  });

  it('is nothing once it is answered, for observers, for others, and when it rests', () => {
    assert.deepEqual(reasons({ checkIns: [daily], responses: [answered] }), []);
    assert.deepEqual(reasons({ checkIns: [{ ...daily, observers: ['ben'] }] }), []);
    assert.deepEqual(reasons({ checkIns: [{ ...daily, people: ['ana'] }] }), []);
    assert.deepEqual(reasons({ checkIns: [{ ...daily, state: 'paused' }] }), []);
  });

  it('is nothing they were asked while away', () => {
    const away = ben('2026-11-24T11:00:00Z', { away: [{ from: '2026-11-20', to: '2026-11-25' }] });
    assert.deepEqual(reasons({ checkIns: [daily] }, away), []);
  });
});

describe('the list', () => {
  const records: Records = {
    updates: [
      update({ id: 'old', on: '2026-11-20T09:00:00Z' }, { intent: 'question', needs: ['ben'] }),
      update({ id: 'new' }, { intent: 'question', needs: ['ben'] }),
      update({ id: 'due' }, { intent: 'ask', needs: ['ben'], respondBy: '2026-11-26T09:00:00.000Z' }),
      update({ id: 'other' }, { intent: 'ask', needs: ['cem'] }),
    ],
    decisions: [decision({}, { consulted: ['ben'], decideBy: '2026-11-25T09:00:00.000Z' })],
  };

  it('begins with what has a time to be done by, then goes on with what waits longest', () => {
    assert.deepEqual(reasons(records), ['take-part decision', 'answer due', 'answer old', 'answer new']);
  });

  it('keeps the name of a matter while it is the same one', () => {
    const keys = needsMe(records, ben()).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(
      keys,
      needsMe(records, ben('2026-11-30T09:00:00Z')).map(({ key }) => key),
    );
  });

  it('lights up nothing outside working hours: at 22:00 five of them are held, at 09:00 they are one digest', () => {
    const evening = [0, 1, 2, 3, 4].map((n) =>
      update({ id: `e${n}`, on: `2026-11-24T2${n < 2 ? 0 : 1}:0${n}:00Z` }, { intent: 'ask', needs: ['ben'] }),
    );
    const night = ben('2026-11-24T21:30:00Z');
    const held = holdAndRelease(night.calendar, needsMe({ updates: evening }, night), night);
    assert.deepEqual([held.released.length, held.held.length], [0, 5]);
    const morning = ben('2026-11-25T08:00:00Z');
    const shown = holdAndRelease(morning.calendar, needsMe({ updates: evening }, morning), morning);
    assert.deepEqual([shown.released.length, shown.released[0]?.items.length, shown.held.length], [1, 5, 0]);
  });

  it('is the same from what its own questions find', () => {
    const first = needQueries('ben', '2026-11-24');
    const found: Records = {
      updates: records.updates?.filter(matcher(first.updates.filter)) ?? [],
      decisions: records.decisions?.filter(matcher(first.decisions.filter)) ?? [],
    };
    assert.deepEqual(reasons(found), reasons(records));
    assert.ok(matcher(first.checkIns.filter)(checkIn({})));
    const about = needDetailQueries('ben', found);
    assert.deepEqual(about.comments.filter[2], ['old', 'new', 'due']);
    // Nobody asks who else has answered.
    assert.ok(!matcher(about.responses.filter)({ author: 'ana', checkIn: 'check-in' }));
  });
});
