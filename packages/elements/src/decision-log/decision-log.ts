import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
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
import { connection } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { markdownStyles } from '../markdown/styles.js';
import { decisionDetail } from './detail.js';
import { styles } from './decision-log.styles.js';
import { filterForm, orders, toFilter, toSort } from './filters.js';
import { logHead } from './head.js';
import { decisionList } from './list.js';
import { PermalinkController } from './permalink-controller.js';
import { SearchController } from './search-controller.js';

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
 * @csspart told - What was just done, with undo.
 * @csspart dialog - Forms, import and export.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart notice - Offline and memory-only notice.
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

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, decision });
  readonly #announce = new AnnounceController(this);
  readonly #search = new SearchController(this.#clients, this);
  readonly #list = new QueryController(this.#clients, this, { query: () => this.#wanted(), hold: true });
  readonly #opened = new QueryController(this.#clients, this, {
    query: () => (this.decision ? { kind: 'decision', ids: [this.decision], limit: 1 } : undefined),
  });
  readonly #permalink = new PermalinkController(this, (id) => this.#go(id));
  readonly #desk = new DecisionDesk(this, {
    clients: this.#clients,
    localize: this.#localize,
    announce: this.#announce,
    open: (target) => this.#open(target),
    href: (id) => (this.hashLinks ? this.#permalink.href(id) : undefined),
  });
  readonly #page = new LazyPart(this, () => import('../parts/decision-page.js'));
  readonly #tags = new Set<string>();
  #filtering = false;

  constructor() {
    super();
    new ClockController(this);
    this.order = 'newest';
    this.pageSize = 30;
    this.withoutFilters = false;
    this.withoutCreate = false;
    this.hashLinks = false;
  }

  /** What the reader looks for now. */
  get filters(): DecisionFilters {
    const { stage, standing, tag, text, from, to } = this;
    const order = orders.includes(this.order) ? this.order : 'newest';
    return { stage, standing, tag, text: text?.trim() || undefined, from, to, order };
  }
  get #filter(): Filter | undefined {
    return toFilter(this.filters, { space: this.space, zone: this.#localize.zone });
  }
  get #size(): number {
    return this.pageSize > 0 ? this.pageSize : 30;
  }
  get #whole(): Decision | undefined {
    return this.decision ? this.#opened.items.find(({ id }) => id === this.decision) : undefined;
  }

  #wanted(): Query<'decision'> | undefined {
    const { filters } = this;
    if (filters.text) {
      const { ids } = this.#search;
      return ids?.length ? { kind: 'decision', ids, limit: ids.length, sort: toSort(filters.order) } : undefined;
    }
    const filter = this.#filter;
    return { kind: 'decision', ...(filter && { filter }), sort: toSort(filters.order), limit: this.#size };
  }

  protected override willUpdate(): void {
    const { filters } = this;
    this.#search.follow(filters.text ?? '', this.#filter, this.#size);
    for (const { tags } of this.#list.items) for (const tag of tags ?? []) this.#tags.add(tag);
    this.#desk.watch(this.decision ? [] : this.#list.items, this.#whole);
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('hashLinks')) this.#permalink.follow(this.hashLinks);
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
    this.#change({
      stage: undefined,
      standing: undefined,
      tag: undefined,
      text: undefined,
      from: undefined,
      to: undefined,
    });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.head [aria-expanded]')?.focus());
  };
  #open(target: Ref): void {
    if (!emit(this, 'meanwhile-before-open', { target })) return;
    if (this.hashLinks) this.#permalink.push(target.id);
    this.#go(target.id);
  }
  readonly #back = (): void => {
    if (this.hashLinks) this.#permalink.push(undefined);
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

  get #canCreate(): boolean {
    return !this.withoutCreate && (this.#clients.client?.can('create', 'decision') ?? false);
  }
  readonly #create = (): Promise<void> =>
    this.#desk.show(async () => {
      const { recordPanel } = await this.#desk.load(() => import('../parts/decision-form.js'));
      return recordPanel(this.#desk, { space: this.space });
    });
  readonly #import = (): Promise<void> =>
    this.#desk.show(async () => {
      const { importPanel } = await this.#desk.load(() => import('../parts/import-panel.js'));
      return importPanel(this.#desk, this.space);
    });
  readonly #export = (): Promise<void> =>
    this.#desk.show(async () => {
      const { exportPanel } = await this.#desk.load(() => import('../parts/export-panel.js'));
      return exportPanel(this.#desk, { filter: this.#filter, text: this.filters.text });
    });

  #renderHead(): TemplateResult {
    return html`${logHead({
      words: this.#localize.t.decision,
      more: this.#localize.t.common.more,
      label: this.label,
      filtering: this.withoutFilters ? undefined : this.#filtering,
      filters: this.filters,
      toggle: this.#toggle,
      create: this.#canCreate ? this.#create : undefined,
      import: this.#canCreate ? this.#import : undefined,
      export: this.#export,
    })}
    ${connection(this.#clients, this.#localize)}
    ${
      this.#filtering && !this.withoutFilters
        ? filterForm({
            words: this.#localize.t.decision,
            filters: this.filters,
            tags: [...this.#tags].sort((a, b) => a.localeCompare(b, this.#localize.lang)),
            change: (filters) => this.#change(filters),
            clear: this.#clear,
          })
        : nothing
    }`;
  }

  #state(): 'unconnected' | 'failed' | 'loading' | 'none' | 'ready' {
    const { state } = this.#list;
    const searching = !!this.filters.text;
    if (this.#clients.missing && !this.#clients.client) return 'unconnected';
    if (searching ? this.#search.error : state.phase === 'failed' && !state.items.length) return 'failed';
    if (searching && this.#search.ids?.length === 0) return 'none';
    if (state.items.length) return 'ready';
    return (searching ? !this.#search.ids : false) || state.phase === 'loading' ? 'loading' : 'none';
  }

  #renderList(): TemplateResult {
    const { state } = this.#list;
    const searching = !!this.filters.text;
    return decisionList({
      desk: this.#desk,
      state: this.#state(),
      items: state.items,
      held: state.held,
      more: searching ? this.#search.more : state.more,
      busy: searching ? this.#search.busy : state.loadingMore,
      filters: this.filters,
      error: searching ? this.#search.error : state.error,
      canCreate: this.#canCreate,
      loadMore: searching ? this.#search.loadMore : this.#list.loadMore,
      reveal: this.#list.reveal,
      retry: searching ? this.#search.retry : this.#list.refresh,
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
