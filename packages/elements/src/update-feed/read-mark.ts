import type { ReactiveController } from 'lit';
import type { Client, Id, Iso, Update } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';

interface Mark {
  /** The newest item seen. */
  readonly upTo: Iso;
  /** When the reader saw it. */
  readonly on: Iso;
}
/** What stays in view this long counts as read, in milliseconds. */
const READ_AFTER = 2000;

/** Where the reader stopped last time: kept on this device, told to nobody. */
export class ReadMark implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #key: () => string | undefined;
  #client: Client | undefined;
  #loaded: string | undefined;
  #mark: Mark | undefined;
  #row: Element | undefined;
  #newest = '';
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ready = false;

  /** `key` is undefined while the feed is narrowed: a filtered list says nothing about what was read. */
  constructor(host: Host, clients: ClientController, key: () => string | undefined) {
    this.#host = host;
    this.#clients = clients;
    this.#key = key;
    host.addController(this);
  }

  hostUpdate(): void {
    const client = this.#clients.client;
    const key = this.#key();
    if (!client || !key || (key === this.#loaded && client === this.#client)) return;
    this.#client = client;
    this.#loaded = key;
    this.#ready = false;
    void client.device
      .get<Mark>(key)
      .catch(() => undefined)
      .then((mark) => {
        this.#mark = mark;
        this.#ready = true;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#row = undefined;
  }

  /** Known, known to be absent, or of no interest. */
  get settled(): boolean {
    return this.#ready || !this.#key();
  }

  /** The item to draw the line above, and when the reader was there. */
  line(items: readonly Update[], order: string): { readonly id: Id; readonly at: Iso } | undefined {
    const mark = this.#key() ? this.#mark : undefined;
    if (!mark) return undefined;
    const isRead = ({ createdAt }: Update): boolean => createdAt <= mark.upTo;
    const index = items.findIndex((item) => (order === 'oldest' ? !isRead(item) : isRead(item)));
    return index > 0 ? { id: items[index].id, at: mark.on } : undefined;
  }

  /** Tells which row shows the newest item; it is read once it has been in view for a while. */
  watch(row: Element | undefined, newest: Iso | undefined): void {
    if (!row || !newest || !this.#key() || (row === this.#row && newest === this.#newest)) return;
    this.hostDisconnected();
    this.#row = row;
    this.#newest = newest;
    this.#observer = new IntersectionObserver(([entry]) => {
      clearTimeout(this.#timer);
      if (entry?.isIntersecting) this.#timer = setTimeout(() => void this.#save(newest), READ_AFTER);
    });
    this.#observer.observe(row);
  }

  /** The line of this visit stays where it was; the next visit sees the new one. */
  async #save(upTo: Iso): Promise<void> {
    const key = this.#key();
    if (!key || document.visibilityState === 'hidden' || (this.#mark && this.#mark.upTo >= upTo)) return;
    const mark: Mark = { upTo, on: new Date().toISOString() };
    await this.#client?.device.set(key, mark).catch(() => undefined);
  }
}
