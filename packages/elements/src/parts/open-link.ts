import { html, type TemplateResult } from 'lit';
import type { Id } from '@meanwhile/sdk';
import type { Host } from '../controllers/client-controller.js';
import { emit } from '../internal/events.js';

/** Where a page shows each kind; `{id}` stands for the id. */
export interface Addresses {
  readonly updateHref: string | undefined;
  readonly decisionHref: string | undefined;
  readonly checkInHref: string | undefined;
}
interface Target {
  readonly kind: string;
  readonly id: Id;
}

const patternOf = (page: Addresses, kind: string): string | undefined =>
  ({ update: page.updateHref, decision: page.decisionHref, 'check-in': page.checkInHref })[kind];

/** The way to something another widget shows: a link where the page has said where, else a button that asks the page. */
export function openLink(host: Host & Addresses, { kind, id }: Target, text: string): TemplateResult {
  const address = patternOf(host, kind)?.replace('{id}', encodeURIComponent(id));
  const open = (event: Event): void => {
    if (!emit(host, 'meanwhile-before-open', { target: { kind, id, title: text } })) event.preventDefault();
  };
  return address
    ? html`<a part="entry" class="entry" dir="auto" href=${address} @click=${open}>${text}</a>`
    : html`<button part="entry" class="link entry" dir="auto" type="button" @click=${open}>${text}</button>`;
}
