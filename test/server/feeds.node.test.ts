import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '@meanwhile/sdk/formats';
import { grantRole, oembedLinks } from '@meanwhile/server';
import { clearOld } from '../../packages/server/src/entries/retention.js';
import { type Backend, devToken, startBackend } from './backend.js';
import { openPrepared } from './prepared.js';

const day = 86_400_000;

describe('feeds, calendars and what is cleared', () => {
  let backend: Backend;
  const ask = (path: string, headers: Record<string, string> = {}, person = 'ana') =>
    fetch(`${backend.address}${path}`, {
      headers: { authorization: `Bearer ${devToken(person, 'Ana Sousa')}`, ...headers },
    });
  const write = async (mutation: object): Promise<{ ok: boolean }> => {
    const response = await fetch(`${backend.address}/v1/push`, {
      method: 'POST',
      headers: { authorization: `Bearer ${devToken('ana', 'Ana Sousa')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ mutations: [mutation] }),
    });
    const { results } = (await response.json()) as { results: { ok: boolean }[] };
    return results[0]!;
  };
  const create = async (kind: string, id: string, data: object): Promise<void> => {
    const verdict = await write({ key: `${kind}-${id}`, op: 'create', kind, id, data: { space: 'team', ...data } });
    assert.ok(verdict.ok, JSON.stringify(verdict));
  };

  before(async () => {
    const frame = 'https://portal.example/meanwhile/frame/index.html';
    backend = await startBackend(await openPrepared(), { page: 'https://portal.example/teams/{space}', frame });
    await ask('/v1/session'); // signs in, so that the name is known
    const headline = 'Backups & <restores> "tested" \u0007';
    await create('update', 'u1', { intent: 'progress', headline, body: 'All **five** hosts.' });
    const respondBy = '2030-03-04T09:00:00.000Z';
    await create('update', 'u2', { intent: 'ask', headline: 'Which night?', respondBy });
    await create('decision', 'd1', { title: 'Keep one queue', stage: 'draft' });
  });
  after(() => backend.close());

  for (const format of ['atom', 'json'] as const)
    it(`gives what is new in a space as ${format}, whole, for our own reader too`, async () => {
      const answer = await ask(`/v1/feeds/team.${format}`);
      assert.equal(answer.status, 200);
      const text = await answer.text();
      const { entities, problems } = await readFeed({ name: `team.${format}`, text }, { space: 'team' });
      assert.deepEqual(problems, []);
      const found = JSON.stringify(entities);
      assert.ok(found.includes('Backups & <restores>'), found.slice(0, 400));
      assert.ok(found.includes('Which night?'));
      assert.ok(text.includes('Ana Sousa'));
      assert.ok(text.includes('https://portal.example/teams/team#update-u1'));
      // Asked again, nothing is sent twice.
      const again = await ask(`/v1/feeds/team.${format}`, { 'if-none-match': answer.headers.get('etag')! });
      assert.equal(again.status, 304);
    });

  it('leaves out what only others may see', async () => {
    const mine = await (await ask('/v1/feeds/team.json')).text();
    const theirs = await (await ask('/v1/feeds/team.json', {}, 'ben')).text();
    assert.ok(mine.includes('Keep one queue'));
    assert.ok(!theirs.includes('Keep one queue'));
    assert.equal((await ask('/v1/feeds/elsewhere.atom')).status, 404);
    assert.equal((await ask('/v1/feeds/team.exe')).status, 404);
  });

  const plain = (path: string) => fetch(`${backend.address}${path}`);
  const post = (path: string, person: string, method = 'POST') =>
    fetch(`${backend.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${devToken(person)}`, 'content-type': 'application/json' },
    });
  interface Key {
    readonly key: string;
    readonly atom: string;
    readonly json: string;
    readonly ics: string;
  }
  it('gives them without a sign-in at an address with a key, as a reader sees them', async () => {
    const made = await post('/v1/feed-keys/team', 'ana');
    assert.equal(made.status, 201);
    const addresses = (await made.json()) as Key;
    for (const address of [addresses.atom, addresses.json, addresses.ics]) {
      const answer = await plain(address);
      assert.equal(answer.status, 200);
      const text = await answer.text();
      assert.ok(text.includes('Which night?'));
      // Her own draft is hers, and not of everybody who has the address; nor is the key handed on inside.
      assert.ok(!text.includes('Keep one queue'));
      assert.ok(!text.includes(addresses.key));
    }
    // One space, feeds only, and only with the whole key.
    assert.equal((await plain(addresses.json.replace('team.json', 'other.json'))).status, 404);
    assert.equal((await plain(addresses.json.slice(0, -1))).status, 404);
    assert.equal((await plain(`/v1/update?key=${addresses.key}`)).status, 401);
    assert.equal((await plain('/v1/feeds/team.json')).status, 401);
    const kept = await backend.store.query(`select row_to_json(k)::text as row from feed_key k`);
    assert.ok(!JSON.stringify(kept).includes(addresses.key));
  });

  it('takes a key back, by hand, by a newer one, and when its person may not read the space any more', async () => {
    const make = async (): Promise<Key> => (await (await post('/v1/feed-keys/team', 'ben')).json()) as Key;
    const status = async ({ json }: Key): Promise<number> => (await plain(json)).status;
    const [first, second] = [await make(), await make()];
    assert.deepEqual([await status(first), await status(second)], [404, 200]);
    const mine = await ask('/v1/feed-keys', {}, 'ben');
    assert.deepEqual(
      ((await mine.json()) as { items: { space: string }[] }).items.map(({ space }) => space),
      ['team'],
    );
    await grantRole(backend.store, { space: 'team', person: 'ben', role: 'none' });
    assert.equal(await status(second), 404);
    await grantRole(backend.store, { space: 'team', person: 'ben', role: 'reader' });
    assert.equal(await status(second), 200);
    assert.equal((await post('/v1/feed-keys/team', 'ben', 'DELETE')).status, 204);
    assert.equal(await status(second), 404);
  });

  const embed = (link: string, more = '') => plain(`/oembed?url=${encodeURIComponent(link)}${more}`);
  it('turns a link to an entry into a frame (oEmbed), and says nothing of the entry', async () => {
    const link = 'https://portal.example/teams/team#update-u1';
    const answer = await embed(link, '&maxwidth=400&maxheight=9999');
    assert.match(answer.headers.get('content-type')!, /^application\/json/);
    const { html, ...rest } = (await answer.json()) as { html: string };
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      provider_name: 'Meanwhile',
      cache_age: 86_400,
      width: 400,
      height: 400,
    });
    const address = 'https://portal.example/meanwhile/frame/index.html?element=update&amp;space=team&amp;update=u1';
    assert.equal(html, `<iframe src="${address}" width="400" height="400" title="Meanwhile" loading="lazy"></iframe>`);
    const xml = await embed(link, '&format=xml');
    assert.match(xml.headers.get('content-type')!, /^text\/xml/);
    const text = await xml.text();
    assert.match(text, /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1.0<\/version>/);
    assert.ok(text.includes('<html>&lt;iframe src=&quot;https://portal.example/'));
    // What is there and what is not are answered alike.
    const there = await (await embed('https://portal.example/teams/team#decision-d1')).text();
    const not = await (await embed('https://portal.example/teams/team#decision-x1')).text();
    assert.equal(there.replaceAll('d1', 'x1'), not);
    assert.ok((await (await embed('https://portal.example/teams/team')).text()).includes('element=update-feed'));
  });

  it('makes no frame of any other address, however it is written', async () => {
    for (const link of [
      ...[
        'https://evil.example/teams/team#update-u1',
        'https://portal.example.evil.example/teams/team',
        'javascript:alert(1)',
      ],
      ...[
        'https://portal.example/teams/a/b',
        'https://portal.example/teams/team#other-1',
        'https://portal.example/teams/%E0%A4%A',
      ],
    ])
      assert.equal((await embed(link)).status, 404, link);
    const hostile = await embed('https://portal.example/teams/x#update-"><script>alert(1)</script>');
    assert.ok(!/<script|onerror/.test(((await hostile.json()) as { html: string }).html));
    assert.equal((await embed('https://portal.example/teams/team', '&format=yaml')).status, 501);
    assert.equal((await plain('/oembed')).status, 422);
    const links = oembedLinks(
      'https://portal.example/api/meanwhile/oembed',
      'https://portal.example/teams/team#update-u1',
    );
    assert.match(links, /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/portal.example\/api/);
    assert.match(links, /url=https%3A%2F%2Fportal.example%2Fteams%2Fteam%23update-u1&amp;format=xml/);
  });

  it('gives the dates of a space as a calendar', async () => {
    const answer = await ask('/v1/feeds/team.ics');
    assert.match(answer.headers.get('content-type')!, /^text\/calendar/);
    const text = await answer.text();
    assert.match(text, /SUMMARY:Answer by: Which night\?/);
    assert.match(text, /DTSTART:20300304T090000Z/);
    assert.match(text, /URL:https:\/\/portal\.example\/teams\/team#update-u2/);
    assert.match(text, /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });

  it('describes the protocol on a page without a script', async () => {
    const answer = await fetch(`${backend.address}/openapi`);
    const text = await answer.text();
    assert.match(answer.headers.get('content-security-policy')!, /^default-src 'none'; style-src 'sha256-/);
    for (const path of ['/v1/push', '/v1/changes', '/v1/feeds/{file}']) assert.ok(text.includes(path), path);
    assert.ok(!/<script|https?:\/\//.test(text));
  });

  it('clears keys and traces after their time, and lets an older cursor start anew', async () => {
    const cursorNow = async (): Promise<string> => {
      const { cursor } = (await (await ask('/v1/changes?since=now')).json()) as { cursor: string };
      return cursor;
    };
    const old = await cursorNow();
    await create('update', 'gone', { intent: 'note', headline: 'Not for long' });
    const beforeDeletion = await cursorNow();
    assert.ok((await write({ key: 'away', op: 'delete', kind: 'update', id: 'gone' })).ok);
    const counted = async (table: string): Promise<number> =>
      Number((await backend.store.query<{ n: number }>(`select count(*)::integer as n from ${table}`))[0]!.n);
    const keys = await counted('used_key');
    const today = new Date().toISOString().slice(0, 10);
    assert.deepEqual(await clearOld(backend.store, today), { keys: 0, traces: 0 }, 'what is of today stays');
    const tomorrow = new Date(Date.now() + day).toISOString().slice(0, 10);
    assert.deepEqual(await clearOld(backend.store, tomorrow), { keys, traces: 1 });
    assert.equal(await counted('used_key'), 0);
    for (const cursor of [old, beforeDeletion]) {
      const set = (await (await ask(`/v1/changes?since=${encodeURIComponent(cursor)}`)).json()) as { reset?: boolean };
      assert.equal(set.reset, true, 'whoever has not heard of the deletion starts anew');
    }
    const fresh = (await (await ask(`/v1/changes?since=${encodeURIComponent(await cursorNow())}`)).json()) as {
      reset?: boolean;
    };
    assert.equal(fresh.reset, undefined);
    await create('update', 'gone', { intent: 'note', headline: 'Again' });
  });
});
