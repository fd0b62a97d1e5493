import { html, nothing, type TemplateResult } from 'lit';
import type { Client, QueuedWrite } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { Common } from '../locales/en/common.js';
import { delivery, type DeliveryWords } from '../locales/en/delivery.js';
import { ProblemPanel } from './problem-panel.js';
import type { StripOptions } from './states.js';

export { deliveryStyles as styles } from './delivery.styles.js';

export type DeliveryLocalize = Localize<{ readonly common: Common }>;

const mayBeLost = new Map<Client, () => void>();
/** Asks before the page closes, and only while closing it would lose a write. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
/** Follows the client itself until nothing can be lost: the widget that showed it may be gone by then. */
function guard(client: Client): void {
  if (client.status.atRisk === mayBeLost.has(client)) return;
  if (client.status.atRisk)
    mayBeLost.set(
      client,
      client.subscribe(() => guard(client)),
    );
  else {
    mayBeLost.get(client)?.();
    mayBeLost.delete(client);
  }
  if (mayBeLost.size) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** The one kind of these writes, or undefined when there are several. */
function kindOf(writes: readonly { readonly kind: string }[]): string | undefined {
  const kinds = new Set(writes.map(({ kind }) => kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

interface Said {
  readonly common: Common;
  /** How old what is shown is, in words. */
  readonly age: string;
}
/** What is true of the way to the backend, in words and in the order of what helps most. */
function sentences(client: Client, words: DeliveryWords, { common, age }: Said): readonly string[] {
  const { status, queue, problems } = client;
  const waiting: readonly QueuedWrite[] = queue.filter(({ state }) => state !== 'failed' && state !== 'held');
  const count = waiting.length;
  const signIn = status.paused === 'needs-auth' || status.phase === 'needs-auth';
  const outdated = status.paused === 'update-required' || status.phase === 'update-required';
  const stuck = status.phase !== 'online' || waiting.some(({ state }) => state === 'waiting');
  return [
    status.phase === 'offline' ? common.offline : '',
    status.phase === 'offline' ? age : '',
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

  /** What is shown of the writes on their way, to compare: all of the problems, and of the rest what the strip says. */
  readonly told = (): unknown => {
    const { problems } = this.#clients.client ?? {};
    return problems?.length ? problems : this.strip()?.said;
  };

  /** What the strip says now. */
  strip(): StripOptions | undefined {
    const client = this.#clients.client;
    if (!client) return undefined;
    guard(client);
    const { status, problems } = client;
    const words = this.#localize.words({ delivery }).delivery;
    const outdated = status.paused === 'update-required' || status.phase === 'update-required';
    return {
      said: sentences(client, words, { common: this.#localize.t.common, age: this.#age() }).join(' · '),
      failed: problems.length > 0,
      look: problems.length
        ? html`<button class="link sm" part="problems-open" type="button" @click=${() => void this.#panel.open()}>
            ${words.look}
          </button>`
        : undefined,
      reload: outdated
        ? html`<button class="link sm" part="reload" type="button" @click=${() => window.location.reload()}>
            ${words.reload}
          </button>`
        : undefined,
    };
  }

  /** What stands under the strip: how old all of it is, and the panel of what could not be sent, while that is open. */
  rest(): TemplateResult {
    const { phase, capabilities } = this.#clients.client?.status ?? {};
    // Where nothing tells the page by itself what is new. Not spoken: it says something else every minute.
    const said = phase === 'online' && !capabilities?.live && this.#age();
    return html`${said ? html`<p class="age subtle xs" part="age">${said}</p>` : nothing}${this.#panel.render()}`;
  }

  #age(): string {
    // As old as the oldest of the answers on show.
    const asOf = this.#clients.questions.flatMap(({ state }) => state.asOf ?? []).sort()[0];
    if (!asOf) return '';
    // A time of day names one moment within half a day.
    const near = Date.now() - Date.parse(asOf) < 43_200_000;
    const { delivery: words } = this.#localize.words({ delivery });
    return words.asOf(this.#localize.date(asOf, near ? { timeStyle: 'short' } : undefined));
  }
}
