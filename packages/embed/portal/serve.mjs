// Serves the demo portal on this machine only: node packages/embed/portal/serve.mjs [--port 4173] [--server]
import { createReadStream, existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const bundles = fileURLToPath(new URL('../cdn/', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};

/** As strict as a portal can be: only what comes from this address, no inline code or style, one Trusted Types policy. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types meanwhile',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** The file behind an address, or undefined where there is none. Nothing outside the two folders is reachable, links included. */
async function findFile(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const [root, rest] = path.startsWith('/meanwhile/') ? [bundles, path.slice('/meanwhile/'.length)] : [here, path];
  const file = await realpath(join(root, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest));
  const base = await realpath(root);
  const inside = file.startsWith(base.endsWith(sep) ? base : base + sep);
  const entry = inside && extname(file) in types ? await stat(file) : undefined;
  return entry?.isFile() ? { file, size: entry.size } : undefined;
}

/** The pages say that there is no backend; with a server there is one. */
const overServer = (html) =>
  html
    .replace('data-meanwhile-adapter="local"', 'data-meanwhile-adapter="rest" data-meanwhile-endpoint="/api/meanwhile"')
    .replace(/\s*data-meanwhile-store="[^"]*"/, '')
    .replace(
      'There is no backend. What you write stays in this browser.',
      'On the reference server, in memory until it stops.',
    );

/** The reference server with the demo's team, in this process. */
async function startBackend() {
  const { createMeanwhileServer, identifyForDevelopment, importEntities, openEmbedded } =
    await import('@meanwhile/server');
  const { sampleEntities } = await import('./sample/sample.mjs');
  const store = await openEmbedded();
  const backend = await createMeanwhileServer({
    store,
    identify: identifyForDevelopment,
    loopbackOnly: true,
    base: '/api/meanwhile',
  });
  await importEntities(store, sampleEntities());
  return backend;
}

async function answer(request, response, backend) {
  if (backend && request.url.startsWith('/api/meanwhile/')) return backend.handle(request, response);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const found = await findFile(request.url).catch(() => undefined); // absent, or not an address at all
  if (!found) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  if (backend && extname(found.file) === '.html') {
    const html = overServer(await readFile(found.file, 'utf8'));
    return response.writeHead(200, { 'content-type': types['.html'] }).end(request.method === 'HEAD' ? '' : html);
  }
  response.writeHead(200, { 'content-type': types[extname(found.file)], 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Starts the server; a port that is taken is passed over, at most twenty times. Port 0 lets the system choose.
 *
 * @param {{ port?: number, log?: (line: string) => void, withServer?: boolean }} [options]
 */
export async function serve({ port = 4173, log = () => {}, withServer = false } = {}) {
  const backend = withServer ? await startBackend() : undefined;
  const server = createServer((request, response) => void answer(request, response, backend));
  for (let next = port; ; next++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(next, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || next - port >= 20) throw error;
    log(`Port ${next} is taken, trying ${next + 1}.`);
  }
  const close = async () => {
    await backend?.close();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, server: { type: 'boolean', default: false } },
  });
  if (!existsSync(bundles)) {
    console.error('There are no bundles yet: run "npm run build" first, or "npm start", which does both.');
    process.exitCode = 1;
    return;
  }
  const { address, close } = await serve({ port: Number(values.port), log: console.log, withServer: values.server });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      console.log(`\nThe demo portal has stopped.${values.server ? '' : ' What you wrote stays in your browser.'}`);
      void close();
    });
  console.log(
    values.server
      ? 'The demo portal is ready, on the reference server: what you write is kept until it stops. Stop it with Ctrl+C.'
      : 'The demo portal is ready. It needs no backend, and what you write stays in your browser. Stop it with Ctrl+C.',
  );
  console.log(address);
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) await main();
