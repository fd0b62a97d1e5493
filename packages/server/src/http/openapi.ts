import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schemas from './schemas.js';

/*
 * The published description (OpenAPI 3.1), made from the schemas that refuse what is wrong: it cannot say something else
 * than the server does.
 */

type Json = { readonly [name: string]: unknown };
const described = (schema: GenericSchema, mode: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode: mode, errorMode: 'ignore' }) as Json;
  return rest;
};

interface Query {
  readonly entries: { readonly [name: string]: GenericSchema };
}
/** Values that are no text travel as JSON in the address. */
const jsonParameters = new Set(['ids', 'filter', 'sort', 'kinds']);
const parametersOf = ({ entries }: Query): readonly Json[] =>
  Object.entries(entries).map(([name, schema]) => {
    const { wrapped } = schema as { readonly wrapped?: GenericSchema };
    const said = described(wrapped ?? schema, 'input');
    return jsonParameters.has(name)
      ? { name, in: 'query', required: wrapped === undefined, content: { 'application/json': { schema: {} } } }
      : { name, in: 'query', required: wrapped === undefined, schema: said };
  });

const header = (name: string, description: string, required = false): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});
const inPath = (name: string): Json => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const problem = {
  description: 'A failure, in words (RFC 9457)',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

interface Operation {
  readonly summary: string;
  readonly query?: Query;
  readonly parameters?: readonly Json[];
  readonly body?: Json;
  readonly answers: { readonly [status: string]: string | null };
}
const operation = ({ summary, query, parameters = [], body, answers }: Operation): Json => ({
  summary,
  parameters: [...parameters, ...(query ? parametersOf(query) : [])],
  ...(body && { requestBody: { required: true, content: json(body) } }),
  responses: {
    ...Object.fromEntries(
      Object.entries(answers).map(([status, name]) => [
        status,
        name === null ? { description: 'Nothing to say' } : { description: name, content: json(ref(name)) },
      ]),
    ),
    default: problem,
  },
});

const kind = inPath('kind');
const id = inPath('id');
const key = header('Idempotency-Key', 'The same on every retry.');
const match = header('If-Match', 'The version that was seen, as in the ETag.');
const fields: Json = { type: 'object' };

const paths: Json = {
  '/v1/session': {
    get: operation({
      summary: 'Who is signed in, and what the server can do',
      query: schemas.sessionQuery,
      answers: { 200: 'Session' },
    }),
  },
  '/v1/push': {
    post: operation({
      summary: 'Writes a batch; each write has a verdict of its own',
      body: described(schemas.pushBody, 'input'),
      answers: { 200: 'Results' },
    }),
  },
  '/v1/changes': {
    get: operation({
      summary: 'What changed since a cursor; `now` brings only a cursor; waits up to `wait` seconds',
      query: schemas.changesQuery,
      answers: { 200: 'ChangeSet' },
    }),
  },
  '/v1/live': {
    get: {
      ...operation({
        summary: 'The same as a stream: hello, changes, poke, bye',
        query: schemas.liveQuery,
        answers: {},
      }),
      responses: {
        200: { description: 'Server-Sent Events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        default: problem,
      },
    },
  },
  '/v1/search': {
    get: operation({
      summary: 'Finds entries that hold every word, best first',
      query: schemas.searchQuery,
      answers: { 200: 'SearchPage' },
    }),
  },
  '/v1/people': {
    get: operation({
      summary: 'Finds people by id or name',
      query: schemas.peopleQuery,
      answers: { 200: 'PeoplePage' },
    }),
  },
  '/v1/files': {
    post: {
      ...operation({
        summary: 'Keeps a file',
        query: schemas.fileQuery,
        parameters: [header('Idempotency-Key', 'The same on every retry.', true)],
        answers: { 200: 'Attachment' },
      }),
      requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
    },
  },
  '/v1/files/{id}': {
    get: {
      ...operation({ summary: 'A file, as a download', parameters: [id], answers: {} }),
      responses: { 200: { description: 'The bytes' }, default: problem },
    },
  },
  '/v1/feeds/{file}': {
    get: {
      ...operation({
        summary: 'What is new in a space as `SPACE.atom` or `SPACE.json`, and its dates as `SPACE.ics`',
        parameters: [inPath('file')],
        answers: { 304: null },
      }),
      responses: {
        200: {
          description: 'A feed, or a calendar',
          content: Object.fromEntries(
            ['application/atom+xml', 'application/feed+json', 'text/calendar'].map((type) => [
              type,
              { schema: { type: 'string' } },
            ]),
          ),
        },
        304: { description: 'Nothing has changed' },
        default: problem,
      },
    },
  },
  '/oembed': {
    get: operation({
      summary: 'The frame that shows a link to an entry or a space (oEmbed); needs no sign-in and tells nothing of it',
      query: schemas.oembedQuery,
      answers: { 200: 'Oembed' },
    }),
  },
  '/v1/feed-keys': {
    get: operation({
      summary: 'The spaces whose feeds have an address with a key of yours',
      answers: { 200: 'FeedKeys' },
    }),
  },
  '/v1/feed-keys/{space}': {
    post: operation({
      summary: 'Makes an address with a key for feed readers that cannot sign in; an earlier one stops working',
      parameters: [inPath('space')],
      answers: { 201: 'MadeFeedKey' },
    }),
    delete: operation({ summary: 'Takes the key back', parameters: [inPath('space')], answers: { 204: null } }),
  },
  '/v1/webhooks': {
    get: operation({
      summary: 'The webhooks of a space, for its stewards',
      query: schemas.webhooksQuery,
      answers: { 200: 'Webhooks' },
    }),
    post: operation({
      summary: 'Makes a webhook; its secret is in the answer and nowhere else',
      body: described(schemas.newWebhook, 'input'),
      answers: { 201: 'MadeWebhook' },
    }),
  },
  '/v1/webhooks/{id}': {
    patch: operation({
      summary: 'Switches a webhook off, or on again',
      parameters: [id],
      body: described(schemas.webhookPatch, 'input'),
      answers: { 200: 'Webhook' },
    }),
    delete: operation({ summary: 'Removes a webhook', parameters: [id], answers: { 204: null } }),
  },
  '/v1/{kind}': {
    get: operation({
      summary: 'One page of a kind, newest first unless told',
      parameters: [kind],
      query: schemas.listQuery,
      answers: { 200: 'Page', 304: null },
    }),
    post: operation({
      summary: 'Creates an entry under a new id',
      parameters: [kind, key],
      body: fields,
      answers: { 201: 'Entity', 200: 'Entity' },
    }),
  },
  '/v1/{kind}/{id}': {
    get: operation({ summary: 'One entry', parameters: [kind, id], answers: { 200: 'Entity', 304: null } }),
    post: operation({
      summary: 'Creates an entry under this id',
      parameters: [kind, id, key],
      body: fields,
      answers: { 201: 'Entity', 200: 'Entity' },
    }),
    patch: operation({
      summary: 'Changes the named fields; null removes one',
      parameters: [kind, id, key, match],
      body: fields,
      answers: { 200: 'Entity', 204: null },
    }),
    delete: operation({ summary: 'Deletes an entry', parameters: [kind, id, key, match], answers: { 204: null } }),
  },
};

/** What every answer looks like, by the name the description gives it. */
export const components: { readonly [name: string]: GenericSchema } = {
  Entity: schemas.entity,
  Page: schemas.page,
  SearchPage: schemas.searchPage,
  PeoplePage: schemas.peoplePage,
  Session: schemas.session,
  Results: schemas.pushAnswer,
  ChangeSet: schemas.changeSet,
  Attachment: schemas.attachment,
  Oembed: schemas.oembed,
  Webhook: schemas.webhook,
  Webhooks: schemas.webhooks,
  MadeWebhook: schemas.madeWebhook,
  FeedKeys: schemas.feedKeys,
  MadeFeedKey: schemas.madeFeedKey,
  Problem: schemas.problem,
};

/** The whole description, for a server under this base path. */
export const describeServer = (base: string): Json => ({
  openapi: '3.1.0',
  info: { title: 'Meanwhile', version: '1', description: 'Updates, decisions and check-ins of a team.' },
  servers: [{ url: base || '/' }],
  security: [{ token: [] }],
  paths,
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, described(schema)])),
  },
});
