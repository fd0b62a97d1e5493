import type { Client } from '@meanwhile/sdk';
import { readSettings, type PageSettings } from './settings.js';

/** The protocol of the web components community group's context proposal, which `@lit/context` speaks. */
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

/**
 * Lets a bare tag work: `<html>` answers widgets that have no provider around them with one client for the whole page.
 * Nothing is created before the first widget asks. The first copy of the script on a page wins.
 */
export function attachPageDefault(settings: () => PageSettings = readSettings): void {
  const page = globalThis as Page;
  if (typeof document === 'undefined' || page[mark]) return;
  let client: Promise<Client> | undefined;
  const answered = new Map<ContextRequest['callback'], Waiting>();
  const getClient = (): Promise<Client> => (client ??= openClient(settings()).catch(forget));
  const forget = (error: unknown): never => {
    client = undefined; // an adapter registered later deserves another try
    throw error;
  };
  page[mark] = { client: getClient };

  document.documentElement.addEventListener('context-request', (event) => {
    const request = event as ContextRequest;
    if (request.context !== context) return;
    const element = request.contextTarget ?? (request.composedPath()[0] as Element);
    request.stopPropagation();
    const provider = undefinedProvider(request, settings().prefix);
    if (provider) return void askAgainWhenDefined(provider, { element, request });
    answer({ element, request });
  });
  // A provider that wakes up later takes over the widgets inside it.
  document.documentElement.addEventListener('context-provider', (event) => {
    if ((event as ContextProviderEvent).context !== context) return;
    const waiting = [...answered.values()];
    answered.clear();
    waiting.forEach(askAgain);
  });

  function answer(waiting: Waiting): void {
    const { callback, subscribe } = waiting.request;
    answered.set(callback, waiting);
    const unsubscribe = (): void => {
      if (answered.get(callback) === waiting) answered.delete(callback);
    };
    getClient().then((value) => {
      // Meanwhile a nearer provider may have answered, or the widget may have left: it asks again when it comes back.
      if (answered.get(callback) !== waiting) return;
      if (!subscribe || !waiting.element.isConnected) unsubscribe();
      if (waiting.element.isConnected) callback(value, subscribe ? unsubscribe : undefined);
    }, warnNoClient);
  }
}

/** The client that bare tags on this page use; created now if no widget has asked yet. */
export function pageClient(): Promise<Client> {
  const page = globalThis as Page;
  attachPageDefault();
  return page[mark]?.client() ?? Promise.reject(new TypeError('There is no document here: create a client instead.'));
}

async function openClient({ adapter, prefix: _prefix, ...settings }: PageSettings): Promise<Client> {
  const { sharedClient } = await import('@meanwhile/elements/provider');
  return sharedClient(adapter, settings);
}

function undefinedProvider(request: ContextRequest, prefix: string): Element | undefined {
  const name = `${prefix}provider`;
  if (customElements.get(name)) return undefined;
  return (request.composedPath() as Element[]).find((element) => element.localName === name);
}

function askAgainWhenDefined(provider: Element, waiting: Waiting): void {
  void customElements.whenDefined(provider.localName).then(() => askAgain(waiting));
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
