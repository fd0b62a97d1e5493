import type { Id, Version } from '../model/base.js';
import { repeatableKinds } from '../model/id.js';
import { sameJson } from '../model/json.js';
import type { DecisionData, Privacy } from '../model/kinds.js';
import type { Query } from '../model/query.js';
import type { Adapter, CallOptions, Capabilities, ConnectContext, MutationResult, Session } from './contract.js';
import { errorCodes, type ErrorData, isMeanwhileError, MeanwhileError, toErrorData } from './errors.js';

export interface CrudCallOptions extends CallOptions {
  /** The idempotency key: the same on every retry. Send it along if the backend can use it. */
  readonly key: Id;
  /** The version the person saw. Refuse with `conflict` if the backend has another; absent: write anyway. */
  readonly base?: Version;
}
/** What `connect` answers: who is signed in, and only those capabilities that differ from {@link crudCapabilities}. */
export type CrudSession = Omit<Session, 'capabilities' | 'protocol'> & {
  readonly capabilities?: Partial<Capabilities>;
  readonly protocol?: number;
};
type Values = { readonly [field: string]: unknown };

/**
 * A backend as five plain functions. `kind` and `id` are ours, entities come back as they are stored now.
 * Failures are thrown: a `MeanwhileError` with the code that fits, anything else is tried again later.
 */
export interface CrudOptions {
  /** Kebab-case, for messages. */
  readonly name: string;
  connect(context: ConnectContext): Promise<CrudSession>;
  /** One page. Must honour `kind`, `ids`, `limit` and `after`, and what the capabilities declare. */
  list(
    query: Query,
    options: CallOptions,
  ): Promise<{ readonly items: readonly Values[]; readonly next?: string; readonly total?: number }>;
  /** Without it and the two below, the feed is read only. Must keep the given id. */
  create?(kind: string, id: Id, data: Values, options: CrudCallOptions): Promise<Values | void>;
  /** `patch` holds only changed fields; `null` removes one. */
  edit?(kind: string, id: Id, patch: Values, options: CrudCallOptions): Promise<Values | void>;
  remove?(kind: string, id: Id, options: CrudCallOptions): Promise<void>;
  /**
   * The backend itself holds back answers until their form reveals them (`privacy.reveal`), and votes with names until their
   * decision shows them (`visibility.results`). Without it such forms and decisions are refused: what is sent and not
   * shown is not hidden.
   */
  readonly withholds?: boolean;
}
/** The rest of the contract, for a backend that has more than the five. */
export type CrudExtras = Partial<
  Pick<Adapter, 'changes' | 'subscribe' | 'search' | 'upload' | 'file' | 'people' | 'close'>
>;

/** The least a backend can do. */
export const crudCapabilities: Capabilities = {
  write: false,
  filter: {},
  sort: [],
  versions: false,
  idempotency: 'none',
  batch: 20,
  changes: false,
  live: false,
  search: false,
  people: false,
  upload: false,
};

/** Whether a form or a decision promises to show later what people say under their names. */
function mustWithhold(kind: string, { privacy, visibility }: Values): boolean {
  const { reveal = 'always' } = (privacy as Privacy | undefined) ?? {};
  const { results = 'always', voters } = (visibility as DecisionData['visibility'] | undefined) ?? {};
  if (kind === 'decision') return results !== 'always' && voters !== 'detached';
  return kind === 'check-in' && reveal !== 'always';
}

/** What a function throws by itself, for example for an answer it cannot read, with a code: it may pass. */
const coded = (thrown: unknown): MeanwhileError =>
  isMeanwhileError(thrown) ? thrown : new MeanwhileError(toErrorData(thrown), { cause: thrown });
/** A call that nobody has given up yet; whatever goes wrong has a code. */
async function begin<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  try {
    signal.throwIfAborted();
    return await call();
  } catch (thrown) {
    throw coded(thrown);
  }
}

interface Write {
  readonly op: 'create' | 'edit' | 'delete';
  readonly key: Id;
  readonly kind: string;
  readonly id: Id;
  readonly after?: readonly Id[];
  readonly base?: Version;
  readonly data?: Values;
  readonly patch?: Values;
}

/**
 * Turns five functions into an adapter. It begins no call that was given up already; what a function throws without a
 * code counts as `unavailable`. It writes one by one and stops at the first failure that may pass; deleting
 * what is gone is a success; a creation refused because the id exists is read back, and accepted if it is ours.
 */
export function crudAdapter(options: CrudOptions & CrudExtras): Adapter {
  const { name, connect, list, create, edit, remove, withholds, ...extras } = options;
  const writable = Boolean(create ?? edit ?? remove);
  let writes: Capabilities['write'] = writable;

  async function readBack(write: Write, call: CallOptions): Promise<Values | undefined> {
    const { items } = await list({ kind: write.kind, ids: [write.id], limit: 1 }, call);
    return items.find((item) => item['id'] === write.id);
  }
  function perform(write: Write, { signal }: CallOptions): Promise<Values | void> {
    const { op, kind, id, key, base, data = {}, patch = {} } = write;
    const call = { signal, key, ...(base !== undefined && { base }) };
    if (!withholds && mustWithhold(kind, { ...data, ...patch }))
      throw new MeanwhileError({
        code: 'unsupported',
        message: `${name} cannot hold back what people say until later.`,
      });
    if (writes !== true && !(writes && writes.includes(kind)))
      throw new MeanwhileError({ code: 'unsupported', message: `${name} takes no ${kind}: "write" does not name it.` });
    // Many a backend would give it one of its own, and a retry another.
    if (!id) throw new MeanwhileError({ code: 'invalid', message: `A ${kind} needs an id.` });
    if (op === 'create' && create) return create(kind, id, data, call);
    if (op === 'edit' && edit) return edit(kind, id, patch, call);
    if (op === 'delete' && remove) return remove(kind, id, call);
    throw new MeanwhileError({ code: 'unsupported', message: `${name} cannot ${op} a ${kind}.` });
  }
  /** What the backend refused may be what was wanted: done by an earlier attempt whose answer was lost. */
  async function judge(write: Write, error: ErrorData, call: CallOptions): Promise<MutationResult> {
    const { key, op, kind, id, data = {} } = write;
    if (op === 'delete' && (error.code === 'not-found' || error.code === 'gone')) return { key, ok: true };
    if (error.code !== 'conflict') return { key, ok: false, error };
    const current = (error.current as Values | null | undefined) ?? (await readBack(write, call)) ?? null;
    if (op !== 'create' || !current)
      return { key, ok: false, error: { ...error, current } } as unknown as MutationResult;
    const mine = Object.keys(data).every((field) => sameJson(current[field], data[field]));
    if (mine) return { key, ok: true, entity: current, replayed: true } as unknown as MutationResult;
    // The same act again, with another answer: a retry of it would be a conflict with oneself.
    if (repeatableKinds.includes(kind) && edit) return attempt({ key, op: 'edit', kind, id, patch: data }, call);
    return { key, ok: false, error: { ...error, current } } as unknown as MutationResult;
  }
  async function attempt(write: Write, call: CallOptions): Promise<MutationResult> {
    call.signal.throwIfAborted();
    try {
      const entity = await perform(write, call);
      return { key: write.key, ok: true, ...(entity && { entity }) } as MutationResult;
    } catch (thrown) {
      const error = toErrorData(thrown);
      const { [error.code]: disposition } = errorCodes;
      if (disposition === 'reject' || disposition === 'resolve') return judge(write, error, call);
      throw thrown;
    }
  }
  async function push(batch: readonly Write[], call: CallOptions): Promise<readonly MutationResult[]> {
    const results: MutationResult[] = [];
    const open = new Set(batch.map((write) => write.key));
    for (const write of batch) {
      if (write.after?.some((key) => open.has(key))) continue;
      try {
        results.push(await attempt(write, call));
      } catch (thrown) {
        // What was done so far is told; the rest was not attempted and stays queued.
        if (results.length) return results;
        throw coded(thrown);
      }
      if (results.at(-1)?.ok) open.delete(write.key);
    }
    return results;
  }

  const adapter = {
    ...extras,
    spec: 1,
    name,
    async connect(context: ConnectContext): Promise<Session> {
      const session = await begin(context.signal, () => connect(context));
      const capabilities = { ...crudCapabilities, write: writable, ...session.capabilities };
      writes = capabilities.write;
      return { protocol: 1, ...session, capabilities };
    },
    list: (query: Query, call: CallOptions) => begin(call.signal, () => list(query, call)),
    ...(writable && { push }),
  };
  return adapter as unknown as Adapter;
}
