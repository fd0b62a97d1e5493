import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Decision, Filter, Id, Query, Ref, Stage, Standing } from '@meanwhile/sdk';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { ClockController } from '../controllers/clock-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit, type DecisionFilters } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { decision } from '../locales/en/decision.js';
import { DecisionDesk } from '../parts/decision-desk.js';
import { notice, panel } from '../parts/decision-frame.js';
import { decisionStyles } from '../parts/decision.styles.js';
import { LazyPart } from '../parts/lazy-part.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { markdownStyles } from '../markdown/styles.js';
import { decisionDetail } from './detail.js';
import { styles } from './decision-log.styles.js';
import { filtersOf, noFilters, toFilter, toQuery } from './filters.js';
import { logHead } from './head.js';
import { decisionList, stateOf, unloaded } from './list.js';
import { openExport, openImport, openRecord } from './panels.js';
import { hashOf } from './hash.js';
import type { PermalinkController } from './permalink-controller.js';
import type { SearchController } from './search-controller.js';

/**
 * What was decided, why, and what is still open: a list to search and filter, and every decision in full.
 *
 * @element meanwhile-decision-log
 * @slot heading - Replaces the title.
 * @slot empty - Shown when no decision has been recorded yet.
 * @fires {CustomEvent<{ filters: DecisionFilters }>} meanwhile-filters-changed - The reader filters, searches or orders.
 * @fires {CustomEvent<{ id: string | undefined }>} meanwhile-decision-opened - A decision was opened, or the list again.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the decision itself.
 * @fires {CustomEvent<{ position: Position }>} meanwhile-position-taken - The reader agrees, is concerned or abstains.
 * @fires {CustomEvent<{ comment: Comment }>} meanwhile-comment-created - The reader added to the discussion.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-created - A decision was recorded.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-edited - A decision was changed.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-decided - An outcome was recorded.
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-created - An outcome was posted as an update.
 * @fires {CustomEvent<{ created: number; skipped: number; failed: number }>} meanwhile-import-finished - Files were imported.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed; nothing the person wrote is lost.
 * @csspart base - The frame.
 * @csspart heading - Title and actions.
 * @csspart filters - The filters.
 * @csspart list - The list.
 * @csspart card - One decision in the list.
 * @csspart page - One decision in full.
 * @csspart outcome - What was decided.
 * @csspart bar - How people stand.
 * @csspart actions - Agree, raise a concern, abstain.
 * @csspart write - Said of what is not sent yet, or was refused.
 * @csspart delete - The button that deletes a comment of one’s own.
 * @csspart told - What was just done, with undo.
 * @csspart local-time - The reader’s own time beside one in a text.
 * @csspart dialog - Forms, import and export.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart status - The tag that says how it stands.
 * @csspart topic - A topic.
 * @csspart time - A moment.
 * @csspart options - The options, or the fields for them.
 * @csspart option - One option.
 * @csspart option-list - The arguments for and against it.
 * @csspart link - A link to one of them.
 * @csspart weight - How much an argument counts.
 * @csspart waits - What it still waits for.
 * @csspart title - The title.
 * @csspart swatch - A colour of the legend.
 * @csspart slow - The buttons that object or ask for time.
 * @csspart side - What stands beside the text: topics, links, history.
 * @csspart round - A round of deciding.
 * @csspart resolution - What was offered to resolve an objection.
 * @csspart positions - What people said they stand for.
 * @csspart position - What one person stands for.
 * @csspart people - Who takes part, and how they stand.
 * @csspart page-actions - The buttons of the whole page.
 * @csspart objections - The objections.
 * @csspart objection - One objection.
 * @csspart number - The number of a decision.
 * @csspart menu-toggle - The button that opens more.
 * @csspart menu - What it opens.
 * @csspart links - Links to what belongs to it.
 * @csspart legend - What the colours of the bar mean.
 * @csspart facts - Who, when and what number.
 * @csspart due - Until when.
 * @csspart drivers - What drives the decision.
 * @csspart discussion - The comments.
 * @csspart decide - The button that records the outcome.
 * @csspart context - The background.
 * @csspart considered - What else was considered.
 * @csspart concerns - The concerns.
 * @csspart comment-form - The form for a comment.
 * @csspart process - How it is decided, and how far that is.
 * @csspart privacy - Who sees what.
 * @csspart filter-toggle - The button that shows the filters.
 * @csspart deciders - Who decides.
 * @csspart create - The button that begins a new one.
 * @csspart back - The way back to the list.
 * @csspart load-more - The button that loads more.
 * @csspart filter - One filter.
 * @csspart fault-link - A link to what is wrong.
 * @csspart faults - What is wrong with the form.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart held - The button that shows what came meanwhile.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @csspart undo - The button that brings it back.
 * @cssproperty [--meanwhile-decision-log-gap=12px] - Space between two decisions.
 */
export class MeanwhileDecisionLog extends LitElement {
  static override styles = [tokens, controls, markdownStyles, decisionStyles, styles];
  static override properties = {
    ...sharedProperties,
    space: {},
    label: {},
    decision: {},
    stage: {},
    standing: {},
    tag: {},
    text: {},
    from: {},
    to: {},
    order: {},
    pageSize: { type: Number, attribute: 'page-size' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutCreate: { type: Boolean, attribute: 'without-create' },
    hashLinks: { type: Boolean, attribute: 'hash-links' },
    withoutLocalTimes: { type: Boolean, attribute: 'without-local-times' },
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The space whose decisions are shown; all that can be read when absent. */
  declare space: string | undefined;
  /** The title; "Decision log" when absent. */
  declare label: string | undefined;
  /** The id of the decision that is open; the list when absent. */
  declare decision: Id | undefined;
  /** Only decisions in this stage. */
  declare stage: Stage | undefined;
  /** Only decisions that stand like this. */
  declare standing: Standing | undefined;
  /** Only decisions with this tag. */
  declare tag: string | undefined;
  /** Only decisions that contain these words. */
  declare text: string | undefined;
  /** Only decisions made or written on this day or later (`2026-11-23`). */
  declare from: string | undefined;
  /** Only decisions made or written on this day or before. */
  declare to: string | undefined;
  /** `newest` first, `oldest` first, or those `changed` last first. */
  declare order: DecisionFilters['order'];
  /** How many decisions load at a time. */
  declare pageSize: number;
  /** Leaves out the filters. */
  declare withoutFilters: boolean;
  /** Leaves out recording and importing. */
  declare withoutCreate: boolean;
  /** Keeps the open decision in the page's address as `#decision-<id>`, so that it can be linked to. */
  declare hashLinks: boolean;
  /** Leaves times in texts as they were written, without the reader’s own beside those that say whose they are. */
  declare withoutLocalTimes: boolean;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, decision });
  readonly #announce = new AnnounceController(this);
  readonly #searching = new LazyPart(this, () => import('./search-controller.js'));
  readonly #dayPart = new LazyPart(this, () => import('./day-filters.js'));
  readonly #filterForm = new LazyPart(this, () => import('./filter-form.js'));
  #search: SearchController | undefined;
  readonly #list = new QueryController(this.#clients, this, { query: () => this.#wanted, hold: true });
  readonly #opened = new QueryController(this.#clients, this, {
    query: () => (this.decision ? { kind: 'decision', ids: [this.decision], limit: 1 } : undefined),
  });
  readonly #linking = new LazyPart(this, () => import('./permalink-controller.js'));
  #permalink: PermalinkController | undefined;
  readonly #desk = new DecisionDesk(this, {
    clients: this.#clients,
    localize: this.#localize,
    announce: this.#announce,
    open: (target) => this.#open(target),
    href: (id) => (this.hashLinks ? hashOf(id) : undefined),
    withoutTimes: () => this.withoutLocalTimes,
  });
  readonly #page = new LazyPart(this, () => import('../parts/decision-page.js'));
  readonly #tags = new Set<string>();
  #filtering = false;

  constructor() {
    super();
    new ClockController(this);
    this.order = 'newest';
    this.pageSize = 30;
    this.withoutFilters = this.withoutCreate = this.hashLinks = this.withoutLocalTimes = false;
  }

  /** What the reader looks for now. */
  get filters(): DecisionFilters {
    return filtersOf(this);
  }
  /** Undefined while the part that knows zones is on its way. */
  get #days(): readonly Filter[] | undefined {
    const { filters } = this;
    return filters.from || filters.to ? this.#dayPart.module?.dayFilters(filters, this.#localize.zone) : [];
  }
  get #filter(): Filter | undefined {
    return toFilter(this.filters, this.space, this.#days ?? []);
  }
  get #size(): number {
    return this.pageSize > 0 ? this.pageSize : 30;
  }
  get #whole(): Decision | undefined {
    return this.decision ? this.#opened.items.find(({ id }) => id === this.decision) : undefined;
  }
  get #wanted(): Query<'decision'> | undefined {
    const { filters } = this;
    if (!this.#days) return undefined;
    const found = filters.text ? (this.#search?.ids ?? []) : undefined;
    return toQuery(filters, { filter: this.#filter, found, limit: this.#size });
  }
  get #canCreate(): boolean {
    return !this.withoutCreate && (this.#clients.client?.can('create', 'decision') ?? false);
  }

  protected override willUpdate(): void {
    const { filters } = this;
    if (filters.text && !this.#search) {
      const part = this.#searching.module;
      this.#search = part && new part.SearchController(this.#clients, this);
    }
    this.#search?.follow(filters.text ?? '', this.#filter, this.#size);
    for (const { tags } of this.#list.items) for (const tag of tags ?? []) this.#tags.add(tag);
    this.#desk.watch(this.decision ? [] : this.#list.items, this.#whole);
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('hashLinks')) void this.#follow(this.hashLinks);
  }
  async #follow(wanted: boolean): Promise<void> {
    const part = wanted && (await this.#linking.ready().catch(() => undefined));
    if (part) this.#permalink ??= new part.PermalinkController(this, (id) => this.#go(id));
    // On arrival the address decides, and nobody's focus is taken.
    this.decision = this.#permalink?.follow(wanted) ?? this.decision;
  }

  #change(filters: Partial<DecisionFilters>): void {
    Object.assign(this, filters);
    emit(this, 'meanwhile-filters-changed', { filters: this.filters });
  }
  readonly #toggle = (): void => {
    this.#filtering = !this.#filtering;
    this.requestUpdate();
  };
  readonly #clear = (): void => {
    this.#change(noFilters);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.head [aria-expanded]')?.focus());
  };
  #open(target: Ref): void {
    if (!emit(this, 'meanwhile-before-open', { target }) || target.kind !== 'decision') return;
    if (this.hashLinks) this.#permalink?.push(target.id);
    this.#go(target.id);
  }
  readonly #back = (): void => {
    if (this.hashLinks) this.#permalink?.push(undefined);
    this.#go(undefined);
  };
  /** Shows a decision or the list, and moves the focus with the reader. */
  #go(id: Id | undefined): void {
    const left = this.decision;
    if (left === id) return;
    this.decision = id;
    emit(this, 'meanwhile-decision-opened', { id });
    void this.#focus(id ? '.page h2' : `[data-id="${CSS.escape(left ?? '')}"] h3 > *`);
  }
  async #focus(selector: string): Promise<void> {
    if (this.decision) await this.#page.ready().catch(() => undefined);
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  readonly #create = (): Promise<void> => openRecord(this.#desk, this.space);

  #renderHead(): TemplateResult {
    const { filters } = this;
    const can = this.#canCreate;
    return logHead({
      desk: this.#desk,
      label: this.label,
      filters,
      filtering: this.withoutFilters ? undefined : this.#filtering,
      form: this.#filtering
        ? this.#filterForm.module?.filterForm({
            desk: this.#desk,
            filters,
            tags: this.#tags,
            change: (changed) => this.#change(changed),
            clear: this.#clear,
          })
        : undefined,
      toggle: this.#toggle,
      create: can ? this.#create : undefined,
      import: can ? () => openImport(this.#desk, this.space) : undefined,
      export: () => openExport(this.#desk, { filter: this.#filter, text: filters.text }),
    });
  }
  #renderList(): TemplateResult {
    return decisionList({
      desk: this.#desk,
      ...stateOf(this.#list, this.filters.text ? (this.#search ?? unloaded(this.#searching)) : undefined),
      missing: this.#clients.missing && !this.#clients.client,
      filters: this.filters,
      canCreate: this.#canCreate,
      reveal: this.#list.reveal,
      clear: this.#clear,
      create: this.#create,
    });
  }
  #renderPage(): TemplateResult {
    const page = this.#page.module;
    const whole = this.#whole;
    return decisionDetail({
      desk: this.#desk,
      decision: whole,
      state: this.#opened.state,
      failed: this.#page.failed,
      retry: this.#page.failed ? this.#page.retry : this.#opened.refresh,
      back: this.#back,
      page: page && whole ? page.decisionPage(this.#desk, whole) : undefined,
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      ${this.decision && this.#clients.client ? this.#renderPage() : html`${this.#renderHead()} ${this.#renderList()}`}
      ${notice(this.#desk)} ${panel(this.#desk)} ${this.#announce.region()}
    </div>`;
  }
}
