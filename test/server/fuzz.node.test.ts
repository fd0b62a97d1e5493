import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { components } from '../../packages/server/src/http/openapi.js';
import { devToken, startBackend, type Backend } from './backend.js';
import { openPrepared } from './prepared.js';

// The long run: MEANWHILE_FUZZ=20000.
const runs = Number(process.env['MEANWHILE_FUZZ'] ?? 300);

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: { readonly [status: string]: object };
}
interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
}

/** An address cannot hold half a character. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '?');

let backend: Backend;
let description: Description;
before(async () => {
  const portal = 'https://portal.example';
  backend = await startBackend(await openPrepared(), {
    page: `${portal}/teams/{space}`,
    frame: `${portal}/frame.html`,
  });
  description = (await (await fetch(`${backend.address}/openapi.json`)).json()) as Description;
});
after(() => backend.close());

const kinds = [
  'update',
  'comment',
  'decision',
  'position',
  'check-in',
  'response',
  'ballot',
  'submitted',
  'space',
  'person',
  'nothing',
  'UPDATE',
  '..',
  '%00',
];
const word = fc.oneof(
  fc.constantFrom(
    '',
    'team',
    'id-1',
    'id-2',
    'https://portal.example/teams/team#update-id-1',
    '1',
    '0',
    '-1',
    '99999999999',
    'now',
    'null',
    '[]',
    '{}',
    '["a"]',
    '["headline","eq",1]',
    '[["createdAt","asc"]]',
    '{"not":{"or":[]}}',
    '{"and":1}',
    '{"or":[["id","eq"],null]}',
    '"',
    "'",
    '\\',
    '$1',
    '%',
    ';',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const value = fc.oneof(word, fc.jsonValue({ maxDepth: 3 }));
const record = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'space',
      'headline',
      'intent',
      'body',
      'title',
      'stage',
      'fields',
      'subject',
      'answers',
      'localDate',
      'author',
      'createdAt',
      'target',
      'decision',
    ),
    fc.string({ maxLength: 8 }),
  ),
  fc.oneof(value, fc.constantFrom('note', 'open', '2026-03-02', { kind: 'update', id: 'id-1' })),
  { maxKeys: 8 },
);
const mutation = fc.record(
  {
    key: word,
    op: fc.constantFrom('create', 'edit', 'delete', 'x'),
    kind: fc.constantFrom(...kinds),
    id: fc.oneof(fc.constantFrom('id-1', 'id-2'), word),
    data: record,
    patch: record,
    base: word,
    after: fc.array(word, { maxLength: 2 }),
  },
  { requiredKeys: ['key', 'op'] },
);
const body = fc.oneof(
  { weight: 4, arbitrary: fc.record({ mutations: fc.array(mutation, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: record },
  { weight: 1, arbitrary: fc.jsonValue() },
);

test(
  `${runs} requests from the description: none is the server’s mistake, every answer is as described`,
  { timeout: 3_600_000 },
  async () => {
    const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    );
    const request = fc.record({
      operation: fc.constantFrom(...operations.filter(({ path }) => path !== '/v1/live')),
      kind: fc.constantFrom(...kinds),
      id: fc.oneof(
        fc.constantFrom('id-1', 'id-2'),
        // An address takes these for steps between folders.
        word.filter((text) => !['', '.', '..'].includes(text)),
      ),
      query: fc.array(word, { minLength: 8, maxLength: 8 }),
      present: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      body,
      match: fc.option(fc.string({ unit: 'grapheme-ascii', maxLength: 10 })),
    });
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ operation: { path, method, operation }, kind, id, query, present, body: sent, match }) => {
          const place = path
            .replace('{kind}', encodeURIComponent(kind))
            .replace(/\{(?:id|file|space)\}/, encodeURIComponent(whole(id)));
          const parameters = (operation.parameters ?? []).filter(
            (parameter) => parameter.in === 'query' && parameter.name !== 'wait',
          );
          const said = parameters.flatMap(({ name }, i) =>
            present[i] ? [`${name}=${encodeURIComponent(whole(query[i] ?? ''))}`] : [],
          );
          const response = await fetch(`${backend.address}${place}?${said.join('&')}`, {
            method,
            headers: {
              authorization: `Bearer ${devToken('ana')}`,
              'content-type': 'application/json',
              'idempotency-key': 'k',
              ...(match !== null && { 'if-match': `"${match.replaceAll(/["\s]/g, '')}"` }),
            },
            ...(method !== 'GET' && method !== 'DELETE' && { body: JSON.stringify(sent) }),
          });
          const text = await response.text();
          seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
          // oEmbed has an answer of its own for a format that is none.
          const isExpected = response.status < 500 || (response.status === 501 && path === '/oembed');
          assert.ok(isExpected, `${method} ${place}?${said.join('&')} ${JSON.stringify(sent)}: ${text}`);
          if (response.status >= 400) return void v.parse(components['Problem']!, JSON.parse(text));
          const { content } = (operation.responses[response.status] ?? {}) as {
            readonly content?: { readonly [type: string]: { readonly schema: { readonly $ref: string } } };
          };
          const name = content?.['application/json']?.schema.$ref.split('/').at(-1);
          if (text && name) v.parse(components[name]!, JSON.parse(text));
          else if (path !== '/v1/files/{id}')
            assert.ok(operation.responses[response.status], `${method} ${path} answers ${response.status}`);
        },
      ),
      { numRuns: runs },
    );
    assert.ok((seen.get(200) ?? 0) > runs / 20, JSON.stringify([...seen]));
  },
);
