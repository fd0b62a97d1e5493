// Serves a folder of built files on a free port of this machine, for tests that open them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/**
 * Resolves with the server; `address` is where it is, without a slash at the end. A browser that opens many pages of a `finished`
 * folder keeps its files, and what it has compiled of them.
 */
export async function serveFolder(folder, { finished = false } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (path === '/favicon.ico') return void response.writeHead(204).end(); // browsers ask by themselves
    readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).then(
      (body) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        if (finished) response.setHeader('cache-control', 'max-age=3600');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
