import { toErrorData, type Client, type ErrorData, type Filter, type Update } from '@meanwhile/sdk';

/** What a search has found so far. */
export interface Found {
  readonly items: readonly Update[];
  readonly phase: 'loading' | 'ready' | 'failed';
  /** The backend did not search: only what this device holds was looked through. */
  readonly here: boolean;
  readonly error?: ErrorData;
}

const PAUSE = 250;
const LIMIT = 100;

/** Search as one types: the newest question wins, an older one is cancelled. */
export class FeedSearch {
  readonly #changed: () => void;
  #asked = '';
  #abort: AbortController | undefined;
  found: Found = { items: [], phase: 'loading', here: false };

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks unless the same was asked before. */
  ask(client: Client, text: string, filter: Filter | undefined): void {
    const asked = JSON.stringify([text, filter]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.found = { ...this.found, phase: 'loading' };
    setTimeout(() => abort.signal.aborted || void this.#run(client, { text, filter, signal: abort.signal }), PAUSE);
  }

  stop(): void {
    this.#abort?.abort();
    this.#asked = '';
    this.found = { items: [], phase: 'loading', here: false };
  }

  async #run(
    client: Client,
    question: { text: string; filter: Filter | undefined; signal: AbortSignal },
  ): Promise<void> {
    const { text, filter, signal } = question;
    try {
      const page = await client.search(
        { text, kinds: ['update'], limit: LIMIT, ...(filter && { filter }) },
        { signal },
      );
      if (signal.aborted) return;
      const items = page.items.filter((one): one is Update => one.kind === 'update');
      const here = client.status.phase !== 'online' || !client.status.capabilities?.search;
      this.found = { items, phase: 'ready', here };
    } catch (error) {
      if (signal.aborted) return;
      this.found = { ...this.found, phase: 'failed', error: toErrorData(error) };
    }
    this.#changed();
  }
}
