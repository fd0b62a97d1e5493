// What every app does first: our elements, and a client with a little in it.
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { define } from '@meanwhile/elements/update-feed/define';
import { createClient, type Update } from '@meanwhile/sdk';

defineProvider();
define();

const at = '2026-11-23T09:00:00.000Z';
const update = (id: string): Update => ({
  id,
  kind: 'update',
  space: 'team',
  author: 'ana',
  createdAt: at,
  updatedAt: at,
  intent: 'note',
  headline: `Headline of ${id}`,
});

/** An object that can only be handed over as a property. */
export const client = createClient({
  adapter: createMemoryAdapter({ person: { id: 'ana', name: 'Ana' }, entities: [update('one'), update('two')] }),
  storage: 'memory',
});

/** What the app heard, for the test to read. */
export const heard: string[] = ((globalThis as unknown as { heard?: string[] }).heard ??= []);
export const hear = (event: Event): void => void heard.push(event.type);
export const labels = ['First label', 'Second label'] as const;
