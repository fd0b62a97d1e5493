import type { PersonRef } from '@meanwhile/sdk';
import { registerAdapter } from '@meanwhile/elements/adapter-registry';

/** Makes the names `local` and `memory` known to providers and to the page default; each adapter is loaded when first asked for. */
export function registerAdapters(): void {
  registerAdapter('local', async ({ store, personId, personName }) => {
    const { createLocalAdapter } = await import('@meanwhile/adapters/local');
    return createLocalAdapter({ ...(store && { name: store }), ...person(personId, personName) });
  });
  registerAdapter('memory', async ({ personId, personName }) => {
    const { createMemoryAdapter } = await import('@meanwhile/adapters/memory');
    return createMemoryAdapter(person(personId, personName));
  });
}

function person(id: string | undefined, name: string | undefined): { person?: PersonRef } {
  return id ? { person: { id, name: name ?? id } } : {};
}
