// The adapter for the server beside it: everything through the fetch and the token that `connect` lends.
import {
  type Adapter,
  type CallOptions,
  type ConnectContext,
  MeanwhileError,
  requestJson,
  toJson,
} from '@meanwhile/sdk/adapter';

const unreadable = (why: string): MeanwhileError =>
  new MeanwhileError({ code: 'unavailable', message: `The answer is not from the backend: ${why}.` });
const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'object');

export function createWireAdapter({ endpoint = '/api' }: { readonly endpoint?: string } = {}): Adapter {
  let context: ConnectContext;

  /** `list` names the field that must hold a list of objects. */
  async function ask<T>(
    path: string,
    body: object,
    { signal, list }: CallOptions & { readonly list?: string },
  ): Promise<T> {
    signal.throwIfAborted();
    const post = { method: 'POST', body: toJson(body), signal };
    const answer = await requestJson<Record<string, unknown> | null>(context, `${endpoint}/${path}`, post);
    if (typeof answer !== 'object' || answer === null) throw unreadable('it is no object');
    if (list && !isList(answer[list])) throw unreadable(`it has no ${list}`);
    return answer as T;
  }

  return {
    spec: 1,
    name: 'wire',
    async connect(lent) {
      context = lent;
      const session = await ask<Awaited<ReturnType<Adapter['connect']>>>('session', {}, lent);
      if (typeof session.scope !== 'string') throw unreadable('it is no session');
      return session;
    },
    list: (query, { signal }) => ask('list', query, { signal, list: 'items' }),
    async push(batch, { signal }) {
      const { results } = await ask<{ results: never[] }>('push', { batch }, { signal, list: 'results' });
      return results;
    },
    async changes(since, { signal, limit }) {
      return ask('changes', { since, limit }, { signal, list: 'changes' });
    },
    async subscribe(since, sink, { signal }) {
      // Whoever asks by cursor may have missed something: the first answer comes at once.
      let seq = since === null ? undefined : Number(since.split('.')[1]);
      while (!signal.aborted) {
        try {
          const told = await ask<{ seq: number }>('wait', { seq }, { signal });
          if (signal.aborted) return;
          seq = told.seq;
          sink.poke();
        } catch (thrown) {
          if (signal.aborted) return;
          return sink.down(thrown);
        }
      }
    },
    search: (query, { signal }) => ask('search', query, { signal, list: 'items' }),
    people: (query, { signal }) => ask('people', query, { signal, list: 'items' }),
    async upload(blob, { signal, key, name, onProgress }) {
      signal.throwIfAborted();
      if (blob.size > 100_000) throw new MeanwhileError({ code: 'too-large' });
      onProgress?.(0, blob.size);
      const headers = { 'idempotency-key': key, 'x-name': encodeURIComponent(name) };
      const post = { method: 'POST', body: blob, headers, signal };
      const stored = await requestJson(context, `${endpoint}/upload`, post);
      onProgress?.(blob.size, blob.size);
      return stored as never;
    },
  };
}
