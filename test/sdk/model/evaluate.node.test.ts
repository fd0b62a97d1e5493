import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { compareBy, getField, matches, matchesText, sameJson, textOf, toJson, type Filter } from '@meanwhile/sdk';

const update = {
  id: 'u1',
  kind: 'update',
  createdAt: '2026-11-23T09:00:00.000Z',
  headline: 'Zürich is live',
  topics: ['launch', 'Ärger'],
  target: { kind: 'decision', id: 'd1' },
  count: 3,
  gone: null,
  links: [{ rel: 'source', href: 'https://example.org/hidden' }],
  fields: { region: 'EMEA', nested: { word: 'deep' } },
};
const holds = (filter: Filter) => matches(update, filter);

describe('the local evaluator', () => {
  it('reaches into objects with dots and only sees own fields', () => {
    assert.equal(getField(update, 'target.id'), 'd1');
    assert.equal(getField(update, 'fields.nested.word'), 'deep');
    assert.equal(getField(update, 'target.id.length'), undefined);
    assert.equal(getField(update, 'constructor'), undefined);
    assert.equal(getField(update, '__proto__.toString'), undefined);
  });

  it('gives each of the eight operators its meaning', () => {
    const yes: Filter[] = [
      ['count', 'eq', 3],
      ['missing', 'eq', null],
      ['gone', 'eq', undefined],
      ['count', 'ne', 4],
      ['count', 'in', [1, 3]],
      ['topics', 'has', 'launch'],
      ['count', 'lt', 4],
      ['count', 'lte', 3],
      ['count', 'gt', 2],
      ['count', 'gte', 3],
      ['createdAt', 'gte', '2026-11-23T09:00:00.000Z'],
    ];
    const no: Filter[] = [
      ['count', 'eq', '3'],
      ['count', 'ne', 3],
      ['count', 'in', []],
      ['count', 'in', 3],
      ['topics', 'has', 'aunc'],
      ['headline', 'has', 'Z'],
      ['count', 'lt', 3],
      ['count', 'gt', '2'],
      ['missing', 'lt', 5],
      ['missing', 'gte', 0],
      ['gone', 'lte', 0],
    ];
    for (const filter of yes) assert.equal(holds(filter), true, JSON.stringify(filter));
    for (const filter of no) assert.equal(holds(filter), false, JSON.stringify(filter));
  });

  it('combines conditions; nothing to meet is met, nothing to choose from is not', () => {
    assert.equal(holds({ and: [['count', 'eq', 3], { not: ['count', 'eq', 4] }] }), true);
    assert.equal(
      holds({
        or: [
          ['count', 'eq', 4],
          ['id', 'eq', 'u1'],
        ],
      }),
      true,
    );
    assert.equal(holds({ and: [] }), true);
    assert.equal(holds({ or: [] }), false);
    assert.equal(matches(update), true);
  });

  it('refuses an operator it does not know', () => {
    assert.throws(() => holds(['count', 'like' as 'eq', 3]), TypeError);
    assert.throws(() => holds(['count', 'constructor' as 'eq', 3]), TypeError);
  });

  it('sorts newest first by default and breaks ties by id in the direction of the last key', () => {
    const rows = [
      { id: 'a', createdAt: '2026-01-01T00:00:00Z', n: 2 },
      { id: 'c', createdAt: '2026-01-02T00:00:00Z', n: 1 },
      { id: 'b', createdAt: '2026-01-02T00:00:00Z' },
    ];
    const ids = (compare: (a: object, b: object) => number) =>
      [...rows]
        .sort(compare)
        .map((row) => row.id)
        .join('');
    assert.equal(ids(compareBy()), 'cba');
    assert.equal(ids(compareBy([['createdAt', 'asc']])), 'abc');
    assert.equal(ids(compareBy([['n', 'asc']])), 'bca');
    assert.equal(ids(compareBy([['n', 'desc']])), 'acb');
  });
});

describe('local search', () => {
  it('finds every word whatever its case, accents and place', () => {
    assert.equal(matchesText(update, 'ZURICH arger'), true);
    assert.equal(matchesText(update, 'emea DEEP'), true);
    assert.equal(matchesText(update, 'zurich berlin'), false);
    assert.equal(matchesText(update, '   '), true);
  });

  it('does not search ids, addresses and kinds', () => {
    for (const word of ['u1', 'd1', 'hidden', 'update', 'source']) assert.equal(matchesText(update, word), false, word);
    assert.equal(textOf(update), 'Zürich is live\nlaunch\nÄrger\nEMEA\ndeep');
  });
});

describe('JSON that a page cannot bend', () => {
  it('writes what JSON.stringify writes', () => {
    const value = {
      a: [1, undefined, null, NaN],
      b: undefined,
      c: 'q"\u2028\ud800',
      d: { e: -0, f: 1e21 },
      g: new Date(0),
    };
    assert.equal(toJson(value), JSON.stringify(value));
    assert.equal(toJson(undefined), 'null');
  });

  it('ignores toJSON wherever a page has put it', () => {
    const patched = [Array.prototype, String.prototype, Object.prototype] as { toJSON?: unknown }[];
    for (const prototype of patched) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'bent', configurable: true });
    }
    try {
      assert.equal(toJson({ list: ['a', { b: 1 }] }), '{"list":["a",{"b":1}]}');
    } finally {
      for (const prototype of patched) delete prototype.toJSON;
    }
  });

  it('refuses what JSON has no word for', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    assert.throws(() => toJson(circle), TypeError);
    assert.throws(() => toJson(1n), TypeError);
  });

  it('compares whatever the order of fields', () => {
    assert.equal(sameJson({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1, d: undefined }), true);
    assert.equal(sameJson({ a: [1] }, { a: { 0: 1 } }), false);
    assert.equal(sameJson([1, 2], [1]), false);
    assert.equal(sameJson(null, {}), false);
  });
});
