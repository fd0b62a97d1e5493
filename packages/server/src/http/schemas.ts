import * as v from 'valibot';
import { fitting } from '../entries/entity.js';

/*
 * What goes over the wire. The same schemas refuse what is wrong and become the published description (OpenAPI 3.1).
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const values = v.record(v.string(), v.unknown());
export const kindName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,62}$/, 'A kind is a lower-case word.'));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
const cursor = v.pipe(v.string(), v.maxLength(16_000));

export const mutation = v.looseObject({
  key: v.pipe(id, v.description('The idempotency key: the same on every retry.')),
  op: v.picklist(['create', 'edit', 'delete']),
  kind: v.optional(v.string()),
  id: v.optional(v.string()),
  at: v.optional(v.pipe(v.string(), v.description('The clock of the device; it has no effect.'))),
  after: v.optional(v.pipe(v.array(id), v.description('Keys that must be accepted first.'))),
  data: v.optional(values),
  patch: v.optional(values),
  base: v.optional(v.pipe(v.string(), v.description('The version the person saw.'))),
});
/** Most mutations of one push. */
export const largestBatch = 100;
export const pushBody = v.object({ mutations: v.pipe(v.array(mutation), v.maxLength(largestBatch)) });

/** Text of an address as JSON of some shape. */
const json = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.string(),
    v.maxLength(16_000),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return JSON.parse(dataset.value) as unknown;
      } catch {
        addIssue({ message: 'This is not JSON.' });
        return NEVER;
      }
    }),
    schema,
  );
const numeric = v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'This is not a whole number.'), v.transform(Number));
const filter = json(v.union([v.array(v.unknown()), values]));
const sort = json(
  v.pipe(
    v.array(v.tuple([v.pipe(v.string(), v.minLength(1), v.maxLength(200)), v.picklist(['asc', 'desc'])])),
    v.maxLength(5),
  ),
);
const idList = json(v.pipe(v.array(v.string()), v.maxLength(500)));

export const listQuery = v.object({
  ids: v.optional(idList),
  filter: v.optional(filter),
  sort: v.optional(sort),
  limit: v.optional(v.pipe(numeric, limit)),
  after: v.optional(cursor),
});
export const searchQuery = v.object({
  text: v.pipe(v.string(), v.maxLength(500)),
  kinds: v.optional(json(v.pipe(v.array(v.string()), v.maxLength(50)))),
  filter: v.optional(filter),
  limit: v.optional(v.pipe(numeric, limit)),
  after: v.optional(cursor),
});
export const changesQuery = v.object({
  since: v.optional(cursor),
  limit: v.optional(v.pipe(numeric, limit)),
  wait: v.optional(v.pipe(numeric, v.maxValue(55))),
});
export const liveQuery = v.object({ since: v.optional(cursor) });
export const peopleQuery = v.object({
  ids: v.optional(idList),
  text: v.optional(v.pipe(v.string(), v.maxLength(200))),
  limit: v.optional(v.pipe(numeric, limit)),
});
export const sessionQuery = v.object({
  protocols: v.optional(v.pipe(v.string(), v.regex(/^\d+(,\d+)*$/, 'Numbers with commas between.'), v.maxLength(100))),
  client: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export const fileQuery = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  space: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

// What the database cannot hold names nothing.
const fit = v.check<string, string>((text) => text === fitting(text), 'This text cannot be kept.');
export const spaceName = v.pipe(v.string(), v.maxLength(200), fit);
export const rowId = v.pipe(id, fit);
const pixels = v.pipe(numeric, v.minValue(1));
export const oembedQuery = v.object({
  url: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
  format: v.optional(v.pipe(v.string(), v.maxLength(20))),
  maxwidth: v.optional(pixels),
  maxheight: v.optional(pixels),
});
export const webhooksQuery = v.object({ space: spaceName });
export const newWebhook = v.object({
  space: spaceName,
  url: v.pipe(v.string(), v.maxLength(2_000), v.description('Where to: https only, and a public address.')),
  kinds: v.optional(v.pipe(v.array(kindName), v.minLength(1), v.maxLength(50))),
});
export const webhookPatch = v.object({ active: v.boolean() });

// What is answered.
export const entity = v.looseObject({
  id: v.string(),
  kind: v.string(),
  space: v.optional(v.string()),
  author: v.optional(v.string()),
  createdAt: v.string(),
  updatedAt: v.string(),
  version: v.optional(v.string()),
  seq: v.optional(v.number()),
  can: v.optional(v.array(v.string())),
});
const issue = v.looseObject({ message: v.string(), path: v.optional(v.array(v.unknown())) });
const failure = {
  code: v.string(),
  message: v.optional(v.string()),
  retryAfter: v.optional(v.number()),
  issues: v.optional(v.array(issue)),
  current: v.optional(v.nullable(entity)),
};
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  ref: v.string(),
  ...failure,
});
export const page = v.object({
  items: v.array(entity),
  next: v.optional(v.string()),
  total: v.optional(v.number()),
});
export const searchPage = v.object({ ...page.entries, highlights: v.record(v.string(), v.string()) });
export const pushAnswer = v.object({
  results: v.array(
    v.variant('ok', [
      v.object({ key: v.string(), ok: v.literal(true), entity: v.optional(entity), replayed: v.optional(v.boolean()) }),
      v.object({ key: v.string(), ok: v.literal(false), error: v.object(failure) }),
    ]),
  ),
});
export const changeSet = v.object({
  changes: v.array(
    v.union([
      v.object({ put: entity }),
      v.object({
        del: v.object({
          kind: v.string(),
          id: v.string(),
          seq: v.optional(v.number()),
          why: v.optional(v.picklist(['deleted', 'hidden'])),
        }),
      }),
    ]),
  ),
  cursor: v.string(),
  more: v.optional(v.boolean()),
  reset: v.optional(v.boolean()),
});
export const person = v.looseObject({ id: v.string(), name: v.string(), avatar: v.optional(v.string()) });
export const peoplePage = v.object({
  items: v.array(person),
  next: v.optional(v.string()),
  total: v.optional(v.number()),
});
export const session = v.object({
  user: v.nullable(person),
  scope: v.string(),
  protocol: v.number(),
  serverTime: v.string(),
  storage: v.literal('server'),
  capabilities: v.looseObject({}),
  cursor: v.pipe(
    v.string(),
    v.description('Where everything stands: what comes after it is told by changes and live.'),
  ),
});
export const attachment = v.object({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  size: v.number(),
  url: v.optional(v.string()),
  alt: v.optional(v.string()),
});
const webhookEntries = {
  id: v.string(),
  space: v.string(),
  url: v.string(),
  kinds: v.optional(v.array(v.string())),
  active: v.boolean(),
  problem: v.optional(v.pipe(v.string(), v.description('What went wrong last; absent while it works.'))),
  failingSince: v.optional(v.string()),
  waiting: v.pipe(v.number(), v.description('Changes that are still to be told.')),
  createdAt: v.string(),
};
export const webhook = v.object(webhookEntries);
export const webhooks = v.object({ items: v.array(webhook) });
export const madeWebhook = v.object({
  ...webhookEntries,
  secret: v.pipe(v.string(), v.description('What messages are signed with. It is told this once.')),
});
export const oembed = v.object({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  provider_name: v.string(),
  cache_age: v.number(),
  width: v.number(),
  height: v.number(),
  html: v.string(),
});
const feedAddresses = { atom: v.string(), json: v.string(), ics: v.string() };
export const feedKeys = v.object({ items: v.array(v.object({ space: v.string(), createdAt: v.string() })) });
export const madeFeedKey = v.object({ space: v.string(), createdAt: v.string(), key: v.string(), ...feedAddresses });
