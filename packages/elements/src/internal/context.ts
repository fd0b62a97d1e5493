import type { Client } from '@meanwhile/sdk';

// The context protocol of the Web Components Community Group (https://github.com/webcomponents-cg/community-protocols,
// "Context"), the part of it that widgets and providers need. `@lit/context` understands it too.

type Callback = (client: Client | undefined, unsubscribe?: () => void) => void;
interface ContextEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: Callback;
  readonly subscribe?: boolean;
}

/** Stands for the client of the nearest provider, typed as `@lit/context` does it. The key is page-wide, so that two copies of the widgets understand each other. */
export const clientContext = Symbol.for('meanwhile.client.v1') as symbol & { readonly __context__: Client };

function send(
  target: Element,
  name: string,
  rest: { readonly callback?: Callback; readonly subscribe?: boolean },
): void {
  const event = new Event(name, { bubbles: true, composed: true });
  target.dispatchEvent(Object.assign(event, { context: clientContext, contextTarget: target, ...rest }));
}

/** Asks the nearest provider; `callback` hears of every client it gives, and must stay the same function. */
export const askForClient = (host: Element, callback: Callback): void =>
  send(host, 'context-request', { callback, subscribe: true });

/** Answers the widgets inside `host`. */
export class ClientSource {
  readonly #host: Element;
  readonly #askers = new Map<Callback, { readonly asker: Element; leave(): void }>();
  #client: Client | undefined;

  constructor(host: Element) {
    this.#host = host;
    this.#on('context-request', ({ callback, subscribe, contextTarget }, asker) => {
      const leave = (): void => void this.#askers.delete(callback);
      if (!subscribe) return callback(this.#client);
      if (!this.#askers.has(callback)) this.#askers.set(callback, { asker: contextTarget ?? asker, leave });
      this.#tell(callback);
    });
    // A provider further in has woken up: those inside it are answered by that one from now on.
    this.#on('context-provider', () => {
      for (const [callback, { asker }] of [...this.#askers]) askForClient(asker, callback);
    });
  }

  /** Call it when the host is connected. */
  announce(): void {
    send(this.#host, 'context-provider', {});
  }

  give(client: Client): void {
    this.#client = client;
    for (const callback of this.#askers.keys()) this.#tell(callback);
  }

  #tell(callback: Callback): void {
    callback(this.#client, this.#askers.get(callback)?.leave);
  }

  #on(name: string, take: (event: ContextEvent, asker: Element) => void): void {
    this.#host.addEventListener(name, (found) => {
      const event = found as ContextEvent;
      const asker = event.composedPath()[0] as Element;
      if (event.context !== clientContext || asker === this.#host) return;
      event.stopPropagation();
      take(event, asker);
    });
  }
}
