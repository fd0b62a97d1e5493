import type { ReactiveController } from 'lit';
import type { Id } from '@meanwhile/sdk';
import type { Host } from '../controllers/client-controller.js';
import { hashOf, hashPrefix } from './hash.js';

function read(): Id | undefined {
  if (!location.hash.startsWith(hashPrefix)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(hashPrefix.length)) || undefined;
  } catch {
    return undefined; // a half percent-escape typed by hand
  }
}

/** Keeps the open decision in the address, where the page has asked for it; the browser's Back button works. */
export class PermalinkController implements ReactiveController {
  readonly #host: Host;
  readonly #go: (id: Id | undefined) => void;
  #following = false;

  constructor(host: Host, go: (id: Id | undefined) => void) {
    this.#host = host;
    this.#go = go;
    host.addController(this);
  }
  /** Puts the open decision into the address, or takes it out; other fragments belong to the page. */
  push(id: Id | undefined): void {
    const { pathname, search } = location;
    if (id !== read()) history.pushState(history.state, '', id ? hashOf(id) : pathname + search);
  }
  /** Starts or ends following; answers what the address names now. */
  follow(wanted: boolean): Id | undefined {
    this.#following = wanted;
    this.#listen();
    return wanted ? read() : undefined;
  }
  hostConnected(): void {
    this.#listen();
  }
  hostDisconnected(): void {
    this.#stop();
  }
  #listen(): void {
    this.#stop();
    if (!this.#following || !this.#host.isConnected) return;
    addEventListener('hashchange', this.#handleChange);
    addEventListener('popstate', this.#handleChange);
  }
  #stop(): void {
    removeEventListener('hashchange', this.#handleChange);
    removeEventListener('popstate', this.#handleChange);
  }
  readonly #handleChange = (): void => this.#go(read());
}
