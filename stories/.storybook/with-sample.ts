// Decorators that give a story a client of its own, in the state the story is about.
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createClient, MeanwhileError, type Adapter, type Client, type Entity, type ErrorCode } from '@meanwhile/sdk';
import { sampleEntities, sampleSpace, sampleViewer } from '../../packages/embed/portal/sample/sample.mjs';

export { sampleSpace, sampleViewer };

/** Stories show the same day whenever they are looked at, so that a picture of one can be compared. */
export const sampleNow = Date.parse('2026-11-23T14:00:00Z');

/** The demo's team: people, updates, decisions, check-ins. */
export const sample = (): readonly Entity[] => sampleEntities(sampleNow, 'Europe/Lisbon');

interface Given {
  readonly story: string;
  readonly client: Client;
}
const given = new WeakMap<Element, Given>();

/** One client a story: a change of its controls keeps what was written. */
function withAdapter(make: () => Adapter): Decorator {
  return (story, { id, canvasElement }) => {
    let current = given.get(canvasElement);
    if (current?.story !== id) {
      current = { story: id, client: createClient({ adapter: make(), storage: 'memory' }) };
      given.set(canvasElement, current);
    }
    return html`<meanwhile-provider .client=${current.client}>${story()}</meanwhile-provider>`;
  };
}

const memory = (entities: readonly Entity[]): Adapter => createMemoryAdapter({ person: sampleViewer, entities });

/** The sample data, or entities of your own. */
export const withSample = (entities?: readonly Entity[]): Decorator => withAdapter(() => memory(entities ?? sample()));

/** What a client says of itself and of what waits, in place of the truth: states that a story cannot wait for. */
export interface Says {
  readonly status?: Partial<Client['status']>;
  readonly queue?: Client['queue'];
  readonly problems?: Client['problems'];
  /** How everything written here stands. */
  readonly writes?: 'pending' | 'failed';
}

/** The sample data behind a client that says what it is told. */
export const withSays =
  ({ status, queue, problems = [], writes }: Says): Decorator =>
  (story) => {
    const real = createClient({ adapter: memory(sample()), storage: 'memory' });
    const client = Object.create(real, {
      status: {
        get: () => ({ ...real.status, storage: 'server', atRisk: false, ...status, problems: problems.length }),
      },
      queue: { get: () => queue ?? real.queue },
      problems: { get: () => problems },
      ...(writes && { writeState: { value: () => writes } }),
    }) as Client;
    return html`<meanwhile-provider .client=${client}>${story()}</meanwhile-provider>`;
  };

/** A backend with people and a space, and nothing in it yet. */
export const withEmpty = (): Decorator =>
  withAdapter(() => memory(sample().filter(({ kind }) => kind === 'person' || kind === 'space')));

/** A backend that never answers. */
export const withLoading = (): Decorator =>
  withAdapter(() => ({ ...memory([]), list: () => new Promise<never>(() => undefined) }));

/** A backend that refuses or fails. */
export const withFailure = (code: ErrorCode = 'unavailable'): Decorator =>
  withAdapter(() => ({ ...memory([]), list: () => Promise.reject(new MeanwhileError({ code })) }));
