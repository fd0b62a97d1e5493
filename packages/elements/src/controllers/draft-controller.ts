import type { ReactiveController } from 'lit';
import type { Client } from '@meanwhile/sdk';
import type { ClientController, Host } from './client-controller.js';

/**
 * What is typed is on its way to the device after this long, in milliseconds, whether typing rests or not: what is written
 * while a page goes away may come too late.
 */
const PAUSE = 300;

export interface DraftOptions<T> {
  /** Where it is kept; undefined keeps nothing. Another key is another draft. */
  readonly key: () => string | undefined;
  /** What is written now; undefined when there is nothing worth keeping. */
  readonly read: () => T | undefined;
  /** Brings a kept draft back, or empties the form when another key begins. */
  readonly take: (draft: T | undefined) => void;
}

/** Keeps what a person writes on their device from the first word on, until they send or discard it. */
export class DraftController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #options: DraftOptions<T>;
  #client: Client | undefined;
  #key: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched = false;
  /** How often it was forgotten: a write that was under way then is none that is kept. */
  #turn = 0;
  /** When it was last written. */
  keptAt: Date | undefined;

  constructor(host: Host, clients: ClientController, options: DraftOptions<T>) {
    this.#host = host;
    this.#clients = clients;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }
  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
  }
  hostUpdate(): void {
    const client = this.#clients.client;
    const key = this.#options.key();
    if (!client || (key === this.#key && client === this.#client)) return;
    this.#flush();
    if (this.#key !== undefined && key !== this.#key) this.#options.take(undefined);
    this.#client = client;
    this.#key = key;
    this.#touched = false;
    this.keptAt = undefined;
    if (key) void this.#load(client, key);
  }

  /** The text changed. */
  changed(): void {
    this.#touched = true;
    this.#timer ??= setTimeout(this.#flush, PAUSE);
  }

  /** It was sent or discarded: forget it. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = this.keptAt = undefined;
    this.#turn += 1;
    if (this.#key) await this.#client?.device.delete(this.#key).catch(() => undefined);
  }

  async #load(client: Client, key: string): Promise<void> {
    const draft = await client.device.get<T>(key).catch(() => undefined);
    // What the person has begun to write meanwhile wins over what was kept.
    if (draft === undefined || this.#touched || key !== this.#key) return;
    this.#options.take(draft);
    this.#host.requestUpdate();
  }

  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#write(this.#options.read());
  };

  async #write(draft: T | undefined): Promise<void> {
    const device = this.#client?.device;
    const key = this.#key;
    if (!device || !key) return;
    const turn = this.#turn;
    const kept = (draft === undefined ? device.delete(key) : device.set(key, draft)).then(
      () => draft !== undefined,
      () => false,
    );
    const at = (await kept) ? new Date() : undefined;
    if (turn !== this.#turn) return;
    this.keptAt = at;
    this.#host.requestUpdate();
  }
}
