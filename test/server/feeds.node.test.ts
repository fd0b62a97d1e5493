import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '@meanwhile/sdk/formats';
import { openEmbedded } from '@meanwhile/server';
import { clearOld } from '../../packages/server/src/entries/retention.js';
import { type Backend, devToken, startBackend } from './backend.js';

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
    backend = await startBackend(await openEmbedded(), { page: 'https://portal.example/teams/{space}' });
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
