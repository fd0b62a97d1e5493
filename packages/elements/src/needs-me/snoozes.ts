import type { Client } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';

const KEY = 'snoozes';
/** Kept this long past their end, so that a clock that is set back brings nothing back twice. */
const KEEP = 7 * 86_400_000;

type Kept = { readonly [need: string]: number };

/** One list a client: a badge in the header and a list on the page say the same. */
class Shelf {
  kept: Kept = {};
  readonly listeners = new Set<() => void>();
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
    client.device.get<Kept>(KEY).then(
      (kept) => this.#take(typeof kept === 'object' ? { ...kept, ...this.kept } : this.kept),
      () => undefined,
    );
  }
  #take(kept: Kept): void {
    this.kept = kept;
    for (const tell of this.listeners) tell();
  }
  async put(need: string, until: number | undefined, now: number): Promise<void> {
    const rest = Object.entries(this.kept).filter(([key, at]) => key !== need && at > now - KEEP);
    this.#take(Object.fromEntries(until === undefined ? rest : [...rest, [need, until]]));
    await this.#client.device.set(KEY, this.kept).catch(() => undefined);
  }
}
const shelves = new WeakMap<Client, Shelf>();
function shelfOf(client: Client): Shelf {
  let shelf = shelves.get(client);
  if (!shelf) shelves.set(client, (shelf = new Shelf(client)));
  return shelf;
}

/** What the reader has put aside, until when: private to them, on this device. */
export class Snoozes {
  readonly #clients: ClientController;
  readonly #redraw: () => void;
  #shelf: Shelf | undefined;

  constructor(host: Host, clients: ClientController) {
    this.#clients = clients;
    this.#redraw = () => host.requestUpdate();
    host.addController({
      // Drawn once more after it was taken off the page, a widget would be held by the list for ever.
      hostUpdate: () => {
        if (host.isConnected) this.#follow();
      },
      hostConnected: () => this.#follow(),
      hostDisconnected: () => {
        this.#shelf?.listeners.delete(this.#redraw);
        this.#shelf = undefined;
      },
    });
  }
  #follow(): void {
    const { client } = this.#clients;
    const shelf = client && shelfOf(client);
    if (shelf === this.#shelf) return;
    this.#shelf?.listeners.delete(this.#redraw);
    this.#shelf = shelf;
    shelf?.listeners.add(this.#redraw);
  }
  /** When it comes back; undefined when it is not put aside any more. */
  until(need: string, now: number): number | undefined {
    const at = this.#shelf?.kept[need];
    return at !== undefined && at > now ? at : undefined;
  }
  /** Puts something aside; `undefined` brings it back. */
  put(need: string, until: number | undefined, now: number): Promise<void> {
    return this.#shelf?.put(need, until, now) ?? Promise.resolve();
  }
}
