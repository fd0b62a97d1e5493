// Several nodes on one PostgreSQL, each a process of its own behind a proxy that sends every request somewhere else.
// MEANWHILE_CLIENTS says how many people write and how many listen; the figures are printed.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { devToken } from './backend.js';
import { findServer } from '../tools/servers.mjs';
import { type Engine, startNats, startPooler, startRedis } from './engines.js';
import { type Postgres, startPostgres } from './postgres.js';

const people = Number(process.env['MEANWHILE_CLIENTS'] ?? 30);
const writesEach = 4;
/** With many people everything takes longer: what has to come, comes within this many milliseconds. */
const patience = 60_000 * Math.max(1, people / 100);
const entry = fileURLToPath(new URL('../../packages/server/bin/meanwhile.mjs', import.meta.url));

interface Node {
  readonly child: ChildProcess;
  readonly port: number;
}
async function startNode(address: string, hint: string): Promise<Node> {
  const child = spawn(process.execPath, [entry, 'serve', '--development', '--port', '0', '--hint', hint], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: address },
  });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('close', () => reject(new Error(text)));
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const found = /^http:\/\/127\.0\.0\.1:(\d+)/m.exec(text)?.[1];
      if (found) resolve(Number(found));
    });
  });
  return { child, port };
}

/** A load balancer without memory: the next node for every request; the one after it when a node does not answer. */
async function startProxy(ports: readonly number[]): Promise<{ server: Server; address: string }> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const attempt = (left: number): void => {
        const port = ports[turn++ % ports.length]!;
        const { method, url: path, headers } = incoming;
        const onward = request({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
          answer.once('error', () => outgoing.destroy());
          outgoing.once('close', () => onward.destroy());
        });
        // Only what was not begun is given to another: what was cut off is for the client to repeat, with its key.
        onward.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'ECONNREFUSED' && left > 0) attempt(left - 1);
          else if (outgoing.headersSent) outgoing.destroy();
          else outgoing.writeHead(502).end();
        });
        onward.end(body);
      };
      attempt(ports.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/meanwhile` };
}

const headersOf = (id: string) => ({ authorization: `Bearer ${devToken(id)}`, 'content-type': 'application/json' });

/** Writes until the server has answered with a verdict; the key is the same each time, as the engine's is. */
async function writeFirmly(endpoint: string, person: string, id: string): Promise<boolean> {
  const mutation = { key: id, op: 'create', kind: 'update', id, data: { space: 'team', intent: 'note', headline: id } };
  for (let tries = 0; tries < 100; tries++) {
    const verdict = await fetch(`${endpoint}/v1/push`, {
      method: 'POST',
      headers: headersOf(person),
      body: JSON.stringify({ mutations: [mutation] }),
      signal: AbortSignal.timeout(10_000),
    })
      .then(async (response) => {
        const { results } = (await response.json()) as { results?: { ok: boolean }[] };
        return response.ok ? results?.[0]?.ok : undefined;
      })
      // Cut off on the way: whether it was kept, the same key will tell.
      .catch(() => undefined);
    if (verdict !== undefined) return verdict;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

const following = new Set<AbortController>();

/** Follows the changes with a stream that is opened again whenever it ends; keeps every id that was told. */
function follow(endpoint: string, id: string): { readonly heard: Map<string, number>; stands(): boolean } {
  const heard = new Map<string, number>();
  const stopped = new AbortController();
  following.add(stopped);
  let since: string | undefined;
  const read = async (): Promise<void> => {
    const response = await fetch(`${endpoint}/v1/live${since ? `?since=${encodeURIComponent(since)}` : ''}`, {
      headers: { authorization: `Bearer ${devToken(id)}` },
      signal: stopped.signal,
    });
    if (!response.ok) throw new Error(String(response.status));
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const frames = text.split('\n\n');
      text = frames.pop()!;
      for (const frame of frames) {
        const event = /^event: (.+)$/m.exec(frame)?.[1];
        const data = /^data: (.+)$/m.exec(frame)?.[1];
        if (!data || (event !== 'changes' && event !== 'hello')) continue;
        const { cursor, changes = [] } = JSON.parse(data) as {
          cursor: string;
          changes?: { put?: { id: string; seq: number } }[];
        };
        for (const { put } of changes) if (put) heard.set(put.id, (heard.get(put.id) ?? 0) + 1);
        since = cursor;
      }
    }
  };
  void (async () => {
    while (!stopped.signal.aborted) {
      await read().catch(() => undefined);
      if (!stopped.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return { heard, stands: () => since !== undefined };
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) assert.fail(`not within ${patience / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const started = await startPostgres();
const nats = findServer('nats-server');
const redis = findServer('redis-server');
const pgbouncer = findServer('pgbouncer');
const missing = [started, nats, redis, pgbouncer].flatMap((one) =>
  typeof one === 'string' ? [one] : 'missing' in one ? [one.missing] : [],
);

describe('several nodes', { skip: missing.length > 0 && missing.join('; '), timeout: 10 * patience }, () => {
  const postgres = started as Postgres;
  let nodes: Node[] = [];
  let proxy: { server: Server; address: string };
  let engine: Engine | undefined;

  async function open(hint: string, count: number, address = postgres.address): Promise<void> {
    // All at once: that they make the tables side by side is part of it.
    nodes = await Promise.all(Array.from({ length: count }, () => startNode(address, hint)));
    proxy = await startProxy(nodes.map(({ port }) => port));
  }
  async function close(): Promise<void> {
    for (const one of following) one.abort();
    following.clear();
    proxy.server.closeAllConnections();
    proxy.server.close();
    await Promise.all(
      nodes.map(async ({ child }) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }),
    );
    await engine?.kill();
    engine = undefined;
  }
  before(() => assert.ok(people > 0));
  after(() => postgres.stop());

  /** How long a write on one node takes to be heard on the others, once, in milliseconds. */
  async function heardElsewhere(): Promise<number[]> {
    const at = (port: number): string => `http://127.0.0.1:${port}/api/meanwhile`;
    const [first, ...others] = nodes;
    const listeners = others.map(({ port }) => follow(at(port), 'ben'));
    const times: number[] = [];
    // A stream tells of what comes after its beginning.
    await until('the streams stand', () => listeners.every(({ stands }) => stands()));
    for (let turn = 0; turn < 4; turn++) {
      const id = `elsewhere-${Math.random().toString(36).slice(2)}`;
      assert.ok(await writeFirmly(at(first!.port), 'ana', id));
      const written = performance.now();
      await until('a write is heard on the other nodes', () => listeners.every(({ heard }) => heard.has(id)));
      if (turn > 0) times.push(performance.now() - written);
    }
    return times;
  }

  for (const name of ['none', 'notify', 'nats', 'redis'] as const)
    it(`with the hint ${name}: what is written on one is heard on the others`, async (context) => {
      if (name === 'nats') engine = await startNats((nats as { path: string }).path);
      if (name === 'redis') engine = await startRedis((redis as { path: string }).path);
      await open(engine?.address ?? name, 2);
      try {
        const times = await heardElsewhere();
        context.diagnostic(`${name}: heard elsewhere after ${times.map((time) => Math.round(time)).join(', ')} ms`);
        // When the engine is gone, the poll of two seconds still brings everything.
        if (engine) {
          await engine.kill();
          const later = await heardElsewhere();
          context.diagnostic(`${name} killed: after ${later.map((time) => Math.round(time)).join(', ')} ms`);
        }
      } finally {
        await close();
      }
    });

  it('behind pgbouncer, which lends a connection for one transaction only: the same', async (context) => {
    engine = await startNats((nats as { path: string }).path);
    const pooler = await startPooler((pgbouncer as { path: string }).path, postgres.address);
    try {
      await open(engine.address, 2, pooler.address);
      const times = await heardElsewhere();
      const ids = Array.from({ length: 60 }, (_, i) => `pooled-${i}`);
      const answers = await Promise.all(ids.map((id, i) => writeFirmly(proxy.address, `writer-${i % 6}`, id)));
      assert.ok(answers.every(Boolean));
      const filter = encodeURIComponent(JSON.stringify(['headline', 'in', ids]));
      const answer = await fetch(`${proxy.address}/v1/update?limit=500&filter=${filter}`, {
        headers: headersOf('reader'),
      });
      const { items } = (await answer.json()) as { items: { id: string }[] };
      assert.deepEqual(items.map(({ id }) => id).sort(), [...ids].sort());
      context.diagnostic(`pgbouncer: heard elsewhere after ${times.map((time) => Math.round(time)).join(', ')} ms`);
    } finally {
      await close();
      await pooler.kill();
    }
  });

  it(`keeps every answered write once, and brings everybody to the same, while a node, NATS and PostgreSQL go down`, async (context) => {
    engine = await startNats((nats as { path: string }).path);
    await open(engine.address, 3);
    try {
      const listeners = Array.from({ length: people }, (_, i) => follow(proxy.address, `listener-${i}`));
      await until('the streams stand', () => listeners.every(({ stands }) => stands()));
      const acknowledged: string[] = [];
      const refused: string[] = [];
      const writers = Array.from({ length: people }, async (_, i) => {
        for (let turn = 0; turn < writesEach; turn++) {
          const id = `write-${i}-${turn}`;
          ((await writeFirmly(proxy.address, `writer-${i}`, id)) ? acknowledged : refused).push(id);
        }
      });
      const total = people * writesEach;
      await until('a quarter is written', () => acknowledged.length >= total / 4);
      nodes[0]!.child.kill('SIGKILL');
      await engine.kill();
      await until('half is written', () => acknowledged.length >= total / 2);
      postgres.restart();
      await Promise.all(writers);
      assert.deepEqual(refused, [], 'every write was answered with yes in the end');
      await until('everybody has heard of everything', () =>
        listeners.every(({ heard }) => acknowledged.every((id) => heard.has(id))),
      );
      const kept: string[] = [];
      for (let after: string | undefined, more = true; more;) {
        const query = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
        const answer = await fetch(`${proxy.address}/v1/update?limit=500${query}`, { headers: headersOf('reader') });
        const page = (await answer.json()) as { items: { id: string }[]; next?: string };
        kept.push(...page.items.map(({ id }) => id).filter((id) => id.startsWith('write-')));
        after = page.next;
        more = after !== undefined;
      }
      assert.deepEqual([...kept].sort(), [...acknowledged].sort());
      context.diagnostic(
        `${people} writers, ${people} listeners: ${acknowledged.length} answered, ${acknowledged.length - new Set(kept).size} lost, ${kept.length - new Set(kept).size} doubled; every listener heard all`,
      );
    } finally {
      await close();
    }
  });
});
