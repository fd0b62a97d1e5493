import type { ReactiveController } from 'lit';
import type { Client, Comment, Id, LiveQuery, Reaction } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';
import { byOrder, type ReactionCount } from '../parts/reactions.js';
import type { CommentSummary } from '../parts/update-item.js';

/** Batches kept alive; an item that comes back into view later asks again. */
const MAX_BATCHES = 12;
/** Counted exactly up to this many per batch. */
const MAX_COUNTED = 1000;
/** Milliseconds of rest before rows that came into view are asked for. */
const PAUSE = 120;
const noReactions: readonly ReactionCount[] = [];
const noComments: CommentSummary = { count: 0 };

interface Batch {
  readonly reactions: LiveQuery<Reaction>;
  readonly comments: LiveQuery<Comment>;
  readonly ids: readonly Id[];
  readonly stop: () => void;
  /** What was counted, and from which lists. */
  from: readonly unknown[];
  counts: ReadonlyMap<Id, readonly ReactionCount[]>;
  summaries: ReadonlyMap<Id, CommentSummary>;
}

/** Reactions and the number of replies of the items on screen, asked for in batches: two queries for a page of items. */
export class Satellites implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #byId = new Map<Id, Batch>();
  #batches: Batch[] = [];
  #client: Client | undefined;
  #wanted: readonly Id[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, clients: ClientController) {
    this.#host = host;
    this.#clients = clients;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#clear();
    });
  }

  /** These items are on screen: they will be counted. Called from `render`. */
  cover(ids: readonly Id[]): void {
    const client = this.#clients.client;
    if (client !== this.#client) this.#clear();
    this.#client = client;
    this.#wanted = ids.filter((id) => !this.#byId.has(id));
  }

  hostUpdated(): void {
    if (!this.#wanted.length || !this.#host.isConnected || this.#timer !== undefined) return;
    // The first page at once; while someone scrolls through thousands, only where they come to rest.
    if (!this.#batches.length) this.#ask();
    else this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  #ask(): void {
    this.#timer = undefined;
    const missing = this.#wanted.filter((id) => !this.#byId.has(id));
    this.#wanted = [];
    if (!this.#client || !missing.length) return;
    const batch = open(this.#client, missing, () => this.#host.requestUpdate());
    this.#batches.push(batch);
    for (const id of missing) this.#byId.set(id, batch);
    while (this.#batches.length > MAX_BATCHES) this.#drop(this.#batches.shift());
    this.#host.requestUpdate();
  }

  /** Nothing more is on its way for the items on screen. */
  get settled(): boolean {
    return (
      !this.#wanted.length &&
      this.#batches.every(({ reactions, comments }) => [reactions, comments].every((q) => q.get().phase !== 'loading'))
    );
  }

  reactions(id: Id): readonly ReactionCount[] {
    return this.#read(id)?.counts.get(id) ?? noReactions;
  }

  comments(id: Id): CommentSummary {
    return this.#read(id)?.summaries.get(id) ?? noComments;
  }

  #read(id: Id): Batch | undefined {
    const batch = this.#byId.get(id);
    if (!batch) return undefined;
    const me = this.#client?.status.user?.id;
    const from = [batch.reactions.get().items, batch.comments.get().items, me];
    if (from.every((one, index) => one === batch.from[index])) return batch;
    batch.from = from;
    batch.counts = keepSame(batch.counts, countReactions(batch.reactions.get().items, me));
    batch.summaries = summarise(batch.comments.get().items);
    return batch;
  }

  #drop(batch: Batch | undefined): void {
    batch?.stop();
    for (const id of batch?.ids ?? []) this.#byId.delete(id);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const batch of this.#batches) batch.stop();
    this.#batches = [];
    this.#byId.clear();
  }
}

function open(client: Client, ids: readonly Id[], changed: () => void): Batch {
  const filter = ['target.id', 'in', ids] as const;
  const reactions = client.query({ kind: 'reaction', filter, limit: 200 });
  const comments = client.query({ kind: 'comment', filter, limit: 200 });
  const follow = (query: LiveQuery<Reaction> | LiveQuery<Comment>) => (): void => {
    const { items, more, loadingMore } = query.get();
    if (more && !loadingMore && items.length < MAX_COUNTED) void query.loadMore();
    changed();
  };
  const stops = [reactions.subscribe(follow(reactions)), comments.subscribe(follow(comments))];
  const stop = (): void => stops.forEach((one) => one());
  return { reactions, comments, ids, stop, from: [], counts: new Map(), summaries: new Map() };
}

function countReactions(items: readonly Reaction[], me: Id | undefined): Map<Id, readonly ReactionCount[]> {
  const found = new Map<Id, Map<string, ReactionCount>>();
  for (const { target, value, author } of items) {
    const values = found.get(target.id) ?? new Map<string, ReactionCount>();
    found.set(target.id, values);
    const one = values.get(value) ?? { value, count: 0, mine: false };
    values.set(value, { value, count: one.count + 1, mine: one.mine || (me !== undefined && author === me) });
  }
  return new Map([...found].map(([id, values]) => [id, [...values.values()].sort(byOrder)]));
}

/** Counts that say the same keep their identity: an item whose reactions did not change is not drawn again. */
function keepSame(
  before: ReadonlyMap<Id, readonly ReactionCount[]>,
  now: Map<Id, readonly ReactionCount[]>,
): ReadonlyMap<Id, readonly ReactionCount[]> {
  for (const [id, counts] of now) {
    const old = before.get(id);
    if (old && JSON.stringify(old) === JSON.stringify(counts)) now.set(id, old);
  }
  return now;
}

/** Newest first, as they come: the first one seen is the latest. */
function summarise(items: readonly Comment[]): ReadonlyMap<Id, CommentSummary> {
  const found = new Map<Id, CommentSummary>();
  for (const { target, author } of items) {
    const known = found.get(target.id);
    found.set(target.id, { count: (known?.count ?? 0) + 1, latest: known ? known.latest : author });
  }
  return found;
}
