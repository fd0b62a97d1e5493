import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorData } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { Common } from '../locales/en/common.js';
import { LazyPart } from './lazy-part.js';

type Words = Localize<{ common: Common }>;

/** A still skeleton; it appears after 200 ms by CSS, so that a fast answer shows none, and says so after 8 s. */
export function loading(localize: Words, rows = 3): TemplateResult {
  return html`<div class="loading" aria-busy="true">
    <span class="spoken">${localize.t.common.loading}</span>
    ${Array.from(
      { length: rows },
      () =>
        html`<div part="skeleton" class="skeleton short"></div>
          <div part="skeleton" class="skeleton"></div>`,
    )}
    <p class="still subtle sm">${localize.t.common.stillLoading}</p>
  </div>`;
}

export interface EmptyOptions {
  readonly title: string;
  readonly text?: string;
  readonly action?: TemplateResult;
}
/** Empty is an invitation: a drawing, one sentence, one action. */
export function empty({ title, text, action }: EmptyOptions): TemplateResult {
  return html`<div class="empty" part="empty">
    <svg
      viewBox="0 0 96 64"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M14 46h68M22 46V20a4 4 0 0 1 4-4h44a4 4 0 0 1 4 4v26" />
      <path d="M34 28h20M34 36h12" />
      <circle cx="72" cy="16" r="7" />
      <path d="M72 12v4l3 2" />
    </svg>
    <h3>${title}</h3>
    ${text ? html`<p class="muted sm">${text}</p>` : nothing} ${action ?? nothing}
  </div>`;
}

/** What failed in words, the code to quote, and the next step. */
export function failure(error: ErrorData | undefined, localize: Words, retry?: () => void): TemplateResult {
  const { common } = localize.t;
  return html`<div class="empty" part="error" role="alert">
    <h3>${common.failed}</h3>
    <p class="muted sm">${common.error(error?.code ?? 'unavailable')}</p>
    <p class="subtle xs">${common.code(error?.code ?? 'unavailable')}</p>
    ${retry ? html`<button part="button" class="button" type="button" @click=${retry}>${common.retry}</button>` : nothing}
  </div>`;
}

/** No provider answered. */
export function unconnected(localize: Words): TemplateResult {
  const { common } = localize.t;
  return html`<div class="empty" part="error">
    <h3>${common.noAdapter}</h3>
    <p class="muted sm">${common.noAdapterNext}</p>
    <p class="subtle xs">${common.code('no-adapter')}</p>
  </div>`;
}

// Several widgets stand on a page and all of them show the strip; one of them says it, and is not kept for that once it has gone.
let speaker: WeakRef<Host> | undefined;

export interface StripOptions {
  readonly said: string;
  /** Something failed for good. */
  readonly failed?: boolean;
  /** Buttons for what the person can do. */
  readonly look?: TemplateResult;
  readonly reload?: TemplateResult;
}
/**
 * The strip under a widget's heading. One template draws it before and after its part has loaded, so that nothing is laid
 * out again when it has. The region stands before there is something to say: one that comes with its words is not spoken
 * everywhere.
 */
export function strip(host: Host, { said, failed, look, reload }: StripOptions): TemplateResult {
  if (!speaker?.deref()?.isConnected) speaker = new WeakRef(host);
  const shown = html`<div class="notice strip" part="notice">
    <span part="dot" class="dot ${failed ? 'danger' : ''}" aria-hidden="true"></span
    ><span>${said}</span>${look}${reload}
  </div>`;
  const region = html`<p class="spoken" aria-live="polite" aria-atomic="true" .textContent=${said}></p>`;
  return html`${said ? shown : nothing}${speaker?.deref() === host ? region : nothing}`;
}

type Part = typeof import('./delivery.js');
const parts = new WeakMap<ClientController, { readonly part: LazyPart<Part>; made?: InstanceType<Part['Delivery']> }>();

/**
 * The strip that says what is true of the way to the backend, and the panel of what could not be sent. It loads once
 * the backend has answered, so that it is there when the network goes.
 */
export function connection(clients: ClientController, localize: Words): TemplateResult | typeof nothing {
  const status = clients.client?.status;
  const phase = status?.phase ?? 'idle';
  if (phase === 'idle' || phase === 'connecting') return nothing;
  let own = parts.get(clients);
  if (!own) parts.set(clients, (own = { part: new LazyPart(clients.host, () => import('./delivery.js')) }));
  const { module } = own.part;
  own.made ??= module && new module.Delivery(clients, localize);
  if (own.made) clients.watch(own.made.told);
  // What is true at once stands there at once: a strip that came with its part would push away what is being read.
  const { common } = localize.t;
  const known = phase === 'offline' ? common.offline : status?.storage === 'memory' ? common.inMemory : '';
  return html`${strip(clients.host, own.made?.strip() ?? { said: known })}${own.made?.rest()}`;
}
