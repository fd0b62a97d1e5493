import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Id, Person } from '@meanwhile/sdk';
import { localDateIn } from '@meanwhile/sdk/time';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { ClockController } from '../controllers/clock-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { TeamController } from '../controllers/team-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { hours } from '../locales/en/hours.js';
import { moment } from '../locales/en/moment.js';
import { LazyPart } from '../parts/lazy-part.js';
import { nowOf } from '../parts/moment.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import type { HoursEditor } from './editor.js';
import type { HoursView } from './hours-view.js';
import { myHours } from './my-hours.js';
import { styles } from './working-hours.styles.js';

/**
 * When I work and when the others do: my hours, zone and leave to read and to change, the team's day across zones as a
 * picture and a table, and who works next. All of it from what people have declared; nobody is watched.
 *
 * @element meanwhile-working-hours
 * @slot heading - Replaces the title.
 * @fires {CustomEvent<{ person: Person }>} meanwhile-person-edited - The reader's hours, zone or leave were saved.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed; nothing the person wrote is lost.
 * @csspart base - The frame.
 * @csspart heading - The title row.
 * @csspart mine - What the reader has declared.
 * @csspart change - The button that opens the form.
 * @csspart days-off - Leave and holidays to come.
 * @csspart editor - The form.
 * @csspart week - The week, as a grid or as times.
 * @csspart leave - The leave in the form.
 * @csspart team - The team's day.
 * @csspart picture - The picture of it.
 * @csspart row - One person in the picture.
 * @csspart table - The same as a table.
 * @csspart next - Who works next.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart submit - The button that sends the form.
 * @csspart chip - One of several to press: a kind, a choice, a suggestion.
 * @csspart fold - The line that unfolds more.
 * @csspart cell - A cell of the table, or an hour of the week.
 * @csspart tag - What kind of day off it is.
 * @csspart field - A field with its label.
 * @csspart fault-link - A link to what is wrong.
 * @csspart faults - What is wrong with the form.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @cssstate editing - The form is open.
 */
export class MeanwhileWorkingHours extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...sharedProperties,
    space: {},
    people: {},
    view: { reflect: true },
    localDate: { attribute: 'local-date' },
    asTable: { type: Boolean, attribute: 'as-table' },
    now: {},
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The space whose holidays count. */
  declare space: string | undefined;
  /** Ids of the people shown, with spaces between; everybody who is known when absent. */
  declare people: string | undefined;
  /** `mine` or `team` shows only that half. */
  declare view: 'mine' | 'team' | undefined;
  /** The day of the team's picture (`2026-11-24`); today when absent. */
  declare localDate: string | undefined;
  /** Shows the team's day as a table. */
  declare asTable: boolean;
  /** The moment that counts as now (ISO 8601), for demonstrations and tests; the device's clock when absent. */
  declare now: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, hours, moment });
  readonly #announce = new AnnounceController(this);
  readonly #states = this.attachInternals().states;
  readonly #team = new TeamController(this, this.#clients, {
    people: () => (this.view === 'mine' ? [] : this.#people),
    space: () => this.space,
    zone: () => this.#localize.zone,
  });
  readonly #teamPart = new LazyPart(this, () => import('./team-part.js'));
  readonly #editorPart = new LazyPart(this, () => import('./editor.js'));
  #editor: HoursEditor | undefined;

  constructor() {
    super();
    this.asTable = false;
    new ClockController(this);
  }

  get #people(): readonly Id[] | undefined {
    const ids = this.people?.trim();
    return ids ? ids.split(/\s+/) : undefined;
  }

  /** Opens the form for the reader's own hours and puts the cursor into it. */
  async edit(): Promise<void> {
    const { HoursEditor } = await this.#editorPart.ready();
    const { me } = this.#team;
    if (!me) return;
    this.#editor ??= new HoursEditor(this, {
      clients: this.#clients,
      localize: this.#localize,
      announce: this.#announce,
      team: this.#team,
      now: () => nowOf(this),
      close: (person) => void this.#close(person),
    });
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#editor-title')?.focus();
  }

  async #close(person?: Person): Promise<void> {
    this.#editor?.dispose();
    this.#editor = undefined;
    if (person) {
      this.#announce.say(this.#localize.t.hours.saved);
      emit(this, 'meanwhile-person-edited', { person });
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=change]')?.focus();
  }

  protected override updated(): void {
    if (this.#editor) this.#states.add('editing');
    else this.#states.delete('editing');
  }

  #body(): TemplateResult {
    const { client, missing } = this.#clients;
    const { phase, error, members } = this.#team;
    if (missing) return unconnected(this.#localize);
    if (phase === 'failed' && !members.length) return failure(error, this.#localize, () => void this.#team.refresh());
    if (phase === 'loading' || !client) return loading(this.#localize);
    const view: HoursView = {
      localize: this.#localize,
      team: this.#team,
      now: nowOf(this),
      canEdit: !!client.status.user && client.can('edit', 'person'),
      edit: () => void this.edit(),
    };
    return html`${this.view === 'team' ? nothing : (this.#editor?.render() ?? myHours(view))}${
      this.view === 'mine' ? nothing : this.#teamDay(view)
    }`;
  }

  #teamDay(view: HoursView): TemplateResult | typeof nothing {
    const { hours: words } = this.#localize.t;
    if (!this.#team.members.some(({ declared }) => declared)) return empty({ title: words.none, text: words.noneText });
    return (
      this.#teamPart.module?.teamPart({
        ...view,
        date: this.localDate ?? localDateIn(view.now, this.#localize.zone),
        asTable: this.asTable,
        mirrored: getComputedStyle(this).direction === 'rtl',
        show: ({ date = this.localDate, asTable = this.asTable }) => {
          this.localDate = date;
          this.asTable = asTable;
        },
      }) ?? loading(this.#localize)
    );
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      <div class="row" part="heading">
        <slot name="heading"><h2>${this.#localize.t.hours.label}</h2></slot>
      </div>
      ${connection(this.#clients, this.#localize)} ${this.#body()} ${this.#announce.region()}
    </div>`;
  }
}
