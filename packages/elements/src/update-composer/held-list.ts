import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isHeld, publishNow, toErrorData, type Filter, type Id, type Update } from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import type { common } from '../locales/en/common.js';
import { composer as composerWords } from '../locales/en/composer.js';
import { held, type HeldWords } from '../locales/en/held.js';
import { titleOf } from '../parts/entity-text.js';
import { clockIcon } from '../parts/icon.js';
import { myMoment } from '../parts/moment.js';
import { undoSlip, UndoSlips } from '../parts/undo-slip.js';
import { writeMark } from '../parts/write-mark.js';
import { EditDialog } from './edit-dialog.js';

export const styles = css`
  @layer base {
    .held {
      margin-block-start: var(--_3);
      padding: 10px 14px;
      border: 1px dashed var(--_border-strong);
      border-radius: var(--_radius);
    }
    .held-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 2px 10px;
      font-size: var(--_sm);
      font-weight: 600;
    }
    .held-head span {
      font-size: var(--_xs);
      font-weight: 400;
    }
    .held ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .held li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding-block: 8px;
    }
    .held li + li {
      border-block-start: 1px solid var(--_border);
    }
    .held-text {
      flex: 1 1 14em;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .held-acts {
      display: flex;
      flex-wrap: wrap;
      gap: 2px;
      margin-inline-start: -8px;
    }
    .held svg {
      inline-size: 12px;
      block-size: 12px;
      vertical-align: -1px;
      margin-inline-end: 4px;
    }
    .held .slip {
      margin: 0;
    }
  }
`;

export interface HeldOptions {
  readonly clients: ClientController;
  readonly announce: AnnounceController;
  readonly localize: Localize<{ readonly common: typeof common }>;
  readonly space: () => Id | undefined;
  readonly now: () => number;
}

/** What the reader has written for later: one list, seen by nobody else, each with its moment and what can be done. */
export class HeldList {
  readonly #host: LitElement;
  readonly #options: HeldOptions;
  readonly #query: QueryController<'update'>;
  readonly #slips: UndoSlips<'update'>;
  readonly #dialog: EditDialog;
  readonly #since = new Date().toISOString();
  /** What went wrong, at the update it was about. */
  #failed: { readonly id: Id; readonly text: string } | undefined;

  constructor(host: LitElement, options: HeldOptions) {
    this.#host = host;
    this.#options = options;
    const { clients, announce, now } = options;
    this.#query = new QueryController(clients, host, {
      query: () => {
        const filter = this.#filter();
        return filter && { kind: 'update', filter, sort: [['publishAt', 'asc']], limit: 50 };
      },
    });
    this.#slips = new UndoSlips(clients, 'update');
    this.#dialog = new EditDialog(host, { clients, announce, now, closed: (id) => this.#focus(id, 'button') });
  }

  #filter(): Filter | undefined {
    const { status } = this.#options.clients.client ?? {};
    if (!status?.user || !status.capabilities?.publishAt) return undefined;
    const space = this.#options.space();
    const mine: Filter[] = [
      ['author', 'eq', status.user.id],
      ['publishAt', 'gt', this.#since],
    ];
    return { and: space ? [...mine, ['space', 'eq', space]] : mine };
  }

  get #items(): readonly Update[] {
    const items = this.#slips.withGone(this.#query.items).filter((one) => isHeld(one, Date.now()));
    return [...items].sort((a, b) => ((a.publishAt ?? '') < (b.publishAt ?? '') ? -1 : 1));
  }

  render(): TemplateResult {
    const { localize } = this.#options;
    const { held: words } = localize.words({ held });
    const items = this.#items;
    const waiting = items.filter(({ id }) => !this.#slips.has(id)).length;
    return html`${
      items.length
        ? html`<section class="held" part="held" aria-labelledby="held-title">
            <p class="held-head" id="held-title">
              ${words.waiting(waiting)} <span class="subtle">${words.onlyYou}</span>
            </p>
            <ul>
              ${repeat(
                items,
                ({ id }) => id,
                (update) => html`<li part="held-item" data-held=${update.id}>${this.#item(update, words)}</li>`,
              )}
            </ul>
          </section>`
        : nothing
    }${this.#dialog.render() ?? nothing}`;
  }

  #item(update: Update, words: HeldWords): TemplateResult {
    const { clients, localize, now } = this.#options;
    const { id, publishAt = '' } = update;
    const client = clients.client!;
    const { composer } = localize.words({ composer: composerWords });
    if (this.#slips.has(id))
      return undoSlip({ deleted: words.takenBack, undo: composer.undo }, () => {
        void this.#slips.undo(client, id).then(() => this.#focus(id, 'button'));
      });
    const button = (label: string, act: () => unknown): TemplateResult =>
      html`<button part="button" class="button quiet" type="button" aria-describedby="held-${id}" @click=${act}>
        ${label}
      </button>`;
    return html`<div class="held-text">
        <strong id="held-${id}" dir="auto">${titleOf(update) || words.untitled}</strong>
        <p class="xs subtle">
          ${clockIcon}${words.until(myMoment(localize, Date.parse(publishAt), now()))}
          ${writeMark(clients.writeState(id), localize.t.common)}
        </p>
        ${this.#failed?.id === id ? html`<p class="wrong" role="alert">${this.#failed.text}</p>` : nothing}
      </div>
      <div class="held-acts">
        ${button(localize.t.common.edit, () => this.#dialog.open(update))}${button(words.publishNow, () =>
          this.#try(id, () => publishNow(client, update), words.published),
        )}${button(words.takeBack, () => this.#takeBack(update, words))}
      </div>`;
  }

  #takeBack(update: Update, words: HeldWords): void {
    const client = this.#options.clients.client!;
    const gone = this.#slips.remove(client, update);
    this.#focus(update.id, 'button');
    void this.#try(update.id, () => gone, undefined);
    this.#options.announce.say(words.takenBack);
  }

  async #try(id: Id, run: () => Promise<unknown>, done: string | undefined): Promise<void> {
    this.#failed = undefined;
    try {
      await run();
      if (done) this.#options.announce.say(done);
    } catch (error) {
      this.#failed = { id, text: this.#options.localize.t.common.error(toErrorData(error).code) };
    }
    this.#host.requestUpdate();
  }

  #focus(id: Id, selector: string): void {
    const find = `[data-held="${CSS.escape(id)}"] ${selector}`;
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(find)?.focus());
  }
}
