import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Decision, Id, Ref } from '@meanwhile/sdk';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { decision } from '../locales/en/decision.js';
import { DecisionDesk, type Panel } from '../parts/decision-desk.js';
import { notice } from '../parts/decision-frame.js';
import { decisionStyles } from '../parts/decision.styles.js';
import { LazyPart } from '../parts/lazy-part.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { styles } from './decision-form.styles.js';

/**
 * The form of a decision on a page of its own: ask others, record what was decided, edit, or replace.
 *
 * @element meanwhile-decision-form
 * @slot heading - Replaces the title.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the saved decision itself.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-created - It was recorded.
 * @fires {CustomEvent<{ decision: Decision }>} meanwhile-decision-edited - It was changed.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed; nothing the person wrote is lost.
 * @csspart base - The frame.
 * @csspart heading - The title.
 * @csspart form - The form.
 * @csspart field - One field with its label, hint and fault.
 * @csspart faults - What is wrong, after an attempt to save.
 * @csspart notice - What waits to be sent, or stands in its way.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart form-actions - The buttons.
 * @csspart told - What was just done.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart submit - The button that sends the form.
 * @csspart chip - One of several to press: a kind, a choice, a suggestion.
 * @csspart options - The options, or the fields for them.
 * @csspart option - One option.
 * @csspart error - The error state.
 * @csspart empty - The empty state.
 * @csspart person - A person who was chosen.
 * @csspart fair-time - The earliest time that is fair to all, and its reason.
 * @csspart deadline-advice - Times to choose from, and what each is for people.
 * @csspart fault-link - A link to what is wrong.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @csspart undo - The button that brings it back.
 */
export class MeanwhileDecisionForm extends LitElement {
  static override styles = [tokens, controls, decisionStyles, styles];
  static override properties = {
    ...sharedProperties,
    decision: {},
    replaces: {},
    space: {},
    kind: {},
    href: {},
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The id of a decision to edit; without it the form records a new one. */
  declare decision: Id | undefined;
  /** The id of a decision that the new one takes the place of. */
  declare replaces: Id | undefined;
  /** The space a new decision belongs to. */
  declare space: Id | undefined;
  /** What a new decision begins as: `open` asks others, `past` records what was decided, `draft` is finished later. */
  declare kind: 'past' | 'open' | 'draft';
  /** Where the page shows decisions; `{id}` stands for the id. The saved one is opened there. */
  declare href: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, decision });
  readonly #query = new QueryController(this.#clients, this, {
    query: () => (this.#about ? { kind: 'decision', ids: [this.#about], limit: 1 } : undefined),
  });
  readonly #desk = new DecisionDesk(this, {
    clients: this.#clients,
    localize: this.#localize,
    announce: new AnnounceController(this),
    open: (target) => this.#open(target),
    href: (id) => this.href?.replace('{id}', encodeURIComponent(id)),
  });
  readonly #form = new LazyPart(this, () => import('../parts/decision-form.js'));
  #panel: Panel | undefined;
  #key = '';

  constructor() {
    super();
    this.kind = 'open';
    // A saved form leads to the decision where the page shows it.
    for (const name of ['meanwhile-decision-created', 'meanwhile-decision-edited'] as const)
      this.addEventListener(name, (event) => this.#handleSaved(event.detail.decision));
  }

  get #about(): Id | undefined {
    return this.decision ?? this.replaces;
  }
  get #found(): Decision | undefined {
    return this.#about === undefined ? undefined : this.#query.items[0];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { module } = this.#form;
    const found = this.#found;
    this.#desk.watch(found ? [found] : []);
    if (!module || !this.#clients.client || (this.#about !== undefined && !found)) return;
    const key = [this.decision, this.replaces, this.space, this.kind].join(' ');
    if (key === this.#key) return;
    this.#key = key;
    this.#panel?.closed?.();
    void this.#make(module, found).then((panel) => {
      if (key !== this.#key) return;
      this.#panel = panel;
      this.requestUpdate();
    });
  }
  #make(module: typeof import('../parts/decision-form.js'), found: Decision | undefined): Promise<Panel> {
    if (found && this.decision !== undefined) return module.editPanel(this.#desk, found);
    if (found) return module.replacePanel(this.#desk, found);
    return module.recordPanel(this.#desk, { space: this.space, kind: this.kind, done: this.#startAgain });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What is being written is kept even if the page takes the form away.
    this.#panel?.closed?.();
  }

  #handleSaved({ id, title }: Decision): void {
    if (this.href) this.#open({ kind: 'decision', id, title });
  }
  /** A saved form makes way for a fresh one. */
  readonly #startAgain = (): void => {
    this.#key = '';
    this.requestUpdate();
  };
  #open(target: Ref): void {
    if (!emit(this, 'meanwhile-before-open', { target })) return;
    const address = this.#desk.parts.href(target.id);
    if (address) location.assign(address);
  }

  #renderBody(): TemplateResult {
    const words = this.#localize.t.decision;
    const { phase, error } = this.#query.state;
    if (this.#clients.missing && !this.#clients.client) return unconnected(this.#localize);
    if (this.#form.failed) return failure({ code: 'network' }, this.#localize, this.#form.retry);
    if (this.#panel) return this.#panel.render();
    if (this.#about !== undefined && phase === 'failed') return failure(error, this.#localize, this.#query.refresh);
    if (this.#about !== undefined && phase === 'ready' && !this.#found)
      return empty({ title: words.absentTitle, text: words.absentText });
    return loading(this.#localize);
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      <div class="row" part="heading">
        <slot name="heading"><h2>${this.#panel?.title ?? this.#localize.t.decision.record}</h2></slot>
      </div>
      ${connection(this.#clients, this.#localize)} ${this.#renderBody()} ${notice(this.#desk) ?? nothing}
      ${this.#desk.parts.announce.region()}
    </div>`;
  }
}
