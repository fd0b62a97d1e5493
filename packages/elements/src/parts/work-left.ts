import type { ReactiveController } from 'lit';
import type { Id } from '@meanwhile/sdk';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { LazyPart } from './lazy-part.js';

export interface WorkLeftOptions {
  readonly clients: ClientController;
  readonly localize: Localize<object>;
  /** Whose days off count. */
  readonly space: () => Id | undefined;
}

/**
 * Beside every time to answer by, how much working time the reader has until then: see `work-left-text.ts`, which loads
 * with the first of them.
 */
export class WorkLeft implements ReactiveController {
  readonly #host: Host;
  readonly #part: LazyPart<typeof import('./work-left-text.js')>;
  readonly #options: WorkLeftOptions;
  #text: InstanceType<typeof import('./work-left-text.js').WorkLeftText> | undefined;

  constructor(host: Host, options: WorkLeftOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LazyPart(host, () => import('./work-left-text.js'));
    host.addController(this);
  }

  hostUpdated(): void {
    const dates = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-by]');
    if (!dates?.length) return;
    const { module } = this.#part;
    if (!module) return;
    this.#text ??= new module.WorkLeftText(this.#host, this.#options);
    for (const one of dates) this.#text.show(one);
  }
}
