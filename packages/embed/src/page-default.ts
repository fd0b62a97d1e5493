import type { Client } from '@meanwhile/sdk';
import { readSettings, type PageSettings } from './settings.js';

/** The protocol of the web components community group's context proposal, which providers speak. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly contextTarget?: Element;
  readonly subscribe?: boolean;
  readonly callback: (value: Client, unsubscribe?: () => void) => void;
}
interface ContextProviderEvent extends Event {
  readonly context: unknown;
  readonly contextTarget?: Element;
}
interface Waiting {
  readonly element: Element;
  readonly request: ContextRequest;
}
interface PageDefault {
  client(): Promise<Client>;
}

const context = Symbol.for('meanwhile.client.v1');
const mark: unique symbol = Symbol.for('meanwhile.page-default.v1') as never;
type Page = typeof globalThis & { [mark]?: PageDefault };

/** Answers requests for a client that no provider has answered. */
class ClientGiver implements PageDefault {
  readonly #settings: () => PageSettings;
  readonly #answered = new Map<ContextRequest['callback'], Waiting>();
  #client: Promise<Client> | undefined;

  constructor(settings: () => PageSettings) {
    this.#settings = settings;
  }

  client(): Promise<Client> {
    return (this.#client ??= openClient(this.#settings()).catch((error: unknown) => {
      this.#client = undefined; // an adapter registered later deserves another try
      throw error;
    }));
  }

  listen(root: HTMLElement): void {
    root.addEventListener('context-request', (event) => this.#take(event as ContextRequest));
    // A provider that wakes up later takes over the widgets inside it.
    root.addEventListener('context-provider', (event) => {
      if ((event as ContextProviderEvent).context !== context) return;
      const waiting = [...this.#answered.values()];
      this.#answered.clear();
      waiting.forEach(askAgain);
    });
  }

  #take(request: ContextRequest): void {
    const { adapter, prefix } = this.#settings();
    if (request.context !== context || adapter === 'none') return;
    request.stopPropagation();
    const element = request.contextTarget ?? (request.composedPath()[0] as Element);
    const provider = undefinedProvider(request, prefix);
    if (provider) void customElements.whenDefined(provider.localName).then(() => askAgain({ element, request }));
    else this.#answer({ element, request });
  }

  #answer(waiting: Waiting): void {
    const { callback, subscribe } = waiting.request;
    this.#answered.set(callback, waiting);
    const unsubscribe = (): void => {
      if (this.#answered.get(callback) === waiting) this.#answered.delete(callback);
    };
    this.client().then((client) => {
      // Meanwhile a nearer provider may have answered, or the widget may have left: it asks again when it comes back.
      if (this.#answered.get(callback) !== waiting) return;
      if (!subscribe || !waiting.element.isConnected) unsubscribe();
      if (waiting.element.isConnected) callback(client, subscribe ? unsubscribe : undefined);
    }, warnNoClient);
  }
}

/**
 * Lets a bare tag work: `<html>` answers widgets that have no provider around them with one client for the whole page.
 * Nothing is created before the first widget asks. The first copy of the script on a page wins.
 */
export function attachPageDefault(settings: () => PageSettings = readSettings): void {
  const page = globalThis as Page;
  if (typeof document === 'undefined' || page[mark]) return;
  const giver = new ClientGiver(settings);
  page[mark] = giver;
  giver.listen(document.documentElement);
}

/** The client that bare tags on this page use; created now if no widget has asked yet. */
export function pageClient(): Promise<Client> {
  const page = globalThis as Page;
  attachPageDefault();
  return page[mark]?.client() ?? Promise.reject(new TypeError('There is no document here: create a client instead.'));
}

async function openClient({ adapter, store, endpoint, personId, personName }: PageSettings): Promise<Client> {
  const { sharedClient } = await import('@meanwhile/elements/provider');
  // The same order of the same keys as a provider writes them: equal settings share one client.
  return sharedClient(adapter, {
    ...(store && { store }),
    ...(endpoint && { endpoint }),
    ...(personId && { personId }),
    ...(personName && { personName }),
  });
}

function undefinedProvider(request: ContextRequest, prefix: string): Element | undefined {
  const name = `${prefix}provider`;
  if (customElements.get(name)) return undefined;
  return (request.composedPath() as Element[]).find((element) => element.localName === name);
}

function askAgain({ element, request }: Waiting): void {
  const { callback, subscribe, contextTarget } = request;
  const again = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
    context,
    contextTarget,
    callback,
    subscribe,
  });
  element.dispatchEvent(again);
}

let warned = false;
function warnNoClient(error: unknown): void {
  if (warned) return;
  warned = true;
  console.warn(`[meanwhile] The page's default client could not be made: ${String(error)}`);
}
