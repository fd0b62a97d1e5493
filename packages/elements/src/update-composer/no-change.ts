import { css, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Id, Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { LastSaid } from '../parts/last-said.js';
import { lastTimeRow, lastTimeStyles } from '../parts/last-time.js';
import type { ComposerLocalize } from './composer.js';

/** The row below the line that opens the form. */
export const styles = css`
  ${lastTimeStyles}
  @layer base {
    .last-time {
      margin-block-start: var(--_3);
    }
    .last-time .hint {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_1) var(--_3);
      align-items: center;
    }
    .last-time time {
      white-space: nowrap;
    }
  }
`;

export interface NoChangeOptions {
  readonly clients: ClientController;
  readonly localize: ComposerLocalize;
  readonly space: () => Id | undefined;
  readonly now: () => number;
  /** The form opens as it was said, and the next key press posts it. */
  readonly take: (last: Update) => void;
}

/** Offers to say the reader's latest progress again. */
export class NoChange {
  readonly #options: NoChangeOptions;
  readonly #last: LastSaid;

  constructor(host: LitElement, options: NoChangeOptions) {
    this.#options = options;
    this.#last = new LastSaid(host, options);
  }

  render(): TemplateResult | typeof nothing {
    const { localize, take } = this.#options;
    const { update } = this.#last;
    if (!update) return nothing;
    const line = this.#last.line(update, localize);
    return lastTimeRow(localize.t.composer.noChange, { line, press: () => take(update) });
  }
}
