import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Intent } from '@meanwhile/sdk';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { ClockController } from '../controllers/clock-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { feed } from '../locales/en/feed.js';
import { markdownStyles } from '../markdown/index.js';
import { LazyPart } from '../parts/lazy-part.js';
import { connection, unconnected } from '../parts/states.js';
import { itemStyles } from '../parts/update-item.styles.js';
import { reading } from '../themes/reading.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { FeedBody } from './feed-body.js';
import { openerStyles } from '../update-composer/opener.styles.js';
import { FeedSource } from './feed-source.js';
import type { FeedTools } from './feed-tools.js';
import { opener } from './feed-view.js';
import { ReadMark } from './read-mark.js';
import { styles } from './update-feed.styles.js';

/**
 * Reads a space's updates: filter, search, react, answer, and write where that is allowed.
 *
 * @element meanwhile-update-feed
 * @slot heading - Replaces the heading.
 * @slot actions - Buttons of the page's own, beside the heading.
 * @slot empty - Shown instead of the invitation while there is no update at all.
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-created - The reader posted an update here.
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-edited - The reader edited an update here.
 * @fires {CustomEvent<{ id: string }>} meanwhile-update-deleted - An update was deleted and the time to undo it is over.
 * @fires {CustomEvent<{ comment: Comment }>} meanwhile-comment-created - The reader answered an update.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-created - The reader turned an update into a decision.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - A link to an update, decision or check-in was pressed; cancelable.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart notice - What waits to be sent, or stands in its way.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart dialog - The panel of what could not be sent, and the edit of an update.
 * @csspart list - The list of updates.
 * @csspart item - One update.
 * @csspart author - Its author's name.
 * @csspart title - Its headline.
 * @csspart link - A link to it, or to what belongs to it.
 * @csspart body - Its text.
 * @csspart local-time - The reader’s own time beside one in a text.
 * @csspart attachments - Its files.
 * @csspart attachment - The name of a file; getting it.
 * @csspart picture - A picture among them.
 * @csspart write - Said of what is not sent yet, or was refused.
 * @csspart slip - What was deleted, for a moment.
 * @csspart undo - The button that brings it back.
 * @csspart actions - The row of buttons under it.
 * @csspart no-change - The button that fills the form in as the reader's latest progress stood.
 * @csspart held - What the reader has written for later.
 * @csspart held-item - One update of it.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart status - The tag that says how it stands.
 * @csspart topic - A topic.
 * @csspart time - A moment.
 * @csspart error - The error state.
 * @csspart empty - The empty state.
 * @csspart menu-button - The button that opens more of an update.
 * @csspart take - The button that takes an ask on.
 * @csspart search - The search field.
 * @csspart reply - The button that answers.
 * @csspart replies - The button that unfolds the answers.
 * @csspart answer - The button that accepts an answer.
 * @csspart reaction - One reaction with its count.
 * @csspart pick-button - The button that offers reactions.
 * @csspart meta - What surrounds the text: until when, from whom, topics.
 * @csspart load-more - The button that loads more.
 * @csspart header - The title row.
 * @csspart filters - The row of filters.
 * @csspart filter - One filter.
 * @csspart fields - Done, next and blocked.
 * @csspart expand - The button that shows a long text whole.
 * @csspart composer-open - The line that opens the form.
 * @csspart input - A field to write or choose in.
 * @csspart menu - What it opens.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart linked - The update a link led to, shown by itself.
 * @csspart found - What a search found.
 * @csspart new-items - The button that shows what came meanwhile.
 * @csspart end - Said below the last one.
 * @csspart note - A note beside it.
 * @cssproperty [--meanwhile-update-feed-gap=20px] - Space above and below an update.
 * @cssstate loading - Nothing has been shown yet.
 * @cssstate empty - There is nothing to read.
 * @cssstate offline - The backend cannot be reached.
 */
export class MeanwhileUpdateFeed extends LitElement {
  static override styles = [tokens, reading, markdownStyles, itemStyles, openerStyles, styles];
  static override properties = {
    ...sharedProperties,
    space: {},
    label: {},
    order: {},
    intent: {},
    topic: {},
    person: {},
    withoutComposer: { type: Boolean, attribute: 'without-composer' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutLocalTimes: { type: Boolean, attribute: 'without-local-times' },
    pageSize: { type: Number, attribute: 'page-size' },
    hashLinks: { type: Boolean, attribute: 'hash-links' },
  };

  /** Colours: `light` or `dark`; the page's own unless set. */
  declare theme: Theme;
  /** `plain` leaves out background, border and padding. */
  declare appearance: Appearance;
  /** The space whose updates are shown; all that the reader may see unless set. */
  declare space: string | undefined;
  /** The heading, and the feed's name for screen readers. */
  declare label: string | undefined;
  /** `newest` first or `oldest` first. */
  declare order: 'newest' | 'oldest';
  /** Only updates of this kind, for example `question`; the reader may choose another. */
  declare intent: Intent | undefined;
  /** Only updates with this topic. */
  declare topic: string | undefined;
  /** Only updates by the person with this id. */
  declare person: string | undefined;
  /** Leaves out the line that opens the composer. */
  declare withoutComposer: boolean;
  /** Leaves out search and filters. */
  declare withoutFilters: boolean;
  /** Leaves times in texts as they were written, without the reader’s own beside those that say whose they are. */
  declare withoutLocalTimes: boolean;
  /** Updates loaded at a time. */
  declare pageSize: number;
  /** Every update gets an address of its own, `#update-…`, and the page's address opens it. */
  declare hashLinks: boolean;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, feed });
  readonly #announce = new AnnounceController(this);
  readonly #source = new FeedSource(this, this.#clients);
  readonly #mark = new ReadMark(this, this.#clients, () =>
    this.#source.narrowed ? undefined : `read:${this.space ?? ''}`,
  );
  readonly #body = new FeedBody(this, {
    clients: this.#clients,
    localize: this.#localize,
    source: this.#source,
    mark: this.#mark,
    tools: () => this.#tools,
    alone: () => this.#toolsPart.failed,
  });
  readonly #toolsPart: LazyPart<typeof import('./feed-tools.js')> = new LazyPart(this, () => import('./feed-tools.js'));
  readonly #states = this.attachInternals().states;
  #tools: FeedTools | undefined;

  constructor() {
    super();
    this.order = 'newest';
    this.pageSize = 30;
    this.withoutComposer = this.withoutFilters = this.withoutLocalTimes = this.hashLinks = false;
    new ClockController(this);
  }

  /** Opens the composer and puts the cursor into it. */
  async compose(): Promise<void> {
    await (await this.#loadTools()).compose();
  }

  protected override firstUpdated(): void {
    void this.#loadTools().catch(() => undefined); // reading goes on without them; the next press tries again
    this.renderRoot.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-act]');
      if (!button || button.ariaDisabled === 'true') return;
      if (this.#tools) this.#tools.click(event, button);
      else void this.#loadTools().then((tools) => tools.click(event, button));
    });
  }

  async #loadTools(): Promise<FeedTools> {
    const { FeedTools } = await this.#toolsPart.ready();
    this.requestUpdate();
    return (this.#tools ??= new FeedTools(this, {
      clients: this.#clients,
      announce: this.#announce,
      localize: this.#localize,
      source: this.#source,
      expand: (id, row) => this.#body.expand(id, row),
    }));
  }

  protected override updated(): void {
    const { items, phase, more } = this.#source.shown;
    const newest = this.order === 'oldest' ? (more ? undefined : items.at(-1)) : items[0];
    const row = newest && this.renderRoot.querySelector(`.rows > [data-id="${CSS.escape(newest.id)}"]`);
    this.#mark.watch(row ?? undefined, newest?.createdAt);
    this.#state('loading', phase === 'loading' && !items.length);
    this.#state('empty', phase === 'ready' && !items.length);
    this.#state('offline', this.#clients.client?.status.phase === 'offline');
  }

  #state(name: string, on: boolean): void {
    if (on) this.#states.add(name);
    else this.#states.delete(name);
  }

  #opener(): TemplateResult {
    const { drafted = false, again } = this.#tools ?? {};
    return opener({ person: this.#clients.client?.status.user ?? null, drafted, again }, this.#localize);
  }

  protected override render(): TemplateResult {
    const { t } = this.#localize;
    const client = this.#clients.client;
    const source = this.#source;
    const { shown } = source;
    const mayWrite = !this.withoutComposer && !!client?.can('create', 'update');
    const narrowing = source.narrowed || shown.items.length > 0;
    return html`<div class="base" part="base">
      <header class="row top" part="header">
        <slot name="heading"><h2 part="heading" class="before" tabindex="-1">${this.label ?? t.feed.heading}</h2></slot>
        <span class="push"></span><slot name="actions"></slot>
      </header>
      ${connection(this.#clients, this.#localize)}
      ${mayWrite ? (this.#tools?.desk?.composer() ?? this.#opener()) : nothing} ${this.#tools?.desk?.held()}
      ${!this.withoutFilters && narrowing ? html`<div class="filter-place">${this.#tools?.filters()}</div>` : nothing}
      ${this.#clients.missing ? unconnected(this.#localize) : this.#body.render(this.label ?? t.feed.heading, mayWrite)}
      <span class="after" tabindex="-1"></span>${this.#announce.region()}${this.#tools?.desk?.dialog() ?? nothing}
    </div>`;
  }
}
