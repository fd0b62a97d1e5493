import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { coreKinds, defineSchema, parse, parseEntity, type CoreKinds, type ParseResult } from '@meanwhile/sdk';

const ref = { kind: 'update', id: 'u1' };
/** One complete example of every kind; later kinds fail to compile until they have one. */
const examples: { readonly [K in keyof CoreKinds]: CoreKinds[K] } = {
  space: {
    name: 'Atlas',
    norms: [{ title: 'Questions', text: 'Within a day' }],
    holidays: [{ date: '2026-12-25', name: 'X' }],
  },
  person: {
    name: 'Ann',
    zone: 'Africa/Nairobi',
    hours: { '1': [{ from: '09:00', to: '12:30' }] },
    away: [{ from: '2026-12-01', to: '2026-12-05', cover: 'bo' }],
  },
  update: {
    intent: 'ask',
    headline: 'H',
    body: 'B',
    status: 'on-track',
    sections: [{ name: 'done', text: 't' }],
    snapshot: { users: 12, name: 'x', ok: true, none: null },
    respondBy: '2026-11-23T09:00:00.000Z',
    needs: ['bo'],
    topics: ['a'],
    objective: ref,
    attachments: [{ id: 'f', name: 'a.png', type: 'image/png', size: 3 }],
    links: [{ rel: 'source', href: 'https://example.org/a' }],
    state: 'open',
    publishAt: '2026-11-23T09:00:00Z',
  },
  comment: { target: ref, body: 'Words', parent: 'c0', resolved: false },
  reaction: { target: ref, value: 'thanks' },
  decision: {
    title: 'T',
    number: 4,
    stage: 'decided',
    standing: 'accepted',
    drivers: ['cost'],
    options: [{ id: 'o', title: 'O', arguments: [{ weight: 'good', text: 't' }] }],
    method: 'consent',
    silence: { means: 'agree', afterWorkingHours: 8 },
    quorum: 0.5,
    visibility: { results: 'always', voters: 'named' },
    outcome: { statement: 's', option: 'o', by: ['ann'], at: '2026-11-23T09:00:00.000Z' },
    consequences: [{ weight: 'bad', text: 't' }],
    review: { on: '2027-01-01', when: ['x'] },
    supersedes: [{ kind: 'decision', id: 'd0' }],
    tags: ['a'],
    reversibility: 'two-way',
  },
  position: { decision: 'd', stance: 'agree' },
  objection: { decision: 'd', reason: 'r', state: 'open' },
  hold: { decision: 'd', until: '2026-11-23T09:00:00.000Z' },
  'check-in': {
    title: 'Daily',
    questions: [{ id: 'q', type: 'choice', label: 'L', options: [{ id: 'a', label: 'A' }], routeTo: 'ask' }],
    schedule: { every: 'week', weekdays: [1, 5], at: '09:30', zone: 'participant', start: '2026-01-05' },
    privacy: { identity: 'detached', minGroup: 4 },
  },
  response: { checkIn: 'c', localDate: '2026-11-23', answers: { q: 'a', n: 3, b: false, m: ['x', 'y'] } },
  ballot: { subject: ref, localDate: '2026-11-23', answers: {} },
  submitted: { subject: ref, localDate: '2026-11-23' },
};
const base = { id: 'x', createdAt: '2026-11-23T09:00:00.000Z', updatedAt: '2026-11-23T09:00:00.000Z' };
const problemsOf = (result: ParseResult<unknown>) =>
  result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);

describe('parse', () => {
  it('accepts a complete example of every kind and gives it back unchanged', () => {
    for (const kind of coreKinds) {
      assert.deepEqual(parse(kind, examples[kind]), { ok: true, value: examples[kind] });
      const entity = { ...base, kind, ...examples[kind] };
      assert.deepEqual(parseEntity(entity), { ok: true, value: entity });
    }
  });

  it('refuses every kind that is empty, and everything that is no object', () => {
    for (const kind of coreKinds) {
      assert.equal(parse(kind, {}).ok, false, kind);
      for (const value of [null, undefined, 'text', 3, [], () => {}]) assert.equal(parse(kind, value).ok, false);
    }
  });

  it('names the path of every problem', () => {
    const data = {
      title: 4,
      stage: 'maybe',
      options: [
        { id: 'a', title: 'A' },
        { id: '', arguments: [{ weight: 'meh', text: 't' }] },
      ],
      review: { on: '2026-02-31' },
      decideBy: '2026-11-23T09:00:00+02:00',
      links: [{ rel: 'source', href: 'javascript:alert(1)' }],
      quorum: 2,
      tags: 'a',
    };
    assert.deepEqual(
      problemsOf(parse('decision', data)).map((line) => line.split(':')[0]),
      [
        'title',
        'stage',
        'options.1.id',
        'options.1.title',
        'options.1.arguments.0.weight',
        'decideBy',
        'quorum',
        'review.on',
        'tags',
        'links.0.href',
      ],
    );
  });

  it('keeps fields nobody knows, at every depth, and takes null for absent where a field is optional', () => {
    const data = { intent: 'note', later: { deep: [1] }, sections: [{ name: 'a', text: 'b', extra: 1 }], body: null };
    assert.deepEqual(parse('update', data), { ok: true, value: data });
  });

  it('drops keys that reach into the prototype, at every depth', () => {
    const text =
      '{"intent":"note","__proto__":{"polluted":1},"fields":{"constructor":{"prototype":{"polluted":1}},"a":[{"__proto__":{"polluted":1},"b":2}]}}';
    const result = parse('update', JSON.parse(text));
    assert.ok(result.ok);
    assert.deepEqual(result.value, { intent: 'note', fields: { a: [{ b: 2 }] } });
    assert.equal(Object.getPrototypeOf(result.value), Object.prototype);
    assert.equal((result.value as { polluted?: number }).polluted, undefined);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.deepEqual(problemsOf(parse('__proto__' as 'update', {})), ['kind: unknown kind: __proto__']);
  });

  it('reports data that is nested without end instead of failing on it', () => {
    let data: Record<string, unknown> = {};
    for (let i = 0; i < 5000; i++) data = { data };
    assert.match(problemsOf(parse('update', { intent: 'note', fields: data }))[0] ?? '', /nested/);
  });

  it('knows no ballot with a person', () => {
    const ballot = { ...base, kind: 'ballot', ...examples.ballot, author: 'ann' };
    const result = parseEntity(ballot);
    assert.deepEqual(result.ok || result.problems, [{ path: 'author', message: 'a ballot has no author' }]);
  });

  it('checks what every entity has', () => {
    const result = parseEntity({ kind: 'comment', id: '', createdAt: 'yesterday', target: ref, body: '' });
    assert.deepEqual(result.ok || result.problems.map(({ path }) => path), ['id', 'createdAt', 'updatedAt']);
    assert.deepEqual(parseEntity({ ...base }).ok, false);
  });
});

/** A schema library in five lines: what matters is the interface. */
const standard = <T>(validate: (value: unknown) => StandardSchemaV1.Result<T> | Promise<StandardSchemaV1.Result<T>>) =>
  ({ '~standard': { version: 1, vendor: 'test', validate } }) as StandardSchemaV1<unknown, T>;
const region = standard<{ region: 'emea' | 'apac' }>((value) => {
  const given = (value as { region?: unknown } | undefined)?.region;
  return given === 'emea' || given === 'apac'
    ? { value: { region: given } }
    : { issues: [{ message: 'no such region', path: [{ key: 'region' }] }] };
});
const schema = defineSchema({
  update: { fields: region },
  kudos: { data: standard<{ to: string }>((value) => ({ value: { to: String((value as { to: unknown }).to) } })) },
});

describe('parse with a schema', () => {
  it('validates custom fields beside the core’s own', () => {
    assert.deepEqual(parse('update', { intent: 'note', fields: { region: 'emea' } }, schema), {
      ok: true,
      value: { intent: 'note', fields: { region: 'emea' } },
    });
    assert.deepEqual(problemsOf(parse('update', { fields: { region: 'moon' } }, schema)), [
      'intent: missing',
      'fields.region: no such region',
    ]);
    assert.deepEqual(problemsOf(parse('update', { intent: 'note' }, schema)), ['fields.region: no such region']);
  });

  it('validates a kind of the integrator’s own, and gives what the schema made of it', () => {
    assert.deepEqual(parse('kudos', { to: 7 }, schema), { ok: true, value: { to: '7' } });
    assert.deepEqual(parseEntity({ ...base, kind: 'kudos', to: 7 }, schema), {
      ok: true,
      value: { ...base, kind: 'kudos', to: '7' },
    });
    assert.deepEqual(problemsOf(parse('kudos' as 'update', {})), ['kind: unknown kind: kudos']);
  });

  it('refuses a schema that validates asynchronously, by name', () => {
    const slow = defineSchema({ update: { fields: standard(async (value) => ({ value: value as object })) } });
    assert.throws(() => parse('update', { intent: 'note' }, slow), /fields validates asynchronously/);
  });
});
