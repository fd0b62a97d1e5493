import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Id, Ref, Update } from '@meanwhile/sdk';
import { ClientController } from '../controllers/client-controller.js';
import { ClockController } from '../controllers/clock-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { feed } from '../locales/en/feed.js';
import { feedTools } from '../locales/en/feed-tools.js';
import { markdownStyles } from '../markdown/styles.js';
import { ItemFiles } from '../parts/item-files.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { TimesInText } from '../parts/times-in-text.js';
import { WorkLeft } from '../parts/work-left.js';
import { updateItem, type ItemContext } from '../parts/update-item.js';
import { itemStyles } from '../parts/update-item.styles.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { styles } from './update.styles.js';

/** Replies are counted up to here. */
const COUNTED = 200;

/**
 * One update anywhere on a page, live: what it says, how it stands, and how many have replied. To react or to answer,
 * people go where the page shows updates.
 *
 * @element meanwhile-update
 * @slot - Shown until the update has loaded, and when it cannot be.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the target itself.
 * @csspart base - The frame.
 * @csspart item - The update.
 * @csspart author - Who wrote it.
 * @csspart time - When.
 * @csspart title - Its headline.
 * @csspart body - Its text.
 * @csspart fields - Done, next, blocked.
 * @csspart meta - Until when, from whom, and what it is joined to.
 * @csspart local-time - The reader’s own time beside one in a text.
 * @csspart attachments - Its files.
 * @csspart attachment - The name of a file; getting it.
 * @csspart picture - A picture among them.
 * @csspart replies - How many have replied.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart empty - Said when it is not there any more.
 * @csspart error - The error state.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart status - The tag that says how it stands.
 * @csspart link - A link to one of them.
 * @csspart actions - The buttons.
 * @csspart input - A field to write or choose in.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 */
export class MeanwhileUpdate extends LitElement {
  static override styles = [tokens, controls, markdownStyles, itemStyles, styles];
  static override properties = {
    ...sharedProperties,
    item: { attribute: 'update' },
    href: {},
    decisionHref: { attribute: 'decision-href' },
    withoutLocalTimes: { type: Boolean, attribute: 'without-local-times' },
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The update's id. */
  declare item: Id | undefined;
  /** Where the page shows updates; `{id}` stands for the id. */
  declare href: string | undefined;
  /** Where the page shows decisions; `{id}` stands for the id. */
  declare decisionHref: string | undefined;
  /** Leaves times in texts as they were written, without the reader’s own beside those that say whose they are. */
  declare withoutLocalTimes: boolean;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, feed, feedTools });
  readonly #query = new QueryController(this.#clients, this, {
    query: () => (this.item ? { kind: 'update', ids: [this.item], limit: 1 } : undefined),
  });
  readonly #comments = new QueryController(this.#clients, this, {
    query: () => (this.item ? { kind: 'comment', filter: ['target.id', 'eq', this.item], limit: COUNTED } : undefined),
  });
  readonly #files = new ItemFiles(this.#clients, this.#localize);
  #expanded = false;

  constructor() {
    super();
    this.withoutLocalTimes = false;
    new ClockController(this);
    new TimesInText(this, { localize: this.#localize, off: () => this.withoutLocalTimes });
    const space = () => this.#query.items[0]?.space;
    new WorkLeft(this, { clients: this.#clients, localize: this.#localize, space });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) this.#expanded = false;
  }
  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#click);
  }

  readonly #click = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]');
    const update = this.#query.items[0];
    if (!pressed || !update) return;
    const { act, kind, target } = pressed.dataset;
    if (act === 'expand') {
      this.#expanded = !this.#expanded;
      this.requestUpdate();
      return;
    }
    const ref: Ref | undefined =
      act === 'open' ? { kind: 'update', id: update.id } : kind && target ? { kind, id: target } : undefined;
    // The link goes where it says unless the page has opened it.
    if (ref && !emit(this, 'meanwhile-before-open', { target: ref })) event.preventDefault();
  };

  #address({ kind, id }: Ref): string | undefined {
    const pattern = { update: this.href, decision: this.decisionHref }[kind];
    return pattern?.replace('{id}', encodeURIComponent(id));
  }

  #item(update: Update): TemplateResult {
    const { client } = this.#clients;
    const { t } = this.#localize;
    const replies = this.#comments.items.length;
    const { topics = [] } = update;
    const context: ItemContext = {
      host: this,
      localize: this.#localize,
      person: (id) => client?.person(id),
      can: () => false,
      files: this.#files.draw,
      address: (ref) => this.#address(ref),
    };
    // A topic is a filter in a feed; here there is nothing to filter.
    const item = topics.length ? { ...update, topics: [] } : update;
    return html`${updateItem(
        {
          item,
          position: 1,
          reactions: [],
          comments: { count: replies },
          expanded: this.#expanded,
          linked: false,
          write: undefined,
        },
        context,
      )}
      <p class="under sm subtle">
        ${
          replies ? html`<span part="replies">${t.feedTools.replies(replies)}</span>` : nothing
        }${topics.map((topic) => html`<span dir="auto">#${topic}</span>`)}
      </p>`;
  }

  #body(): TemplateResult {
    const { phase, error, items } = this.#query.state;
    const { t } = this.#localize;
    if (this.#clients.missing) return html`<slot>${unconnected(this.#localize)}</slot>`;
    if (items[0]) return this.#item(items[0]);
    if (phase === 'failed')
      return html`<slot>${failure(error, this.#localize, () => void this.#query.refresh())}</slot>`;
    if (phase === 'ready') return html`<slot>${empty({ title: t.feedTools.gone })}</slot>`;
    return html`<slot>${loading(this.#localize, 1)}</slot>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">${connection(this.#clients, this.#localize)}${this.#body()}</div>`;
  }
}
