import type { PersonRef } from '@meanwhile/sdk';
import { registerAdapter } from '@meanwhile/elements/adapter-registry';

/** Makes the names `local`, `memory` and `rest` known to providers and to the page default; each adapter is loaded when first asked for. */
export function registerAdapters(): void {
  registerAdapter('local', async ({ store, personId, personName }) => {
    const { createLocalAdapter } = await import('@meanwhile/adapters/local');
    return createLocalAdapter({ ...(store && { name: store }), ...person(personId, personName) });
  });
  registerAdapter('memory', async ({ personId, personName }) => {
    const { createMemoryAdapter } = await import('@meanwhile/adapters/memory');
    return createMemoryAdapter(person(personId, personName));
  });
  registerAdapter('rest', async ({ endpoint, personId, personName }) => {
    if (!endpoint) throw new TypeError('The adapter "rest" needs an endpoint, for example endpoint="/api/meanwhile".');
    const { createRestAdapter } = await import('@meanwhile/adapters/rest');
    // Whoever the page says is reading is believed by a server in development only; others look at the sign-in.
    const name = encodeURIComponent(personName ?? personId ?? '');
    const token = personId && (async () => `dev:${encodeURIComponent(personId)}:${name}`);
    return createRestAdapter({ endpoint, ...(token && { token }) });
  });
}

function person(id: string | undefined, name: string | undefined): { person?: PersonRef } {
  return id ? { person: { id, name: name ?? id } } : {};
}
