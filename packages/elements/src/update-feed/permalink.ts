import type { ReactiveController } from 'lit';
import type { Id, Update } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';
import { PREFIX } from './hash.js';

/** The linked item stays marked this long, in milliseconds. */
const MARKED_FOR = 2600;

/** Opens the update that the page's address names. */
export class Permalink implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #enabled: () => boolean;
  #asked: Id | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The update to show, and whether it is marked at the moment. */
  id: Id | undefined;
  marked = false;
  /** Fetched by itself, because it may be older than what is loaded. */
  item: Update | undefined;
  missing = false;
  /** Not yet scrolled to; `focus` when the reader pressed a link on this page. */
  waiting: 'show' | 'focus' | undefined;

  constructor(host: Host, clients: ClientController, enabled: () => boolean) {
    this.#host = host;
    this.#clients = clients;
    this.#enabled = enabled;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#changed);
    this.#read('show');
  }
  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#changed);
    clearTimeout(this.#timer);
  }
  hostUpdate(): void {
    const client = this.#clients.client;
    if (!client || !this.id || !this.#enabled() || this.#asked === this.id) return;
    const id = (this.#asked = this.id);
    const done = (item: Update | undefined): void => {
      if (id !== this.id) return;
      this.item = item;
      this.missing = !item;
      this.#host.requestUpdate();
    };
    client.get('update', id).then(done, () => done(undefined));
  }

  /** It has been scrolled to: the mark fades. */
  arrived(): void {
    this.waiting = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.marked = false;
      this.#host.requestUpdate();
    }, MARKED_FOR);
  }

  readonly #changed = (): void => this.#read('focus');

  #read(how: 'show' | 'focus'): void {
    const { hash } = window.location;
    if (!hash.startsWith(PREFIX)) return;
    this.id = decode(hash.slice(PREFIX.length));
    this.#asked = this.item = undefined;
    this.marked = true;
    this.missing = false;
    this.waiting = how;
    this.#host.requestUpdate();
  }
}

// A page's address may hold anything.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
