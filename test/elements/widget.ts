import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { createMemoryAdapter, createMemoryBackend, type MemoryBackend } from '@meanwhile/adapters/memory';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { createClient, type Client, type Entity, type PersonRef } from '@meanwhile/sdk';
import { waitUntil } from '../tools/wait.js';

export interface Mounted<E> {
  readonly element: E;
  readonly client: Client;
}
export interface MountOptions {
  readonly entities?: readonly Entity[];
  readonly person?: PersonRef | null;
  readonly people?: readonly PersonRef[];
  /** To let another person write beside this one. */
  readonly backend?: MemoryBackend;
}

/** Puts a widget into a provider of its own, over a memory adapter that holds the given entities. */
export async function mount<E extends LitElement>(
  element: E,
  {
    entities = [],
    person = { id: 'ana', name: 'Ana Ferreira' },
    people = [],
    backend = createMemoryBackend(),
  }: MountOptions = {},
): Promise<Mounted<E>> {
  defineProvider();
  const adapter = createMemoryAdapter({ entities, person, people, backend });
  const client = createClient({ adapter, storage: 'memory' });
  await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
  await client.connect();
  await settled(element);
  return { element, client };
}

/** Until the skeleton is gone and nothing more is drawn. */
export async function settled(element: LitElement): Promise<void> {
  await waitUntil(() => !element.renderRoot.querySelector('.loading'), 'the widget shows what it has');
  await element.updateComplete;
}

export const $ = <E extends Element = HTMLElement>(element: LitElement, selector: string): E => {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in <${element.localName}>`);
  return found;
};
export const $$ = <E extends Element = HTMLElement>(element: LitElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
/** What a person reads, with white space folded. */
export const textOf = (element: LitElement): string =>
  (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
