import type { ServerResponse } from 'node:http';
import type { Cursor } from '@meanwhile/sdk';
import { type Access, canRead } from '../entries/access.js';
import { changeFor, changesSince, cursorOf, headsOf, type Places } from '../entries/changes.js';
import type { Entry } from '../entries/entity.js';
import type { Queries } from '../store/store.js';
import type { Listener, Tail } from './tail.js';

export interface StreamOptions {
  readonly access: Access;
  readonly queries: Queries;
  readonly store: string;
  readonly since: Cursor | null;
  readonly tail: Tail;
  /** When the person's sign-in runs out, in milliseconds. */
  readonly expires?: number | undefined;
}

// Bytes that may wait for a reader who does not read: then the line is cut, and the reader resumes by cursor.
const mostWaiting = 1024 * 1024;
const heartbeat = 20_000;

/** One reader's stream of changes (Server-Sent Events), written straight to Node's response. */
export class Stream implements Listener {
  readonly #response: ServerResponse;
  readonly #options: StreamOptions;
  readonly #places: Map<string, number>;
  #early: Entry[] | undefined = [];
  #leave: (() => void) | undefined;
  #timers: NodeJS.Timeout[] = [];

  constructor(response: ServerResponse, options: StreamOptions) {
    this.#response = response;
    this.#options = options;
    this.#places = new Map(headsOf(options.access));
  }

  /** Says hello, tells what was missed, and goes on until the reader leaves. Whatever fails, nothing is told to it any more. */
  async run(): Promise<void> {
    const { tail, expires } = this.#options;
    this.#response.once('close', () => this.#end());
    try {
      this.#leave = await tail.join(this);
      await this.#catchUp();
    } catch (error) {
      // A reader who has left already will not leave again.
      this.#end();
      throw error;
    }
    const early = this.#early ?? [];
    this.#early = undefined;
    this.told(early);
    this.#timers = [setInterval(() => this.#write(': still here\n\n'), heartbeat).unref()];
    if (expires !== undefined)
      this.#timers.push(setTimeout(() => this.bye(0), Math.min(expires - Date.now(), 2 ** 31 - 1)).unref());
    if (this.#response.closed) this.#end();
  }

  /** What the reader has missed, page by page, for as long as it is there. */
  async #catchUp(): Promise<void> {
    const { tail, queries, store } = this.#options;
    // What was written between letting the reader in and here, the tail has behind it: it is asked for with what was missed.
    const access = upTo(this.#options.access, tail.places);
    // Without a cursor: from when the reader was let in.
    let since: Cursor | null = this.#options.since ?? this.#cursor();
    this.#write(`retry: 2000\n${frame('hello', { serverTime: new Date().toISOString(), cursor: since })}`);
    while (since !== null && !this.#response.closed) {
      const { set, places } = await changesSince(queries, access, { store, since, limit: 500 });
      for (const [space, seq] of places) this.#places.set(space, seq);
      if (set.changes.length || set.reset || set.cursor !== since) this.#write(frame('changes', set, set.cursor));
      since = set.more ? set.cursor : null;
    }
  }

  told(entries: readonly Entry[]): void {
    if (this.#early) {
      this.#early.push(...entries);
      return;
    }
    const { access } = this.#options;
    const fresh = entries.filter(({ space, seq }) => canRead(access, space) && seq > (this.#places.get(space) ?? 0));
    for (const { space, seq } of fresh) this.#places.set(space, seq);
    // Whether an answer or a vote is revealed, and what one's own reveals, is looked up when the reader asks: from where they
    // are, so that nothing else of this portion moves them past it.
    if (fresh.some(({ gate }) => gate !== null)) return this.#write(frame('poke', {}));
    const changes = fresh.flatMap((entry) => changeFor(access, entry, false) ?? []);
    const cursor = this.#cursor();
    if (changes.length) this.#write(frame('changes', { changes, cursor }, cursor));
  }
  rolesChanged(): void {
    this.bye(0);
  }
  ending(): void {
    // Not all at the same moment: another node, or this one started anew, has to take them.
    this.bye(500 + Math.floor(Math.random() * 4_500));
  }
  /** Asks the reader to come back, after so many milliseconds. */
  bye(retry: number): void {
    this.#write(frame('bye', { retry }));
    this.#end();
    this.#response.end();
  }

  #cursor(): Cursor {
    return cursorOf(this.#options.store, this.#places);
  }
  #write(text: string): void {
    if (this.#response.closed || this.#response.writableEnded) return;
    this.#response.write(text);
    if (this.#response.writableLength > mostWaiting) this.#response.destroy();
  }
  #end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#leave?.();
  }
}

/** The access, with every space it sees as far as has been read by now. */
function upTo(access: Access, places: Places): Access {
  const heads = new Map(access.heads);
  for (const [space, seq] of places) {
    const known = heads.get(space);
    if (known ? seq > known.seq : canRead(access, space)) heads.set(space, { floor: 0, ...known, seq });
  }
  return { ...access, heads };
}

const frame = (event: string, data: object, id?: Cursor): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
