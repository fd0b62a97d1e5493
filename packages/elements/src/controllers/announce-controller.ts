import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Host } from './client-controller.js';

/** The widget's one polite live region (WAI-ARIA `status`): put `region()` in the template, call `say`. */
export class AnnounceController implements ReactiveController {
  readonly #host: Host;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }
  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
  /** Batched: what is said within a second is spoken as one. */
  say(text: string): void {
    this.#text = this.#timer ? `${this.#text} ${text}` : text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#timer = undefined), 1000);
    this.#host.requestUpdate();
  }
  region(): TemplateResult {
    return html`<p class="spoken" role="status">${this.#text}</p>`;
  }
}
