import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CheckIn, Id } from '@meanwhile/sdk';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { LazyPart } from '../parts/lazy-part.js';
import { nowOf } from '../parts/moment.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { styles } from './check-in-editor.styles.js';
import type { CheckInEditor } from './editor.js';

/**
 * Plans a check-in or changes one: its questions and when each is asked, its days and what comes next for whom, who is
 * asked, and who sees the answers. What is typed is kept on the device.
 *
 * @element meanwhile-check-in-editor
 * @slot heading - Replaces the title.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the saved check-in itself.
 * @fires {CustomEvent<{ checkIn: CheckIn }>} meanwhile-check-in-created - It was planned.
 * @fires {CustomEvent<{ checkIn: CheckIn }>} meanwhile-check-in-edited - It was changed.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed; nothing the person wrote is lost.
 * @csspart base - The frame.
 * @csspart heading - The title.
 * @csspart form - The form.
 * @csspart templates - Ready-made beginnings.
 * @csspart field - One field with its label, hint and fault.
 * @csspart questions - The questions.
 * @csspart question - One question.
 * @csspart options - The answers to choose from.
 * @csspart condition - When a question is asked.
 * @csspart schedule - When the check-in is asked.
 * @csspart days-off - Days on which it rests.
 * @csspart preview - What comes next.
 * @csspart turns - Everybody's time to answer.
 * @csspart people - Who is asked.
 * @csspart audience - Who sees the answers.
 * @csspart privacy - The privacy line as people will read it.
 * @csspart faults - What is wrong, after an attempt to save.
 * @csspart form-actions - The buttons.
 * @csspart told - What was just done.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart empty - Said in place of the form.
 * @csspart error - The error state.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart submit - The button that sends the form.
 * @csspart chip - One of several to press: a kind, a choice, a suggestion.
 * @csspart person - A person who was chosen.
 * @csspart fault-link - A link to what is wrong.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @csspart undo - The button that brings it back.
 */
export class MeanwhileCheckInEditor extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...sharedProperties,
    checkIn: { attribute: 'check-in' },
    space: {},
    href: {},
    now: {},
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The id of a check-in to change; without it a new one is planned. */
  declare checkIn: Id | undefined;
  /** The space a new check-in belongs to, whose people and holidays count. */
  declare space: Id | undefined;
  /** Where the page shows check-ins; `{id}` stands for the id. The saved one is opened there. */
  declare href: string | undefined;
  /** The moment that counts as now (ISO 8601), for demonstrations and tests; the device's clock when absent. */
  declare now: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common });
  readonly #announce = new AnnounceController(this);
  readonly #query = new QueryController(this.#clients, this, {
    query: () => (this.checkIn ? { kind: 'check-in', ids: [this.checkIn], limit: 1 } : undefined),
  });
  readonly #part = new LazyPart(this, () => import('./editor.js'));
  #editor: CheckInEditor | undefined;
  #key = '';
  #told = '';

  get #found(): CheckIn | undefined {
    return this.checkIn ? this.#query.items[0] : undefined;
  }
  get #may(): boolean {
    const { client } = this.#clients;
    if (!client?.status.user) return false;
    return this.checkIn ? client.can('edit', this.#found ?? 'check-in') : client.can('create', 'check-in');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { module } = this.#part;
    if (changed.has('checkIn')) this.#told = '';
    if (!module || !this.#clients.client || (this.checkIn && !this.#found)) return;
    const key = `${this.checkIn ?? ''} ${this.space ?? ''}`;
    if (key === this.#key && this.#editor) return;
    this.#key = key;
    this.#editor?.dispose();
    this.#editor = new module.CheckInEditor(this, {
      clients: this.#clients,
      localize: this.#localize,
      announce: this.#announce,
      now: () => nowOf(this),
      space: this.#found ? this.#found.space : this.space,
      edited: this.#found,
      done: (checkIn) => this.#done(checkIn),
    });
    // Within a drawing: what the form asks is asked with the next one.
    void this.updateComplete.then(() => this.requestUpdate());
  }

  /** A saved form makes way for a fresh one, and leads to the check-in where the page shows it. */
  #done({ id, title }: CheckIn): void {
    const words = this.#editor?.words;
    this.#told = (this.checkIn ? words?.edited : words?.created) ?? '';
    this.#editor?.dispose();
    this.#editor = undefined;
    this.#announce.say(this.#told);
    this.requestUpdate();
    if (!this.href || !emit(this, 'meanwhile-before-open', { target: { kind: 'check-in', id, title } })) return;
    location.assign(this.href.replace('{id}', encodeURIComponent(id)));
  }

  #body(): TemplateResult {
    const { phase, error } = this.#query.state;
    const { client, missing } = this.#clients;
    if (missing && !client) return unconnected(this.#localize);
    if (this.#part.failed) return failure({ code: 'network' }, this.#localize, this.#part.retry);
    if (this.checkIn && phase === 'failed' && !this.#found)
      return failure(error, this.#localize, () => void this.#query.refresh());
    const words = this.#part.module?.wordsOf(this.#localize);
    if (!words || !client || client.status.phase === 'connecting') return loading(this.#localize);
    if (this.checkIn && phase === 'ready' && !this.#found)
      return empty({ title: words.absentTitle, text: words.absentText });
    if (!this.#editor) return loading(this.#localize);
    return this.#may ? this.#editor.render() : empty({ title: words.forbidden });
  }

  protected override render(): TemplateResult {
    const words = this.#part.module?.wordsOf(this.#localize);
    return html`<div class="base" part="base">
      <div class="row" part="heading">
        <slot name="heading"><h2>${this.checkIn ? words?.editTitle : words?.newTitle}</h2></slot>
      </div>
      ${connection(this.#clients, this.#localize)}
      ${this.#told ? html`<p class="told sm" part="told">${this.#told}</p>` : nothing} ${this.#body()}
      ${this.#announce.region()}
    </div>`;
  }
}
