import type { ReactiveController } from 'lit';
import { toErrorData, type Cursor, type ErrorData, type Filter, type Id } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';

// Long enough for a word, short enough to feel at once.
const PAUSE = 200;

/** Finds decisions by their words; the answer is ids, so that what is shown stays live. */
export class SearchController implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  #key = '';
  #ask: { readonly text: string; readonly filter: Filter | undefined; readonly limit: number } | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Cursor | undefined;
  /** Best first; undefined while nothing is searched or the first answer is not there. */
  ids: readonly Id[] | undefined;
  busy = false;
  error: ErrorData | undefined;

  constructor(clients: ClientController, host: Host) {
    this.#clients = clients;
    this.#host = host;
    host.addController(this);
  }
  get active(): boolean {
    return !!this.#ask;
  }
  get more(): boolean {
    return !!this.#next;
  }

  /** Call in `willUpdate`; asks again only when the question has changed. */
  follow(text: string, filter: Filter | undefined, limit: number): void {
    const { client } = this.#clients;
    const key = text && client ? JSON.stringify([text, filter, limit]) : '';
    if (key === this.#key) return;
    const first = !this.#key;
    this.#key = key;
    this.#stop();
    this.#ask = key ? { text, filter, limit } : undefined;
    if (!key) this.ids = undefined;
    if (!key) return;
    this.busy = true;
    this.#timer = setTimeout(() => void this.#run(), first ? 0 : PAUSE);
  }
  loadMore = (): Promise<void> => this.#run(this.#next);
  retry = (): void => void this.#run();
  hostDisconnected(): void {
    this.#stop();
    this.#key = '';
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#next = undefined;
    this.busy = false;
    this.error = undefined;
  }
  async #run(after?: Cursor): Promise<void> {
    const { client } = this.#clients;
    const ask = this.#ask;
    if (!client || !ask) return;
    const abort = (this.#abort = new AbortController());
    this.busy = true;
    this.error = undefined;
    try {
      const page = await client.search(
        {
          text: ask.text,
          kinds: ['decision'],
          limit: ask.limit,
          ...(ask.filter && { filter: ask.filter }),
          ...(after && { after }),
        },
        { signal: abort.signal },
      );
      if (abort.signal.aborted) return;
      const found = page.items.map(({ id }) => id);
      this.ids = after ? [...(this.ids ?? []), ...found] : found;
      this.#next = page.next;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = toErrorData(error);
    }
    this.busy = false;
    this.#host.requestUpdate();
  }
}
