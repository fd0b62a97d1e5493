// What the server is compared with: the least that can be written on node:http and pg. It checks nothing, knows nobody,
// keeps no order and no keys, and its streams begin anew when they break.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query(
  'create table if not exists bare (space text, id text primary key, created timestamptz default now(), data jsonb)',
);
await pool.query('create index if not exists bare_newest on bare (space, created)');
const streams = new Set<ServerResponse>();

const server = createServer((request, response) => {
  const { url = '', method } = request;
  if (url.startsWith('/v1/live')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: hello\ndata: {}\n\n');
    streams.add(response);
    response.once('close', () => streams.delete(response));
    return;
  }
  if (method === 'GET') {
    const space = new URL(url, 'http://bare').searchParams.get('space');
    void pool
      .query<{ data: object }>('select data from bare where space = $1 order by created desc limit 30', [space])
      .then(({ rows }) =>
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ items: rows.map(({ data }) => data) })),
      );
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { mutations } = JSON.parse(Buffer.concat(chunks).toString()) as {
      mutations: { id: string; data: { space: string } }[];
    };
    const [{ id, data }] = mutations as [(typeof mutations)[0]];
    void pool.query('insert into bare (space, id, data) values ($1, $2, $3)', [data.space, id, data]).then(() => {
      response.setHeader('content-type', 'application/json').end('{"results":[{"ok":true}]}');
      const text = `event: changes\ndata: ${JSON.stringify({ changes: [{ put: { ...data, id } }] })}\n\n`;
      for (const stream of streams) stream.write(text);
    });
  });
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }, () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
