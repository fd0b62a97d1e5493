import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '@meanwhile/sdk';
import { clientContext } from '../internal/context.js';

export type Host = ReactiveControllerHost & HTMLElement;

/** Gives a widget the client of its nearest provider and redraws it when the client's status changes. */
export class ClientController implements ReactiveController {
  readonly #host: Host;
  #client: Client | undefined;
  #off: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody answered for two seconds: the widget says so instead of waiting for ever. */
  missing = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, { context: clientContext, subscribe: true, callback: (client) => this.#take(client) });
  }

  get client(): Client | undefined {
    return this.#client;
  }

  hostConnected(): void {
    this.#listen();
    if (this.#client) return;
    this.#timer = setTimeout(() => {
      this.missing = !this.#client;
      this.#host.requestUpdate();
    }, 2000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#off?.();
    this.#off = undefined;
  }

  #take(client: Client | undefined): void {
    if (client === this.#client) return;
    this.hostDisconnected();
    this.#client = client;
    this.missing = false;
    this.#listen();
    this.#host.requestUpdate();
  }

  #listen(): void {
    if (this.#host.isConnected) this.#off ??= this.#client?.subscribe(() => this.#host.requestUpdate());
  }
}
