import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client, Id, Iso } from '@meanwhile/sdk';
import { askForClient } from '../internal/context.js';

export type Host = ReactiveControllerHost & HTMLElement;

/** Gives a widget the client of its nearest provider and redraws it when the client's status changes. */
export class ClientController implements ReactiveController {
  readonly host: Host;
  #client: Client | undefined;
  #off: (() => void) | undefined;
  #leave: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the widget shows of the writes on their way, and what that was when it was last drawn. */
  #watched: { readonly read: () => unknown; readonly said: unknown }[] = [];
  /** Whose answers the widget shows. */
  readonly questions: { readonly state: { readonly asOf?: Iso } }[] = [];
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
    this.#ask();
    if (this.#client) return;
    if (!this.#leave) document.addEventListener('context-provider', this.#ask);
    this.#timer = setTimeout(() => {
      this.missing = !this.#client;
      this.host.requestUpdate();
    }, 2000);
  }

  hostUpdate(): void {
    this.#watched = [];
  }

  /** Whether a write about this entity is on its way; the widget is drawn again when the answer changes. */
  writeState(id: Id): ReturnType<Client['writeState']> {
    return this.watch(() => this.#client?.writeState(id));
  }

  /**
   * For everything that a widget shows of the queue: what `read` says, and the widget is drawn again when it says something
   * else. Other changes of the queue draw nothing. Call it while drawing.
   */
  watch<T>(read: () => T): T {
    const said = read();
    this.#watched.push({ read, said });
    return said;
  }

  hostDisconnected(): void {
    this.#stop();
    this.#asked();
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Once, and again whenever a provider wakes up: its script may come after its widgets', and nobody keeps what was asked before. */
  readonly #ask = (): void => askForClient(this.host, this.#take);

  readonly #take = (client: Client | undefined, leave?: () => void): void => {
    this.#asked();
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

  #asked(): void {
    document.removeEventListener('context-provider', this.#ask);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#off?.();
    this.#off = undefined;
  }

  #listen(): void {
    if (this.host.isConnected) this.#off ??= this.#client?.subscribe((only) => this.#changed(only));
  }

  /** A write goes through several states that no widget shows. */
  #changed(only?: 'queue'): void {
    if (!only || this.#watched.some(({ read, said }) => read() !== said)) this.host.requestUpdate();
  }
}
