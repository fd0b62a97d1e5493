import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { positionId, reactionId, responseId } from '@meanwhile/sdk';
import { createWebhook } from '@meanwhile/server';
import { createFeedKey } from '../../packages/server/src/feeds/keys.js';
import { devToken, startBackend, type Backend } from './backend.js';
import { openPrepared } from './prepared.js';

/*
 * Every route, for every role, on what is one's own and what is another's, in one's own space and in a foreign one. What
 * may not be seen is answered exactly as what was never there.
 */

let hook: string;
let foreignHook: string;
let feedKey: string;
const people = ['none', 'reader', 'member', 'steward'] as const;
type Person = (typeof people)[number];
let backend: Backend;

interface Answer {
  readonly status: number;
  readonly body: string;
}
async function ask(
  person: Person | 'owner',
  path: string,
  options: { method?: string; body?: unknown; headers?: object } = {},
): Promise<Answer> {
  const { method = 'GET', body, headers } = options;
  const response = await fetch(`${backend.address}${path}`, {
    method,
    headers: { authorization: `Bearer ${devToken(person)}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // The reference of a problem is of the request alone.
  return { status: response.status, body: text.replace(/"ref":"[^"]*"/, '') };
}
const update = (headline: string, more: object = {}) => ({ space: 'ours', intent: 'note', headline, ...more });
const push = async (person: Person | 'owner', ...mutations: object[]) => {
  const { body } = await ask(person, '/v1/push', { method: 'POST', body: { mutations } });
  return (JSON.parse(body) as { results: { ok: boolean; error?: { code: string } }[] }).results;
};
const role = (space: string, person: string, name: string) =>
  backend.store.query('insert into member (space, person, role) values ($1, $2, $3)', [space, person, name]);

before(async () => {
  backend = await startBackend(await openPrepared(), { everyone: 'none', webhooks: { send: false } });
  for (const person of people) await role('ours', person, person);
  await role('ours', 'owner', 'member');
  await role('theirs', 'owner', 'steward');
  const made = await push(
    'owner',
    { key: '1', op: 'create', kind: 'update', id: 'another', data: update('Words of another') },
    { key: '2', op: 'create', kind: 'decision', id: 'open', data: { space: 'ours', title: 'Open', stage: 'open' } },
    {
      key: '3',
      op: 'create',
      kind: 'decision',
      id: 'draft',
      data: { space: 'ours', title: 'Secret draft', stage: 'draft' },
    },
    { key: '4', op: 'create', kind: 'update', id: 'foreign', data: { ...update('Secret of theirs'), space: 'theirs' } },
  );
  assert.deepEqual(
    made.map(({ ok }) => ok),
    [true, true, true, true],
  );
  const url = 'https://8.8.8.8/';
  hook = (await createWebhook(backend.store, { space: 'ours', url, now: 0 })).id;
  foreignHook = (await createWebhook(backend.store, { space: 'theirs', url, now: 0 })).id;
  feedKey = (await createFeedKey(backend.store, { space: 'ours', person: 'owner', now: 0 })).key;
  for (const person of ['member', 'steward'] as const)
    await push(person, {
      key: 'own',
      op: 'create',
      kind: 'update',
      id: `own-${person}`,
      data: update(`Words of ${person}`),
    });
});
after(() => backend.close());

/** What each route answers: to none, reader, member, steward. */
const matrix: readonly (readonly [
  name: string,
  path: (person: Person) => string,
  options: (person: Person) => Parameters<typeof ask>[2],
  statuses: readonly number[],
])[] = [
  ['session', () => '/v1/session', () => ({}), [200, 200, 200, 200]],
  ['list', () => '/v1/update', () => ({}), [200, 200, 200, 200]],
  ['get of another’s', () => '/v1/update/another', () => ({}), [404, 200, 200, 200]],
  ['get of a foreign one', () => '/v1/update/foreign', () => ({}), [404, 404, 404, 404]],
  ['get of another’s draft', () => '/v1/decision/draft', () => ({}), [404, 404, 404, 404]],
  [
    'create',
    (person) => `/v1/update/new-${person}`,
    () => ({ method: 'POST', body: update('New') }),
    [403, 403, 201, 201],
  ],
  [
    'create in a foreign space',
    (person) => `/v1/update/far-${person}`,
    () => ({ method: 'POST', body: { ...update('New'), space: 'theirs' } }),
    [403, 403, 403, 403],
  ],
  [
    'create under another’s name',
    (person) => `/v1/update/as-${person}`,
    () => ({ method: 'POST', body: update('New', { author: 'owner' }) }),
    [403, 403, 403, 201],
  ],
  [
    'edit of one’s own',
    (person) => `/v1/update/own-${person}`,
    () => ({ method: 'PATCH', body: { headline: 'Edited' } }),
    [404, 404, 200, 200],
  ],
  [
    'edit of another’s',
    () => '/v1/update/another',
    () => ({ method: 'PATCH', body: { headline: 'Edited' } }),
    [404, 403, 403, 200],
  ],
  [
    'join to another’s',
    () => '/v1/update/another',
    () => ({ method: 'PATCH', body: { links: [] } }),
    [404, 403, 200, 200],
  ],
  [
    'edit of a foreign one',
    () => '/v1/update/foreign',
    () => ({ method: 'PATCH', body: { headline: 'Edited' } }),
    [404, 404, 404, 404],
  ],
  [
    'edit of another’s draft',
    () => '/v1/decision/draft',
    () => ({ method: 'PATCH', body: { title: 'Edited' } }),
    [404, 404, 404, 404],
  ],
  [
    'stance of one’s own',
    (person) => `/v1/position/${positionId('open', person)}`,
    () => ({ method: 'POST', body: { space: 'ours', decision: 'open', stance: 'agree' } }),
    [403, 403, 201, 201],
  ],
  [
    'stance of another',
    () => `/v1/position/${positionId('open', 'owner')}`,
    () => ({ method: 'POST', body: { space: 'ours', decision: 'open', stance: 'agree' } }),
    [403, 403, 422, 422],
  ],
  [
    'reaction of another',
    () => `/v1/reaction/${reactionId('another', 'owner', 'thanks')}`,
    () => ({ method: 'POST', body: { space: 'ours', target: { kind: 'update', id: 'another' }, value: 'thanks' } }),
    [403, 403, 422, 422],
  ],
  [
    'answer of another',
    () => `/v1/response/${responseId('form', '2026-03-02', 'owner')}`,
    () => ({ method: 'POST', body: { space: 'ours', checkIn: 'form', localDate: '2026-03-02', answers: {} } }),
    [403, 403, 422, 422],
  ],
  [
    'profile of another',
    () => '/v1/person/owner',
    () => ({ method: 'POST', body: { name: 'Mallory' } }),
    [403, 403, 403, 403],
  ],
  [
    'upload',
    () => `/v1/files?name=a.txt&space=ours`,
    (person) => ({ method: 'POST', body: 'x', headers: { 'idempotency-key': person, 'content-type': 'text/plain' } }),
    [403, 403, 200, 200],
  ],
  [
    'upload to a foreign space',
    () => `/v1/files?name=a.txt&space=theirs`,
    (person) => ({ method: 'POST', body: 'x', headers: { 'idempotency-key': person, 'content-type': 'text/plain' } }),
    [403, 403, 403, 403],
  ],
  ['feed', () => '/v1/feeds/ours.json', () => ({}), [404, 200, 200, 200]],
  ['feed of a foreign space', () => '/v1/feeds/theirs.json', () => ({}), [404, 404, 404, 404]],
  ['key to a feed', () => '/v1/feed-keys/ours', () => ({ method: 'POST' }), [404, 201, 201, 201]],
  ['key to a foreign feed', () => '/v1/feed-keys/theirs', () => ({ method: 'POST' }), [404, 404, 404, 404]],
  ['feed with the key of another', () => `/v1/feeds/ours.json?key=${feedKey}x`, () => ({}), [404, 404, 404, 404]],
  ['list of one’s keys', () => '/v1/feed-keys', () => ({}), [200, 200, 200, 200]],
  ['removal of a key', () => '/v1/feed-keys/theirs', () => ({ method: 'DELETE' }), [204, 204, 204, 204]],
  ['list of webhooks', () => '/v1/webhooks?space=ours', () => ({}), [404, 403, 403, 200]],
  ['list of foreign webhooks', () => '/v1/webhooks?space=theirs', () => ({}), [404, 404, 404, 404]],
  [
    'webhook',
    () => '/v1/webhooks',
    () => ({ method: 'POST', body: { space: 'ours', url: 'https://8.8.8.8/' } }),
    [404, 403, 403, 201],
  ],
  [
    'webhook of a foreign space',
    () => '/v1/webhooks',
    () => ({ method: 'POST', body: { space: 'theirs', url: 'https://8.8.8.8/' } }),
    [404, 404, 404, 404],
  ],
  [
    'switch of a webhook',
    () => `/v1/webhooks/${hook}`,
    () => ({ method: 'PATCH', body: { active: false } }),
    [404, 403, 403, 200],
  ],
  [
    'switch of a foreign webhook',
    () => `/v1/webhooks/${foreignHook}`,
    () => ({ method: 'PATCH', body: { active: false } }),
    [404, 404, 404, 404],
  ],
  ['removal of a webhook', () => `/v1/webhooks/${hook}`, () => ({ method: 'DELETE' }), [404, 403, 403, 204]],
  [
    'removal of a foreign webhook',
    () => `/v1/webhooks/${foreignHook}`,
    () => ({ method: 'DELETE' }),
    [404, 404, 404, 404],
  ],
  ['search', () => '/v1/search?text=words', () => ({}), [200, 200, 200, 200]],
  ['changes', () => '/v1/changes', () => ({}), [200, 200, 200, 200]],
  ['people', () => '/v1/people', () => ({}), [200, 200, 200, 200]],
  ['delete of another’s', () => '/v1/update/another', () => ({ method: 'DELETE' }), [204, 403, 403, 204]],
  ['delete of a foreign one', () => '/v1/update/foreign', () => ({ method: 'DELETE' }), [204, 204, 204, 204]],
  ['delete of one’s own', (person) => `/v1/update/own-${person}`, () => ({ method: 'DELETE' }), [204, 204, 204, 204]],
];

describe(`authorisation: ${matrix.length * people.length} cells`, () => {
  for (const [name, path, options, statuses] of matrix)
    people.forEach((person, i) => {
      it(`${person}: ${name} answers ${statuses[i]}`, async () => {
        const { status, body } = await ask(person, path(person), options(person));
        assert.equal(status, statuses[i], body);
        assert.ok(!body.includes('Secret'), body);
        if (person === 'none') assert.ok(!body.includes('Words of'), body);
      });
    });

  it('nothing foreign was changed or deleted on the way', async () => {
    const { status, body } = await ask('owner', '/v1/update/foreign');
    assert.equal(status, 200);
    assert.ok(body.includes('Secret of theirs'));
    assert.equal((await ask('owner', '/v1/decision/draft')).status, 200);
  });

  it('a foreign id, another’s draft and an unknown id are answered alike, byte for byte', async () => {
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', { headline: 'x' }],
      ['DELETE', undefined],
    ] as const)
      for (const person of people) {
        const unknown = await ask(person, '/v1/update/unknown', { method, body });
        const foreign = await ask(person, '/v1/update/foreign', { method, body });
        const same = (answer: Answer): string =>
          `${answer.status} ${answer.body.replaceAll(/unknown|foreign|draft/g, 'it')}`;
        assert.equal(same(foreign), same(unknown));
        if (method !== 'GET') {
          const at = (id: string) => ask(person, `/v1/webhooks/${id}`, { method, body: { active: true } });
          assert.equal(same(await at(foreignHook)), same(await at('unknown')));
        }
        const nothing = await ask(person, '/v1/decision/unknown', { method, body });
        const draft = await ask(person, '/v1/decision/draft', { method, body });
        assert.equal(same(draft), same(nothing));
      }
  });

  it('a key of another person is nobody else’s: its answer is not given again', async () => {
    const mutation = {
      key: 'shared-key',
      op: 'create',
      kind: 'update',
      id: 'keyed',
      data: { ...update('Secret of theirs'), space: 'theirs' },
    };
    assert.equal((await push('owner', mutation))[0]?.ok, true);
    for (const person of people) {
      const [result] = await push(person, mutation);
      assert.equal(result?.error?.code, 'forbidden');
      assert.ok(!JSON.stringify(result).includes('Secret'));
    }
  });

  it('a stream tells only of spaces that are seen, and nothing of drafts', async () => {
    const stop = new AbortController();
    const response = await fetch(`${backend.address}/v1/live`, {
      headers: { authorization: `Bearer ${devToken('reader')}` },
      signal: stop.signal,
    });
    const reader = response.body!.getReader();
    let text = '';
    const until = async (word: string): Promise<void> => {
      while (!text.includes(word)) text += new TextDecoder().decode((await reader.read()).value);
    };
    await until('hello');
    await push(
      'owner',
      { key: 's1', op: 'create', kind: 'update', id: 's1', data: { ...update('Secret of theirs'), space: 'theirs' } },
      {
        key: 's2',
        op: 'create',
        kind: 'decision',
        id: 's2',
        data: { space: 'ours', title: 'Secret draft', stage: 'draft' },
      },
      { key: 's3', op: 'create', kind: 'update', id: 's3', data: update('For all of us') },
    );
    await until('For all of us');
    stop.abort();
    assert.ok(!text.includes('Secret'));
  });

  it('whoever is not signed in gets nothing', async () => {
    for (const path of [
      '/v1/webhooks?space=ours',
      '/v1/feed-keys',
      '/v1/feeds/ours.atom',
      '/v1/session',
      '/v1/update',
      '/v1/changes',
      '/v1/live',
      '/v1/search?text=a',
      '/v1/people',
      '/v1/files/x',
    ]) {
      const response = await fetch(`${backend.address}${path}`);
      assert.equal(response.status, 401, path);
      assert.equal(((await response.json()) as { code: string }).code, 'unauthenticated');
    }
  });
});
