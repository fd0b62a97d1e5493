import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Id } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { ComposerLocalize } from '../update-composer/composer.js';

/** How long a deletion can be taken back, in milliseconds. */
export const UNDO_FOR = 8000;

/** Deleting without a question: the item gives way to "Undo" in its place, and goes when the time is over. */
export class Deletions implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #deleted: (id: Id) => void;
  readonly #timers = new Map<Id, ReturnType<typeof setTimeout>>();

  constructor(host: Host, clients: ClientController, deleted: (id: Id) => void) {
    this.#host = host;
    this.#clients = clients;
    this.#deleted = deleted;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#all);
  }
  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#all);
    this.#all();
  }

  add(id: Id): void {
    this.#timers.set(
      id,
      setTimeout(() => void this.#remove(id), UNDO_FOR),
    );
    this.#host.requestUpdate();
  }

  undo(id: Id): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#host.requestUpdate();
  }

  slip(id: Id, { t }: ComposerLocalize): TemplateResult | undefined {
    if (!this.#timers.has(id)) return undefined;
    return html`<p class="slip" part="slip">
      ${t.composer.deleted}
      <button part="button" class="button" type="button" data-act="undo">${t.composer.undo}</button>
    </p>`;
  }

  /** The page is left: what was deleted is deleted. */
  readonly #all = (): void => {
    for (const id of [...this.#timers.keys()]) void this.#remove(id);
  };

  async #remove(id: Id): Promise<void> {
    this.undo(id);
    try {
      await this.#clients.client?.remove('update', id);
      this.#deleted(id);
    } catch {
      // It is back in the list; the client's problems say why.
    }
  }
}
