import { html, type LitElement, type TemplateResult } from 'lit';
import type { Id, Update } from '@meanwhile/sdk';
import { Composer, type ComposerOptions } from './composer.js';

export type EditOptions = Pick<ComposerOptions, 'clients' | 'announce' | 'now'> & {
  /** The dialog is closed, whatever came of it. */
  readonly closed: (id: Id) => void;
};

/** The form in a dialog, over an update that is there. */
export class EditDialog {
  readonly #host: LitElement;
  readonly #options: EditOptions;
  #composer: Composer | undefined;

  constructor(host: LitElement, options: EditOptions) {
    this.#host = host;
    this.#options = options;
  }

  open(update: Update): void {
    const { closed: _closed, ...options } = this.#options;
    this.#composer = new Composer(this.#host, {
      ...options,
      edits: update,
      space: () => update.space,
      close: () => this.#dialog()?.close(),
    });
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#dialog()?.showModal();
      // To the words, not to the kind, which is the dialog's first control.
      void this.#composer?.focus();
    });
  }

  /** Undefined while nothing is edited. */
  render(): TemplateResult | undefined {
    if (!this.#composer) return undefined;
    return html`<dialog class="edit" part="dialog" aria-labelledby="edit-title" @close=${() => this.#end()}>
      <h2 id="edit-title">${this.#composer.localize.t.composer.edit}</h2>
      ${this.#composer.render()}
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.edit');
  }

  #end(): void {
    const id = this.#composer?.options.edits?.id;
    this.#composer?.dispose();
    this.#composer = undefined;
    this.#host.requestUpdate();
    if (id) this.#options.closed(id);
  }
}
