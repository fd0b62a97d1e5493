import type { Id } from '../model/base.js';
import type { Page, Query } from '../model/query.js';
import { compareBy } from '../model/evaluate.js';
import { errorCodes, toErrorData, type ErrorData } from '../adapter/errors.js';
import type { Environment } from './environment.js';
import { listAll } from './pages.js';
import { wished } from './pauses.js';
import type { Row, Sent, Verdict } from './rows.js';
import type { ImportOptions, ImportSummary } from './types.js';

export interface TransferHost {
  readonly environment: Environment;
  list(query: Query, signal?: AbortSignal): Promise<Page<Row>>;
  sorts(field: string): Promise<boolean>;
  send(batch: readonly Sent[]): Promise<readonly Verdict[]>;
  batch(): number;
  /** A row as the backend now has it. */
  stored(row: Row): void;
  now(): string;
}

const oldest = [['createdAt', 'asc']] as const;

/** One kind, oldest first; a kind the backend does not know is empty. */
async function* oldestFirst(host: TransferHost, kind: string): AsyncGenerator<Row> {
  try {
    if (await host.sorts('createdAt')) return yield* listAll(host, { kind, sort: oldest });
    const rows: Row[] = [];
    for await (const row of listAll(host, { kind })) rows.push(row);
    yield* rows.sort(compareBy(oldest));
  } catch (error) {
    if (!['unsupported', 'not-found'].includes(toErrorData(error).code)) throw error;
  }
}

/** Merges all kinds, oldest first: one page of each kind is in memory at a time. */
export async function* exportAll(host: TransferHost, kinds: readonly string[]): AsyncGenerator<Row> {
  const compare = compareBy(oldest);
  const streams = kinds.map((kind) => oldestFirst(host, kind));
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, head: await stream.next() })));
  for (;;) {
    const open = heads.filter(({ head }) => !head.done);
    if (!open.length) return;
    const first = open.reduce((a, b) => (compare(a.head.value as Row, b.head.value as Row) <= 0 ? a : b));
    yield first.head.value as Row;
    first.head = await first.stream.next();
  }
}

function pause({ after, clear }: Environment, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => (clear(timer), signal?.removeEventListener('abort', end), resolve());
    const timer = after(ms, end);
    signal?.addEventListener('abort', end);
  });
}

function creation(row: Row, { environment, now }: TransferHost): Sent {
  const { id, kind, version: _version, seq: _seq, can: _can, ...data } = row;
  return {
    key: kind === 'ballot' ? environment.randomId() : environment.id(),
    op: 'create',
    kind,
    id,
    at: row.createdAt || now(),
    data,
  };
}

/**
 * Creates rows with their own ids, authors and times, in batches; rows whose id exists are skipped. A refused row is
 * reported and the rest goes on; a passing failure is tried three times. After an abort the summary tells how far it came.
 */
export async function importAll(
  host: TransferHost,
  rows: readonly Row[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const { signal, onProgress } = options;
  const failed: { kind: string; id: Id; error: ErrorData }[] = [];
  const seen = new Set<string>();
  let created = 0;
  let done = 0;
  const report = (count: number): void => {
    done += count;
    onProgress?.(done, rows.length);
  };

  async function existing(chunk: readonly Row[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const kind of new Set(chunk.map((row) => row.kind))) {
      const ids = chunk.filter((row) => row.kind === kind).map(({ id }) => id);
      for await (const row of listAll(host, { kind, ids })) found.add(`${kind}/${row.id}`);
    }
    return found;
  }
  async function push(batch: readonly Sent[]): Promise<readonly Verdict[]> {
    for (let attempt = 0; ; attempt++) {
      try {
        const verdicts = await host.send(batch);
        if (verdicts.length) return verdicts;
        throw Object.assign(new Error('Nothing was answered'), { name: 'TimeoutError' });
      } catch (thrown) {
        const error = toErrorData(thrown);
        if (attempt === 2 || signal?.aborted || errorCodes[error.code] !== 'retry') {
          return batch.map(({ key }) => ({ key, ok: false, error }));
        }
        await pause(host.environment, Math.max(wished(error.retryAfter, host.environment), 500 * 2 ** attempt), signal);
      }
    }
  }
  async function create(chunk: readonly Row[]): Promise<void> {
    let waiting = chunk.map((row) => creation(row, host));
    while (waiting.length && !signal?.aborted) {
      const batch = waiting.slice(0, host.batch());
      const verdicts = new Map((await push(batch)).map((verdict) => [verdict.key, verdict]));
      // Those without a verdict were not attempted: they go again.
      waiting = waiting.filter(({ key }) => !verdicts.has(key));
      for (const { key, kind, id, data } of batch) {
        const verdict = verdicts.get(key);
        if (!verdict) continue;
        if (!verdict.ok) failed.push({ kind, id, error: verdict.error });
        else {
          if (!verdict.replayed) created++;
          host.stored(verdict.entity ?? ({ ...data, kind, id } as unknown as Row));
        }
      }
      report(verdicts.size);
    }
  }

  for (let i = 0; i < rows.length && !signal?.aborted; i += 100) {
    const chunk = rows.slice(i, i + 100);
    try {
      const there = await existing(chunk);
      const fresh = chunk.filter(({ kind, id }) => {
        const name = `${kind}/${id}`;
        return !there.has(name) && there.add(name) && !seen.has(name) && seen.add(name);
      });
      report(chunk.length - fresh.length);
      await create(fresh);
    } catch (thrown) {
      const error = toErrorData(thrown);
      for (const { kind, id } of chunk) failed.push({ kind, id, error });
      report(chunk.length);
    }
  }
  return { created, skipped: done - created - failed.length, failed };
}
