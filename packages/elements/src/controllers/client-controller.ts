import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '@meanwhile/sdk';
import { askForClient } from '../internal/context.js';

export type Host = ReactiveControllerHost & HTMLElement;

/** Gives a widget the client of its nearest provider and redraws it when the client's status changes. */
export class ClientController implements ReactiveController {
  readonly host: Host;
  #client: Client | undefined;
  #off: (() => void) | undefined;
  #leave: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody answered for two seconds: the widget says so instead of waiting for ever. */
  missing = false;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  get client(): Client | undefined {
    return this.#client;
  }

  hostConnected(): void {
    this.#listen();
    askForClient(this.host, this.#take);
    if (this.#client) return;
    this.#timer = setTimeout(() => {
      this.missing = !this.#client;
      this.host.requestUpdate();
    }, 2000);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#leave?.();
    this.#leave = undefined;
  }

  readonly #take = (client: Client | undefined, leave?: () => void): void => {
    // Another way to leave means another provider: the one before need not tell us any more.
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    if (client === this.#client) return;
    this.#stop();
    this.#client = client;
    this.missing = false;
    this.#listen();
    this.host.requestUpdate();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#off?.();
    this.#off = undefined;
  }

  #listen(): void {
    if (this.host.isConnected) this.#off ??= this.#client?.subscribe(() => this.host.requestUpdate());
  }
}
