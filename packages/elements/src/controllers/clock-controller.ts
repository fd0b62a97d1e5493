import type { ReactiveController } from 'lit';
import type { Host } from './client-controller.js';

// One timer for every widget on the page; it runs only while somebody shows a relative time.
const hosts = new Set<Host>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Redraws its widget once a minute so that "2 minutes ago" stays true. */
export class ClockController implements ReactiveController {
  readonly #host: Host;
  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    hosts.add(this.#host);
    timer ??= setInterval(() => hosts.forEach((host) => host.requestUpdate()), 60_000);
  }
  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    clearInterval(timer);
    timer = undefined;
  }
}
