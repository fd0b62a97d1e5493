import { html, fixture } from '@open-wc/testing';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { define as defineFeed } from '@meanwhile/elements/update-feed/define';
import type { MeanwhileUpdateFeed } from '@meanwhile/elements/update-feed';
import { createClient, type Client, type Entity, type PersonRef, type Update } from '@meanwhile/sdk';
import { settled } from './widget.js';

// The parts that load later are here before the first test: how long a busy machine takes for them is not asked here.
import '../../packages/elements/src/update-feed/feed-tools.js';
import '../../packages/elements/src/update-feed/feed-desk.js';
import '../../packages/elements/src/parts/delivery.js';
import { waitUntil } from '../tools/wait.js';

export const ana: PersonRef = { id: 'ana', name: 'Ana Ferreira' };
export const brian: PersonRef = { id: 'brian', name: 'Brian Otieno' };
export const people = [ana, brian];

/** One hour apart, the first one newest. */
export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

export function updateOf(id: string, more: Partial<Update> = {}): Update {
  const at = more.createdAt ?? hoursAgo(1);
  return {
    id,
    kind: 'update',
    space: 'harbour',
    author: 'brian',
    createdAt: at,
    updatedAt: at,
    intent: 'progress',
    status: 'on-track',
    headline: `Headline ${id}`,
    body: `Words about ${id}.`,
    ...more,
  } as Update;
}

/** Plain updates, newest first: `u0000` is the newest. */
export const plain = (count: number): Update[] =>
  Array.from({ length: count }, (_, i) => updateOf(`u${String(i).padStart(4, '0')}`, { createdAt: hoursAgo(i + 1) }));

export interface Feed {
  readonly element: MeanwhileUpdateFeed;
  readonly client: Client;
  /** Another person at the same backend. */
  readonly other: Client;
}
export interface FeedOptions {
  readonly entities?: readonly Entity[];
  readonly person?: PersonRef | null;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Stands in for the backend's verdict on rights. */
  readonly can?: Client['can'];
}

/** A feed over a backend that a second person writes to as well. */
export async function feedOf({ entities = [], person = ana, attributes = {}, can }: FeedOptions = {}): Promise<Feed> {
  defineProvider();
  defineFeed();
  const backend = createMemoryBackend();
  const clientOf = (who: PersonRef | null): Client =>
    createClient({ adapter: createMemoryAdapter({ backend, person: who, people }), storage: 'memory' });
  createMemoryAdapter({ backend, entities });
  const client: Client = can ? Object.create(clientOf(person), { can: { value: can } }) : clientOf(person);
  const other = clientOf(brian);
  await Promise.all([client.connect(), other.connect()]);
  const element = document.createElement('meanwhile-update-feed');
  for (const [name, value] of Object.entries({ space: 'harbour', ...attributes })) element.setAttribute(name, value);
  await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
  await settled(element);
  const { renderRoot } = element;
  await waitUntil(
    () => !renderRoot.querySelector('.item') || renderRoot.querySelector('.to-menu'),
    'buttons are there',
  );
  return { element, client, other };
}

export const rowOf = (element: MeanwhileUpdateFeed, id: string): HTMLElement | null =>
  element.renderRoot.querySelector(`[data-id="${id}"]`);
export const idsOf = (element: MeanwhileUpdateFeed): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.rows > [data-id]')].map((row) => row.dataset.id ?? '');

/** Presses a button of an item, and waits until something shows because of it. */
export async function act(element: MeanwhileUpdateFeed, id: string, name: string): Promise<void> {
  rowOf(element, id)?.querySelector<HTMLElement>(`[data-act="${name}"]`)?.click();
  await element.updateComplete;
}

/** Until the element shows what the selector names. */
export async function shown<E extends Element = HTMLElement>(
  element: MeanwhileUpdateFeed,
  selector: string,
): Promise<E> {
  await waitUntil(() => element.renderRoot.querySelector(selector), `${selector} is shown`);
  return element.renderRoot.querySelector<E>(selector)!;
}
