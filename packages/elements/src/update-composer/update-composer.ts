import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Intent } from '@meanwhile/sdk';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { nowOf } from '../parts/moment.js';
import { avatar } from '../parts/person.js';
import { LazyPart } from '../parts/lazy-part.js';
import { connection, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { Composer } from './composer.js';
import { composerStyles } from './composer.styles.js';
import type { HeldList } from './held-list.js';
import type { NoChange } from './no-change.js';
import { styles } from './update-composer.styles.js';

/**
 * Writes an update: kind, headline, details, and what else belongs to it. What is typed is kept on the device.
 *
 * @element meanwhile-update-composer
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-created - The update was accepted, also for later: then it has a `publishAt`.
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-edited - An update that waits to be published was edited here.
 * @csspart base - The whole widget.
 * @csspart notice - What waits to be sent, or stands in its way.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart composer - The form.
 * @csspart composer-open - The line that opens it.
 * @csspart headline - The headline field.
 * @csspart body-field - The field for details.
 * @csspart toolbar - The formatting buttons.
 * @csspart files - The files that go along, and what was said about those not taken.
 * @csspart add-files - The button that chooses files.
 * @csspart draft - The line that says what is kept.
 * @csspart submit - The button that posts.
 * @csspart audience - The line that says who can read it.
 * @csspart last-time - How the reader's latest progress stood, where it can be said again as it is.
 * @csspart no-change - The button that fills it in.
 * @csspart held - What the reader has written for later.
 * @csspart held-item - One update of it.
 * @csspart dialog - The edit of one.
 * @csspart slip - What was taken back, for a moment.
 * @csspart undo - The button that brings it back.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart status - The tag that says how it stands.
 * @csspart chip - One of several to press: a kind, a choice, a suggestion.
 * @csspart fold - The line that unfolds more.
 * @csspart fair-time - The earliest time that is fair to all, and its reason.
 * @csspart deadline-advice - Times to choose from, and what each is for people.
 * @csspart kinds - The kinds of update to choose from.
 * @csspart key - The keys that send it.
 * @csspart additions - The buttons that add more to an update.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart error - The error state.
 * @csspart empty - The empty state.
 * @csspart discard - The button that throws the draft away.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart note - A note beside it.
 * @cssstate open - The form is shown.
 */
export class MeanwhileUpdateComposer extends LitElement {
  static override styles = [tokens, controls, composerStyles, styles];
  static override properties = {
    ...sharedProperties,
    space: {},
    intent: {},
    expanded: { type: Boolean },
    now: {},
  };

  /** Colours: `light` or `dark`; the page's own unless set. */
  declare theme: Theme;
  /** `plain` leaves out background, border and padding. */
  declare appearance: Appearance;
  /** The space the update is posted to. */
  declare space: string | undefined;
  /** The kind a new update begins with: `progress` unless set. */
  declare intent: Intent | undefined;
  /** Shows the form at once instead of the line that opens it. */
  declare expanded: boolean;
  /** The moment that counts as now (ISO 8601), for demonstrations and tests; the device's clock when absent. */
  declare now: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #announce = new AnnounceController(this);
  readonly #states = this.attachInternals().states;
  readonly #composer: Composer;
  readonly #heldPart = new LazyPart(this, () => import('./held-list.js'));
  #held: HeldList | undefined;
  readonly #noChangePart = new LazyPart(this, () => import('./no-change.js'));
  #noChange: NoChange | undefined;

  constructor() {
    super();
    this.expanded = false;
    this.#composer = new Composer(this, {
      clients: this.#clients,
      announce: this.#announce,
      space: () => this.space,
      intent: () => this.intent,
      now: () => nowOf(this),
      close: () => void this.#close(),
    });
  }

  /** Opens the form and puts the cursor into it. */
  async compose(): Promise<void> {
    this.expanded = true;
    await this.#composer.focus();
  }

  async #close(): Promise<void> {
    this.expanded = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }

  protected override updated(): void {
    if (this.expanded) this.#states.add('open');
    else this.#states.delete('open');
    const { client } = this.#clients;
    if (!this.#held && client?.status.capabilities?.publishAt) void this.#showHeld();
    if (!this.#noChange && !this.expanded && client?.can('create', 'update'))
      void this.#showNoChange().catch(() => undefined);
  }

  /** The list of what waits comes after the form. */
  async #showHeld(): Promise<void> {
    const { HeldList } = await this.#heldPart.ready();
    this.#held ??= new HeldList(this, {
      clients: this.#clients,
      announce: this.#announce,
      localize: this.#composer.localize,
      space: () => this.space,
      now: () => nowOf(this),
    });
    this.requestUpdate();
  }

  /** Who has said how it stands can say that it still does; asked once the line that opens the form is there. */
  async #showNoChange(): Promise<void> {
    const { NoChange } = await this.#noChangePart.ready();
    this.#noChange ??= new NoChange(this, {
      clients: this.#clients,
      localize: this.#composer.localize,
      space: () => this.space,
      now: () => nowOf(this),
      take: (last) => {
        this.expanded = true;
        void this.#composer.repeat(last);
      },
    });
    this.requestUpdate();
  }

  #content(): TemplateResult | typeof nothing {
    const { client } = this.#clients;
    const { localize, value } = this.#composer;
    const { t } = localize;
    if (this.#clients.missing) return unconnected(localize);
    if (!client?.can('create', 'update')) return nothing;
    if (this.expanded) return this.#composer.render();
    const { user } = client.status;
    const drafted = value.headline || value.body;
    return html`<button class="opener" part="composer-open" type="button" @click=${() => void this.compose()}>
        ${user ? avatar(user, { small: true }) : nothing}${
          drafted ? t.feed.continueDraft : t.composer.prompt(this.intent ?? 'progress')
        }
      </button>
      ${drafted || (this.intent ?? 'progress') !== 'progress' ? nothing : this.#noChange?.render()}`;
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      ${connection(this.#clients, this.#composer.localize)}${this.#content()}${this.#held?.render()}${this.#announce.region()}
    </div>`;
  }
}
