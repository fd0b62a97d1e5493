import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import {
  saveProfile,
  toErrorData,
  type Away,
  type ErrorData,
  type HoursRange,
  type Person,
  type WeekHours,
} from '@meanwhile/sdk';
import { defaultHours } from '@meanwhile/sdk/time';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import { DraftController } from '../controllers/draft-controller.js';
import type { TeamController } from '../controllers/team-controller.js';
import { emit } from '../internal/events.js';
import { hoursEditor, type HoursEditorWords } from '../locales/en/hours-editor.js';
import { faultSummary, type Faults } from '../parts/form-fields.js';
import { faultsOf, restoreValue, type HoursValue } from './editor-value.js';
import type { HoursLocalize } from './hours-view.js';
import { leaveFields } from './leave-fields.js';
import { weekField } from './week-field.js';
import { cleaned, type Weekday } from './week-value.js';
import { zoneField } from './zone-field.js';

export { editorStyles as styles } from './editor.styles.js';

export interface HoursEditorOptions {
  readonly clients: ClientController;
  readonly localize: HoursLocalize;
  readonly announce: AnnounceController;
  readonly team: TeamController;
  readonly now: () => number;
  /** The form is done with; with the person when something was saved. */
  readonly close: (person?: Person) => void;
}

/** The form for one's own hours: state, draft, checks and saving. */
export class HoursEditor implements ReactiveController {
  readonly host: LitElement;
  readonly options: HoursEditorOptions;
  readonly #draft: DraftController<HoursValue>;
  value: HoursValue;
  /** The week as a grid, or as fields for times. */
  layout: 'grid' | 'times' = 'grid';
  /** The list of zones is there. */
  choosesZone = false;
  #faults: Faults = new Map();
  #error: ErrorData | undefined;
  #saving = false;

  constructor(host: LitElement, options: HoursEditorOptions) {
    this.host = host;
    this.options = options;
    this.value = this.#stored;
    this.#draft = new DraftController(host, options.clients, {
      key: () => 'draft:hours',
      read: () => (JSON.stringify(this.value) === JSON.stringify(this.#stored) ? undefined : this.value),
      take: (draft) => (this.value = draft ? restoreValue(draft, this.#stored) : this.#stored),
    });
    host.addController(this);
  }
  hostUpdate(): void {
    // The draft is this controller's; what the page does with the widget is none of it.
  }

  get localize(): HoursLocalize {
    return this.options.localize;
  }
  get words(): HoursEditorWords {
    return this.localize.words({ hoursEditor }).hoursEditor;
  }
  get faults(): Faults {
    return this.#faults;
  }
  get #stored(): HoursValue {
    const { me } = this.options.team;
    return {
      zone: me?.calendar.zone ?? this.localize.zone,
      hours: me?.person.hours ?? defaultHours,
      away: me?.person.away ?? [],
    };
  }

  change(patch: Partial<HoursValue>): void {
    this.value = { ...this.value, ...patch };
    // What is mended is no fault any more; new faults wait until the person saves.
    const open = faultsOf(this);
    this.#faults = new Map([...this.#faults].filter(([id]) => open.has(id)));
    this.#draft.changed();
    this.host.requestUpdate();
  }
  setDay(weekday: Weekday, ranges: readonly HoursRange[]): void {
    this.change({ hours: { ...this.value.hours, [weekday]: ranges } satisfies WeekHours });
  }
  setLeave(index: number, leave: Partial<Away>): void {
    this.change({ away: this.value.away.map((one, place) => (place === index ? { ...one, ...leave } : one)) });
  }
  async focus(id: string): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot?.getElementById(id)?.focus();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };
  async #save(): Promise<void> {
    const { client } = this.options.clients;
    if (!client || this.#saving) return;
    this.#faults = faultsOf(this);
    this.host.requestUpdate();
    if (this.#faults.size) return this.#showFaults();
    this.#saving = true;
    this.#error = undefined;
    const { zone, hours, away } = this.value;
    try {
      const person = await saveProfile(client, { zone, hours: cleaned(hours), away });
      await this.#draft.clear();
      this.#saving = false;
      this.options.close(person);
    } catch (error) {
      this.#saving = false;
      this.#error = toErrorData(error);
      emit(this.host, 'meanwhile-error', { error: this.#error });
    }
    this.host.requestUpdate();
  }
  async #showFaults(): Promise<void> {
    // A range that is wrong can only be mended where its times are fields.
    if ([...this.#faults.keys()].some((id) => id.startsWith('range-'))) this.layout = 'times';
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.faults')?.focus();
  }
  async cancel(): Promise<void> {
    await this.#draft.clear();
    this.options.close();
  }

  /** Goes for good; what is unsaved stays as a draft. */
  dispose(): void {
    this.#draft.hostDisconnected();
    for (const part of [this.#draft, this]) this.host.removeController(part);
  }

  #foot(): TemplateResult {
    const { words, localize } = this;
    const { common } = localize.t;
    const { client } = this.options.clients;
    const { keptAt } = this.#draft;
    const kept = keptAt && localize.date(keptAt.toISOString(), { hour: '2-digit', minute: '2-digit' });
    const inMemory = client?.device.kind === 'memory';
    const alone = client?.status.storage !== 'server';
    return html`${
        this.#error
          ? html`<p class="wrong" part="error" role="alert">
              ${common.notSaved} ${common.error(this.#error.code)}
              <span class="xs">${common.code(this.#error.code)}</span>
            </p>`
          : nothing
      }
      <p class="xs subtle">${alone ? words.onlyHere : words.whoSees}</p>
      <div class="row foot">
        <button part="submit" class="button primary" type="submit" aria-disabled=${this.#saving ? 'true' : nothing}>
          ${this.#saving ? words.saving : words.save}
        </button>
        <button part="button" class="button quiet" type="button" @click=${() => void this.cancel()}>
          ${common.cancel}
        </button>
        <span class="xs subtle push">${kept && (inMemory ? common.draftInMemory : common.draftKept(kept))}</span>
      </div>`;
  }

  render(): TemplateResult {
    const { words } = this;
    return html`<form class="editor" part="editor" novalidate aria-labelledby="editor-title" @submit=${this.#submit}>
      <h3 id="editor-title" tabindex="-1">${words.heading}</h3>
      ${faultSummary(this.#faults, words.problems(this.#faults.size))} ${zoneField(this)} ${weekField(this)}
      ${leaveFields(this)} ${this.#foot()}
    </form>`;
  }
}
