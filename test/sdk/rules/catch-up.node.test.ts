import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Update } from '@meanwhile/sdk';
import {
  catchUp,
  changesBetween,
  changesSince,
  secondsToRead,
  seenOf,
  type CatchUp,
  type Records,
} from '@meanwhile/sdk/rules';
import { at, ben, comment, decision, seed, update } from './people.js';

const ids = ({ sections }: CatchUp): Record<string, readonly string[]> =>
  Object.fromEntries(sections.map(({ name, items }) => [name, items.map(({ entity }) => entity.id)]));
const since = at('2026-11-20T17:00:00Z');
const back = ben();

describe('catching up', () => {
  const records: Records = {
    updates: [
      update({ id: 'before', on: '2026-11-19T09:00:00Z' }),
      update({ id: 'thanks', on: '2026-11-21T09:00:00Z' }, { intent: 'thanks' }),
      update({ id: 'fine', on: '2026-11-21T10:00:00Z' }, { status: 'on-track' }),
      update({ id: 'late', on: '2026-11-23T10:00:00Z' }, { status: 'off-track' }),
      update({ id: 'own', author: 'ben', on: '2026-11-21T11:00:00Z' }),
      update({ id: 'planned', on: '2026-11-21T11:00:00Z' }, { publishAt: '2026-11-30T09:00:00.000Z' }),
      update({ id: 'ask', on: '2026-11-23T12:00:00Z' }, { intent: 'ask', needs: ['ben'] }),
      update({ id: 'edited', on: '2026-11-19T08:00:00Z', edited: '2026-11-23T08:00:00Z' }),
    ],
    decisions: [
      decision({ id: 'asked', on: '2026-11-23T09:00:00Z' }),
      decision({ id: 'draft', on: '2026-11-23T09:00:00Z' }, { stage: 'draft' }),
      decision(
        { id: 'done', on: '2026-11-10T09:00:00Z', edited: '2026-11-23T09:00:00Z' },
        { stage: 'decided', outcome: { statement: 'Room 4', by: ['ana'], at: '2026-11-23T09:00:00.000Z' } },
      ),
      decision(
        { id: 'by-me', on: '2026-11-10T09:00:00Z' },
        { stage: 'decided', outcome: { statement: 'Room 5', by: ['ben'], at: '2026-11-23T09:00:00.000Z' } },
      ),
    ],
  };

  it('goes from what waits for me over what was decided without me and what changed to the rest', () => {
    assert.deepEqual(ids(catchUp(records, back, { since })), {
      'needs-you': ['ask'],
      decided: ['done'],
      changed: ['edited'],
      rest: ['late', 'asked', 'fine', 'thanks'],
    });
  });

  it('ends: whoever has read everything is up to date', () => {
    const answered = { ...records, comments: [comment({ author: 'ben' }, { kind: 'update', id: 'ask' })] };
    const { sections, seconds, later } = catchUp(answered, back, { since: back.now });
    assert.deepEqual([sections.flatMap(({ items }) => items), seconds, later], [[], 0, []]);
  });

  it('tells what changed since I last read, and is silent about edits that changed nothing I see', () => {
    const was = update({ id: 'edited' }, { status: 'on-track', respondBy: '2026-11-25T09:00:00.000Z' });
    const now = {
      ...was,
      status: 'at-risk',
      respondBy: '2026-12-01T09:00:00.000Z',
      updatedAt: '2026-11-23T08:00:00.000Z',
    };
    const old = { ...now, createdAt: '2026-11-19T08:00:00.000Z' };
    const [, , changed] = catchUp({ updates: [old] }, back, { since, seen: () => seenOf(was) }).sections;
    assert.deepEqual(changed?.items[0]?.changes, [
      { field: 'status', from: 'on-track', to: 'at-risk' },
      { field: 'respondBy', from: '2026-11-25T09:00:00.000Z', to: '2026-12-01T09:00:00.000Z', days: 6 },
    ]);
    const same = catchUp({ updates: [old] }, back, { since, seen: () => seenOf(old) });
    assert.deepEqual(ids(same), { 'needs-you': [], decided: [], changed: [], rest: [] });
  });

  it('counts talk as news where I am part of it', () => {
    const mine = update({ id: 'mine', author: 'ben', on: '2026-11-10T09:00:00Z' });
    const theirs = update({ id: 'theirs', on: '2026-11-10T09:00:00Z' });
    const talk = (target: Update) => comment({ id: `c-${target.id}`, on: '2026-11-23T09:00:00Z' }, target);
    const found = catchUp({ updates: [mine, theirs], comments: [talk(mine), talk(theirs)] }, back, { since });
    assert.deepEqual(ids(found)['changed'], ['mine']);
    assert.equal(found.sections[2]?.items[0]?.comments.length, 1);
  });

  it('lets the latest of one author’s progress on one objective stand for those before it', () => {
    const objective = { kind: 'goal', id: 'g1' };
    const weekly = ['2026-11-21', '2026-11-22', '2026-11-23'].map((on) => update({ id: on, on }, { objective }));
    const { sections } = catchUp({ updates: weekly }, back, { since });
    assert.deepEqual(
      sections[3]?.items.map(({ entity }) => entity.id),
      ['2026-11-23'],
    );
    assert.deepEqual(
      sections[3]?.items[0]?.earlier.map(({ id }) => id),
      ['2026-11-21', '2026-11-22'],
    );
  });

  it('reads for as long as I want to, from the top, and keeps the rest for later', () => {
    const all = catchUp(records, back, { since });
    const some = catchUp(records, back, { since, seconds: all.seconds - 1 });
    assert.deepEqual(
      some.later.map(({ entity }) => entity.id),
      ['thanks'],
    );
    const none = catchUp(records, back, { since, seconds: 0 });
    assert.deepEqual(ids(none), { 'needs-you': ['ask'], decided: [], changed: [], rest: [] });
  });

  it('after two weeks of leave on 750 updates shows each at most once, and none of mine', () => {
    const authors = ['ana', 'ben', 'cem'];
    const cases = fc.array(
      fc.record({
        hour: fc.integer({ min: 0, max: 24 * 30 }),
        later: fc.integer({ min: 0, max: 200 }),
        author: fc.constantFrom(...authors),
        intent: fc.constantFrom('progress' as const, 'ask' as const, 'thanks' as const),
        needs: fc.boolean(),
        goal: fc.option(fc.constantFrom('g1', 'g2')),
      }),
      { minLength: 750, maxLength: 750 },
    );
    fc.assert(
      fc.property(cases, (drawn) => {
        const updates = drawn.map(({ hour, later, author, intent, needs, goal }, index) => {
          const on = new Date(at('2026-10-25') + hour * 3_600_000).toISOString();
          const edited = new Date(Date.parse(on) + later * 3_600_000).toISOString();
          const more = {
            intent,
            ...(needs && { needs: ['ben'] }),
            ...(goal && { objective: { kind: 'goal', id: goal } }),
          };
          return update({ id: `u${index}`, author, on, edited }, more);
        });
        const found = catchUp({ updates }, back, { since: at('2026-11-09') });
        const items = found.sections.flatMap((section) => section.items);
        const shown = items.flatMap(({ entity, earlier }) => [entity.id, ...earlier.map(({ id }) => id)]);
        assert.equal(new Set(shown).size, shown.length);
        assert.ok(items.every(({ entity }) => entity.author !== 'ben'));
        assert.equal(
          found.seconds,
          items.reduce((sum, { seconds }) => sum + seconds, 0),
        );
      }),
      { seed, numRuns: 10 },
    );
  });
});

describe('the difference between two readings', () => {
  it('names values, says of texts only that they changed, and knows nothing of the order of fields', () => {
    const before = update({}, { body: 'One', snapshot: { budget: 10, owner: 'ana' } });
    const after = update({}, { body: 'Two', snapshot: { owner: 'cem', budget: 10 }, needs: ['ben'] });
    assert.deepEqual(changesSince(seenOf(before), after), [
      { field: 'snapshot.owner', from: 'ana', to: 'cem' },
      { field: 'text' },
      { field: 'needs', to: ['ben'] },
    ]);
    const option = { id: 'a', title: 'A', text: 'Words' };
    const turned = { text: 'Words', title: 'A', id: 'a' };
    assert.deepEqual(
      changesSince(seenOf(decision({}, { options: [option] })), decision({}, { options: [turned] })),
      [],
    );
  });

  it('is nothing between a thing and itself, and keeps no text', () => {
    const secret = fc.string({ minLength: 12 });
    fc.assert(
      fc.property(
        secret,
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        (body, snapshot) => {
          const one = update({}, { body, snapshot });
          assert.deepEqual(changesSince(seenOf(one), one), []);
          assert.deepEqual(changesBetween({}, {}), []);
          assert.ok(
            !('text' in snapshot) &&
              !Object.entries(seenOf(one)).some(([name, value]) => name === 'text' && value === body),
          );
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});

describe('reading time', () => {
  it('is a few seconds for a headline, minutes for a long text, and never without an end', () => {
    assert.ok(secondsToRead(update({})) < 5);
    assert.ok(secondsToRead(update({}, { body: 'word '.repeat(400) })) > 60);
    assert.ok(secondsToRead(update({}, { body: 'word '.repeat(40_000) })) <= 242);
    assert.ok(
      secondsToRead(update({}, { headline: '会議室を決める' })) > secondsToRead(update({}, { headline: 'a meeti' })),
    );
  });
});
