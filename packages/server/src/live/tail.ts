import { type Places, entriesAfter } from '../entries/changes.js';
import type { Entry } from '../entries/entity.js';
import type { Queries } from '../store/store.js';
import type { Hint } from './hint.js';

export interface Listener {
  /** New states of entries, of any space, in the order of each. */
  told(entries: readonly Entry[]): void;
  /** Somebody's role changed: what one may see must be looked at anew. */
  rolesChanged(): void;
  /** The server stops: say goodbye. */
  ending(): void;
}
export interface TailOptions {
  readonly queries: Queries;
  readonly hint: Hint;
  /** Milliseconds between two looks at the counters when nobody gives a hint: the net under lost hints. */
  readonly poll?: number;
  readonly failed: (error: unknown) => void;
}

/**
 * Reads what is new once for all streams of this process. A hint only makes it look sooner: what is told comes from the
 * database, in the order of each space's counter, so that a lost hint costs time and nothing else.
 */
export class Tail {
  readonly #options: TailOptions;
  readonly #listeners = new Set<Listener>();
  #heads: Map<string, number> | undefined;
  #roles = '';
  #reading: Promise<void> | undefined;
  #waiting = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #stopHearing: () => void;

  constructor(options: TailOptions) {
    this.#options = options;
    this.#stopHearing = options.hint.hear(() => this.look());
  }

  /** From when this settles on, nothing is missed. Answers how to leave. */
  async join(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    try {
      // Always a look, because what was noted may be of a database that has been put back to an earlier state since. And one
      // that was under way when the last listener left has noted nothing for this one: then it takes another.
      do await this.#look();
      while (!this.#heads);
    } catch (error) {
      this.#listeners.delete(listener);
      throw error;
    }
    this.#timer ??= setInterval(() => this.look(), this.#options.poll ?? 2_000).unref();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#heads = undefined;
    };
  }
  /** How far it has read in each space; what lies beyond is told to everybody who has joined. */
  get places(): Places {
    return this.#heads ?? new Map();
  }
  get size(): number {
    return this.#listeners.size;
  }

  look(): void {
    if (this.#heads) void this.#look().catch(this.#options.failed);
  }
  /** One look at a time; whoever asks during one gets another after it. */
  #look(): Promise<void> {
    if (this.#reading) {
      this.#waiting = true;
      return this.#reading;
    }
    this.#reading = this.#read().finally(() => {
      this.#reading = undefined;
      if (!this.#waiting) return;
      this.#waiting = false;
      this.look();
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    const { queries } = this.#options;
    const rows = await queries.query<{ space: string; head: number; roles: string | null }>(
      `select space, seq::float8 as head, (select value from setting where name = 'roles') as roles from counter`,
    );
    const roles = rows[0]?.roles ?? '';
    const first = !this.#heads;
    const heads = (this.#heads ??= new Map<string, number>());
    if (!first && roles !== this.#roles) for (const listener of [...this.#listeners]) listener.rolesChanged();
    this.#roles = roles;
    const behind = new Map<string, number>();
    for (const { space, head } of rows) {
      const known = heads.get(space) ?? (first ? head : 0);
      if (head > known) behind.set(space, known);
      else heads.set(space, head);
    }
    const there = new Set(rows.map(({ space }) => space));
    for (const space of heads.keys()) if (!there.has(space)) heads.delete(space);
    if (behind.size) await this.#tell(behind, heads);
  }
  async #tell(behind: Places, heads: Map<string, number>): Promise<void> {
    const portion = 500;
    for (let places = new Map(behind); ;) {
      const entries = await entriesAfter(this.#options.queries, places, portion);
      for (const { space, seq } of entries) {
        places.set(space, seq);
        heads.set(space, seq);
      }
      if (entries.length) for (const listener of [...this.#listeners]) listener.told(entries);
      if (entries.length < portion) return;
      places = new Map(places);
    }
  }
  isEnding = false;
  /** Sends everybody away, and reads no more. */
  stop(): void {
    this.isEnding = true;
    for (const listener of [...this.#listeners]) listener.ending();
    this.#stopHearing();
    clearInterval(this.#timer);
    this.#listeners.clear();
  }
}
