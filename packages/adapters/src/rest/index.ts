import {
  type Adapter,
  type ChangeSet,
  type ConnectContext,
  type Cursor,
  type DefaultSchema,
  MeanwhileError,
  type MutationResult,
  type Page,
  type PersonRef,
  type Query,
  type SchemaSpec,
  type Session,
  toJson,
} from '@meanwhile/sdk/adapter';
import { listen } from './live.js';
import { addressOf, ask, type Call, type Expected, type Line } from './request.js';
import { fetchFile } from './files.js';
import { upload } from './upload.js';

export interface RestAdapterOptions {
  /** Where the server is: `/api/meanwhile`, or an address on another host that lists this page's origin. */
  readonly endpoint: string;
  /** The portal's token; the client's own `token` option unless told. `force` after one was refused. */
  readonly token?: ConnectContext['token'];
  /** Whether cookies go along to another host: `same-origin` unless told. */
  readonly credentials?: RequestCredentials;
  /** For messages: `rest` unless told. */
  readonly name?: string;
}

// An address has room for so many ids.
const mostIds = 100;

/** The reference server, or any backend that speaks its protocol (docs/server.md). */
export function createRestAdapter<S extends SchemaSpec = DefaultSchema>(options: RestAdapterOptions): Adapter<S> {
  const { endpoint, token, credentials = 'same-origin', name = 'rest' } = options;
  const line: Line = { endpoint: endpoint.replace(/\/+$/, ''), context: undefined, token, credentials };
  const get = <T>(path: string, query: object, call: Call & Expected): Promise<T> =>
    ask(line, addressOf(line, path, { ...query }), call);
  const page = <T>(path: string, query: object, signal: AbortSignal): Promise<Page<T>> =>
    get(path, query, { signal, lists: ['items'] });

  async function list({ kind, ids, ...query }: Query, signal: AbortSignal): Promise<Page<unknown>> {
    const path = encodeURIComponent(kind);
    if (!ids || ids.length <= mostIds) return page(path, { ids, ...query }, signal);
    const items: unknown[] = [];
    for (let from = 0; from < ids.length; from += mostIds) {
      const part = { ...query, ids: ids.slice(from, from + mostIds), limit: mostIds };
      items.push(...(await page(path, part, signal)).items);
    }
    return { items };
  }

  /** Where everything stood when the session began: a first stream goes on from there, so that it misses nothing. */
  let begun: Cursor | null = null;
  /** The largest file the backend takes, in bytes; known once connected. */
  let largest = Infinity;
  const adapter: Adapter = {
    spec: 1,
    name,
    async connect(context) {
      line.context = context;
      const { protocols, client, signal } = context;
      const query = { protocols: protocols.join(','), client };
      const answer = await get<Session & { cursor?: Cursor }>('session', query, { signal, texts: ['scope'] });
      const { cursor, ...session } = answer;
      begun = cursor ?? null;
      const files = session.capabilities?.upload;
      largest = (files && files.maxBytes) || Infinity;
      return session;
    },
    list: (query, { signal }) => list(query, signal) as never,
    async push(batch, { signal }) {
      const { results } = await get<{ readonly results: readonly MutationResult[] }>(
        'push',
        {},
        {
          method: 'POST',
          signal,
          body: toJson({ mutations: batch }),
          headers: { 'content-type': 'application/json' },
          lists: ['results'],
        },
      );
      return results;
    },
    changes: (since, { signal, limit }) =>
      get<ChangeSet>(
        'changes',
        { since: since ?? undefined, limit },
        { signal, lists: ['changes'], texts: ['cursor'] },
      ),
    subscribe: (since, sink, { signal }) => listen(line, { since: since ?? begun, sink, signal }),
    search: (query, { signal }) => page('search', query, signal) as never,
    people: (query, { signal }) => page<PersonRef>('people', query, signal),
    async upload(blob, sending) {
      // Before it is sent: a server that hangs up on a large body looks like a lost connection in some browsers.
      if (blob.size > largest) throw new MeanwhileError({ code: 'too-large', message: 'The file is too large.' });
      return upload(line, blob, sending);
    },
    file: (attachment, { signal }) => fetchFile(line, attachment, signal),
  };
  return adapter as unknown as Adapter<S>;
}
