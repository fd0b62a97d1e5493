import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../packages/embed/portal/serve.mjs';

async function start(t: TestContext): Promise<string> {
  const { address, close } = await serve({ port: 0 });
  t.after(close);
  return address;
}

/** A request whose path no client library tidies up. Answers the status line. */
async function raw(address: string, path: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = createConnection(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  let text = '';
  for await (const chunk of socket.setEncoding('utf8')) text += chunk as string;
  return text.split('\r\n')[0] ?? '';
}

const pages = ['', 'index.html', 'decisions.html', 'check-in.html', 'check-in-edit.html'];
const files = {
  'portal.css': 'text/css; charset=utf-8',
  'portal.js': 'text/javascript; charset=utf-8',
  'sample/sample.mjs': 'text/javascript; charset=utf-8',
  'havenport.svg': 'image/svg+xml; charset=utf-8',
};

test('every page comes under a policy that lets only its own address in', async (t) => {
  const address = await start(t);
  for (const page of pages) {
    const response = await fetch(address + page);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types meanwhile',
    ])
      assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    assert.doesNotMatch(await response.text(), /<style|\sstyle=|\son[a-z]+=|javascript:/i);
  }
});

test('every kind of file has its media type', async (t) => {
  const address = await start(t);
  for (const [path, type] of Object.entries(files)) {
    const response = await fetch(address + path);
    assert.equal(response.headers.get('content-type'), type);
    assert.ok((await response.text()).length > 0);
  }
});

test('nothing outside the portal and the bundles can be read', async (t) => {
  const address = await start(t);
  const paths = [
    '/../package.json',
    '/../../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/meanwhile/../../package.json',
    '/meanwhile/%2e%2e/%2e%2e/package.json',
    '/meanwhile/..%2f..%2fpackage.json',
    '//etc/passwd',
    '/%00',
    '/%',
    '/sample',
    '/nothing.html',
  ];
  for (const path of paths) assert.match(await raw(address, path), /^HTTP\/1\.1 40[04] /, path);
});

test('only reading is allowed', async (t) => {
  const address = await start(t);
  const post = await fetch(address, { method: 'POST', body: 'x' });
  assert.equal(post.status, 405);
  assert.equal(post.headers.get('allow'), 'GET, HEAD');
  const head = await fetch(address, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('a port that is taken is passed over, and said so', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  const said: string[] = [];
  const { address, close } = await serve({ port, log: (line: string) => said.push(line) });
  t.after(close);
  assert.notEqual(new URL(address).port, String(port));
  assert.equal(said[0], `Port ${port} is taken, trying ${port + 1}.`);
  assert.equal((await fetch(address)).status, 200);
});

test(
  'the command prints its address last and stops on Ctrl+C',
  { skip: process.platform === 'win32' && 'signals differ on Windows' },
  async () => {
    const command = fileURLToPath(new URL('../../packages/embed/portal/serve.mjs', import.meta.url));
    const child = spawn(process.execPath, [command, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      text += chunk as string;
      if (/^http:\/\/127\.0\.0\.1:\d+\/\n/m.test(text)) break;
    }
    const closed = child.exitCode === null ? once(child, 'close') : Promise.resolve([child.exitCode]);
    const address = text.trim().split('\n').at(-1) ?? '';
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    child.kill('SIGINT');
    const [code] = (await closed) as [number];
    assert.equal(code, 0);
  },
);
