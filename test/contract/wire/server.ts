// A backend behind HTTP with everything the suite can ask: tokens, keys, versions, an order of changes, uploads, rights.
// What it keeps is the memory backend; this is the way to it.
import { createMemoryAdapter, createMemoryBackend, type MemoryBackend } from '@meanwhile/adapters/memory';
import {
  type Adapter,
  type ChangeSet,
  type Entity,
  isMeanwhileError,
  type MutationResult,
  type Page,
  sameJson,
  toErrorData,
} from '@meanwhile/sdk/adapter';

export interface WireServer {
  readonly backend: MemoryBackend;
  readonly fetch: typeof fetch;
  /** Tokens that are accepted, with whose they are. */
  readonly tokens: Map<string, string>;
  readonly files: Map<string, object>;
  /** Takes the right to see an entity from a person. */
  hide(person: string, entity: { readonly kind: string; readonly id: string }): void;
  /** Forgets changes and deletions so far. */
  forget(): void;
  /** Every write that changed something, in order. */
  readonly applied: AppliedWrite[];
}
export interface AppliedWrite {
  readonly person: string;
  readonly key: string;
  readonly id: string;
  readonly op: 'create' | 'edit' | 'delete';
  /** The fields it changed: what was so already is no change. */
  readonly changed: object;
}
export interface WireServerOptions {
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  /** Remembers idempotency keys; true unless told. */
  readonly keys?: boolean;
  /** Makes an answer; the platform's `Response` unless told. */
  readonly respond?: typeof respond;
}

function changedBy(write: object, before: Record<string, unknown>): object {
  const { data, patch } = write as { readonly data?: object; readonly patch?: object };
  return Object.fromEntries(
    Object.entries(patch ?? data ?? {}).filter(([name, value]) => !sameJson(before[name], value)),
  );
}

const statuses: Readonly<Record<string, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-large': 413,
  unsupported: 405,
};
const respond = (status: number, type: string, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': type } });
export const maxBytes = 100_000;

interface Call {
  readonly method: string;
  readonly person: string;
  readonly body: Record<string, unknown>;
  readonly signal: AbortSignal;
  readonly raw: RequestInit;
  readonly headers: Headers;
}

export function createWireServer(options: WireServerOptions = {}): WireServer {
  const { people = [{ id: 'ana', name: 'Ana Sousa' }, { id: 'ben', name: 'Ben Otieno' }], keys = true } = options; // prettier-ignore
  const backend = createMemoryBackend();
  const adapters = new Map<string, Adapter>(
    people.map((person) => [person.id, createMemoryAdapter({ person, backend, name: 'wire' })]),
  );
  const tokens = new Map(people.map(({ id }) => [`token-${id}`, id]));
  const hidden = new Set<string>();
  const files = new Map<string, object>();
  const applied: WireServer['applied'] = [];
  let forgotten = 0;
  let count = 0;

  const answered = options.respond ?? respond;
  const json = (status: number, body: unknown): Response => answered(status, 'application/json', JSON.stringify(body));
  const refuse = (code: string, message = code): Response =>
    answered(statuses[code] ?? 503, 'application/problem+json', JSON.stringify({ code, message }));

  const isHidden = (person: string, { kind, id }: { readonly kind: string; readonly id: string }): boolean =>
    hidden.has(`${person} ${kind} ${id}`);
  const without = (page: Page<Entity>, person: string): Page<Entity> => ({
    ...page,
    items: page.items.filter((item) => !isHidden(person, item)),
  });

  async function push(adapter: Adapter, { person, body, signal }: Call): Promise<Response> {
    const batch = body['batch'] as {
      readonly kind: string;
      readonly id: string;
      readonly key: string;
      readonly op: 'create' | 'edit' | 'delete';
    }[];
    if (!Array.isArray(batch)) return refuse('invalid');
    const results: MutationResult[] = [];
    for (const write of batch) {
      if (isHidden(person, write) && write.op !== 'create') {
        results.push({ key: write.key, ok: false, error: { code: 'not-found' } });
        continue;
      }
      // Without keys the same write under the same key is another write.
      const sent = keys ? write : { ...write, key: `${write.key} ${count++}` };
      const after = (write as { after?: readonly string[] }).after ?? [];
      const refused = results.some((result) => !result.ok && after.includes(result.key));
      const missing = after.some((key) => batch.some((one) => one.key === key && !results.some((r) => r.key === key)));
      if (refused || missing) continue;
      const { after: _, ...alone } = sent as typeof sent & { after?: unknown };
      const before = (backend.rows.get(`${write.kind} ${write.id}`)?.entity ?? {}) as Record<string, unknown>;
      const [verdict] = await adapter.push!([alone as never], { signal });
      if (!verdict) continue;
      const { key, id, op } = write;
      if (verdict.ok && !verdict.replayed) applied.push({ person, key, id, op, changed: changedBy(write, before) });
      results.push({ ...verdict, key: write.key });
    }
    return json(200, { results });
  }
  async function changes(adapter: Adapter, { person, body, signal }: Call): Promise<Response> {
    const since = (body['since'] ?? null) as string | null;
    const set = (await adapter.changes!(since, { signal, ...(body['limit'] ? { limit: Number(body['limit']) } : {}) })) as ChangeSet; // prettier-ignore
    if (since !== null && Number(since.split('.')[1]) < forgotten)
      return json(200, { changes: [], cursor: `${backend.id}.${backend.seq}`, reset: true });
    const told = set.changes.flatMap((change) => {
      if ('del' in change || !isHidden(person, change.put)) return [change];
      const { kind, id, seq = 0 } = change.put;
      return since === null ? [] : [{ del: { kind, id, seq, why: 'hidden' as const } }];
    });
    return json(200, { ...set, changes: told });
  }
  /** Answers when something has changed since, or after a while with nothing. */
  function wait({ body, signal }: Call): Promise<Response> {
    const since = Number(body['seq'] ?? backend.seq);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        backend.listeners.delete(tell);
        signal.removeEventListener('abort', stop);
      };
      const tell = (): void => {
        if (backend.seq <= since) return;
        end();
        resolve(json(200, { seq: backend.seq }));
      };
      const stop = (): void => {
        end();
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', stop);
      backend.listeners.add(tell);
      tell();
    });
  }
  async function upload({ raw, headers }: Call): Promise<Response> {
    const blob = raw.body as Blob;
    if (blob.size > maxBytes) return refuse('too-large');
    const key = headers.get('idempotency-key') ?? '';
    const name = decodeURIComponent(headers.get('x-name') ?? '');
    if (!files.has(key)) files.set(key, { id: key, name, type: blob.type, size: blob.size, url: `/files/${key}` });
    return json(200, files.get(key));
  }
  async function route(call: Call): Promise<Response> {
    const { method, person, body, signal } = call;
    const adapter = adapters.get(person)!;
    if (method === 'session') {
      const session = await adapter.connect({ signal } as never);
      const capabilities = {
        ...session.capabilities,
        live: 'poke',
        idempotency: keys ? 'key' : 'id',
        upload: { maxBytes, progress: true },
      };
      return json(200, { ...session, serverTime: new Date(Date.now()).toISOString(), storage: 'server', capabilities });
    }
    if (method === 'list') return json(200, without(await adapter.list(body as never, { signal }), person));
    if (method === 'search') return json(200, without(await adapter.search!(body as never, { signal }), person));
    if (method === 'people') return json(200, await adapter.people!(body as never, { signal }));
    if (method === 'push') return push(adapter, call);
    if (method === 'changes') return changes(adapter, call);
    if (method === 'wait') return wait(call);
    if (method === 'upload') return upload(call);
    return refuse('not-found');
  }

  async function answer(address: string, options: RequestInit = {}): Promise<Response> {
    const signal = options.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    // A breath, as over a network: two requests are never one.
    await Promise.resolve();
    signal.throwIfAborted();
    const headers = options.headers instanceof Headers ? options.headers : new Headers(options.headers);
    const person = tokens.get(headers.get('authorization')?.replace('Bearer ', '') ?? '');
    if (!person) return refuse('unauthenticated');
    const body = typeof options.body === 'string' ? (JSON.parse(options.body) as Record<string, unknown>) : {};
    try {
      return await route({ method: address.split('/').at(-1)!, person, body, signal, raw: options, headers });
    } catch (thrown) {
      if (!isMeanwhileError(thrown)) throw thrown;
      const { code, message } = toErrorData(thrown);
      return refuse(code, message);
    }
  }

  return {
    backend,
    tokens,
    files,
    applied,
    fetch: (address, init) => answer(String(address), init),
    hide(person, { kind, id }) {
      hidden.add(`${person} ${kind} ${id}`);
      const row = backend.rows.get(`${kind} ${id}`);
      // Who lost the right is told so, in the order of changes.
      if (row) backend.rows.set(`${kind} ${id}`, { ...row, seq: ++backend.seq });
      for (const tell of backend.listeners) tell();
    },
    forget() {
      for (const [place, row] of backend.rows) if (!row.entity) backend.rows.delete(place);
      forgotten = backend.seq;
    },
  };
}
