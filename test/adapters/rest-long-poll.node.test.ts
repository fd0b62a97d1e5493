// Where no stream comes through, the rest adapter asks for changes again and again, each answer held back until there are some.
import { createRestAdapter } from '@meanwhile/adapters/rest';
import type { ChangeSet } from '@meanwhile/sdk/adapter';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
const capabilities = {
  write: true,
  filter: {},
  sort: [],
  versions: true,
  idempotency: 'key',
  batch: 10,
  changes: { tombstones: true },
  live: 'changes',
  search: false,
  people: false,
  upload: false,
};
const session = { user: { id: 'ana', name: 'Ana' }, scope: 'ana', protocol: 1, capabilities };

/** What lies between the page and the server does with a stream what `between` says. */
async function listening(between: (signal: AbortSignal) => Response | Promise<Response>, cursor?: string) {
  const asked: string[] = [];
  const heard: ChangeSet[] = [];
  const waiting: ((set: object) => void)[] = [];
  const send = async (address: string, { signal }: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(address);
    if (pathname.endsWith('/session')) return json({ ...session, cursor });
    const since = cursor === undefined ? '' : ` since ${searchParams.get('since')}`;
    asked.push(pathname.split('/').at(-1)! + (searchParams.has('wait') ? ' held' : '') + since);
    if (pathname.endsWith('/live')) return between(signal!);
    if (searchParams.get('since') === 'now') return json({ changes: [], cursor: '1' });
    return new Promise((resolve, reject) => {
      waiting.push((set) => resolve(json(set)));
      signal!.addEventListener('abort', () => reject(signal!.reason as Error));
    });
  };
  const adapter = createRestAdapter({ endpoint: 'https://portal.example' });
  const stop = new AbortController();
  const { signal } = stop;
  const log = () => {};
  await adapter.connect({
    protocols: [1],
    client: 'test',
    token: async () => 'ana',
    fetch: send as typeof fetch,
    signal,
    log,
  });
  const sink = { changes: (set: ChangeSet) => void heard.push(set), poke() {}, down() {} };
  void Promise.resolve(adapter.subscribe!(null, sink, { signal })).catch(() => {});
  return { asked, heard, waiting, stop };
}
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !holds(); turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('where no stream comes through', () => {
  const ways = {
    'a gateway answers with a page of its own': () =>
      new Response('<!doctype html><title>Portal</title>', { headers: { 'content-type': 'text/html' } }),
    'a proxy keeps what is said to itself': (signal: AbortSignal) => {
      const body = new ReadableStream({
        start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    },
  };
  for (const [what, between] of Object.entries(ways))
    it(`because ${what}, changes are asked for and waited for`, async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
      const { asked, heard, waiting, stop } = await listening(between);
      await until(() => asked.length > 0);
      // So long a greeting is waited for.
      t.mock.timers.tick(5_000);
      await until(() => waiting.length === 1);
      assert.deepEqual(asked, ['live', 'changes', 'changes held']);
      const put = { kind: 'update', id: 'u1', seq: 2 };
      waiting[0]!({ changes: [{ put }], cursor: '2' });
      await until(() => waiting.length === 2);
      assert.deepEqual(heard, [{ changes: [{ put }], cursor: '2' }]);
      // Nothing for a while is no news, and asked again.
      waiting[1]!({ changes: [], cursor: '2' });
      await until(() => waiting.length === 3);
      assert.equal(heard.length, 1);
      t.mock.timers.setTime(Date.now() + 10 * 60_000);
      waiting[2]!({ changes: [], cursor: '2' });
      const streams = (): number => asked.filter((path) => path === 'live').length;
      await until(() => streams() === 2);
      assert.equal(streams(), 2, 'and after ten minutes a stream is tried again');
      stop.abort();
    });

  const cut = (): Response =>
    new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }), {
      headers: { 'content-type': 'text/event-stream' },
    });

  it('a stream that is cut before its greeting is opened again, and only the third time in a row given up', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const { asked, waiting, stop } = await listening(cut);
    for (let times = 1; times <= 2; times++) {
      await until(() => asked.length === times);
      assert.deepEqual(asked, Array(times).fill('live'));
      await until(() => false);
      t.mock.timers.tick(2_000);
    }
    await until(() => waiting.length === 1);
    assert.deepEqual(asked, ['live', 'live', 'live', 'changes', 'changes held']);
    stop.abort();
  });

  it('goes on from where everything stood when the session began, so that nothing is between', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const { asked, waiting, stop } = await listening(ways['a gateway answers with a page of its own'], 'c7');
    await until(() => waiting.length === 1);
    assert.deepEqual(asked, ['live since c7', 'changes held since c7']);
    stop.abort();
  });
});
