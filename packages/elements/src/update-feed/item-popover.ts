import type { Id } from '@meanwhile/sdk';
import type { Host } from '../controllers/client-controller.js';

type Kind = 'menu' | 'pick';

/** The one menu or picker of the feed that is open: light dismiss and Escape come from the browser. */
export class ItemPopover {
  readonly #host: Host;
  #at: { readonly id: Id; readonly kind: Kind } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What is open at an item. */
  of(id: Id): Kind | undefined {
    return this.#at?.id === id ? this.#at.kind : undefined;
  }

  async open(id: Id, kind: Kind, source: HTMLElement): Promise<void> {
    this.#at = { id, kind };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const menu = this.#host.shadowRoot?.querySelector<HTMLElement>('[data-menu]');
    // The feed may have left the page while the menu was loading.
    if (!menu?.isConnected) return;
    source.ariaExpanded = 'true';
    // Not every browser gives the focus back from inside a shadow tree, and some forget where it was on closing.
    let inside = false;
    menu.addEventListener('beforetoggle', () => {
      inside = menu.contains(this.#host.shadowRoot?.activeElement ?? null);
    });
    menu.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#closed(source, inside);
    });
    // The button is what the menu is placed at.
    menu.showPopover({ source });
    menu.querySelector<HTMLElement>('button')?.focus();
  }

  #closed(source: HTMLElement, inside: boolean): void {
    source.ariaExpanded = 'false';
    const { shadowRoot } = this.#host;
    const elsewhere = shadowRoot?.activeElement && !shadowRoot.activeElement.closest('[data-menu]');
    if (inside && !elsewhere) source.focus({ preventScroll: true });
    this.#at = undefined;
    this.#host.requestUpdate();
  }
}
