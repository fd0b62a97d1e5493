import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '@meanwhile/sdk';
import { sampleEntities, sampleViewer } from '../../packages/embed/portal/sample/sample.mjs';

// A Monday morning, a Saturday, a day on which clocks change in Europe, the first of a month and the last of a year.
const moments = [
  '2026-11-23T06:10:00Z',
  '2026-07-18T12:00:00Z',
  '2027-03-28T01:30:00Z',
  '2026-02-01T00:00:00Z',
  '2026-12-31T23:59:00Z',
];
const zones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'];
const cases = moments.flatMap((moment) => zones.map((zone) => ({ now: Date.parse(moment), zone })));

const ofKind = <K extends Entity['kind']>(entities: readonly Entity[], kind: K) =>
  entities.filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);

test('the sample holds a believable team', () => {
  const entities = sampleEntities();
  const counts = Object.fromEntries(
    [...new Set(entities.map(({ kind }) => kind))].map((kind) => [kind, ofKind(entities, kind).length]),
  );
  assert.equal(counts['person'], 9);
  assert.equal(counts['update'], 40);
  assert.equal(counts['decision'], 12);
  assert.equal(counts['check-in'], 3);
  assert.equal(new Set(ofKind(entities, 'person').map(({ zone }) => zone)).size, 4);
  assert.ok(ofKind(entities, 'person').some(({ id, name }) => id === sampleViewer.id && name === sampleViewer.name));
});

test('every id is there once, and every reference is kept', () => {
  const entities = sampleEntities();
  const ids = new Set(entities.map(({ id }) => id));
  assert.equal(ids.size, entities.length);
  const references = entities.flatMap((entity) => [
    ...('links' in entity ? (entity.links ?? []) : []).flatMap(({ target }) => (target ? [target.id] : [])),
    ...('target' in entity ? [entity.target.id] : []),
    ...('decision' in entity ? [entity.decision] : []),
    ...('parent' in entity && entity.parent ? [entity.parent] : []),
    ...('answer' in entity && entity.answer ? [entity.answer] : []),
    ...(entity.author ? [entity.author] : []),
  ]);
  assert.ok(references.length > 300);
  assert.deepEqual(
    references.filter((id) => !ids.has(id)),
    [],
  );
});

test('every join has a link on both ends', () => {
  const entities = sampleEntities();
  const linksOf = (id: string) =>
    entities.flatMap((entity) => (entity.id === id && 'links' in entity ? (entity.links ?? []) : []));
  const oneSided = entities.flatMap((entity) =>
    linksOf(entity.id)
      .filter(({ target }) => target && !linksOf(target.id).some((back) => back.target?.id === entity.id))
      .map(({ rel, target }) => `${entity.id} ${rel} ${target?.id}`),
  );
  assert.deepEqual(oneSided, []);
});

test('a replaced decision and its successor name each other', () => {
  const decisions = ofKind(sampleEntities(), 'decision');
  const old = decisions.find(({ standing }) => standing === 'superseded');
  const successor = decisions.find(({ id }) => id === old?.supersededBy?.id);
  assert.deepEqual(
    successor?.supersedes?.map(({ id }) => id),
    [old?.id],
  );
});

for (const { now, zone } of cases) {
  test(`nothing has been written in the future: ${new Date(now).toISOString()} in ${zone}`, () => {
    const moment = new Date(now).toISOString();
    for (const entity of sampleEntities(now, zone)) {
      assert.match(entity.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      // Answers without names carry their day, not an instant; the viewer's day may begin before UTC's.
      if (entity.kind !== 'ballot' && entity.kind !== 'submitted')
        assert.ok(entity.createdAt <= moment, `${entity.id} at ${entity.createdAt}`);
      if (entity.kind === 'decision' && (entity.stage === 'open' || entity.stage === 'last-call'))
        assert.ok(entity.decideBy && entity.decideBy > moment, `${entity.id} by ${entity.decideBy}`);
    }
  });
}

test('a day stays a day of the same wall time across a change of clocks', () => {
  // Clocks in Lisbon went back on 25 October 2026; -2wd from Tuesday the 27th is Friday, still on summer time.
  const entities = sampleEntities(Date.parse('2026-10-27T12:00:00Z'), 'Europe/Lisbon');
  const decided = ofKind(entities, 'decision').find(({ id }) => id === 'decision-webhooks')?.outcome?.at;
  assert.equal(decided, '2026-10-26T16:00:00.000Z');
  const summer = sampleEntities(Date.parse('2026-10-23T12:00:00Z'), 'Europe/Lisbon');
  const before = ofKind(summer, 'decision').find(({ id }) => id === 'decision-webhooks')?.outcome?.at;
  assert.equal(before, '2026-10-22T15:00:00.000Z');
});

test('answers without names carry no person and no hour', () => {
  const ballots = ofKind(sampleEntities(), 'ballot');
  assert.ok(ballots.length > 0);
  for (const ballot of ballots) {
    assert.equal(ballot.author, undefined);
    assert.equal(ballot.createdAt, `${ballot.localDate}T00:00:00.000Z`);
    assert.match(ballot.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4/, 'a random id, which tells no order');
  }
});

test('one check-in has enough answers to show and one has not', () => {
  const entities = sampleEntities(Date.parse('2026-11-23T12:00:00Z'));
  const named = ofKind(entities, 'response').filter(
    ({ checkIn, localDate }) => checkIn === 'check-in-weekly' && localDate === '2026-11-20',
  );
  const detached = ofKind(entities, 'ballot').filter(({ localDate }) => localDate === '2026-11-01');
  assert.ok(named.length >= 5);
  assert.ok(detached.length > 0 && detached.length < 5);
});
