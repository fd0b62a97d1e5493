import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { signedIn } from './backend.js';
import { dropFolders, folder, prepared, run, type Running, start, stop } from './serving.js';

after(dropFolders);
const headers = signedIn('ana');
async function write(address: string, id: string): Promise<boolean> {
  const mutation = { key: id, op: 'create', kind: 'update', id, data: { space: 'team', intent: 'note', headline: id } };
  const response = await fetch(`${address}/v1/push`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ mutations: [mutation] }),
  });
  const { results } = (await response.json()) as { results?: { ok: boolean }[] };
  return response.ok && results?.[0]?.ok === true;
}
/** A write on a connection of its own, as if from another machine. */
async function writeAlone(
  address: string,
  id: string,
  as = headers,
): Promise<{ status: number; retryAfter: string | undefined }> {
  const mutation = { key: id, op: 'create', kind: 'update', id, data: { space: 'team', intent: 'note', headline: id } };
  const asked = request(`${address}/v1/push`, { method: 'POST', headers: as, agent: false });
  asked.end(JSON.stringify({ mutations: [mutation] }));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  await once(answer.resume(), 'end');
  return { status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] };
}
async function ids(address: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const query = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const page = (await (await fetch(`${address}/v1/update?limit=500${query}`, { headers })).json()) as {
      items: { id: string }[];
      next?: string;
    };
    found.push(...page.items.map(({ id }) => id));
    after = page.next;
    more = after !== undefined;
  }
  return found;
}

// Set for the long run: how often the server is killed in the middle of writes.
const kills = Number(process.env['MEANWHILE_KILLS'] ?? 1);
// How many answered writes there are before each.
const writesBefore = Number(process.env['MEANWHILE_WRITES'] ?? 40);
// How many servers are started beside the one that has the folder.
const seconds = Number(process.env['MEANWHILE_LOCKS'] ?? 1);
// How many sockets say nothing, or half a request.
const idle = Number(process.env['MEANWHILE_SOCKETS'] ?? 200);
const patience = { timeout: 600_000 };

/** Writes from four sides until the server is gone; answers once so many writes were acknowledged. */
async function writeUntil(
  address: string,
  acknowledged: Set<string>,
  wanted: number,
): Promise<{ readonly ended: Promise<unknown> }> {
  const before = acknowledged.size;
  const mark = `${Date.now()}`;
  let reached = (): void => {};
  const enough = new Promise<void>((resolve) => (reached = resolve));
  const writer = async (_: unknown, side: number): Promise<void> => {
    for (let i = 0; ; i++) {
      const id = `${mark}-${side}-${i}`;
      if (!(await write(address, id).catch(() => false))) return;
      acknowledged.add(id);
      if (acknowledged.size >= before + wanted) reached();
    }
  };
  const ended = Promise.all(Array.from({ length: 4 }, writer));
  await Promise.race([enough, ended]);
  return { ended };
}

describe('a data folder', () => {
  const data = folder();
  const acknowledged = new Set<string>();
  let running: Running;
  const missing = async (): Promise<readonly string[]> => {
    const found = await ids(running.address);
    assert.equal(new Set(found).size, found.length, 'doubled');
    return [...acknowledged].filter((id) => !found.includes(id));
  };

  it(
    `keeps every write that was answered, killed ${kills} times in the middle of writing`,
    { timeout: kills * 60_000 + 240_000 },
    async () => {
      for (let turn = 0; turn < kills; turn++) {
        running = await start(data);
        const { ended } = await writeUntil(running.address, acknowledged, writesBefore);
        await stop(running, 'SIGKILL');
        await ended;
      }
      running = await start(data);
      assert.deepEqual(await missing(), [], 'lost');
      assert.ok(acknowledged.size >= writesBefore * kills);
    },
  );

  // Row C2.
  it('belongs to one server: a second one ends at once and names the first', patience, async (context) => {
    let slowest = 0;
    for (let turn = 0; turn < seconds; turn++) {
      const begun = Date.now();
      const { code, error } = await run(['serve', '--development', '--port', '0', '--data', data]);
      slowest = Math.max(slowest, Date.now() - begun);
      assert.notEqual(code, 0);
      assert.match(error, new RegExp(`process ${running.child.pid}\\b`));
    }
    context.diagnostic(`${seconds} of ${seconds} second servers named the first, the slowest after ${slowest} ms`);
    assert.equal(await write(running.address, 'still-there'), true);
    acknowledged.add('still-there');
  });

  // Row C6.
  it(`answers others while ${idle} sockets say nothing, or half a request`, patience, async (context) => {
    const { hostname, port } = new URL(running.address);
    const half = 'POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n';
    const memory = (): number =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${running.child.pid}/status`, 'utf8'))?.[1]) / 1000;
    const before = process.platform === 'linux' ? memory() : 0;
    const sockets: Socket[] = [];
    while (sockets.length < idle) {
      const some = Array.from({ length: Math.min(200, idle - sockets.length) }, (_, n) => {
        const socket = connect(Number(port), hostname).on('error', () => {});
        if (n % 2) socket.write(half);
        return socket;
      });
      await Promise.all(some.map((socket) => once(socket, 'connect')));
      sockets.push(...some);
    }
    // Another person: how often one may ask is limited, and those of the next test are one's.
    const ben = signedIn('ben');
    let slowest = 0;
    for (let n = 0; n < 20; n++) {
      const begun = Date.now();
      assert.equal((await writeAlone(running.address, `beside-${n}`, ben)).status, 200);
      slowest = Math.max(slowest, Date.now() - begun);
      acknowledged.add(`beside-${n}`);
    }
    const after = process.platform === 'linux' ? memory() : 0;
    for (const socket of sockets) socket.destroy();
    context.diagnostic(
      `${idle} sockets: 20 of 20 writes answered, the slowest after ${slowest} ms; memory ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB`,
    );
  });

  // Row C3 of the fault matrix.
  it('stops in the middle of 200 requests: each is answered or refused in words, streams hear goodbye', async (context) => {
    const goodbye = (await fetch(`${running.address}/v1/live`, { headers })).text();
    const seen = { kept: 0, refused: 0, cut: 0 };
    const asked = Array.from({ length: 200 }, async (_, i) => {
      const answer = await writeAlone(running.address, `r${i}`).catch(() => undefined);
      if (!answer) seen.cut++;
      else if (answer.status === 200) {
        seen.kept++;
        acknowledged.add(`r${i}`);
      } else {
        assert.deepEqual([answer.status, answer.retryAfter], [503, '2']);
        seen.refused++;
      }
    });
    await Promise.race(asked);
    const begun = Date.now();
    assert.equal(await stop(running, 'SIGTERM'), 0);
    const took = Date.now() - begun;
    await Promise.all(asked);
    assert.match(await goodbye, /event: bye/);
    context.diagnostic(`${JSON.stringify(seen)}, gone after ${took} ms`);
    assert.equal(seen.cut, 0);
    assert.ok(took < 10_000, `gone after ${took} ms`);
  });

  it('is taken over from a process that is gone, also when its number was given to another', patience, async () => {
    writeFileSync(join(data, 'meanwhile.lock'), JSON.stringify({ pid: process.pid, started: '1' }));
    running = await start(data);
    assert.equal(
      (JSON.parse(readFileSync(join(data, 'meanwhile.lock'), 'utf8')) as { pid: number }).pid,
      running.child.pid,
    );
    assert.deepEqual(await missing(), [], 'lost');
    await stop(running, 'SIGTERM');
  });
});

describe('the command', () => {
  const failures: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv, RegExp])[] = [
    ['an unknown command', ['sreve'], {}, /There is no command sreve/],
    ['an unknown option', ['serve', '--prot', '1'], {}, /--prot/],
    ['no way to sign in', ['serve'], {}, /how people sign in/],
    [
      'the development sign-in for other machines',
      ['serve', '--development', '--host', '0.0.0.0'],
      {},
      /this machine only/,
    ],
    ['an address that is none', ['doctor'], { DATABASE_URL: 'mysql://x' }, /no address of a database/],
    [
      'a database that does not answer',
      ['doctor'],
      { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' },
      /No database answers/,
    ],
    ['a file that is not there', ['import', 'nowhere.json', '--data', 'DATA'], {}, /no file nowhere.json/],
  ];
  for (const [name, words, environment, expected] of failures)
    it(`says what to do about ${name}`, patience, async () => {
      const data = words.includes('DATA') ? await prepared() : '';
      const { code, error, out } = await run(
        words.map((word) => (word === 'DATA' ? data : word)),
        environment,
      );
      assert.notEqual(code, 0);
      assert.match(error + out, expected);
      assert.doesNotMatch(error, /\n\s+at /);
    });

  it('says that a port is taken', patience, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, error } = await run(['serve', '--development', '--port', String(port), '--data', await prepared()]);
    other.close();
    assert.notEqual(code, 0);
    assert.match(error, /The port is taken/);
  });

  it('writes a team, exports it, and imports that elsewhere as it was', patience, async () => {
    const [one, two] = [await prepared(), folder()];
    assert.equal((await run(['seed', '--data', one])).code, 0);
    const exported = await run(['export', '--data', one]);
    assert.match(exported.out, /Where our notes live/);
    const file = join(two, 'export.json');
    writeFileSync(file, exported.out);
    const imported = await run(['import', file, '--data', two]);
    assert.equal(imported.code, 0, imported.error);
    assert.match(imported.out, /^8 kept, 0 left out/m);
    // Again: everything is there just so.
    assert.match((await run(['import', file, '--data', two])).out, /^8 kept, 0 left out/m);
  });
});
