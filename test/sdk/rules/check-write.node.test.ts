import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holdId, positionId, stages, type Decision, type Hold } from '@meanwhile/sdk';
import {
  checkWrite,
  comesBefore,
  currentOf,
  recordsNeeded,
  ruleReasons,
  type Records,
  type RuleContext,
  type RuleWrite,
} from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import { at, checkIn, decision, objection, position, seed } from './people.js';

const people = ['ana', 'ben', 'cem'].map((id) => ({ id, calendar: workCalendar({ zone: 'Europe/Berlin' }) }));
const NOW = '2026-11-25T11:00:00Z';
const context = (records: Records, actor = 'ana', now = NOW): RuleContext => ({ actor, now: at(now), records, people });
const verdict = (write: RuleWrite, given: RuleContext): string => {
  const found = checkWrite(write, given);
  return found.ok ? 'ok' : found.reason;
};
const edit = (kind: string, id: string, patch: object): RuleWrite => ({ op: 'edit', kind, id, patch });
const opened = (more: Partial<Decision> = {}): Decision =>
  decision(
    {},
    { method: 'consent', decider: 'ana', consulted: ['ben', 'cem'], openedAt: '2026-11-23T08:00:00.000Z', ...more },
  );
const hold = (until: string, author = 'cem'): Hold => ({
  ...position({ id: holdId('decision', author), author, on: '2026-11-24T09:00:00Z' }),
  kind: 'hold',
  until: new Date(at(until)).toISOString(),
});
const move = (records: Records, patch: object, actor = 'ana', now = NOW) =>
  verdict(edit('decision', 'decision', patch), context(records, actor, now));
const outcome = { statement: 'We do it', by: ['ana'], at: '2026-11-25T11:00:00.000Z' };
const decided = { stage: 'decided', standing: 'accepted', outcome };
const spoken = ['ana', 'ben', 'cem'].map((author) => position({ author }));

describe('deciding', () => {
  it('by consent waits until everybody was heard, nothing is objected and no hold runs', () => {
    const decisions = [opened()];
    assert.equal(move({ decisions, positions: spoken }, decided), 'ok');
    assert.equal(move({ decisions, positions: spoken, objections: [objection({})] }, decided), 'open-objection');
    assert.equal(move({ decisions, positions: spoken, holds: [hold('2026-11-26T09:00:00Z')] }, decided), 'on-hold');
    // It has expired by itself: nobody had to lift it.
    assert.equal(move({ decisions, positions: spoken, holds: [hold('2026-11-25T10:00:00Z')] }, decided), 'ok');
    const blocked = [...spoken.slice(1), position({ author: 'ana' }, { stance: 'block' })];
    assert.equal(move({ decisions, positions: blocked }, decided), 'blocked');
    assert.equal(move({ decisions }, decided, 'ana', '2026-11-23T12:00:00Z'), 'not-heard');
  });

  it('not to do it, or not now, needs nobody’s consent', () => {
    const records = { decisions: [opened()], objections: [objection({})] };
    for (const standing of ['rejected', 'deferred']) assert.equal(move(records, { ...decided, standing }), 'ok');
  });

  it('needs the quorum of those present', () => {
    const decisions = [opened({ quorum: 0.75 })];
    const late = '2026-11-27T11:00:00Z';
    assert.equal(move({ decisions, positions: spoken.slice(1) }, decided, 'ana', late), 'no-quorum');
    assert.equal(move({ decisions, positions: spoken }, decided, 'ana', late), 'ok');
  });

  it('by vote takes the result of the vote, and one of the tied where it is tied', () => {
    const options = ['x', 'y', 'z'].map((id) => ({ id, title: id }));
    const decisions = [opened({ method: 'majority', options })];
    const votes = (...chosen: readonly string[]) =>
      chosen.map((option, index) => position({ author: ['ana', 'ben', 'cem'][index] ?? '' }, { option }));
    const choose = (option?: string) => ({ ...decided, outcome: { ...outcome, option } });
    assert.equal(move({ decisions, positions: votes('x', 'x', 'y') }, choose('x')), 'ok');
    assert.equal(move({ decisions, positions: votes('x', 'x', 'y') }, choose('y')), 'not-the-winner');
    assert.equal(move({ decisions, positions: votes('x', 'x', 'y') }, choose()), 'not-the-winner');
    assert.equal(move({ decisions, positions: votes('x', 'y', 'z') }, choose('x')), 'no-winner');
    const tied = {
      decisions: [opened({ method: 'dot', options })],
      positions: [
        position({ author: 'ana' }, { points: { x: 4 } }),
        position({ author: 'ben' }, { points: { y: 4 } }),
        position({ author: 'cem' }, { stance: 'abstain' }),
      ],
    };
    assert.deepEqual(
      [move(tied, choose('x')), move(tied, choose('y')), move(tied, choose('z'))],
      ['ok', 'ok', 'not-the-winner'],
    );
  });
});

describe('a last call', () => {
  const call = {
    stage: 'last-call',
    lastCall: { from: '2026-11-25T11:00:00.000Z', until: '2026-11-27T11:00:00.000Z' },
  };
  it('begins when the quorum is there and nothing is objected', () => {
    const decisions = [opened({ quorum: 0.5 })];
    assert.equal(move({ decisions, positions: spoken.slice(0, 2) }, call), 'ok');
    assert.equal(move({ decisions, positions: spoken.slice(0, 1) }, call), 'no-quorum');
    assert.equal(move({ decisions, positions: spoken, objections: [objection({})] }, call), 'open-objection');
    const past = { ...call, lastCall: { ...call.lastCall, until: '2026-11-25T11:00:00.000Z' } };
    assert.equal(move({ decisions, positions: spoken }, past), 'in-the-past');
  });
  it('is stopped, and not set back, by an objection', () => {
    const decisions = [opened({ ...call, stage: 'last-call' })];
    const during = { decisions, positions: spoken };
    assert.equal(move(during, decided, 'ana', '2026-11-27T10:00:00Z'), 'in-last-call');
    assert.equal(move(during, decided, 'ana', '2026-11-27T11:00:00Z'), 'ok');
    const stopped = { ...during, objections: [objection({ on: '2026-11-27T10:00:00Z' })] };
    assert.equal(move(stopped, decided, 'ana', '2026-11-27T11:00:00Z'), 'open-objection');
    const settled = { ...during, objections: [objection({ on: '2026-11-27T10:00:00Z' }, { state: 'resolved' })] };
    assert.equal(move(settled, decided, 'ana', '2026-11-27T11:00:00Z'), 'ok');
  });
});

describe('lapsing', () => {
  it('comes after the time to decide, and not while somebody has asked for time', () => {
    const decisions = [opened({ decideBy: '2026-11-25T10:00:00.000Z' })];
    assert.equal(move({ decisions }, { stage: 'lapsed' }), 'ok');
    assert.equal(move({ decisions }, { stage: 'lapsed' }, 'ana', '2026-11-25T09:00:00Z'), 'not-lapsed');
    assert.equal(move({ decisions, holds: [hold('2026-11-26T09:00:00Z')] }, { stage: 'lapsed' }), 'not-lapsed');
    assert.equal(move({ decisions: [opened()] }, { stage: 'lapsed' }), 'not-lapsed');
  });
});

describe('opening a question again', () => {
  const decisions = [
    opened({ stage: 'decided', standing: 'accepted', outcome: { ...outcome, at: '2026-11-20T09:00:00.000Z' } }),
  ];
  const again = (reason: string, news: string) => ({
    stage: 'open',
    standing: null,
    reopenings: [{ at: '2026-11-25T11:00:00.000Z', by: 'ana', reason, news }],
  });
  it('needs a reason and something that was not known before', () => {
    assert.equal(move({ decisions }, again('The rent', 'The landlord wrote')), 'ok');
    assert.equal(move({ decisions }, again(' ', 'The landlord wrote')), 'no-reason');
    assert.equal(move({ decisions }, again('The rent', '\n')), 'no-news');
    assert.equal(move({ decisions }, { stage: 'open', standing: null }), 'no-reason');
  });
  it('is not needed to take back what was decided a moment ago', () => {
    const fresh = [opened({ ...decisions[0], outcome: { ...outcome, at: '2026-11-25T10:50:00.000Z' } })];
    assert.equal(move({ decisions: fresh }, { stage: 'open', standing: null, outcome: null }), 'ok');
  });
  it('rests for a week once it was opened again and decided again', () => {
    const earlier = { at: '2026-11-10T09:00:00.000Z', by: 'ana', reason: 'The rent', news: 'A letter' };
    const swung = [opened({ ...decisions[0], reopenings: [earlier] })];
    const patch = again('The rent', 'Another letter');
    const more = { ...patch, reopenings: [earlier, ...patch.reopenings] };
    assert.equal(move({ decisions: swung }, more), 'too-soon');
    assert.equal(move({ decisions: swung }, more, 'ana', '2026-11-27T09:00:00Z'), 'ok');
  });
  it('is not for what another decision has replaced', () => {
    const replaced = [{ ...(decisions[0] as Decision), standing: 'superseded' as const }];
    assert.equal(move({ decisions: replaced }, again('The rent', 'The landlord wrote')), 'superseded');
  });
});

describe('replacing and amending', () => {
  const settled = (id: string, more: Partial<Decision> = {}) =>
    decision({ id }, { stage: 'decided', standing: 'accepted', ...more });
  const ref = (id: string) => ({ kind: 'decision', id });
  const link = (decisions: readonly Decision[], id: string, patch: object) =>
    verdict(edit('decision', id, patch), context({ decisions }));

  it('is refused for itself, for what came after it, and for what is replaced already', () => {
    const chain = [
      settled('one', { standing: 'superseded', supersededBy: ref('two') }),
      settled('two', { supersedes: [ref('one')] }),
      settled('three'),
    ];
    assert.equal(link(chain, 'two', { standing: 'superseded', supersededBy: ref('three') }), 'ok');
    assert.equal(link(chain, 'two', { standing: 'superseded', supersededBy: ref('two') }), 'same-decision');
    assert.equal(link(chain, 'two', { standing: 'superseded', supersededBy: ref('one') }), 'cycle');
    assert.equal(link(chain, 'one', { standing: 'superseded', supersededBy: ref('three') }), 'superseded');
    assert.equal(link(chain, 'two', { amendedBy: [ref('one')] }), 'cycle');
    assert.equal(link(chain, 'two', { amendedBy: [ref('three')] }), 'ok');
    assert.equal(link([...chain, opened()], 'decision', { amendedBy: [ref('three')] }), 'not-decided');
  });

  it('never makes a circle, in whatever order it is tried', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const tries = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.boolean()), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(tries, (acts) => {
        const all = new Map(names.map((id) => [id, settled(id)]));
        for (const [old, next, amends] of acts) {
          const [was, by] = [all.get(old), all.get(next)];
          if (!was || !by) continue;
          const patch = amends
            ? { amendedBy: [...(was.amendedBy ?? []), ref(next)] }
            : { standing: 'superseded' as const, supersededBy: ref(next) };
          if (!checkWrite(edit('decision', old, patch), context({ decisions: [...all.values()] })).ok) continue;
          all.set(old, { ...was, ...patch });
          all.set(next, {
            ...by,
            ...(amends
              ? { amends: [...(by.amends ?? []), ref(old)] }
              : { supersedes: [...(by.supersedes ?? []), ref(old)] }),
          });
        }
        const find = (id: string) => all.get(id);
        for (const a of names)
          for (const b of names) assert.ok(!(comesBefore(a, b, find) && comesBefore(b, a, find)), `${a} ${b}`);
        for (const one of all.values()) assert.equal(currentOf(one, find).supersededBy, undefined);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('taking part', () => {
  const decisions = [opened()];
  const take = (data: object, actor = 'ben', more: Partial<Decision> = {}) =>
    verdict(
      { op: 'create', kind: 'position', id: positionId('decision', actor), data: { decision: 'decision', ...data } },
      context({ decisions: [opened(more)] }, actor),
    );

  it('is for oneself, while the question is open', () => {
    assert.equal(take({ stance: 'agree' }), 'ok');
    const forCem = {
      op: 'create',
      kind: 'position',
      id: positionId('decision', 'cem'),
      data: { decision: 'decision', stance: 'agree' },
    } as const;
    assert.equal(verdict(forCem, context({ decisions }, 'ben')), 'not-yours');
    for (const stage of stages) {
      const isOpen = stage === 'open' || stage === 'last-call';
      assert.equal(take({ stance: 'agree' }, 'ben', { stage }), isOpen ? 'ok' : 'not-asking', stage);
    }
  });

  it('gives a reason where one is asked for, and a vote that fits the method', () => {
    assert.equal(take({ stance: 'concern' }, 'ben', { reasons: 'required' }), 'reason-required');
    assert.equal(take({ stance: 'agree', reason: 'Because' }, 'ben', { reasons: 'none' }), 'no-reasons');
    const options = [{ id: 'x', title: 'X' }];
    assert.equal(take({ stance: 'agree' }, 'ben', { method: 'ranked', options }), 'vote-odd');
    assert.equal(take({ stance: 'agree', ranking: ['x'] }, 'ben', { method: 'ranked', options }), 'ok');
    assert.equal(take({ stance: 'agree', ranking: ['y'] }, 'ben', { method: 'ranked', options }), 'unknown-option');
    assert.equal(take({ stance: 'agree', points: { x: 9 } }, 'ben', { method: 'dot', options }), 'out-of-range');
  });

  it('asks for time once, for three working days at most', () => {
    const ask = (until: string, holds: readonly Hold[] = []) =>
      verdict(
        { op: 'create', kind: 'hold', id: holdId('decision', 'cem'), data: { decision: 'decision', until } },
        context({ decisions, holds }, 'cem'),
      );
    assert.equal(ask('2026-11-30T11:00:00.000Z'), 'ok');
    assert.equal(ask('2026-12-01T11:00:00.000Z'), 'too-long');
    assert.equal(ask('2026-11-25T11:00:00.000Z'), 'in-the-past');
    assert.equal(ask('2026-11-26T11:00:00.000Z', [hold('2026-11-25T09:00:00Z')]), 'held-before');
  });

  it('resolves an objection when its author says so, or the decider for somebody who is away or had two days', () => {
    const offered = objection(
      { author: 'ben', on: '2026-11-23T10:00:00Z' },
      { resolution: 'A test', resolutionBy: 'ana', resolutionAt: '2026-11-23T11:00:00.000Z' },
    );
    const resolve = (actor: string, now = '2026-11-24T11:00:00Z', more: Partial<RuleContext> = {}) =>
      verdict(edit('objection', 'objection', { state: 'resolved' }), {
        ...context({ decisions, objections: [offered] }, actor, now),
        ...more,
      });
    assert.deepEqual([resolve('ben'), resolve('ana'), resolve('cem')], ['ok', 'not-yours', 'not-yours']);
    assert.equal(resolve('ana', '2026-11-25T11:00:00Z'), 'ok');
    const away = [{ id: 'ben', calendar: workCalendar({ away: [{ from: '2026-11-24', to: '2026-11-30' }] }) }];
    assert.deepEqual(
      [
        resolve('ana', '2026-11-24T11:00:00Z', { people: away }),
        resolve('cem', '2026-11-24T11:00:00Z', { people: away }),
      ],
      ['ok', 'not-yours'],
    );
    const silent = { ...offered, resolution: ' ' };
    const bare = context({ decisions, objections: [silent] }, 'ben');
    assert.equal(verdict(edit('objection', 'objection', { state: 'resolved' }), bare), 'no-resolution');
    assert.equal(
      verdict(edit('objection', 'objection', { reason: 'Mine now' }), { ...bare, actor: 'cem' }),
      'not-yours',
    );
  });
});

describe('what people were promised', () => {
  const hidden = { results: 'after-close', voters: 'detached' } as const;
  it('is kept: detached stays detached, hidden stays hidden for as long', () => {
    const decisions = [opened({ visibility: hidden })];
    const change = (visibility: object | null) => move({ decisions }, { visibility });
    assert.equal(change({ ...hidden, voters: 'named' }), 'anonymity-kept');
    assert.equal(change(null), 'anonymity-kept');
    assert.equal(change({ ...hidden, results: 'after-mine' }), 'visibility-kept');
    const named = [opened({ visibility: { results: 'always', voters: 'named' } })];
    assert.equal(move({ decisions: named, positions: spoken }, { visibility: hidden }), 'names-given');
    assert.equal(move({ decisions: named }, { visibility: hidden }), 'ok');
  });

  it('is kept by check-ins: neither names nor a smaller group nor an earlier showing', () => {
    const asked = checkIn({}, { privacy: { identity: 'detached', minGroup: 6, reveal: 'after-window' } });
    const change = (privacy: object | null) =>
      verdict(edit('check-in', 'check-in', { privacy }), context({ checkIns: [asked] }));
    assert.equal(change({ identity: 'named' }), 'anonymity-kept');
    assert.equal(change(null), 'anonymity-kept');
    assert.equal(change({ identity: 'detached', minGroup: 5, reveal: 'after-window' }), 'threshold-kept');
    assert.equal(change({ identity: 'detached', minGroup: 7 }), 'visibility-kept');
    assert.equal(change({ identity: 'detached', minGroup: 7, reveal: 'after-window' }), 'ok');
  });

  it('holds under any sequence of writes: no name ever comes beside a detached vote', () => {
    const write = fc.oneof(
      fc
        .record({
          voters: fc.constantFrom('named', 'detached'),
          results: fc.constantFrom('always', 'after-mine', 'after-close'),
        })
        .map((visibility) => edit('decision', 'decision', { visibility })),
      fc.constantFrom(null, {}).map((visibility) => edit('decision', 'decision', { visibility })),
      fc
        .constantFrom('draft', 'open', 'last-call', 'withdrawn', 'lapsed')
        .map((stage) => edit('decision', 'decision', { stage })),
      fc.constantFrom('ana', 'ben', 'cem').map((actor): RuleWrite => ({
        op: 'create',
        kind: 'position',
        id: positionId('decision', actor),
        data: { decision: 'decision', stance: 'agree' },
      })),
      fc.constantFrom('ana', 'ben', 'cem').map((actor): RuleWrite => ({
        op: 'create',
        kind: 'ballot',
        id: `ballot-of-${actor}`,
        data: { subject: { kind: 'decision', id: 'decision' }, localDate: '2026-11-23', answers: { stance: 'agree' } },
      })),
    );
    let detached = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(write, fc.constantFrom('ana', 'ben', 'cem')), { maxLength: 30 }), (acts) => {
        let now: Decision = opened({ visibility: { results: 'always', voters: 'named' } });
        const names: object[] = [];
        const ballots: object[] = [];
        for (const [act, actor] of acts) {
          const positions = names.map((_, index) => position({ author: `p${index}` }));
          if (!checkWrite(act, context({ decisions: [now], positions }, actor)).ok) continue;
          if (act.kind === 'decision') {
            const patch = act.patch as Partial<Decision>;
            now = { ...now, ...patch };
          } else (act.kind === 'ballot' ? ballots : names).push(act);
          assert.ok(ballots.length === 0 || names.length === 0, 'names and ballots on one decision');
          if (ballots.length > 0) {
            detached++;
            assert.equal(now.visibility?.voters, 'detached');
          }
        }
      }),
      { seed, numRuns: 1000 },
    );
    assert.ok(detached > 100, `${detached} states with detached votes`);
  });
});

describe('the rules', () => {
  it('say in words why they refuse, and name what to load', () => {
    for (const text of Object.values(ruleReasons)) assert.match(text, /^[A-Z].*\.$/);
    assert.deepEqual(recordsNeeded(edit('decision', 'd', { title: 'T' })), {
      decisions: { kind: 'decision', ids: ['d'] },
    });
    assert.deepEqual(Object.keys(recordsNeeded(edit('decision', 'd', { stage: 'decided' }))).sort(), [
      'ballots',
      'decisions',
      'holds',
      'objections',
      'positions',
      'submitted',
    ]);
    assert.deepEqual(recordsNeeded(edit('hold', 'h', { until: 'x' }), { decision: 'd' }).decisions, {
      kind: 'decision',
      ids: ['d'],
    });
  });

  it('leave alone what they know nothing of', () => {
    assert.equal(verdict({ op: 'create', kind: 'update', id: 'u', data: {} }, context({})), 'ok');
    assert.equal(verdict({ op: 'create', kind: 'constructor', id: 'u', data: {} }, context({})), 'ok');
    assert.equal(verdict(edit('decision', 'unknown', { stage: 'decided' }), context({})), 'ok');
  });
});
