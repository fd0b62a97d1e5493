import { LitElement, html, type TemplateResult } from 'lit';
import { createClient, toErrorData, type Adapter, type Client } from '@meanwhile/sdk';
import { ClientSource } from '../internal/context.js';
import { emit } from '../internal/events.js';
import { warnOnce } from '../internal/warn.js';
import { styles } from './provider.styles.js';
import { adapterPage, type AdapterSettings } from './adapter-registry.js';

/**
 * Gives the widgets inside it a client: by the name of an adapter the embed script has registered,
 * or by an adapter object of your own.
 *
 * @element meanwhile-provider
 * @slot - The part of the page that uses this adapter.
 * @fires {CustomEvent<{ client: Client }>} meanwhile-ready - The client exists and is being used.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - The adapter could not be made.
 */
export class MeanwhileProvider extends LitElement {
  static override styles = styles;
  static override properties = {
    adapter: {},
    store: {},
    endpoint: {},
    personId: { attribute: 'person-id' },
    personName: { attribute: 'person-name' },
    client: { attribute: false },
  };

  /** The name of a registered adapter (`local`, `memory`), or an adapter object. */
  declare adapter: string | Adapter | undefined;
  /** The name of the store, where an adapter keeps several: `portal` and `team-a` never see each other. */
  declare store: string | undefined;
  /** The address of the backend, for adapters that have one. */
  declare endpoint: string | undefined;
  /** Who is reading, for adapters without a sign-in of their own. */
  declare personId: string | undefined;
  /** The reader's name, for adapters without a sign-in of their own. */
  declare personName: string | undefined;
  /** A ready client; wins over `adapter`. */
  declare client: Client | undefined;

  readonly #source = new ClientSource(this);
  #made: Client | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source.announce();
  }

  protected override willUpdate(): void {
    if (this.client) this.#give(this.client);
    else if (typeof this.adapter === 'object') this.#give(createClient({ adapter: this.adapter }));
    else if (this.adapter) void this.#byName(this.adapter);
  }

  async #byName(name: string): Promise<void> {
    const { store, endpoint, personId, personName } = this;
    const settings: AdapterSettings = {
      ...(store && { store }),
      ...(endpoint && { endpoint }),
      ...(personId && { personId }),
      ...(personName && { personName }),
    };
    try {
      this.#give(await sharedClient(name, settings));
    } catch (error) {
      warnOnce(`<${this.localName} adapter="${name}">: ${(error as Error).message}`);
      emit(this, 'meanwhile-error', { error: toErrorData(error) });
    }
  }

  #give(client: Client): void {
    if (client === this.#made) return;
    this.#made = client;
    this.#source.give(client);
    emit(this, 'meanwhile-ready', { client });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** One client for equal settings, however many providers ask: one connection, one stream, one truth. */
export function sharedClient(name: string, settings: AdapterSettings): Promise<Client> {
  const { factories, clients } = adapterPage();
  const key = name + JSON.stringify(settings);
  const known = clients.get(key);
  if (known) return known;
  const made = (async () => {
    if (!factories.has(name)) await scriptsRun();
    const factory = factories.get(name);
    if (!factory)
      throw new TypeError(
        `no adapter named "${name}" is registered (${[...factories.keys()].join(', ') || 'none is'}). ` +
          `Load the embed script, or call registerAdapter("${name}", …) first.`,
      );
    return createClient({ adapter: await factory(settings) });
  })();
  clients.set(key, made);
  made.catch(() => clients.delete(key)); // a later registration may try again
  return made;
}

/** A page registers its own adapter in a script after ours: every module script has run when the document is parsed. */
function scriptsRun(): Promise<unknown> | undefined {
  if (document.readyState === 'complete') return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
    window.addEventListener('load', resolve, { once: true });
  });
}
