import type { Client } from './types.js';

const registry = Symbol.for('meanwhile.clients');

/**
 * One client per page for each `key` (adapter name, and what tells two backends of that name apart): every widget, from
 * every copy of the SDK on the page, shares it. Closing the client takes it out of the registry.
 */
export function shareClient<C extends Pick<Client, 'close'>>(key: string, create: () => C): C {
  const page = globalThis as { [registry]?: Map<string, C> };
  const clients = (page[registry] ??= new Map<string, C>());
  const shared = clients.get(key);
  if (shared) return shared;
  const client = create();
  const { close } = client;
  client.close = () => {
    if (clients.get(key) === client) clients.delete(key);
    close();
  };
  clients.set(key, client);
  return client;
}
