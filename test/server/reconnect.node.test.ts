// Row C5 of the fault matrix: streams that break all at once. Everybody comes back, not all in one moment, and has missed nothing.
// MEANWHILE_STREAMS says how many people listen; the figures are printed.
import assert from 'node:assert/strict';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createRestAdapter } from '@meanwhile/adapters/rest';
import { type Client, createClient, type LiveQuery, type Update } from '@meanwhile/sdk';
import { devToken, signedIn } from './backend.js';
import { dropFolders, prepared, type Running, start, stop } from './serving.js';

const people = Number(process.env['MEANWHILE_STREAMS'] ?? 60);
const patience = 60_000 + 60 * people;
const news = 10;

interface Line {
  readonly server: Server;
  readonly address: string;
  /** Who opened a stream since the last time all were cut, and when. */
  readonly back: Map<string, number>;
  /** Everybody's connection breaks, in the same turn. */
  cut(): void;
}
/** What lies between: passes on what comes, and notes who asks for a stream. */
async function startLine(port: number): Promise<Line> {
  const open = new Set<Socket>();
  const back = new Map<string, number>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => (open.delete(one), other.destroy()));
    }
    // A request may come in pieces, and several on one connection.
    let text = '';
    near.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('latin1')).slice(-4_000);
      for (const [head] of text.matchAll(/^GET \S+\/v1\/live[^]*?\r\n\r\n/gm)) {
        const who = /^authorization: bearer (\S+)/im.exec(head)![1]!;
        if (!back.has(who)) back.set(who, performance.now());
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', 2_000, resolve));
  const { port: own } = server.address() as AddressInfo;
  const cut = (): void => {
    back.clear();
    for (const socket of open) socket.destroy();
  };
  return { server, address: `http://127.0.0.1:${own}/api/meanwhile`, back, cut };
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > deadline) assert.fail(`not within ${patience / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('streams that break all at once', { timeout: 4 * patience }, () => {
  let serving: Running;
  let line: Line;
  const clients: Client[] = [];
  const windows: LiveQuery<Update>[] = [];
  before(async () => {
    serving = await start(await prepared());
    line = await startLine(Number(new URL(serving.address).port));
  });
  after(async () => {
    for (const client of clients) client.close();
    line.cut();
    line.server.close();
    await stop(serving, 'SIGTERM');
    dropFolders();
  });

  async function write(id: string): Promise<void> {
    const data = { space: 'team', intent: 'note', headline: id };
    const response = await fetch(`${serving.address}/v1/push`, {
      method: 'POST',
      headers: signedIn('ana'),
      body: JSON.stringify({ mutations: [{ key: id, op: 'create', kind: 'update', id, data }] }),
    });
    assert.ok(response.ok);
  }

  it(`come back, ${people} of them, and have missed nothing`, async (context) => {
    for (let n = 0; n < people; n += 50)
      await Promise.all(
        Array.from({ length: Math.min(50, people - n) }, async (_, i) => {
          const token = devToken(`reader-${n + i}`);
          const adapter = createRestAdapter({ endpoint: line.address });
          const client = createClient({ adapter, storage: 'memory', token: () => Promise.resolve(token) });
          clients.push(client);
          const window = client.query<'update'>({ kind: 'update' });
          windows.push(window);
          window.subscribe(() => {});
          await client.connect();
        }),
      );
    await until('every stream stands', () => line.back.size === people);
    const begun = performance.now();
    line.cut();
    for (let n = 0; n < news; n++) await write(`while-away-${n}`);
    await until('everybody is back', () => line.back.size === people);
    const times = [...line.back.values()].map((at) => (at - begun) / 1000);
    const perSecond = new Map<number, number>();
    for (const at of times) perSecond.set(Math.floor(at), (perSecond.get(Math.floor(at)) ?? 0) + 1);
    const missing = (): number => windows.filter((window) => window.get().items.length < news).length;
    await until('everybody has heard of everything', () => missing() === 0);
    for (const window of windows) assert.equal(window.get().items.length, news);
    context.diagnostic(
      `${people} streams: all back after ${Math.max(...times).toFixed(1)} s, ${Math.max(...perSecond.values())} in the fullest second; ` +
        `everybody has heard all ${news} after ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    );
  });
});
