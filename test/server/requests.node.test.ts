import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createRandomId } from '@meanwhile/sdk';
import { openEmbedded } from '@meanwhile/server';
import { devToken, startBackend, type Backend } from './backend.js';
import { openPrepared } from './prepared.js';

let backend: Backend;
const ana = { authorization: `Bearer ${devToken('ana')}` };
const json = { ...ana, 'content-type': 'application/json' };
before(async () => (backend = await startBackend(await openEmbedded(), { origins: ['https://portal.example'] })));
after(() => backend.close());

const send = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(backend.address + path, { headers: ana, ...options });
async function push(...mutations: object[]) {
  const response = await send('/v1/push', { method: 'POST', headers: json, body: JSON.stringify({ mutations }) });
  const body = (await response.json()) as {
    results?: {
      ok: boolean;
      replayed?: boolean;
      entity?: Record<string, unknown>;
      error?: { code: string; issues?: { message: string }[] };
    }[];
  };
  return { status: response.status, results: body.results ?? [] };
}
const note = (id: string, more: object = {}) => ({
  key: createRandomId(),
  op: 'create',
  kind: 'update',
  id,
  data: { space: 'team', intent: 'note', headline: id, ...more },
});

describe('a filter that is none', () => {
  const filters = [
    '[["createdAt","asc"]]',
    '["id","like","a"]',
    '{"and":1}',
    '{"or":"x"}',
    '{"not":null}',
    '{}',
    '{"and":[{"or":[[]]}]}',
  ];
  for (const path of ['/v1/update?', '/v1/ballot?', '/v1/search?text=a&'])
    it(`is refused by ${path}`, async () => {
      for (const filter of filters) {
        const response = await send(`${path}filter=${encodeURIComponent(filter)}`);
        const { code } = (await response.json()) as { code: string };
        assert.deepEqual([response.status, code], [422, 'invalid'], filter);
      }
    });
});

describe('what is refused before it is looked at', () => {
  const own = (): string => new URL(backend.address).origin;
  const shapes: readonly (readonly [string, () => Record<string, string>, number])[] = [
    ['a form', () => ({ 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['a form with files', () => ({ 'content-type': 'multipart/form-data; boundary=x' }), 415],
    ['plain text', () => ({ 'content-type': 'text/plain' }), 415],
    ['no media type', () => ({ 'content-type': '' }), 415],
    ['a foreign origin', () => ({ 'content-type': 'application/json', origin: 'https://evil.example' }), 403],
    ['the origin null', () => ({ 'content-type': 'application/json', origin: 'null' }), 403],
    [
      'an origin that looks like ours',
      () => ({ 'content-type': 'application/json', origin: `${own()}.evil.example` }),
      403,
    ],
    [
      'an origin that looks like a listed one',
      () => ({ 'content-type': 'application/json', origin: 'https://portal.example.evil' }),
      403,
    ],
    [
      'a cross-site request without an origin',
      () => ({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }),
      403,
    ],
    ['our own page', () => ({ 'content-type': 'application/json', origin: own() }), 200],
    ['a listed page', () => ({ 'content-type': 'application/json', origin: 'https://portal.example' }), 200],
    ['no page at all', () => ({ 'content-type': 'application/json' }), 200],
  ];
  for (const method of ['POST /v1/push', 'POST /v1/update', 'PATCH /v1/update/csrf', 'DELETE /v1/update/csrf'])
    for (const [name, headers, status] of shapes)
      it(`${method} with ${name}: ${status}`, async () => {
        const [verb, path] = method.split(' ') as [string, string];
        await push(note('csrf'));
        const body = path === '/v1/push' ? '{"mutations":[]}' : '{"space":"team","intent":"note"}';
        const response = await send(path, {
          method: verb,
          headers: { ...ana, ...headers() },
          ...(verb !== 'DELETE' && { body }),
        });
        assert.equal(response.status < 300 ? 200 : response.status, status);
      });

  it('a body over the limit, one that lies about its length, one nested too deep, one that is no JSON', async () => {
    const post = async (body: BodyInit): Promise<number> =>
      (await send('/v1/push', { method: 'POST', headers: json, body })).status;
    assert.equal(await post('x'.repeat(10 * 1024 * 1024)).catch(() => 413), 413);
    assert.equal(await post(`{"mutations":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 422);
    assert.equal(await post('{"mutations":'), 400);
    assert.equal(await post(new Uint8Array([0x22, 0xff, 0xfe, 0x22])), 400);
    assert.equal(await post('null'), 422);
  });

  it('a text, an entry and a batch over the limit', async () => {
    const { results } = await push(
      note('long', { body: 'x'.repeat(20_001) }),
      note('large', { fields: { many: 'y'.repeat(70_000) } }),
    );
    assert.deepEqual(
      results.map(({ error }) => error?.code),
      ['too-large', 'too-large'],
    );
    assert.equal((await push(...Array.from({ length: 101 }, (_, i) => note(`n${i}`)))).status, 422);
  });

  it('a file of a type that a browser would run, or that is not what it says', async () => {
    const upload = async (type: string, body: BodyInit): Promise<number> =>
      (
        await send('/v1/files?name=a', {
          method: 'POST',
          headers: { ...ana, 'content-type': type, 'idempotency-key': createRandomId() },
          body,
        })
      ).status;
    assert.equal(await upload('text/html', '<script>alert(1)</script>'), 422);
    assert.equal(await upload('image/svg+xml', '<svg onload="alert(1)"/>'), 422);
    assert.equal(await upload('image/png', 'no picture'), 422);
    assert.equal(await upload('text/plain', 'fine'), 200);
  });

  it('other requests are answered while slow ones hang', async () => {
    const { hostname, port } = new URL(backend.address);
    const slow = Array.from({ length: 100 }, () => {
      const socket = createConnection(Number(port), hostname);
      socket.on('error', () => {});
      socket.write(
        'POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nAuthorization: ',
      );
      return socket;
    });
    assert.equal((await send('/v1/update')).status, 200);
    for (const socket of slow) socket.destroy();
  });
});

describe('what comes back', () => {
  it('carries headers that make it useless to a browser page, and no wildcard', async () => {
    const { headers } = await send('/v1/session');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(headers.get('access-control-allow-origin'), null);
    const preflight = await fetch(`${backend.address}/v1/push`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), null);
  });

  it('is not sent again while it is the same', async () => {
    await push(note('etag'));
    const first = await send('/v1/update/etag');
    const etag = first.headers.get('etag') ?? '';
    assert.equal((await send('/v1/update/etag', { headers: { ...ana, 'if-none-match': etag } })).status, 304);
    assert.equal(
      (
        await send('/v1/update/etag', {
          method: 'PATCH',
          headers: { ...json, 'if-match': etag },
          body: '{"headline":"second"}',
        })
      ).status,
      200,
    );
    assert.equal((await send('/v1/update/etag', { headers: { ...ana, 'if-none-match': etag } })).status, 200);
    const stale = await send('/v1/update/etag', {
      method: 'PATCH',
      headers: { ...json, 'if-match': etag },
      body: '{"headline":"third"}',
    });
    assert.equal(stale.status, 412);
    assert.match(stale.headers.get('content-type') ?? '', /problem\+json/);
    assert.equal(((await stale.json()) as { current: { headline: string } }).current.headline, 'second');
  });

  it('is never called a mistake of the server where a name holds the character 0, which no database keeps', async () => {
    await push(note('before-nul'));
    const nul = encodeURIComponent('\0');
    for (const path of [
      ...[`/v1/update/${nul}`, `/v1/files/${nul}`, `/v1/update?ids=${encodeURIComponent('["\\u0000"]')}`],
      ...[
        `/v1/people?ids=${encodeURIComponent('["\\u0000"]')}`,
        `/v1/search?text=a&kinds=${encodeURIComponent('["\\u0000"]')}`,
      ],
      ...[`/v1/webhooks?space=${nul}`, `/v1/feeds/${nul}.atom?key=x`],
    ]) {
      const { status } = await send(path);
      assert.ok(status < 500, `${path} answers ${status}`);
    }
    const body = JSON.stringify({ mutations: [note('nul', {})].map((one) => ({ ...one, key: '\0' })) });
    assert.equal((await send('/v1/push', { method: 'POST', headers: json, body })).status, 422);
  });

  it('is one entity for one key, however many ask at once', async () => {
    const mutation = note('once');
    const answers = await Promise.all(Array.from({ length: 50 }, () => push(mutation)));
    assert.deepEqual([...new Set(answers.map(({ results }) => results[0]?.ok))], [true]);
    assert.equal(answers.filter(({ results }) => !results[0]?.replayed).length, 1);
    const rows = await backend.store.query(`select 1 from entry where id = 'once'`);
    assert.equal(rows.length, 1);
  });

  it('is byte for byte what was written, whatever it was', async () => {
    const texts = [
      '\u0000',
      'a\u0000b',
      '\ud800',
      '\udfff x',
      '\ufeff',
      '\u202e',
      "'; drop table entry; --",
      '$1',
      '%s%n',
      '\\',
      '"',
      '\u2028',
      '🏳️‍🌈',
      '\u0001\u001f\u007f',
      '__proto__',
      '\\u0000',
      'NULL',
      '1e309',
    ];
    const { results } = await push(...texts.map((body, i) => note(`odd-${i}`, { body, fields: { [body]: body } })));
    assert.ok(
      results.every(({ ok }) => ok),
      JSON.stringify(results),
    );
    for (const [i, body] of texts.entries()) {
      const entity = (await (await send(`/v1/update/odd-${i}`)).json()) as {
        body: string;
        fields: Record<string, string>;
      };
      assert.equal(entity.body, body);
      if (body !== '__proto__') assert.equal(entity.fields[body], body);
    }
  });
});

describe('the rules, for who goes around the widgets', () => {
  it('refuses a move that is none, with its reason', async () => {
    await push({
      key: 'd',
      op: 'create',
      kind: 'decision',
      id: 'd',
      data: { space: 'team', title: 'D', stage: 'open' },
    });
    const { results } = await push({ key: 'e', op: 'edit', kind: 'decision', id: 'd', patch: { stage: 'decided' } });
    assert.equal(results[0]?.error?.code, 'invalid');
    assert.equal(results[0]?.error?.issues?.[0]?.message, 'no-outcome');
  });

  const form = {
    title: 'Mood',
    questions: [{ id: 'mood', type: 'mood', label: 'Mood' }],
    privacy: { identity: 'detached' },
  };
  const today = new Date().toISOString().slice(0, 10);
  const ballot = (checkIn: string, mood: number) => ({
    op: 'create',
    kind: 'ballot',
    id: createRandomId(),
    key: createRandomId(),
    data: { space: 'team', subject: { kind: 'check-in', id: checkIn }, localDate: today, answers: { mood } },
  });
  const pushAs = async (person: string, ...mutations: object[]) => {
    const response = await send('/v1/push', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${devToken(person)}` },
      body: JSON.stringify({ mutations }),
    });
    return ((await response.json()) as { results: { ok: boolean; error?: { code: string } }[] }).results;
  };
  it('an answer with another mood than there is', async () => {
    await push({ key: 'g', op: 'create', kind: 'check-in', id: 'g', data: { space: 'team', ...form } });
    assert.equal((await pushAs('p1', ballot('g', 17)))[0]?.error?.code, 'invalid');
  });
});

describe('how often one may ask', () => {
  it('is limited for each person, and says how long to wait', async () => {
    const narrow = await startBackend(await openPrepared(), { rateLimit: { perSecond: 1, burst: 5 } });
    const ask = (person: string) =>
      fetch(`${narrow.address}/v1/update`, { headers: { authorization: `Bearer ${devToken(person)}` } });
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push(await ask('ana'));
    const refused = answers.find(({ status }) => status === 429);
    assert.ok(refused);
    assert.ok(Number(refused.headers.get('retry-after')) >= 1);
    assert.equal((await ask('ben')).status, 200);
    await narrow.close();
  });
});
