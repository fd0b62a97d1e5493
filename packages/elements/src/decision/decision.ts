import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Decision, Id, Ref } from '@meanwhile/sdk';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { ClockController } from '../controllers/clock-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { decision } from '../locales/en/decision.js';
import { markdownStyles } from '../markdown/styles.js';
import { decisionCard } from '../parts/decision-card.js';
import { DecisionDesk } from '../parts/decision-desk.js';
import { notice, panel } from '../parts/decision-frame.js';
import { decisionStyles } from '../parts/decision.styles.js';
import { LazyPart } from '../parts/lazy-part.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { decisionChip } from './chip.js';
import { styles } from './decision.styles.js';

/**
 * One decision anywhere on a page, live: a chip within a sentence, a card, or all of it.
 *
 * @element meanwhile-decision
 * @slot - Shown by the chip until the decision has loaded, and when it cannot be.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the decision itself.
 * @fires {CustomEvent<{ id: string | undefined }>} meanwhile-decision-opened - Another decision of its line is shown.
 * @fires {CustomEvent<{ position: Position }>} meanwhile-position-taken - The reader agrees, is concerned or abstains.
 * @fires {CustomEvent<{ comment: Comment }>} meanwhile-comment-created - The reader added to the discussion.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-created - What replaces it was recorded.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-edited - It was changed.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-decided - Its outcome was recorded.
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-created - Its outcome was posted as an update.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed; nothing the person wrote is lost.
 * @csspart base - The frame.
 * @csspart chip - The chip.
 * @csspart card - The card.
 * @csspart page - The full page.
 * @csspart outcome - What was decided.
 * @csspart bar - How people stand.
 * @csspart actions - Agree, raise a concern, abstain.
 * @csspart vote - The form of a vote.
 * @csspart results - How the options stand.
 * @csspart process - How it is decided and what is waited for.
 * @csspart privacy - Who sees what.
 * @csspart objection - One objection with its resolution.
 * @csspart hold - Time that somebody asked for.
 * @csspart review-due - That it is time to look at it again.
 * @csspart lineage - What replaced it and what it replaced.
 * @csspart write - Said of what is not sent yet, or was refused.
 * @csspart delete - The button that deletes a comment of one’s own.
 * @csspart notice - What waits to be sent, or stands in its way.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart told - What was just done, with undo.
 * @csspart local-time - The reader’s own time beside one in a text.
 * @csspart dialog - Forms, and the full page opened from a chip or a card.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart status - The tag that says how it stands.
 * @csspart submit - The button that sends the form.
 * @csspart topic - A topic.
 * @csspart time - A moment.
 * @csspart options - The options, or the fields for them.
 * @csspart option - One option.
 * @csspart option-list - The arguments for and against it.
 * @csspart link - A link to one of them.
 * @csspart error - The error state.
 * @csspart empty - The empty state.
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
 * @csspart reopenings - Why it was opened again.
 * @csspart ready - Said where nothing is in the way of deciding.
 * @csspart ranking - The options in the voter's order.
 * @csspart history - What happened to it.
 * @csspart consequences - What follows from it.
 * @csspart confirmation - How it will be confirmed.
 * @csspart banner - What stands above the page: replaced, reopened, withdrawn.
 * @csspart assumptions - What it rests on.
 * @csspart fault-link - A link to what is wrong.
 * @csspart faults - What is wrong with the form.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @csspart undo - The button that brings it back.
 */
export class MeanwhileDecision extends LitElement {
  static override styles = [tokens, controls, markdownStyles, decisionStyles, styles];
  static override properties = {
    ...sharedProperties,
    decision: {},
    layout: { reflect: true },
    href: {},
    withoutLocalTimes: { type: Boolean, attribute: 'without-local-times' },
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The decision's id. */
  declare decision: Id | undefined;
  /** `chip` within a sentence, `card`, or the whole `page`. */
  declare layout: 'chip' | 'card' | 'page';
  /** Where the page shows decisions; `{id}` stands for the id. Without it they open in a dialog here. */
  declare href: string | undefined;
  /** Leaves times in texts as they were written, without the reader’s own beside those that say whose they are. */
  declare withoutLocalTimes: boolean;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, decision });
  readonly #announce = new AnnounceController(this);
  /** What is shown in the dialog, when it is not the decision itself. */
  #at: Id | undefined;
  readonly #query = new QueryController(this.#clients, this, {
    query: () => {
      const ids = [...new Set([this.decision, this.#at])].filter((id): id is Id => !!id);
      return ids.length ? { kind: 'decision', ids, limit: ids.length } : undefined;
    },
  });
  readonly #desk = new DecisionDesk(this, {
    clients: this.#clients,
    localize: this.#localize,
    announce: this.#announce,
    open: (target) => this.#open(target),
    href: (id) => this.href?.replace('{id}', encodeURIComponent(id)),
    withoutTimes: () => this.withoutLocalTimes,
  });
  readonly #page = new LazyPart(this, () => import('../parts/decision-page.js'));

  constructor() {
    super();
    new ClockController(this);
    this.layout = 'card';
    this.withoutLocalTimes = false;
  }

  #found(id: Id | undefined): Decision | undefined {
    return id ? this.#query.items.find((one) => one.id === id) : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('decision')) this.#at = undefined;
    const own = this.#found(this.decision);
    const whole = this.#at ? this.#found(this.#at) : this.layout === 'page' ? own : undefined;
    this.#desk.watch(own ? [own] : [], whole);
  }

  #open(target: Ref): void {
    if (!emit(this, 'meanwhile-before-open', { target })) return;
    const address = this.#desk.parts.href(target.id);
    if (address) return location.assign(address);
    if (target.kind !== 'decision') return;
    if (this.layout === 'page') this.decision = target.id;
    else void this.#openDialog(target.id);
    emit(this, 'meanwhile-decision-opened', { id: target.id });
    void this.#focusTitle();
  }
  async #openDialog(id: Id): Promise<void> {
    this.#at = id;
    this.requestUpdate();
    await this.#desk.show(async () => {
      await this.#page.ready();
      return {
        title: this.#localize.t.decision.one,
        render: () => this.#renderPage(this.#found(this.#at)),
        closed: () => (this.#at = undefined),
      };
    });
    void this.#focusTitle();
  }
  async #focusTitle(): Promise<void> {
    await this.#page.ready().catch(() => undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.page h2')?.focus();
  }

  #renderPage(found: Decision | undefined): TemplateResult {
    const page = this.#page.module;
    const { phase, error } = this.#query.state;
    const words = this.#localize.t.decision;
    if (this.#page.failed) return failure({ code: 'network' }, this.#localize, this.#page.retry);
    if (found && page) return page.decisionPage(this.#desk, found);
    if (!found && phase === 'failed') return failure(error, this.#localize, this.#query.refresh);
    if (!found && phase === 'ready') return empty({ title: words.absentTitle, text: words.absentText });
    return loading(this.#localize);
  }
  #renderCard(found: Decision | undefined): TemplateResult {
    return found
      ? decisionCard(this.#desk, found)
      : html`<div part="card" class="card">${this.#renderPage(undefined)}</div>`;
  }
  #renderLayout(): TemplateResult {
    const found = this.#found(this.decision);
    if (this.layout === 'chip') return found ? decisionChip(this.#desk, found) : html`<slot></slot>`;
    if (this.#clients.missing && !this.#clients.client) return unconnected(this.#localize);
    if (this.layout !== 'page') return this.#renderCard(found);
    return html`${connection(this.#clients, this.#localize)} ${this.#renderPage(found)}`;
  }

  protected override render(): TemplateResult {
    // A list, because no white space may stand between the parts: a chip comes right before its comma.
    const parts = [this.#renderLayout(), notice(this.#desk), panel(this.#desk), this.#announce.region()];
    return html`<div class="base" part="base">${parts}</div>`;
  }
}
