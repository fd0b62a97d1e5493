import { html, nothing, type TemplateResult } from 'lit';
import type { Client, QueuedWrite } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { Common } from '../locales/en/common.js';
import { delivery, type DeliveryWords } from '../locales/en/delivery.js';
import { ProblemPanel } from './problem-panel.js';

export { deliveryStyles as styles } from './delivery.styles.js';

export type DeliveryLocalize = Localize<{ readonly common: Common }>;

// Several widgets stand on a page and all of them show the strip; one of them says it.
let speaker: Host | undefined;

const mayBeLost = new Set<Client>();
/** Asks before the page closes, and only while closing it would lose a write. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
function guard(client: Client): void {
  if (client.status.atRisk) mayBeLost.add(client);
  else mayBeLost.delete(client);
  if (mayBeLost.size) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** The one kind of these writes, or undefined when there are several. */
function kindOf(writes: readonly { readonly kind: string }[]): string | undefined {
  const kinds = new Set(writes.map(({ kind }) => kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** What is true of the way to the backend, in words and in the order of what helps most. */
function sentences(client: Client, words: DeliveryWords, common: Common): readonly string[] {
  const { status, queue, problems } = client;
  const waiting: readonly QueuedWrite[] = queue.filter(({ state }) => state !== 'failed' && state !== 'held');
  const count = waiting.length;
  const signIn = status.paused === 'needs-auth' || status.phase === 'needs-auth';
  const outdated = status.paused === 'update-required' || status.phase === 'update-required';
  const stuck = status.phase !== 'online' || waiting.some(({ state }) => state === 'waiting');
  return [
    status.phase === 'offline' ? common.offline : '',
    signIn ? (count ? words.signIn(count, kindOf(waiting)) : words.signInAgain) : '',
    outdated ? words.outdated : '',
    count && stuck && !signIn ? words.waiting(count, kindOf(waiting)) : '',
    status.atRisk && stuck ? words.atRisk : status.storage === 'memory' ? common.inMemory : '',
    problems.length ? words.notSent(problems.length, kindOf(problems)) : '',
  ].filter(Boolean);
}

/** The strip under a widget's heading, and the panel behind it: what waits, what failed, what the person can do. */
export class Delivery {
  readonly #clients: ClientController;
  readonly #localize: DeliveryLocalize;
  readonly #panel: ProblemPanel;

  constructor(clients: ClientController, localize: DeliveryLocalize) {
    this.#clients = clients;
    this.#localize = localize;
    this.#panel = new ProblemPanel(clients, localize);
  }

  render(): TemplateResult | typeof nothing {
    const client = this.#clients.client;
    if (!client) return nothing;
    guard(client);
    if (!speaker?.isConnected) speaker = this.#clients.host;
    const { common } = this.#localize.t;
    const words = this.#localize.words({ delivery }).delivery;
    const said = sentences(client, words, common).join(' · ');
    // The region stands before there is something to say: one that comes with its words is not spoken everywhere.
    return html`${said ? this.#strip(client, words, said) : nothing}${
      speaker === this.#clients.host
        ? html`<p class="spoken" aria-live="polite" aria-atomic="true" .textContent=${said}></p>`
        : nothing
    }${this.#panel.render()}`;
  }

  #strip({ status, problems }: Client, words: DeliveryWords, said: string): TemplateResult {
    const outdated = status.paused === 'update-required' || status.phase === 'update-required';
    return html`<div class="notice strip" part="notice">
      <span class="dot ${problems.length ? 'danger' : ''}" aria-hidden="true"></span>
      <span>${said}</span>
      ${
        problems.length
          ? html`<button class="link sm" part="problems-open" type="button" @click=${() => void this.#panel.open()}>
              ${words.look}
            </button>`
          : nothing
      }
      ${
        outdated
          ? html`<button class="link sm" part="reload" type="button" @click=${() => window.location.reload()}>
              ${words.reload}
            </button>`
          : nothing
      }
    </div>`;
  }
}
