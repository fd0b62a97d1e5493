import { createHash } from 'node:crypto';
import type { Access } from '../entries/access.js';
import { changeFor } from '../entries/changes.js';
import { type Entry, entryColumns, entryOf, type EntryRow } from '../entries/entity.js';
import { isHeld } from '../entries/gate.js';
import type { Log } from '../http/log.js';
import type { Hint } from '../live/hint.js';
import type { Store } from '../store/store.js';
import { DestinationError, type DestinationRules, findDestination } from './destination.js';
import { patience, send } from './send.js';

/*
 * The queue is the order of changes itself: each webhook has a place in it that moves on when the receiver has taken a
 * change. Nothing is copied, nothing is lost when a server dies, and a receiver that comes back after a day hears the
 * latest state of each entry once. Any node may deliver; one at a time holds a webhook, for as long as its claim lasts.
 */

export interface DeliveryOptions {
  readonly store: Store;
  readonly hint: Hint;
  readonly log: Log;
  readonly now: () => number;
  readonly rules: DestinationRules;
  /** Milliseconds between two looks where nobody gives a hint. */
  readonly poll?: number;
  /** Milliseconds before the first second attempt, on average half of it; doubles up to an hour. */
  readonly pause?: number;
}
/** After so long without one success a webhook is switched off, in milliseconds. */
export const switchedOffAfter = 3 * 86_400_000;
const longestPause = 3_600_000;
const claim = 30_000;
const portion = 50;

/** Full jitter: anything up to twice as long as before, so that nobody comes back together with everybody else. */
export const pauseAfter = (attempts: number, first: number): number =>
  Math.ceil(Math.random() * Math.min(longestPause, first * 2 ** Math.min(attempts, 20)));

interface Due {
  readonly id: string;
  readonly in_space: string;
  readonly url: string;
  readonly secret: string;
  readonly kinds: readonly string[] | null;
  readonly place: number;
  readonly attempts: number;
  readonly failing_since: number | null;
  readonly [column: string]: unknown;
}
/** Somebody who reads the space and is nobody: what only some may see is not told. */
const readerOf = (space: string): Access => ({
  person: { id: '', name: '' },
  heads: new Map(),
  roleIn: (asked) => (asked === space ? 'reader' : 'none'),
});

export class Deliveries {
  readonly #options: DeliveryOptions;
  readonly #stop = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #stopHearing: () => void;
  #looking: Promise<void> | undefined;
  #again = false;
  /** There was a webhook at the last look by the clock: where there is none, a write costs nothing more. */
  #some = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#stopHearing = options.hint.hear(() => this.#some && this.look());
    this.#timer = setInterval(() => this.look(), options.poll ?? 5_000).unref();
  }

  /** Tells what is due. One look at a time; who asks during one gets another after it. */
  look(): void {
    if (this.#looking || this.#stop.signal.aborted) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#looking = this.#all()
      .catch(() => this.#options.log({ level: 'warn', event: 'webhooks' }))
      .finally(() => {
        this.#looking = undefined;
        if (this.#again) this.look();
      });
  }
  /** Ends after the attempt that is under way was cut off; it is made again by whoever is there. */
  async stop(): Promise<void> {
    this.#stopHearing();
    clearInterval(this.#timer);
    this.#stop.abort();
    await this.#looking;
  }

  async #all(): Promise<void> {
    const { store, now } = this.#options;
    const hooks = await store.query<{ id: string; in_space: string; is_due: boolean }>(
      `select w.id, w.space as in_space, w.place < coalesce(c.seq, 0) and w.next_at <= $1 and w.claimed_until <= $1 as is_due
         from webhook w left join counter c on c.space = w.space where w.active`,
      [now()],
    );
    this.#some = hooks.length > 0;
    const due = hooks.filter(({ is_due: isDue }) => isDue);
    await Promise.all(due.map((one) => this.#one(one)));
  }

  async #one({ id, in_space: space }: { readonly id: string; readonly in_space: string }): Promise<void> {
    const { store, now } = this.#options;
    const until = now() + claim;
    const [hook] = await store.query<Due>(
      `update webhook set claimed_until = $3
         where space = $1 and id = $2 and active and next_at <= $4 and claimed_until <= $4
         returning id, space as in_space, url, secret, kinds, place::float8 as place, attempts, failing_since::float8 as failing_since`,
      [space, id, until, now()],
    );
    if (!hook) return;
    // The counter first: what comes after it is beyond what this look may call told.
    const [counter] = await store.query<{ head: number }>('select seq::float8 as head from counter where space = $1', [
      space,
    ]);
    const rows = await store.query<EntryRow>(
      `select ${entryColumns} from entry e where e.space = $1 and e.seq > $2 order by e.seq limit $3`,
      [space, hook.place, portion],
    );
    await this.#tell(hook, { entries: rows.map(entryOf), head: counter?.head ?? hook.place, until });
  }

  /** One change after another, in their order; the claim ends before another could think we are gone. */
  async #tell(
    hook: Due,
    { entries, head, until }: { readonly entries: readonly Entry[]; readonly head: number; readonly until: number },
  ): Promise<void> {
    const { store, now } = this.#options;
    let place = hook.place;
    for (const entry of entries) {
      if (this.#stop.signal.aborted || now() + patience > until) break;
      const body = bodyOf(hook, entry, now());
      const failure = body === undefined ? undefined : await this.#attempt(hook, { entry, body });
      if (this.#stop.signal.aborted && failure !== undefined) break;
      if (failure !== undefined) return this.#failed(hook, { place, ...failure });
      place = entry.seq;
    }
    // Entries that were changed again have left their old places: behind the last one there is nothing more.
    if (entries.length < portion && place === (entries.at(-1)?.seq ?? place)) place = Math.max(place, head);
    await store.query(
      `update webhook set place = greatest(place, $3), claimed_until = 0, next_at = 0, attempts = 0, failing_since = null, problem = null
         where space = $1 and id = $2`,
      [hook.in_space, hook.id, place],
    );
    if (entries.length === portion) this.#again = true;
  }

  /** One attempt; what went wrong, in words, and whether there is any use in trying again. */
  async #attempt(
    { url, secret, in_space: space }: Due,
    { entry, body }: { readonly entry: Entry; readonly body: string },
  ): Promise<{ readonly problem: string; readonly gone?: true } | undefined> {
    const { rules, now } = this.#options;
    const id = `msg_${createHash('sha256').update(space).digest('hex').slice(0, 12)}_${entry.seq}`;
    try {
      const destination = await findDestination(url, rules);
      const message = { id, timestamp: Math.floor(now() / 1000), body };
      const status = await send(destination, { secret, message, signal: this.#stop.signal });
      if (status >= 200 && status < 300) return undefined;
      if (status >= 300 && status < 400) return { problem: `It answers ${status}: redirects are not followed.` };
      return { problem: `It answers ${status}.`, ...(status === 410 && { gone: true }) };
    } catch (error) {
      if (error instanceof DestinationError) return { problem: error.message };
      const { name } = error as { readonly name?: string };
      const timed = name === 'AbortError' || name === 'TimeoutError';
      return { problem: timed ? `It does not answer within ${patience / 1000} s.` : 'It cannot be connected to.' };
    }
  }

  async #failed(
    hook: Due,
    { place, problem, gone }: { readonly place: number; readonly problem: string; readonly gone?: true },
  ): Promise<void> {
    const { store, now, log, pause = 5_000 } = this.#options;
    // What was told before it is told.
    const attempts = place > hook.place ? 0 : hook.attempts;
    const since = (place > hook.place ? null : hook.failing_since) ?? now();
    const off = gone === true || now() - since >= switchedOffAfter;
    await store.query(
      `update webhook set place = greatest(place, $3), claimed_until = 0, attempts = $4, failing_since = $5, next_at = $6, problem = $7,
         active = active and not $8 where space = $1 and id = $2`,
      [hook.in_space, hook.id, place, attempts + 1, since, now() + pauseAfter(attempts, pause), problem, off],
    );
    log({ level: off ? 'error' : 'warn', event: off ? 'webhook-off' : 'webhook', id: hook.id, attempts: attempts + 1 });
  }
}

/** What is sent of one change; undefined where there is nothing to tell. */
function bodyOf({ in_space: space, kinds }: Due, entry: Entry, now: number): string | undefined {
  const { kind } = entry;
  if (kinds ? !kinds.includes(kind) : kind === 'submitted') return undefined;
  const reader = readerOf(space);
  // What is revealed later is not told: whoever asks then gets it.
  const change = isHeld(entry, reader, now) ? undefined : changeFor(reader, entry, false);
  if (!change) return undefined;
  if ('del' in change)
    return JSON.stringify({
      type: `${kind}.deleted`,
      timestamp: new Date(now).toISOString(),
      data: { space, ...change },
    });
  const { can: _can, ...put } = change.put as { readonly can?: unknown; readonly updatedAt: string };
  return JSON.stringify({ type: `${kind}.changed`, timestamp: put.updatedAt, data: { space, put } });
}
