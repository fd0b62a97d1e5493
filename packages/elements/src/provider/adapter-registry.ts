import type { Adapter, Client } from '@meanwhile/sdk';

/** What a provider's attributes say. */
export interface AdapterSettings {
  /** The name of the store or account, for example `portal`. */
  readonly store?: string;
  /** The address of a backend. */
  readonly endpoint?: string;
  readonly personId?: string;
  readonly personName?: string;
}
export type AdapterFactory = (settings: AdapterSettings) => Adapter | Promise<Adapter>;

const key: unique symbol = Symbol.for('meanwhile.adapters.v1') as never;
interface Page {
  readonly factories: Map<string, AdapterFactory>;
  /** Clients by adapter name and settings, so that equal providers share one. */
  readonly clients: Map<string, Promise<Client>>;
}
/** Page-wide: an adapter registered by one copy of the widgets serves the providers of another. */
export function adapterPage(): Page {
  const page = globalThis as { [key]?: Page };
  return (page[key] ??= { factories: new Map(), clients: new Map() });
}

/** Makes `<meanwhile-provider adapter="name">` work. The last registration of a name wins. */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  adapterPage().factories.set(name, factory);
}
